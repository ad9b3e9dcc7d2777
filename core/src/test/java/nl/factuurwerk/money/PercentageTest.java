package nl.factuurwerk.money;

import static nl.factuurwerk.money.Percentage.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(NumberDomain.class)
class PercentageTest {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Property(tries = 3000)
    void a_percentage_of_an_amount_is_rounded_once_or_refused(@ForAll long minor, @ForAll Decimal value) {
        BigInteger expected = new BigDecimal(minor)
                .multiply(value.toBigDecimal())
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
        if (expected.bitLength() < Long.SIZE) {
            assertThat(new Percentage(value).of(minor)).isEqualTo(expected.longValueExact());
        } else {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Percentage(value).of(minor));
        }
    }

    @Property(tries = 3000)
    void what_an_amount_contains_is_rounded_once_or_refused(@ForAll long minor, @ForAll Decimal value) {
        BigDecimal whole = value.toBigDecimal().add(HUNDRED);
        Assume.that(whole.signum() > 0);
        BigInteger expected = new BigDecimal(minor)
                .multiply(value.toBigDecimal())
                .divide(whole, 0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
        if (expected.bitLength() < Long.SIZE) {
            assertThat(new Percentage(value).containedIn(minor)).isEqualTo(expected.longValueExact());
        } else {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> new Percentage(value).containedIn(minor));
        }
    }

    @Property
    void invariant_2_the_vat_of_a_credit_mirrors_that_of_its_invoice(@ForAll long minor, @ForAll Decimal value) {
        Assume.that(minor > -1_000_000_000_000L && minor < 1_000_000_000_000L);
        Assume.that(value.signum() >= 0 && value.compareTo(Decimal.of(100)) <= 0);
        Percentage rate = new Percentage(value);

        assertThat(rate.of(-minor)).isEqualTo(-rate.of(minor));
        assertThat(rate.containedIn(-minor)).isEqualTo(-rate.containedIn(minor));
    }

    /** Art. 5a Uitvoeringsbesluit OB 1968: a half cent goes up. */
    @Nested
    class Vat_by_law {

        @ParameterizedTest
        @CsvFileSource(resources = "/nl/factuurwerk/oracles/vat-on-net.csv", numLinesToSkip = 1)
        void on_an_amount_without_it(String net, String rate, String vat, String gross) {
            assertThat(percent(rate).of(Amounts.eur(net))).isEqualTo(Amounts.eur(vat));
            assertThat(Amounts.eur(net).plus(percent(rate).of(Amounts.eur(net))))
                    .isEqualTo(Amounts.eur(gross));
        }

        @ParameterizedTest
        @CsvFileSource(resources = "/nl/factuurwerk/oracles/vat-in-gross.csv", numLinesToSkip = 1)
        void in_an_amount_with_it(String gross, String rate, String vat, String net) {
            long cents = Amounts.eur(gross).getAmountMinorLong();

            assertThat(percent(rate).containedIn(cents))
                    .isEqualTo(Amounts.eur(vat).getAmountMinorLong());
            assertThat(cents - percent(rate).containedIn(cents))
                    .isEqualTo(Amounts.eur(net).getAmountMinorLong());
        }
    }

    @Nested
    class Contained_in {

        @ParameterizedTest
        @ValueSource(strings = {"-100", "-100.5", "-123456789012345678901234567890"})
        void refuses_a_percentage_that_leaves_nothing_to_take_it_out_of(String value) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> percent(value).containedIn(100))
                    .withMessageContaining(value + "%");
        }

        @Test
        void takes_a_percentage_just_above_minus_one_hundred() {
            assertThat(percent("-99").containedIn(100)).isEqualTo(-9900);
        }
    }

    @Test
    void reads_and_writes_itself() {
        assertThat(Percentage.parse("17.50").orThrow())
                .isEqualTo(percent("17.5"))
                .hasToString("17.5%");
        assertThat(Percentage.parse("17,5").report().mentions("FW-DECIMAL")).isTrue();
        assertThat(Percentage.parse("0.0").orThrow().isZero()).isTrue();
        assertThat(percent(21).isZero()).isFalse();
        assertThat(percent(21)).isGreaterThan(percent(9)).isEqualTo(percent("21.00"));
    }
}
