package nl.factuurwerk.invoice;

import static nl.factuurwerk.invoice.Composing.COMPOSER;
import static nl.factuurwerk.invoice.Composing.JOKE;
import static nl.factuurwerk.invoice.Composing.TODAY;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Amounts.money;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.vat.Exemption;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.RateClass;
import nl.factuurwerk.vat.VatBreakdown;
import nl.factuurwerk.vat.VatCategory;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatRates;
import nl.factuurwerk.vat.VatRounding;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Worked examples of law and authorities; each row names where it comes from. */
class VatOraclesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/nl/factuurwerk/oracles/vat.csv", useHeadersInDisplayName = true)
    void documents_come_to_what_the_law_says(
            String name,
            PriceMode prices,
            VatRounding rounding,
            String lines,
            String discount,
            String groups,
            String total,
            String source) {
        InvoiceDraftBuilder draft =
                Invoice.draft().to(JOKE).pricing(Pricing.standard().with(prices).with(rounding));
        for (String line : lines.split(" ")) {
            String[] parts = line.split("[*@]");
            int count = Integer.parseInt(parts[0]);
            for (int i = 0; i < Math.abs(count); i++) {
                draft.line(name, pieces(Integer.signum(count)), eur(parts[1]), vatClass(parts[2]));
            }
        }
        if (discount != null) {
            draft.discount(eur(discount), "Korting");
        }
        InvoiceCandidate document = COMPOSER.compose(draft.build(), TODAY).orThrow();

        assertThat(document.vat().subtotals())
                .extracting(VatOraclesTest::written)
                .containsExactlyElementsOf(Arrays.asList(groups.split(" ")));
        assertThat(document.totals().payable()).as(source).isEqualTo(eur(total));
    }

    private static VatClass vatClass(String rate) {
        return switch (rate) {
            case "21" -> VatClass.STANDARD;
            case "9" -> VatClass.REDUCED;
            default -> VatClass.exempt(Exemption.EDUCATION);
        };
    }

    private static String written(VatSubtotal row) {
        return row.taxable().getAmount() + "+" + row.vat().getAmount() + "@"
                + (row.group().category() == VatCategory.E
                        ? "E"
                        : row.group().rate().value());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/nl/factuurwerk/oracles/vat-in-euro.csv", numLinesToSkip = 1)
    void vat_is_stated_in_euro_as_well(
            String net, String currency, String rate, String perEuro, String vat, String vatInEuro, String source) {
        CurrencyUnit foreign = CurrencyUnit.of(currency);
        Money price = money(foreign, net);
        InvoiceDraft draft = Invoice.draft()
                .to(JOKE)
                .currency(ExchangeRate.perEuro(foreign, perEuro, TODAY, "ECB"))
                .line("Advies", pieces(1), price, vatClass(rate))
                .build();
        InvoiceCandidate document = COMPOSER.compose(draft, TODAY).orThrow();

        VatBreakdown breakdown = document.vat();
        assertThat(breakdown.total()).isEqualTo(money(foreign, vat));
        assertThat(document.accountingVat().orElseThrow().total()).as(source).isEqualTo(eur(vatInEuro));
        assertThat(document.accountingVat().orElseThrow().perGroup()).isEqualTo(List.of(eur(vatInEuro)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/nl/factuurwerk/oracles/vat-rates.csv", numLinesToSkip = 1)
    void the_day_of_supply_decides_the_rate(
            String country, String rateClass, LocalDate day, String percent, String source) {
        assertThat(VatRates.standard().at(new Country(country), new RateClass(rateClass), day))
                .as(source)
                .isEqualTo(Percentage.percent(percent));
    }
}
