package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.NOVEMBER_21;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesReset;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.vat.SupplyNature;
import org.junit.jupiter.api.Test;

/** Invoices that were issued before, in an office that has not seen them. */
class AdoptionTest {

    private static SourceReference hour(int number) {
        return new SourceReference("time-entry", "hour-" + number);
    }

    private static InvoiceDraft billing(int number) {
        return Invoice.draft()
                .to(brewery())
                .line(DraftLine.of("Advies")
                        .quantity(hours("2"))
                        .price(eur("95.00"))
                        .nature(SupplyNature.SERVICE)
                        .source(hour(number))
                        .build())
                .build();
    }

    /** Invoices that bill hour-1, hour-2, ... */
    private static List<Invoice> issued(int howMany) {
        Factuurwerk before = office().build();
        List<Invoice> issued = new ArrayList<>();
        for (int number = 1; number <= howMany; number++) {
            issued.add(before.invoices().issue(billing(number)).orThrow());
        }
        return issued;
    }

    private static Factuurwerk restarted() {
        return office().ids(() -> "new").build();
    }

    @Test
    void keeps_them_as_they_are() {
        List<Invoice> earlier = issued(3);
        Factuurwerk office = restarted();

        assertThat(office.invoices().adopt(earlier)).isEqualTo(Report.empty());

        assertThat(office.invoices().all()).isEqualTo(earlier);
        assertThat(office.invoices().find(earlier.get(1).number())).contains(earlier.get(1));
        assertThat(office.invoices().find(earlier.get(1).id())).contains(earlier.get(1));
    }

    @Test
    void the_series_goes_on_behind_the_last() {
        Factuurwerk office = restarted();

        office.invoices().adopt(issued(3));

        assertThat(office.invoices().issue(billing(4)).orThrow().number()).hasToString("2026-0004");
    }

    @Test
    void takes_them_in_any_order() {
        List<Invoice> backwards = issued(11);
        Collections.reverse(backwards);
        Factuurwerk office = restarted();

        assertThat(office.invoices().adopt(backwards)).isEqualTo(Report.empty());

        assertThat(office.invoices().issue(billing(12)).orThrow().number()).hasToString("2026-0012");
    }

    @Test
    void what_they_bill_counts_as_billed() {
        Factuurwerk office = restarted();
        office.invoices().adopt(issued(2));

        var again = (Rejected<Invoice>) office.invoices().issue(billing(2));

        assertThat(again.report().mentions("ISSUE-BILLED-BEFORE")).isTrue();
        assertThat(office.invoices().issue(billing(3)).orThrow().number()).hasToString("2026-0003");
    }

    @Test
    void taking_over_again_does_nothing_and_takes_what_came_since() {
        List<Invoice> earlier = issued(3);
        Factuurwerk office = restarted();
        office.invoices().adopt(earlier.subList(0, 2));

        assertThat(office.invoices().adopt(earlier)).isEqualTo(Report.empty());

        assertThat(office.invoices().all()).isEqualTo(earlier);
    }

