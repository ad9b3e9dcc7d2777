package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.belgian;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.EarlierBilling;
import nl.factuurwerk.invoice.EarlierInvoices;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.vat.IcpListing;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatRounding;
import nl.factuurwerk.vat.VatSubtotal;
import org.junit.jupiter.api.Test;

/** What a draft says of earlier invoices is held against the books: an advance is given back once, with the VAT that it had. */
class AdvancesTest {

    private static final LineVat REDUCED =
            new LineVat("NL-RED", VatGroup.taxed(percent("9")), "1b", IcpListing.NONE, Optional.of(NETHERLANDS));

    private final Factuurwerk office = office().build();

    private final Invoice advance = advance(office);

    private static Invoice advance(Factuurwerk office) {
        return office.invoices()
                .issue(Invoice.draft()
                        .inAdvance()
                        .to(brewery())
                        .line("Voorschot", hours("1"), eur("100.00"))
                        .build())
                .orThrow();
    }

    private static EarlierBilling settling(Invoice advance) {
        return EarlierInvoices.of(advance.header().pricing(), List.of(Remainder.of(advance)), List.of())
                .settled();
    }

    private static InvoiceDraft last(EarlierBilling earlier) {
        return Invoice.draft()
                .to(brewery())
                .line("Ontwerp", hours("10"), eur("95.00"))
                .after(earlier)
                .build();
    }

    private List<String> findings(EarlierBilling earlier) {
        return findings(office.invoices().issue(last(earlier)));
    }

    private static List<String> findings(IssueResult<?> result) {
        return ((Rejected<?>) result)
                .report().findings().stream()
                        .map(finding -> finding.id().toString())
                        .toList();
    }

    @Test
    void an_advance_is_taken_off_with_the_vat_that_it_stated() {
        Deduction right = settling(advance).deductions().getFirst();
        Deduction wrong = new Deduction(right.advance(), right.taxedAs(), right.taxable(), eur("80.00"));

        assertThat(findings(new EarlierBilling(List.of(wrong), List.of(), List.of())))
                .containsExactly("ISSUE-ADVANCE-LEFT");
        assertThat(office.invoices()
                        .issue(last(settling(advance)))
                        .orThrow()
                        .totals()
                        .vat())
                .isEqualTo(eur("178.50"));
    }

    @Test
    void is_not_taken_off_twice_on_one_document() {
        Deduction once = settling(advance).deductions().getFirst();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        office.invoices().issue(last(new EarlierBilling(List.of(once, once), List.of(), List.of()))))
                .withMessageContaining(advance.number().value() + " is taken off twice");
        Deduction half = new Deduction(once.advance(), once.taxedAs(), eur("50.00"), eur("10.50"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EarlierBilling(List.of(half, half), List.of(), List.of()))
                .withMessageContaining("twice");
    }

    @Test
    void what_was_billed_before_is_that_of_the_invoices_in_the_books() {
        EarlierBilling invented = new EarlierBilling(
                List.of(),
                List.of(),
                List.of(new VatSubtotal(VatGroup.taxed(percent("21")), eur("0.00"), eur("21.00"))));
        EarlierBilling unknown = new EarlierBilling(
                List.of(),
                List.of(new PrecedingInvoice(
                        Id.of("elsewhere"), new DocumentNumber("2026-0099"), LocalDate.of(2026, 11, 2))),
                List.of());

        assertThat(findings(invented)).containsExactly("ISSUE-BILLED-EARLIER");
        assertThat(findings(unknown)).containsExactly("ISSUE-PART");
    }

    @Test
    void a_part_is_gone_on_from_whose_advance_is_not_in_the_books() {
        Factuurwerk elsewhere = office().build();
        Invoice part =
                elsewhere.invoices().issue(last(settling(advance(elsewhere)))).orThrow();
        Factuurwerk office = office().build();
        assertThat(office.invoices().adopt(List.of(part)).errors()).isEmpty();
        EarlierBilling earlier = EarlierInvoices.of(part.header().pricing(), List.of(), List.of(Remainder.of(part)))
                .settled();

        Invoice last = office.invoices().issue(last(earlier)).orThrow();

        assertThat(earlier.billed().getFirst().vat()).isEqualTo(eur("199.50"));
        assertThat(last.totals().vat()).isEqualTo(eur("199.50"));
    }

