package nl.factuurwerk.guide;

import java.util.function.Consumer;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** A rule of a host's own, as {@code docs/guide/rules-of-your-own.md} shows it. */
// tag::rules-own-rule[]
final class ProjectIsNamed implements Rule<InvoiceContent> {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("STUDIO-PROJECT", Severity.ERROR, TextBundle.beside(ProjectIsNamed.class, "studio"));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(InvoiceContent content, Consumer<Finding> findings) {
        if (content.references().project().isEmpty()) {
            findings.accept(DESCRIPTION.at(Location.of("references.project", "BT-11")));
        }
    }
}
// end::rules-own-rule[]
