package nl.factuurwerk.compliance.en16931;

import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** A rule of the standard or of a profile, under the id that it is published by. */
final class StandardRule implements Rule<InvoiceContent> {

    private static final TextBundle STANDARD = TextBundle.beside(StandardRule.class, "standard");
    private static final TextBundle PROFILES = TextBundle.beside(StandardRule.class, "profiles");

    private final RuleDescription description;
    private final Check<InvoiceContent> check;

    private StandardRule(RuleDescription description, Check<InvoiceContent> check) {
        this.description = description;
        this.check = check;
    }

    /** A rule of the standard itself. */
    static StandardRule standard(String id, Check<InvoiceContent> check) {
        return rule("EN 16931-1", id, Severity.ERROR, STANDARD, check);
    }

    /** A rule that NLCIUS has for sellers in the Netherlands. */
    static StandardRule nlcius(String id, Severity severity, Check<InvoiceContent> check) {
        return rule("NLCIUS 1.0", id, severity, PROFILES, check);
    }

    /** A rule of Peppol. */
    static StandardRule peppol(String id, Severity severity, Check<InvoiceContent> check) {
        return rule("Peppol BIS Billing 3.0", id, severity, PROFILES, check);
    }

    private static StandardRule rule(
            String source, String id, Severity severity, TextBundle texts, Check<InvoiceContent> check) {
        LawReference law = LawReference.standard(source + ", " + id);
        return new StandardRule(RuleDescription.of(id, severity, law, texts), check);
    }

    /** This rule as one that only warns. */
    StandardRule warning() {
        return new StandardRule(description.weighing(Severity.WARNING), check);
    }

    /** This rule where it is asked of some documents only. */
    StandardRule where(Predicate<InvoiceContent> applies) {
        return new StandardRule(description, check.where(applies));
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public void check(InvoiceContent content, Consumer<Finding> findings) {
        check.check(content, (where, values) -> findings.accept(description.at(where, values)));
    }

    @Override
    public String toString() {
        return description.id().toString();
    }
}
