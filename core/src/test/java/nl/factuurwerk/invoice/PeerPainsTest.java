package nl.factuurwerk.invoice;

import static nl.factuurwerk.invoice.Composing.BRASSERIE;
import static nl.factuurwerk.invoice.Composing.BREWERY;
import static nl.factuurwerk.invoice.Composing.JOKE;
import static nl.factuurwerk.invoice.Composing.compose;
import static nl.factuurwerk.invoice.Issuing.credit;
import static nl.factuurwerk.invoice.Issuing.issue;
import static nl.factuurwerk.money.Amounts.decimal;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.money.Amounts;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.vat.Exemption;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatRounding;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * What users of other systems ran into, and what must work here, by its number. Those that need an office are tested with
 * the services; advance and final invoices (7) are not made yet.
 */
class PeerPainsTest {

    /** Pain 1: VAT rounded per line differs from VAT per document. */
    @Test
    void fifty_rows_have_the_VAT_of_the_policy_that_the_document_states() {
        InvoiceDraftBuilder perGroup = Invoice.draft().to(BREWERY);
        InvoiceDraftBuilder perLine = Invoice.draft().to(BREWERY).rounding(VatRounding.PER_LINE);
        for (int i = 0; i < 50; i++) {
            perGroup.line("Onderdeel", pieces(1), eur("39.94"));
            perLine.line("Onderdeel", pieces(1), eur("39.94"));
        }

        // 21% of 1,997.00 is 419.37; 21% of 39.94 is 8.3874, fifty times 8.39 is 419.50.
        InvoiceCandidate group = compose(perGroup);
        InvoiceCandidate line = compose(perLine);
        assertThat(group.totals().payable()).isEqualTo(eur("2416.37"));
        assertThat(line.totals().payable()).isEqualTo(eur("2416.50"));
        assertThat(group.header().pricing().rounding()).isEqualTo(VatRounding.PER_GROUP);
        assertThat(line.header().pricing().rounding()).isEqualTo(VatRounding.PER_LINE);
    }

    /** Pain 2: a price with VAT loses a cent. */
    @Test
    void an_inclusive_price_of_353_90_stays_353_90() {
        InvoiceCandidate document =
                compose(Invoice.draft().to(JOKE).pricesIncludeVat().line("Stoel", pieces(1), eur("353.90")));

        assertThat(document.totals().payable()).isEqualTo(eur("353.90"));
        assertThat(document.totals().excludingVat()).isEqualTo(eur("292.48"));
        assertThat(document.totals().vat()).isEqualTo(eur("61.42"));
    }

    /** Pain 3: the credits of an invoice do not come to the invoice. */
    @Test
    void the_credits_of_an_invoice_come_to_the_invoice_to_the_cent() {
        Invoice invoice = issue(Invoice.draft()
                .to(BREWERY)
                .rounding(VatRounding.PER_LINE)
                .line("Bout", pieces(3), eur("0.33"))
                .line("Moer", pieces(7), eur("0.07"), VatClass.REDUCED)
                .discount(eur("0.11"), "Korting"));
        List<CreditNote> credits = new ArrayList<>();
        for (int piece = 0; piece < 3; piece++) {
            credits.add(credit(invoice, credits, CreditDraft.of().line(1, pieces(1))));
        }
        for (int piece = 0; piece < 7; piece++) {
            credits.add(credit(invoice, credits, CreditDraft.of().line(2, pieces(1))));
        }

        assertThat(credits.stream().map(CreditNote::total).reduce(eur("0.00"), Money::plus))
                .isEqualTo(invoice.total());
        assertThat(credits.stream().map(each -> each.totals().vat()).reduce(eur("0.00"), Money::plus))
                .isEqualTo(invoice.totals().vat());
        assertThat(Remainder.of(invoice, credits).isNothing()).isTrue();
    }

    /** Pain 4: negative amounts round the other way. */
    @Test
    void a_negative_amount_rounds_the_way_its_positive_does() {
        InvoiceCandidate sold = compose(Invoice.draft().to(BREWERY).line("Bout", pieces(1), eur("0.50")));
        InvoiceCandidate returned = compose(Invoice.draft().to(BREWERY).line("Bout", pieces(-1), eur("0.50")));

        assertThat(sold.totals().vat()).isEqualTo(eur("0.11"));
        assertThat(returned.totals().vat()).isEqualTo(eur("-0.11"));
        assertThat(sold.totals().payable().plus(returned.totals().payable())).isEqualTo(eur("0.00"));
    }

