package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.invoice.CorrectionReason.GOODWILL;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.DocumentKind;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceHeader;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.invoice.StoredInvoice;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesReset;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.rule.Report;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that two documents would have: none does, and no series stands still for it. */
class ForeignNumbersTest {

    private static final InvoiceDraft BEER =
            Invoice.draft().to(brewery()).line("Bier", pieces(10), eur("2.00")).build();

    private static final Organisation UNIDENTIFIED = Organisation.named("Hopteelt Drenthe")
            .address("Esweg 1", "9411 AA", "Beilen", NETHERLANDS)
            .kvk("87654321")
            .vat("NL876543210B30")
            .iban("NL91ABNA0417164300")
            .build();

    private static final Organisation GROWER = UNIDENTIFIED.withId(Id.of("hopteelt"));

    private static final InvoiceDraft HOPS = Invoice.draft()
            .inTheNameOf(GROWER)
            .line("Hop", pieces(10), eur("30.00"))
            .build();

    private static NumberSeries series(String id, String pattern) {
        return NumberSeries.of(id, pattern, SeriesReset.NEVER);
    }

    private static Invoice numberedAs(String pattern, String id) {
        return issue(office().series(series("old", pattern)).ids(() -> id).build(), BEER);
    }

    private static Invoice issue(Factuurwerk office, InvoiceDraft draft) {
        return office.invoices().issue(draft).orThrow();
    }

    private static IssueResult<CreditNote> credit(Factuurwerk office, Invoice invoice) {
        return office.invoices()
                .credit(invoice)
                .line(1, pieces(1))
                .because(GOODWILL, "")
                .issue();
    }

    private static List<String> ids(Report report) {
        return report.findings().stream().map(finding -> finding.id().value()).toList();
    }

    @Nested
    class A_number_of_another_system {

        private final Factuurwerk here = office().ids(() -> "here").build();

        @ParameterizedTest
        @CsvSource({"2026-000{seq}", "2027-000{seq}", "C2026-000{seq}", "2026-1000{seq}"})
        void is_refused_where_a_series_of_the_office_may_come_to_it(String pattern) {
            Report report = here.invoices().adoptForeign(List.of(numberedAs(pattern, "theirs")), "old-system");

            assertThat(ids(report)).containsExactly("ADOPT-OWN-NUMBER");
            Invoice first = issue(here, BEER);
            assertThat(first.number().value()).isEqualTo("2026-0001");
            assertThat(credit(here, first).orThrow().number().value()).isEqualTo("C2026-0001");
        }

        @ParameterizedTest
        @CsvSource({"2025-000{seq}", "2026-000{seq}A", "2026-00{seq}", "D2026-000{seq}"})
        void is_taken_where_none_will(String pattern) {
            Invoice theirs = numberedAs(pattern, "theirs");

            assertThat(here.invoices().adoptForeign(List.of(theirs), "old-system"))
                    .isEqualTo(Report.empty());
            assertThat(here.invoices().find(theirs.number())).contains(theirs);
        }

        @Test
        void is_unique_among_invoices_and_credit_notes() {
            Factuurwerk there = office().series(series("old", "F{seq}"))
                    .creditSeries(series("oldCredits", "G{seq}"))
                    .build();
            Invoice invoice = issue(there, BEER);
            CreditNote credit = credit(there, invoice).orThrow();
            assertThat(here.invoices().adoptForeign(List.of(invoice, credit), "one"))
                    .isEqualTo(Report.empty());

            assertThat(ids(here.invoices().adoptForeign(List.of(numberedAs("G{seq}", "another")), "two")))
                    .containsExactly("ADOPT-TAKEN");
        }

        @Test
        void is_unique_among_those_of_a_supplier() {
            Invoice ours = issue(office().ids(() -> "one").build(), HOPS);
            Invoice other = issue(office().ids(() -> "two").build(), HOPS);
            assertThat(here.invoices().adopt(List.of(ours))).isEqualTo(Report.empty());

            assertThat(ids(here.invoices().adopt(List.of(other)))).containsExactly("ADOPT-TAKEN");
        }

        @Test
        void belongs_to_a_supplier_who_is_known() {
            StoredInvoice known = issue(office().build(), HOPS).stored();
            InvoiceHeader header = InvoiceHeader.of(
                            UNIDENTIFIED,
                            known.header().buyer(),
                            known.header().issueDate(),
                            known.header().payment())
                    .kind(DocumentKind.SELF_BILLED_INVOICE)
                    .build();
            Invoice invoice = Invoice.restore(
                    new StoredInvoice(known.identity(), header, known.items(), known.adjustments(), known.amounts()));

            assertThat(ids(here.invoices().adopt(List.of(invoice)))).containsExactly("ADOPT-SUPPLIER");
            assertThat(ids(here.invoices().adoptForeign(List.of(invoice), "old")))
                    .containsExactly("ADOPT-SUPPLIER");
        }
    }

    @Nested
    class Two_series {

        @ParameterizedTest
        @CsvSource({"{year}-{seq:4}", "{year}-{seq:5}", "{year}-{seq}"})
        void do_not_come_to_the_same_numbers(String credits) {
            Factuurwerk.Builder office = office().creditSeries(NumberSeries.of("other", credits, SeriesReset.YEARLY));

            assertThatIllegalArgumentException()
                    .isThrownBy(office::build)
                    .withMessageStartingWith("The series invoices and other would give the same numbers");
        }

        @Test
        void that_a_host_chose_and_that_collide_are_found_at_issue_and_go_on_once_the_number_is_left_out() {
            NumberSeries credits = NumberSeries.of("k", "{year}-{seq:4}", SeriesReset.YEARLY);
            NumberSeries invoices = NumberSeries.of("i", "{year}-{seq:4}", SeriesReset.YEARLY);
            Factuurwerk office = office().series(
                            candidate -> candidate.header().kind().isCredit() ? credits : invoices)
                    .build();
            Invoice invoice = issue(office, BEER);

            IssueResult<CreditNote> refused = credit(office, invoice);

            assertThat(ids(((Rejected<CreditNote>) refused).report())).containsExactly("ISSUE-NUMBER-TAKEN");
            office.numbering()
                    .skip(credits, new DocumentNumber("2026-0001"), "An invoice has that number")
                    .orThrow();
            assertThat(credit(office, invoice).orThrow().number().value()).isEqualTo("2026-0002");
        }
    }

    @Test
    void a_number_of_this_year_may_come_by_a_series_that_shows_only_the_quarter() {
        Clock january = Clock.fixed(Instant.parse("2026-01-05T10:00:00Z"), ZoneOffset.UTC);
        NumberSeries quarters = NumberSeries.of("q", "{yy}Q{quarter}-{seq}", SeriesReset.YEARLY);
        Factuurwerk here = Factuurwerk.of(studio())
                .clock(january)
                .ids(() -> "here")
                .series(quarters)
                .build();

        assertThat(ids(here.invoices().adoptForeign(List.of(numberedAs("26Q3-{seq}", "theirs")), "old")))
                .containsExactly("ADOPT-OWN-NUMBER");
        assertThat(here.invoices().adoptForeign(List.of(numberedAs("26Q5-{seq}", "theirs")), "old"))
                .isEqualTo(Report.empty());
    }
}
