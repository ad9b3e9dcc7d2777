package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.invoice.CorrectionReason.WRONG_AMOUNT;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesReset;
import nl.factuurwerk.rule.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The books of an office, all issued at one moment, taken over by another. */
class AdoptionOrderTest {

    private final List<IssuedDocument> books = new ArrayList<>();

    private static InvoiceDraft billing(String hour, String price) {
        return Invoice.draft()
                .to(brewery())
                .line(DraftLine.of("Advies")
                        .quantity(hours("1"))
                        .price(eur(price))
                        .source(new SourceReference("time-entry", hour))
                        .build())
                .build();
    }

    private static Factuurwerk.Builder numbering(String credits) {
        return office().creditSeries(NumberSeries.of("credits", credits, SeriesReset.NEVER));
    }

    private Invoice issue(Factuurwerk office, InvoiceDraft draft) {
        Invoice invoice = office.invoices().issue(draft).orThrow();
        books.add(invoice);
        return invoice;
    }

    private Invoice reinvoice(Factuurwerk office, Invoice wrong, InvoiceDraft right) {
        Reinvoiced both = office.invoices()
                .credit(wrong)
                .everything()
                .because(WRONG_AMOUNT, "")
                .reinvoice(right)
                .orThrow();
        books.add(both.credit());
        books.add(both.invoice());
        return both.invoice();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C2026-{seq:4}", "K{seq}"})
    void what_was_billed_anew_comes_behind_the_credit_that_set_it_free(String credits) {
        Factuurwerk office = numbering(credits).build();
        Invoice first = issue(office, billing("1", "90.00"));
        Invoice second = reinvoice(office, first, billing("1", "91.00"));
        reinvoice(office, second, billing("1", "92.00"));

        assertTakenOver(office, credits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C2026-{seq:4}", "K{seq}"})
    void credits_stay_in_the_order_of_their_series(String credits) {
        Factuurwerk office = numbering(credits).build();
        List<Invoice> invoices = new ArrayList<>();
        for (int hour = 0; hour < 12; hour++) {
            invoices.add(issue(office, billing("hour-" + hour, "90.00")));
        }
        for (Invoice invoice : invoices.reversed()) {
            books.add(office.invoices()
                    .credit(invoice)
                    .everything()
                    .because(WRONG_AMOUNT, "")
                    .issue()
                    .orThrow());
        }

        assertTakenOver(office, credits);
    }

    private void assertTakenOver(Factuurwerk office, String credits) {
        Collections.reverse(books);
        Factuurwerk here = numbering(credits).ids(() -> "here").build();

        assertThat(here.invoices().adopt(books)).isEqualTo(Report.empty());
        assertThat(here.invoices().all()).isEqualTo(office.invoices().all());
        assertThat(here.audit().verify()).isEqualTo(Report.empty());

        Factuurwerk foreign = office().ids(() -> "here")
                .series(NumberSeries.of("i", "own-{seq}", SeriesReset.NEVER))
                .creditSeries(NumberSeries.of("c", "credit-{seq}", SeriesReset.NEVER))
                .build();
        assertThat(foreign.invoices().adoptForeign(books, "old")).isEqualTo(Report.empty());
    }
}
