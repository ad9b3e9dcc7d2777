package nl.factuurwerk.rule;

import java.util.function.Consumer;

/**
 * One rule over one kind of subject. Pure: the same subject gives the same findings, always.
 *
 * <p>A host adds rules of its own by implementing this; ours are listed in the rule books of their packages.
 *
 * @param <T> what the rule looks at
 */
public interface Rule<T> {

    /**
     * Returns what is published of this rule.
     *
     * @return id, severity, law and texts
     */
    RuleDescription description();

    /**
     * Looks at a subject.
     *
     * @param subject what to look at
     * @param findings takes each finding; none means that the subject passes, or that the rule does not apply to it
     */
    void check(T subject, Consumer<Finding> findings);
}
