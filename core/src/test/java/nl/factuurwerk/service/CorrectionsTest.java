package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.invoice.CorrectionReason.WRONG_AMOUNT;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Correction;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invoices in the place of another, and which other that may be. */
class CorrectionsTest {

    private final Factuurwerk office = office().build();
    private final Invoice wrong = issue(advice());

    private static InvoiceDraftBuilder advice() {
        return Invoice.draft().to(brewery()).line("Advies", hours("10"), eur("95.00"));
    }

    private static InvoiceDraft inPlaceOf(PrecedingInvoice invoice) {
        return advice().correcting(new Correction(invoice, WRONG_AMOUNT, "")).build();
    }

    private Invoice issue(InvoiceDraftBuilder draft) {
        return office.invoices().issue(draft.build()).orThrow();
    }

    private void credit(Invoice invoice) {
        office.invoices()
                .credit(invoice)
                .everything()
                .because(WRONG_AMOUNT, "")
                .issue()
                .orThrow();
    }

    private List<String> refusals(InvoiceDraft draft) {
        IssueResult<Invoice> result = office.invoices().issue(draft);
        return result instanceof Rejected<Invoice>(var report) ? ids(report) : List.of();
    }

    private static List<String> ids(Report report) {
        return report.findings().stream().map(finding -> finding.id().value()).toList();
    }

    @Test
    void one_that_is_not_in_these_books() {
        PrecedingInvoice unknown = new PrecedingInvoice(Id.of("elsewhere"), wrong.number(), wrong.issueDate());

        assertThat(refusals(inPlaceOf(unknown))).containsExactly("ISSUE-UNKNOWN-INVOICE");
    }

    @ParameterizedTest
    @CsvSource({"2026-0002, 2026-11-21", "2026-0001, 2026-11-20"})
    void one_that_is_named_wrongly(String number, LocalDate date) {
        credit(wrong);
        PrecedingInvoice misnamed = new PrecedingInvoice(wrong.id(), new DocumentNumber(number), date);

        assertThat(refusals(inPlaceOf(misnamed))).containsExactly("ISSUE-CORRECTS-OTHER");
    }

    @Test
    void one_of_another_seller() {
        Organisation grower = Organisation.named("Hopteelt Drenthe")
                .id("hopteelt")
                .address("Esweg 1", "9411 AA", "Beilen", Country.NETHERLANDS)
                .kvk("87654321")
                .vat("NL876543210B30")
                .iban("NL91ABNA0417164300")
                .build();
        Invoice theirs = issue(Invoice.draft().inTheNameOf(grower).line("Hop", hours("1"), eur("30.00")));
        credit(theirs);

        assertThat(refusals(inPlaceOf(PrecedingInvoice.of(theirs)))).containsExactly("ISSUE-CORRECTS-SELLER");
    }

    @Test
    void one_in_whose_place_another_stands() {
        credit(wrong);
        InvoiceDraft again = inPlaceOf(PrecedingInvoice.of(wrong));
        Invoice first = office.invoices().issue(again).orThrow();

        assertThat(refusals(again)).containsExactly("ISSUE-CORRECTS-TWICE");

        credit(first);
        assertThat(office.invoices().issue(again)).isInstanceOf(Issued.class);
    }

    @Test
    void is_judged_in_a_preview() {
        assertThat(ids(office.invoices().report(inPlaceOf(PrecedingInvoice.of(wrong)))))
                .containsExactly("ISSUE-CORRECTS-UNCREDITED");
    }
}
