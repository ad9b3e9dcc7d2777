package nl.factuurwerk.invoice;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.belgian;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.vat.VatClass.REDUCED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.VatRounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static String explain(InvoiceDraftBuilder draft) {
        return office().build()
                .invoices()
                .preview(draft.build())
                .candidate()
                .orElseThrow()
                .explain()
                .toString();
    }

    @Test
    void follows_the_amount_due_down_to_the_lines() {
        String explanation = explain(Invoice.draft()
                .to(brewery())
                .line("Ontwerp etiket", hours("12.5"), eur("95.00"))
                .line("Drukwerk", pieces(500), unitPrice("0.1275"), REDUCED));

        assertThat(explanation).isEqualTo("""
                to pay EUR 1506.37 = EUR 1251.25 + EUR 255.12 VAT
                  total excluding VAT EUR 1251.25 = the sum of the lines
                    line 1, Ontwerp etiket: 12.5 HUR x EUR 95 = EUR 1187.50
                    line 2, Drukwerk: 500 H87 x EUR 0.1275 = EUR 63.75
                  VAT EUR 255.12, rounded once for each rate
                    21% of EUR 1187.50 = 249.375, rounded half up to EUR 249.38
                    9% of EUR 63.75 = 5.7375, rounded half up to EUR 5.74""");
    }

    @Test
    void says_how_allowances_were_spread_and_what_they_are_a_share_of() {
        String explanation = explain(Invoice.draft()
                .to(brewery())
                .line("Ontwerp", hours("1"), eur("100.00"))
                .line("Boek", pieces(1), eur("50.00"), REDUCED)
                .discount(percent("10"), "Introductie"));

        assertThat(explanation)
                .contains(
                        "total excluding VAT EUR 135.00 = lines EUR 150.00 - allowances EUR 15.00 + charges EUR 0.00",
                        "allowance Introductie on S 21%: -EUR 10.00\n      10% of EUR 100.00",
                        "allowance Introductie on S 9%: -EUR 5.00\n      10% of EUR 50.00");
    }

    @Test
    void says_how_vat_was_taken_out_of_prices_that_include_it() {
        String explanation =
                explain(Invoice.draft().to(anna()).pricesIncludeVat().line("Boek", pieces(1), eur("10.00"), REDUCED));

        assertThat(explanation)
                .contains(
                        "line 1, Boek: 1 H87 x EUR 10 = EUR 10.00\n      without VAT EUR 9.17",
                        "9% contained in EUR 10.00: EUR 10.00 x 9% / 109% = 0.825688, rounded half up to EUR 0.83");
    }

    @Test
    void says_it_line_by_line_where_lines_are_rounded_apart() {
        String explanation = explain(Invoice.draft()
                .to(brewery())
                .rounding(VatRounding.PER_LINE)
                .line("A", pieces(1), eur("1.03"))
                .line("B", pieces(1), eur("1.03")));

        assertThat(explanation)
                .contains(
                        "VAT EUR 0.44, rounded for each line",
                        "S 21%: EUR 0.44 = the VAT of its lines together",
                        "21% of EUR 1.03 = 0.2163, rounded half up to EUR 0.22");
    }

    @Test
    void says_why_no_vat_is_charged() {
        assertThat(explain(Invoice.draft().to(belgian()).line("Ontwerp", hours("1"), eur("100.00"))))
                .contains("no VAT on EUR 100.00: Btw verlegd");
    }

    @Test
    void says_at_which_rate_vat_was_converted() {
        ExchangeRate rate = ExchangeRate.perEuro(CurrencyUnit.USD, "1.0850", LocalDate.of(2026, 11, 20), "ECB");
        assertThat(explain(Invoice.draft()
                        .to(brewery())
                        .currency(rate)
                        .line("Design", hours("10"), UnitPrice.of(Money.of(CurrencyUnit.USD, 100)))))
                .contains(
                        "VAT in EUR EUR 193.55, converted for each rate at 1 EUR = 1.085 USD (ECB, 2026-11-20)",
                        "S 21%: USD 210.00 = EUR 193.55");
    }

    @Test
    void is_worded_in_dutch_too() {
        String dutch = office().build()
                .invoices()
                .preview(Invoice.draft()
                        .to(brewery())
                        .line("Ontwerp", hours("1"), eur("1.03"))
                        .build())
                .candidate()
                .orElseThrow()
                .explain()
                .in(Language.DUTCH);

        assertThat(dutch)
                .contains("te betalen EUR 1.25", "21% van EUR 1.03 = 0.2163, rekenkundig afgerond op EUR 0.22");
    }
}