    @Test
    void the_last_cent_of_an_advance_has_no_more_vat_than_it_is() {
        // 0.03 with VAT has 0.01, ten times; 0.29 has 0.05 by itself.
        InvoiceDraftBuilder drafted =
                Invoice.draft().inAdvance().to(brewery()).pricesIncludeVat().rounding(VatRounding.PER_LINE);
        for (int i = 0; i < 10; i++) {
            drafted.line("Voorschot", pieces(1), eur("0.03"));
        }
        Invoice cents = office.invoices().issue(drafted.build()).orThrow();
        EarlierBilling most = EarlierInvoices.of(cents.header().pricing(), List.of(Remainder.of(cents)), List.of())
                .takingOff(open -> 29);
        Invoice part = office.invoices()
                .issue(Invoice.draft()
                        .to(brewery())
                        .pricesIncludeVat()
                        .rounding(VatRounding.PER_LINE)
                        .line("Ontwerp", pieces(1), eur("1.00"))
                        .after(most)
                        .build())
                .orThrow();

        assertThat(cents.totals().vat()).isEqualTo(eur("0.10"));
        assertThat(most.deductions()).extracting(Deduction::vat).containsExactly(eur("0.09"));
        assertThat(EarlierInvoices.of(
                                cents.header().pricing(), List.of(Remainder.of(cents)), List.of(Remainder.of(part)))
                        .open())
                .extracting(Deduction::taxable, Deduction::vat)
                .containsExactly(tuple(eur("0.00"), eur("0.01")));
    }

    @Test
    void a_line_keeps_no_treatment_that_nothing_was_advanced_under() {
        InvoiceDraft draft = Invoice.draft()
                .to(brewery())
                .line(DraftLine.of("Ontwerp")
                        .quantity(hours("1"))
                        .price(eur("95.00"))
                        .taxedAs(REDUCED)
                        .build())
                .build();

        assertThat(findings(office.invoices().issue(draft))).containsExactly("ISSUE-TAXED-AS");
    }

    @Test
    void what_was_advanced_keeps_its_treatment_where_the_rest_is_reverse_charged() {
        Organisation before = Organisation.named("Drukkerij Van Damme BV")
                .id("van-damme")
                .address("Kade 4", "8911 AB", "Leeuwarden", NETHERLANDS)
                .build();
        Invoice advance = office.invoices()
                .issue(Invoice.draft()
                        .inAdvance()
                        .to(before)
                        .line("Voorschot", hours("1"), eur("100.00"))
                        .build())
                .orThrow();
        // It moved to Gent, and has a VAT number there.
        Invoice last = office.invoices()
                .issue(Invoice.draft()
                        .to(belgian())
                        .line("Ontwerp", hours("10"), eur("95.00"))
                        .after(settling(advance))
                        .build())
                .orThrow();

        assertThat(last.vat().subtotals())
                .extracting(row -> row.group().category().isCharged(), VatSubtotal::taxable, VatSubtotal::vat)
                .containsExactlyInAnyOrder(
                        tuple(true, eur("-100.00"), eur("-21.00")), tuple(false, eur("950.00"), eur("0.00")));
        assertThat(last.total()).isEqualTo(eur("829.00"));
        assertThat(Invoice.restore(last.stored())).isEqualTo(last);
        assertThat(last.header().earlier().deductions())
                .extracting(Deduction::taxedAs)
                .containsExactly(advance.lines().getFirst().vat());
    }

    @Test
    void no_deduction_makes_an_invoice_of_what_is_a_credit() {
        InvoiceDraft draft = Invoice.draft()
                .to(brewery())
                .line("Ontwerp", hours("-10"), eur("95.00"))
                .after(settling(advance))
                .build();

        assertThat(findings(office.invoices().issue(draft))).contains("ISSUE-NEGATIVE-TOTAL");
    }

    @Test
    void an_advance_is_given_back_once_however_many_ask_at_a_time() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (int round = 0; round < 30; round++) {
                Factuurwerk fresh = office().build();
                Invoice open = advance(fresh);
                Callable<Boolean> taken = () -> fresh.invoices().issue(last(settling(open))) instanceof Issued;
                Callable<Boolean> credited = () -> fresh.invoices()
                                .credit(open)
                                .everything()
                                .because(CorrectionReason.CANCELLED, "")
                                .issue()
                        instanceof Issued;
                int given = 0;
                for (Future<Boolean> each : threads.invokeAll(List.of(taken, credited, taken))) {
                    given += each.get() ? 1 : 0;
                }
                assertThat(given).isEqualTo(1);
            }
        }
    }
}
