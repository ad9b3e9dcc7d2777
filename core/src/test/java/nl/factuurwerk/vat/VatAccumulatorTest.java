package nl.factuurwerk.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.factuurwerk.money.Percentage;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class VatAccumulatorTest {

    private static final int GROUPS = 30;

    @Property
    void finds_equal_groups_however_many_there_are_and_keeps_their_order(
            @ForAll @Size(max = 60) List<Integer> rates, @ForAll PriceMode mode, @ForAll VatRounding rounding) {
        VatAccumulator vat = VatCalculator.of(mode, rounding).accumulator();
        TreeMap<VatGroup, Long> expected = new TreeMap<>();
        for (int i = 0; i < rates.size(); i++) {
            VatGroup group = group(Math.floorMod(rates.get(i), GROUPS));
            expected.merge(group, vat.add(group, 100L + i), Long::sum);
        }

        VatBreakdown breakdown = vat.breakdown(CurrencyUnit.EUR);

        assertThat(breakdown.subtotals()).extracting(VatSubtotal::group).containsExactlyElementsOf(expected.keySet());
        assertThat(breakdown.subtotals())
                .extracting(VatSubtotal::taxableMinor)
                .containsExactlyElementsOf(expected.values());
    }

    /** Credits on what was billed before may have left some cents more or less of VAT there than its sum has. */
    @Property
    void goes_on_from_moved_vat_without_more_vat_than_there_is_of_an_amount(
            @ForAll @Size(max = 10) List<@LongRange(min = -50, max = 50) Long> amounts,
            @ForAll @LongRange(min = -10_000, max = 10_000) long before,
            @ForAll @LongRange(min = -5, max = 5) long moved,
            @ForAll PriceMode mode) {
        VatAccumulator vat = VatCalculator.of(mode, VatRounding.PER_GROUP).accumulator();
        VatGroup group = group(21);
        Percentage rate = group.rate();
        long beforeVat = moved + (mode == PriceMode.INCLUDING ? rate.containedIn(before) : rate.of(before));
        long taxable = mode == PriceMode.INCLUDING ? before - beforeVat : before;
        vat.goOnFrom(new VatSubtotal(group, CurrencyUnit.EUR, taxable, beforeVat));
        long sum = 0;
        for (long amount : amounts) {
            long net = vat.add(group, amount);
            sum += amount;

            assertThat(Math.abs(net)).isLessThanOrEqualTo(Math.abs(amount));
            assertThat(net * amount).isNotNegative();
            assertThat(vat.totalMinor() * sum).isNotNegative();
            assertThat(Math.abs(vat.totalMinor())).isLessThanOrEqualTo(Math.abs(sum));
        }
    }

    @Property
    void comes_to_the_same_as_its_breakdown_after_every_amount(
            @ForAll @Size(max = 40) List<@LongRange(min = -1_000_000, max = 1_000_000) Long> amounts,
            @ForAll @IntRange(min = 1, max = GROUPS) int groups,
            @ForAll PriceMode mode,
            @ForAll VatRounding rounding) {
        VatAccumulator vat = VatCalculator.of(mode, rounding).accumulator();
        for (int i = 0; i < amounts.size(); i++) {
            vat.add(group(i % groups), amounts.get(i));

            VatBreakdown breakdown = vat.breakdown(CurrencyUnit.EUR);
            assertThat(vat.taxableMinor()).isEqualTo(breakdown.taxableMinor());
            assertThat(vat.totalMinor()).isEqualTo(breakdown.totalMinor());
        }
    }

    @Test
    void comes_to_nothing_before_anything_is_added() {
        VatAccumulator vat = VatCalculator.excluding(VatRounding.PER_GROUP).accumulator();

        assertThat(vat.taxableMinor()).isZero();
        assertThat(vat.totalMinor()).isZero();
        assertThat(vat.breakdown(CurrencyUnit.EUR).subtotals()).isEmpty();
    }

    @Test
    void refuses_a_sum_that_does_not_fit() {
        VatAccumulator vat = VatCalculator.excluding(VatRounding.PER_GROUP).accumulator();
        vat.add(group(21), Long.MAX_VALUE);
        vat.add(group(9), 1);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(vat::taxableMinor);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> vat.add(group(21), 1));
    }

    /** Makes a group of its own for every amount: equal to those before, but never the same object. */
    private static VatGroup group(long rate) {
        return VatGroup.taxed(Percentage.percent(rate));
    }
}
