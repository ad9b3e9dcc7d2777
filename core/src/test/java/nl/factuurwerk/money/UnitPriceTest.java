package nl.factuurwerk.money;

import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@Domain(NumberDomain.class)
class UnitPriceTest {

    @Property(tries = 5000)
    void times_a_quantity_is_rounded_once_or_refused(
            @ForAll Decimal count, @ForAll Decimal amount, @ForAll("currencies") CurrencyUnit currency) {
        Assume.that(amount.signum() >= 0);
        assertExact(count, new UnitPrice(currency, amount, Decimal.ONE));
    }

    @Property(tries = 5000)
    void times_a_quantity_with_a_base_is_rounded_once_or_refused(
            @ForAll Decimal count,
            @ForAll Decimal amount,
            @ForAll Decimal base,
            @ForAll("currencies") CurrencyUnit currency) {
        Assume.that(amount.signum() >= 0 && base.signum() > 0);
        assertExact(count, new UnitPrice(currency, amount, base));
    }

    @Property
    void invariant_2_what_is_taken_back_mirrors_what_was_sold(@ForAll Decimal count, @ForAll Decimal amount) {
        Assume.that(amount.signum() >= 0);
        Assume.that(count.times(amount).compareTo(Decimal.of(1_000_000_000_000L)) < 0);
        Assume.that(count.times(amount).compareTo(Decimal.of(-1_000_000_000_000L)) > 0);
        UnitPrice price = UnitPrice.of(CurrencyUnit.EUR, amount);
        Quantity sold = new Quantity(count, Unit.PIECE);

        assertThat(price.minorFor(sold.negate())).isEqualTo(-price.minorFor(sold));
    }

    @Provide
    Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of(CurrencyUnit.EUR, CurrencyUnit.JPY, CurrencyUnit.of("KWD"));
    }

    private static void assertExact(Decimal count, UnitPrice price) {
        int decimals = price.currency().getDecimalPlaces();
        BigInteger expected = count.toBigDecimal()
                .multiply(price.amount().toBigDecimal())
                .divide(price.base().toBigDecimal(), decimals, RoundingMode.HALF_UP)
                .unscaledValue();
        Quantity quantity = new Quantity(count, Unit.PIECE);
        if (expected.bitLength() < Long.SIZE) {
            assertThat(price.minorFor(quantity)).isEqualTo(expected.longValueExact());
        } else {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> price.minorFor(quantity));
        }
    }

    @Nested
    class Times {

        @Test
        void keeps_the_decimals_of_the_price_until_the_end() {
            assertThat(unitPrice("0.1275").times(pieces(500))).isEqualTo(Amounts.eur("63.75"));
            assertThat(unitPrice("95").times(hours("12.5"))).isEqualTo(Amounts.eur("1187.50"));
            assertThat(unitPrice("12.75").per(100).times(pieces(50))).isEqualTo(Amounts.eur("6.38"));
            assertThat(unitPrice("12.75").per(100).times(pieces(-50))).isEqualTo(Amounts.eur("-6.38"));
        }

        @Test
        void is_exact_on_either_side_of_what_plain_arithmetic_holds() {
            for (int decimals = 0; decimals <= Decimal.MOST_DECIMALS; decimals++) {
                for (int more = 0; more <= Decimal.MOST_DECIMALS; more++) {
                    UnitPrice price = UnitPrice.of(CurrencyUnit.EUR, Decimal.of(123_456_789_012_345_677L, decimals));
                    assertExact(Decimal.of(765_432_109_876_543_211L, more), price);
                    assertExact(Decimal.of(-7, more), price.per(3_000_000_001L));
                }
            }
        }

        @Test
        void is_in_the_currency_of_the_price() {
            UnitPrice yen = UnitPrice.of(CurrencyUnit.JPY, Decimal.of("99.5"));

            assertThat(yen.times(pieces(1)).toString()).isEqualTo("JPY 100");
        }
    }

    @Nested
    class Making {

        @Test
        void refuses_a_price_below_zero() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> unitPrice("-0.01"))
                    .withMessageContaining("BR-27")
                    .withMessageContaining("-0.01");
            assertThat(UnitPrice.parse(CurrencyUnit.EUR, "-0.01").report().mentions("FW-NEGATIVE-PRICE"))
                    .isTrue();
        }

        @Test
        void refuses_a_base_that_is_not_above_zero() {
            assertThatIllegalArgumentException().isThrownBy(() -> unitPrice("1").per(0));
        }

        @Test
        void makes_equal_prices_of_equal_parts_only() {
            UnitPrice price = unitPrice("12.75").per(100);

            assertThat(price)
                    .isEqualTo(unitPrice("12.750").per(100))
                    .hasSameHashCodeAs(unitPrice("12.75").per(100));
            assertThat(price)
                    .isNotEqualTo(unitPrice("12.75"))
                    .isNotEqualTo(unitPrice("12.76").per(100));
            assertThat(price)
                    .isNotEqualTo(
                            UnitPrice.of(CurrencyUnit.USD, Decimal.of("12.75")).per(100));
        }

        @Test
        void reads_foreign_text() {
            assertThat(UnitPrice.parse(CurrencyUnit.EUR, "0.10").orThrow()).isEqualTo(unitPrice("0.1"));
            assertThat(UnitPrice.parse(CurrencyUnit.EUR, "0,10").report().mentions("FW-DECIMAL"))
                    .isTrue();
        }

        @Test
        void takes_money() {
            assertThat(UnitPrice.of(Amounts.eur("95.00")))
                    .isEqualTo(unitPrice("95"))
                    .hasToString("EUR 95");
            assertThat(unitPrice("12.75").per(100)).hasToString("EUR 12.75 per 100");
        }
    }
}