    @Test
    void takes_none_of_them_where_one_is_missing_in_between() {
        List<Invoice> earlier = issued(3);
        Factuurwerk office = restarted();

        Report report = office.invoices().adopt(List.of(earlier.get(0), earlier.get(2)));

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).hasToString("NUM-NOT-NEXT");
            assertThat(finding.where().path()).isEqualTo("invoices[2026-0003].number");
        });
        assertThat(office.invoices().all()).isEmpty();
        assertThat(office.invoices().issue(billing(1)).orThrow().number()).hasToString("2026-0001");
    }

    @Test
    void refuses_another_invoice_of_the_same_number() {
        Factuurwerk office = restarted();
        office.invoices().issue(billing(7)).orThrow();

        Report report = office.invoices().adopt(issued(1));

        assertThat(report.mentions("ADOPT-TAKEN")).isTrue();
        assertThat(report).asString().contains("document 2026-0001 is here already, as new");
        assertThat(office.invoices().all()).hasSize(1);
    }

    @Test
    void refuses_an_invoice_that_bills_what_another_one_bills() {
        List<Invoice> one = issued(1);
        Clock later = Clock.offset(NOVEMBER_21, Duration.ofHours(1));
        Factuurwerk elsewhere = office().ids(() -> "other").clock(later).build();
        elsewhere.invoices().issue(billing(8)).orThrow();
        Factuurwerk forked = office().ids(() -> "fork").clock(later).build();
        forked.invoices().adopt(elsewhere.invoices().all());
        Invoice second = forked.invoices().issue(billing(1)).orThrow();
        Factuurwerk office = restarted();

        Report report = office.invoices().adopt(List.of(one.getFirst(), second));

        assertThat(report.mentions("ISSUE-BILLED-BEFORE")).isTrue();
        assertThat(office.invoices().all()).isEmpty();
    }

    @Test
    void credit_notes_come_along_with_their_invoices() {
        Factuurwerk elsewhere = office().build();
        Invoice invoice = elsewhere
                .invoices()
                .issue(Invoice.draft()
                        .to(brewery())
                        .line("Advies", hours("10"), eur("95.00"))
                        .build())
                .orThrow();
        CreditNote first = credit(elsewhere, invoice, "100.00");
        CreditNote second = credit(elsewhere, invoice, "200.00");
        Factuurwerk here = office().ids(() -> "here").build();

        assertThat(here.invoices().adopt(List.of(second, first, invoice))).isEqualTo(Report.empty());

        assertThat(here.invoices().creditsOn(invoice.id())).containsExactly(first, second);
        assertThat(credit(here, invoice, "50.00").number().value()).isEqualTo("C2026-0003");
        assertThat(here.audit().verify()).isEqualTo(Report.empty());
    }

    @Test
    void a_credit_note_without_the_one_before_it_is_refused() {
        Factuurwerk elsewhere = office().build();
        Invoice invoice = elsewhere
                .invoices()
                .issue(Invoice.draft()
                        .to(brewery())
                        .line("Advies", hours("10"), eur("95.00"))
                        .build())
                .orThrow();
        credit(elsewhere, invoice, "100.00");
        CreditNote second = credit(elsewhere, invoice, "200.00");
        Factuurwerk here = office().build();

        assertThat(here.invoices().adopt(List.of(invoice, second)).findings())
                .extracting(finding -> finding.id().value())
                .containsExactly("ADOPT-CREDIT");
        assertThat(here.invoices().find(invoice.id())).isEmpty();
    }

    /** Pain 18: an external invoice number on import. */
    @Test
    void pain_18_numbers_of_another_system_are_kept_apart_and_as_they_are() {
        Factuurwerk old = office().series(NumberSeries.of("old", "F/{seq:1}", SeriesReset.NEVER))
                .build();
        Invoice foreign = old.invoices()
                .issue(Invoice.draft()
                        .to(brewery())
                        .line("Advies", hours("1"), eur("95.00"))
                        .build())
                .orThrow();
        Factuurwerk here = office().ids(() -> "here").build();

        assertThat(here.invoices().adoptForeign(List.of(foreign), "old-system")).isEqualTo(Report.empty());

        assertThat(here.invoices().find(new DocumentNumber("F/1"))).contains(foreign);
        assertThat(here.invoices()
                        .issue(Invoice.draft()
                                .to(brewery())
                                .line("Advies", hours("1"), eur("95.00"))
                                .build())
                        .orThrow()
                        .number()
                        .value())
                .isEqualTo("2026-0001");
        assertThat(here.audit().verify()).isEqualTo(Report.empty());
    }

    private static CreditNote credit(Factuurwerk office, Invoice invoice, String amount) {
        return office.invoices()
                .credit(invoice)
                .line(1, eur(amount))
                .because(CorrectionReason.GOODWILL, "")
                .issue()
                .orThrow();
    }
}
