package nl.factuurwerk.service;

import java.util.Set;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.Severity;

/**
 * What a credit note lacks because its invoice lacks it. The two are looked at together, and an invoice is credited for being
 * wrong: so that forbids no credit. What a credit says by itself has to be right all the same: what it changes
 * (art. 34f Wet OB), its own number and date, its amounts.
 */
final class Inherited {

    private static final LawReference CHANGES = LawReference.of("Wet OB", "34f");
    private static final Set<String> OF_ITSELF = Set.of("number", "issueDate", "vatBreakdown", "totals");

    private Inherited() {}

    /** Weighs as a warning what the invoice is found to lack too. */
    static Report within(Report credit, Report invoice) {
        return new Report(credit.findings().stream()
                .map(finding -> isInherited(finding, invoice) ? asWarning(finding) : finding)
                .toList());
    }

    private static boolean isInherited(Finding finding, Report invoice) {
        return finding.severity() == Severity.ERROR
                && invoice.mentions(finding.id().value())
                && finding.law().filter(CHANGES::equals).isEmpty()
                && !OF_ITSELF.contains(firstPart(finding.where().path()));
    }

    private static String firstPart(String path) {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        return path.substring(0, end);
    }

    private static Finding asWarning(Finding finding) {
        return new Finding(finding.rule().weighing(Severity.WARNING), finding.where(), finding.values());
    }
}
