package nl.factuurwerk.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.invoice.DocumentKind;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.ubl.OfficialRules.Verdict;

/** Holds what the writer says of a document against what the official rules say. */
final class Judgement {

    /** Why a document of complete parties is refused: its kind, or supplies outside the scope of VAT beside others. */
    private static final Set<String> REASONS_TO_REFUSE = Set.of(
            "BR-NL-7",
            "BR-O-02",
            "BR-O-03",
            "BR-O-04",
            "BR-O-11",
            "BR-O-12",
            "BR-O-13",
            "BR-O-14",
            "PEPPOL-EN16931-P0100",
            "PEPPOL-EN16931-P0101",
            "PEPPOL-EN16931-P0112");

    /** Why an advance is refused besides: goods for another member state of which nothing was delivered yet. */
    private static final String NO_DELIVERY_YET = "BR-IC-11";

    private Judgement() {}

    /** Checks a document in every profile, and returns what was seen. */
    static List<String> of(IssuedDocument document) {
        return Stream.of(EInvoiceProfile.values())
                .map(profile -> of(document, profile))
                .toList();
    }

    private static String of(IssuedDocument document, EInvoiceProfile profile) {
        WriteResult result = UblWriter.of(profile).write(document, Attached.ALL);
        switch (result) {
            case Written(UblFile file, var report) -> {
                List<Verdict> verdicts = OfficialRules.of(profile).judge(file.bytes());
                assertThat(verdicts).noneMatch(Verdict::error);
                assertThat(ids(verdicts)).isEqualTo(official(report.findings(), Severity.WARNING));
            }
            case Refused(var report) -> {
                InvoiceContent content = ProfiledContent.of(document.content(), profile);
                assertThat(ids(OfficialRules.of(profile)
                                .judge(UblWriter.unjudged(content).toBytes())
                                .stream()
                                .filter(Verdict::error)
                                .toList()))
                        .containsAll(official(report.findings(), Severity.ERROR));
                assertThat(reasonsToRefuse(document)).containsAll(official(report.findings(), Severity.ERROR));
            }
        }
        return profile + " " + document.kind() + " " + (result instanceof Written ? "written" : "refused");
    }

    private static Set<String> reasonsToRefuse(IssuedDocument document) {
        Set<String> reasons = new TreeSet<>(REASONS_TO_REFUSE);
        if (document.kind() == DocumentKind.ADVANCE_INVOICE) {
            reasons.add(NO_DELIVERY_YET);
        }
        return reasons;
    }

    private static Set<String> official(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(each -> each.severity() == severity)
                .map(each -> each.id().value())
                .filter(id -> !id.startsWith("FW-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(List<Verdict> verdicts) {
        return verdicts.stream().flatMap(each -> each.rule().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
