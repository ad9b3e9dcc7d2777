package nl.factuurwerk.vat;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.factuurwerk.money.Amounts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole euros in the return, in the taxpayer's favour: besluit BWBR0035935, par. 3.3.4. */
class ReturnTotalsTest {

    private static final long MOST = 1_000_000_000_00L;

    private static Money cents(long minor) {
        return Money.ofMinor(CurrencyUnit.EUR, minor);
    }

    @Nested
    class Rounding {

        /** The worked case: output VAT 1,234.56 and input VAT 567.12. */
        @Test
        void lowers_what_is_due_and_raises_what_is_deducted() {
            ReturnTotals totals = ReturnTotals.of(eur("1234.56"), eur("567.12"));

            assertThat(totals.due()).isEqualTo(eur("1234.00"));
            assertThat(totals.deductible()).isEqualTo(eur("568.00"));
            assertThat(totals.payable()).isEqualTo(eur("666.00"));
        }

        @ParameterizedTest
        @CsvSource({
            "0.00, 0.00, 0.00",
            "0.01, 0.00, 1.00",
            "0.99, 0.00, 1.00",
            "1.00, 1.00, 1.00",
            "-0.01, -1.00, 0.00",
            "-0.99, -1.00, 0.00",
            "-1.00, -1.00, -1.00",
            "-1.01, -2.00, -1.00"
        })
        void goes_the_same_way_on_both_sides_of_zero(String exact, String due, String deductible) {
            assertThat(WholeEuros.due(eur(exact))).isEqualTo(eur(due));
            assertThat(WholeEuros.deductible(eur(exact))).isEqualTo(eur(deductible));
        }

        @Test
        void box_by_box_gains_on_each() {
            ReturnTotals totals = ReturnTotals.of(List.of(eur("1000.70"), eur("200.70"), eur("-0.10")), eur("0.00"));

            assertThat(totals.due()).isEqualTo(eur("1199.00"));
        }

        @Test
        void of_a_return_without_sales_gives_back_the_input_vat() {
            assertThat(ReturnTotals.of(List.of(), eur("99.01")).payable()).isEqualTo(eur("-100.00"));
        }
    }

    @Nested
    class Refuses {

        @Test
        void another_currency() {
            Money dollars = Amounts.money(CurrencyUnit.USD, "10.00");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WholeEuros.due(dollars))
                    .withMessageContaining("USD 10.00");
            assertThatIllegalArgumentException().isThrownBy(() -> WholeEuros.deductible(dollars));
            assertThatIllegalArgumentException().isThrownBy(() -> ReturnTotals.of(List.of(dollars), eur("0.00")));
        }

        @Test
        void cents() {
            assertThat(new ReturnTotals(eur("1.00"), eur("-2.00")).payable()).isEqualTo(eur("3.00"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ReturnTotals(eur("1.01"), eur("2.00")))
                    .withMessageContaining("EUR 1.01");
            assertThatIllegalArgumentException().isThrownBy(() -> new ReturnTotals(eur("1.00"), eur("2.99")));
        }
    }

    @Property
    void a_return_never_pays_more_than_is_due_nor_two_euro_less(
            @ForAll @LongRange(min = -MOST, max = MOST) long output,
            @ForAll @LongRange(min = -MOST, max = MOST) long input) {
        long gained = output
                - input
                - ReturnTotals.of(cents(output), cents(input)).payable().getAmountMinorLong();

        assertThat(gained).isBetween(0L, 199L);
    }

    @Property
    void a_return_box_by_box_gains_less_than_a_euro_for_each(
            @ForAll @Size(max = 9) List<@LongRange(min = -MOST, max = MOST) Long> boxes,
            @ForAll @LongRange(min = -MOST, max = MOST) long input) {
        long exact = boxes.stream().mapToLong(Long::longValue).sum() - input;
        long rounded = ReturnTotals.of(
                        boxes.stream().map(ReturnTotalsTest::cents).toList(), cents(input))
                .payable()
                .getAmountMinorLong();

        assertThat(exact - rounded).isBetween(0L, 99L * (boxes.size() + 1));
    }
}