    /** Pain 5: lines without VAT are merged, whatever the reason. */
    @Test
    void zero_rated_and_exempt_supplies_for_different_reasons_stay_apart() {
        InvoiceCandidate document = compose(Invoice.draft()
                .to(BREWERY)
                .line("Zonnepanelen", pieces(1), eur("10.00"), VatClass.ZERO)
                .line("Cursus", pieces(1), eur("20.00"), VatClass.exempt(Exemption.EDUCATION))
                .line("Massage", pieces(1), eur("30.00"), VatClass.exempt(Exemption.MEDICAL_CARE))
                .line("Borg", pieces(1), eur("40.00"), VatClass.OUTSIDE_SCOPE)
                .line(
                        "Schilderwerk",
                        pieces(1),
                        eur("50.00"),
                        VatClass.reverseCharged(nl.factuurwerk.vat.ReverseChargeGround.SUBCONTRACTING)));

        assertThat(document.vat().subtotals())
                .extracting(VatSubtotal::taxable)
                .containsExactlyInAnyOrder(eur("10.00"), eur("20.00"), eur("30.00"), eur("40.00"), eur("50.00"));
        assertThat(document.totals().vat()).isEqualTo(eur("0.00"));
    }

    /** Pain 6: an e-invoice states another total than the printed invoice. */
    @Test
    void what_an_e_invoice_states_is_what_is_printed() {
        Invoice invoice = issue(Invoice.draft()
                .to(JOKE)
                .pricesIncludeVat()
                .line("Stoel", pieces(3), eur("353.90"))
                .line("Boek", pieces(2), eur("9.99"), VatClass.REDUCED)
                .discount(percent("7.5"), "Actie"));
        TotalsContent stated = invoice.content().totals();

        assertThat(stated.payable()).contains(decimal(invoice.total()));
        assertThat(stated.includingVat()).contains(decimal(invoice.totals().includingVat()));
        assertThat(stated.excludingVat()).contains(decimal(invoice.totals().excludingVat()));
        assertThat(stated.vat()).contains(decimal(invoice.totals().vat()));
        assertThat(invoice.total()).isEqualTo(eur("1000.55"));
    }

    /** Pain 8: unit prices have two decimals. */
    @Test
    void a_unit_price_has_as_many_decimals_as_it_takes() {
        InvoiceCandidate document = compose(Invoice.draft()
                .to(BREWERY)
                .line("Drukwerk", pieces(500), unitPrice("0.1275"), VatClass.REDUCED)
                .line("Stroom", pieces(123_456), unitPrice("0.00012345"))
                .line("Schroeven", pieces(250), unitPrice("4.99").per(1_000)));

        assertThat(document.lines())
                .extracting(InvoiceLine::net)
                .containsExactly(eur("63.75"), eur("15.24"), eur("1.25"));
        assertThat(document.content().lines().get(0).price().net()).contains(Decimal.of("0.1275"));
    }

    /** Pain 9: a discount over several rates does not add up. */
    @Test
    void a_discount_over_mixed_rates_is_spread_and_adds_up() {
        InvoiceCandidate document = compose(Invoice.draft()
                .to(BREWERY)
                .line("Ontwerp", pieces(1), eur("1187.50"))
                .line("Drukwerk", pieces(500), unitPrice("0.1275"), VatClass.REDUCED)
                .discount(percent("5"), "Kwantumkorting"));

        // 5% of 1,251.25 is 62.5625, so 62.56: 59.37 and 3.19.
        assertThat(document.adjustments())
                .extracting(each -> each.adjustment().amount())
                .containsExactly(eur("59.37"), eur("3.19"));
        assertThat(document.totals().excludingVat()).isEqualTo(eur("1188.69"));
        assertThat(document.totals().vat()).isEqualTo(eur("242.36"));
        assertThat(document.totals().payable()).isEqualTo(eur("1431.05"));
    }

    /** Pain 10: currencies are summed together. */
    @Test
    void currencies_are_never_summed_together() {
        Money dollars = Amounts.money(CurrencyUnit.USD, "10.00");

        assertThat(Invoice.draft()
                        .to(BRASSERIE)
                        .line("Advies", pieces(1), eur("10.00"))
                        .line("Advies", pieces(1), dollars)
                        .tryBuild()
                        .report()
                        .mentions("DRAFT-CURRENCY"))
                .isTrue();
    }
}
