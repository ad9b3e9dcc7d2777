package nl.factuurwerk.rule;

import java.util.function.Consumer;

/** A rule that finds what another finds, and takes it more or less seriously. */
record ReweighedRule<T>(Rule<T> original, RuleDescription description) implements Rule<T> {

    static <T> Rule<T> of(Rule<T> rule, Severity severity) {
        Rule<T> original = rule instanceof ReweighedRule<T>(Rule<T> inner, var unused) ? inner : rule;
        return new ReweighedRule<>(original, original.description().weighing(severity));
    }

    @Override
    public void check(T subject, Consumer<Finding> findings) {
        original.check(
                subject, finding -> findings.accept(new Finding(description, finding.where(), finding.values())));
    }

    @Override
    public String toString() {
        return description.id().toString();
    }
}
