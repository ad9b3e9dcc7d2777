package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.invoice.CorrectionReason.WRONG_TEXT;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.compliance.HouseRules;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceHeader;
import nl.factuurwerk.invoice.StoredInvoice;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.Severity;
import org.junit.jupiter.api.Test;

/** Credits of invoices that no rule would let through today: that they are wrong is why they are credited. */
class CreditOfWrongInvoiceTest {

    private final Invoice right = office().build()
            .invoices()
            .issue(Invoice.draft()
                    .to(brewery())
                    .line("Bier", pieces(10), eur("2.00"))
                    .build())
            .orThrow();

    private static CreditRequest everything(Factuurwerk office, Invoice invoice) {
        return office.invoices().credit(invoice).everything().because(WRONG_TEXT, "");
    }

    private static List<String> ids(Report report, Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.id().value())
                .toList();
    }

    @Test
    void what_the_invoice_lacks_by_law_is_a_warning() {
        StoredInvoice stored = right.stored();
        InvoiceHeader header = InvoiceHeader.of(
                        right.seller(),
                        Organisation.named("Brouwerij De Hop").build(),
                        right.issueDate(),
                        right.header().payment())
                .build();
        Invoice wrong = Invoice.restore(
                new StoredInvoice(stored.identity(), header, stored.items(), stored.adjustments(), stored.amounts()));
        Factuurwerk here = office().ids(() -> "here").build();
        assertThat(here.invoices().adopt(List.of(wrong))).isEqualTo(Report.empty());

        Preview preview = everything(here, wrong).preview();

        assertThat(ids(preview.report(), Severity.WARNING)).contains("NL-35A-1-E");
        assertThat(preview.report().errors()).isEmpty();
        assertThat(everything(here, wrong).issue().orThrow().totals()).isEqualTo(wrong.totals());
    }

    @Test
    void what_the_invoice_lacks_by_a_rule_of_the_host_is_a_warning() {
        Factuurwerk here = office().ids(() -> "here")
                .rules(HouseRules.all().weighing("HOUSE-BUYER-REFERENCE", Severity.ERROR))
                .build();
        here.invoices().adopt(List.of(right));

        assertThat(ids(everything(here, right).preview().report(), Severity.WARNING))
                .contains("HOUSE-BUYER-REFERENCE");
        assertThat(everything(here, right).issue().orThrow().totals()).isEqualTo(right.totals());
    }
}
