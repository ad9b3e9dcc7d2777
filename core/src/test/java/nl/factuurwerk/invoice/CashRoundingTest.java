package nl.factuurwerk.invoice;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.payment.Cash;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CashRoundingTest {

    private static Invoice paidInCash(String price, Cash cash) {
        return office().build()
                .invoices()
                .issue(Invoice.draft()
                        .to(brewery())
                        .pricesIncludeVat()
                        .line("Boek", pieces(1), eur(price))
                        .payBy(cash)
                        .build())
                .orThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "9.97, -0.02, 9.95",
        "9.98, 0.02, 10.00",
        "10.00, 0.00, 10.00",
        "10.02, -0.02, 10.00",
        "10.03, 0.02, 10.05"
    })
    void a_total_settled_in_cash_is_rounded_to_five_cents(String price, String rounding, String payable) {
        Invoice invoice = paidInCash(price, Cash.roundedTo(eur("0.05")));

        assertThat(invoice.totals().includingVat()).isEqualTo(eur(price));
        assertThat(invoice.totals().rounding()).isEqualTo(eur(rounding));
        assertThat(invoice.totals().payable()).isEqualTo(eur(payable));
        assertThat(Invoice.restore(invoice.stored())).isEqualTo(invoice);
    }

    @Test
    void vat_is_not_touched_by_the_rounding() {
        Invoice exact = paidInCash("9.97", new Cash());
        Invoice rounded = paidInCash("9.97", Cash.roundedTo(eur("0.05")));

        assertThat(exact.totals().rounding()).isEqualTo(eur("0.00"));
        assertThat(rounded.totals().vat()).isEqualTo(exact.totals().vat());
    }

    @Test
    void the_rounding_is_stated_as_bt_114_and_only_where_there_is_one() {
        TotalsContent rounded =
                paidInCash("9.97", Cash.roundedTo(eur("0.05"))).content().totals();
        TotalsContent even =
                paidInCash("9.95", Cash.roundedTo(eur("0.05"))).content().totals();

        assertThat(rounded.rounding()).contains(Decimal.of("-0.02"));
        assertThat(rounded.payable()).contains(Decimal.of("9.95"));
        assertThat(even.rounding()).isEmpty();
    }

    @Test
    void a_credit_would_mirror_it() {
        Cash cash = Cash.roundedTo(eur("0.05"));

        assertThat(cash.rounding(eur("-9.97"))).isEqualTo(eur("0.02"));
        assertThat(cash.rounding(eur("9.97"))).isEqualTo(eur("-0.02"));
    }

    @Test
    void coins_of_another_currency_are_refused() {
        assertThatThrownBy(() -> Cash.roundedTo(eur("0.05")).rounding(Money.of(CurrencyUnit.USD, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("USD 1.00");
        assertThatThrownBy(() -> Cash.roundedTo(eur("0.00"))).isInstanceOf(IllegalArgumentException.class);
    }
}
