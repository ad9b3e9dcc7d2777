package nl.factuurwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExchangeRateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final ExchangeRate DOLLAR = ExchangeRate.perEuro(CurrencyUnit.USD, "1.0850", DAY, "ECB");

    @Property
    void converts_half_up_with_one_rounding(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long cents,
            @ForAll @LongRange(min = 1, max = 10_000_000) long rate) {
        Decimal perEuro = Decimal.of(rate, 4);
        BigDecimal expected = BigDecimal.valueOf(cents, 2).divide(perEuro.toBigDecimal(), 2, RoundingMode.HALF_UP);
        ExchangeRate exchange = new ExchangeRate(CurrencyUnit.EUR, CurrencyUnit.USD, perEuro, DAY, "ECB");

        assertThat(exchange.convert(Money.ofMinor(CurrencyUnit.USD, cents)))
                .isEqualTo(Money.of(CurrencyUnit.EUR, expected));
    }

    @Nested
    class Convert {

        @Test
        void divides_by_the_rate() {
            assertThat(DOLLAR.convert(Money.parse("USD 108.50"))).isEqualTo(Amounts.eur("100.00"));
            assertThat(DOLLAR.convert(Money.parse("USD -0.01"))).isEqualTo(Amounts.eur("-0.01"));
        }

        @Test
        void minds_the_decimals_of_both_currencies() {
            ExchangeRate yen = ExchangeRate.perEuro(CurrencyUnit.JPY, "162.5", DAY, "ECB");

            assertThat(yen.convert(Money.parse("JPY 1000"))).isEqualTo(Amounts.eur("6.15"));
        }

        @Test
        void refuses_an_amount_of_another_currency() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DOLLAR.convert(Amounts.eur("1.00")))
                    .withMessageContaining("USD")
                    .withMessageContaining("EUR 1.00");
        }
    }

    @Nested
    class Making {

        @Test
        void refuses_what_is_no_rate() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRate.perEuro(CurrencyUnit.USD, "0", DAY, "ECB"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRate.perEuro(CurrencyUnit.USD, "-1", DAY, "ECB"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRate.perEuro(CurrencyUnit.EUR, "1", DAY, "ECB"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExchangeRate.perEuro(CurrencyUnit.USD, "1", DAY, " "));
        }

        @Test
        void says_where_it_comes_from() {
            assertThat(DOLLAR).hasToString("1 EUR = 1.085 USD (ECB, 2026-11-20)");
        }
    }
}
