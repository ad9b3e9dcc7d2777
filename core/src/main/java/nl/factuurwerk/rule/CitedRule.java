package nl.factuurwerk.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the rule that a Jakarta Validation constraint stands for. It is put on a payload type, and that on the
 * constraint:
 *
 * <pre>{@code
 * @CitedRule("FW-PARTY-LENGTH")
 * interface Length extends Payload {}
 *
 * @Size(max = 200, groups = Draft.class, payload = Length.class)
 * private final String name;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CitedRule {

    /**
     * Returns the id of the rule.
     *
     * @return the stable id
     */
    String value();

    /**
     * Returns the business term of EN 16931 that the constrained value is.
     *
     * @return for instance {@code BT-129}; empty where it depends on the place of the value
     */
    String term() default "";
}
