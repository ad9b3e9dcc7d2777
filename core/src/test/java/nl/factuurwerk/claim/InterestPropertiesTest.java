package nl.factuurwerk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class InterestPropertiesTest {

    private static final LocalDate START = LocalDate.of(2003, 1, 1);
    private static final int DAYS = 8_700;

    private static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    private static InterestAccrual accrual(long cents, LocalDate first, InterestRegime regime, DayCount count) {
        RateSource rates = new RateSource(InterestTerms.statutory(regime), StatutoryInterest.standard());
        return new InterestAccrual(euros(cents), first, rates, count);
    }

    @Property(tries = 300)
    void interest_over_any_split_of_a_period_is_interest_over_the_whole(
            @ForAll @LongRange(min = 1, max = 1_000_000_00) long cents,
            @ForAll @IntRange(max = DAYS) int start,
            @ForAll @IntRange(min = 1, max = 3_000) int length,
            @ForAll @Size(max = 12) Set<@IntRange(min = 1, max = 3_000) Integer> stops,
            @ForAll InterestRegime regime,
            @ForAll DayCount count) {
        LocalDate first = START.plusDays(start);
        LocalDate last = first.plusDays(Math.min(length, DAYS - start));
        InterestAccrual whole = accrual(cents, first, regime, count);
        InterestAccrual split = accrual(cents, first, regime, count);

        whole.accrueTo(last);
        for (int stop : new TreeSet<>(stops)) {
            LocalDate day = first.plusDays(stop);
            split.accrueTo(day.isBefore(last) ? day : last);
        }
        split.accrueTo(last);

        assertThat(split.unrounded()).isEqualTo(whole.unrounded());
        assertThat(split.owed()).isEqualTo(whole.owed());
        assertThat(split.periods()).isEqualTo(whole.periods());
    }

    @Property(tries = 100)
    void interest_is_that_of_a_second_slow_implementation(
            @ForAll @LongRange(min = 1, max = 1_000_000_00) long cents,
            @ForAll @IntRange(max = DAYS) int start,
            @ForAll @IntRange(min = 1, max = 2_000) int length,
            @ForAll InterestRegime regime) {
        LocalDate first = START.plusDays(start);
        LocalDate last = first.plusDays(Math.min(length, DAYS - start));

        BigDecimal slow = InterestByTheDay.unrounded(regime, BigDecimal.valueOf(cents, 2), first, last);

        assertThat(InterestCalculator.standard()
                        .during(euros(cents), DateRange.of(first, last), InterestTerms.statutory(regime))
                        .total()
                        .getAmount())
                .isEqualTo(slow.setScale(2, RoundingMode.HALF_UP));
    }

    @Property(tries = 100)
    void shown_periods_are_the_days_of_the_whole_and_differ_from_it_by_less_than_a_cent_each(
            @ForAll @LongRange(min = 1, max = 1_000_000_00) long cents,
            @ForAll @IntRange(max = DAYS) int start,
            @ForAll @IntRange(min = 1, max = 3_000) int length) {
        LocalDate first = START.plusDays(start);
        DateRange days = DateRange.of(first, first.plusDays(Math.min(length, DAYS - start)));

        Interest interest = InterestCalculator.standard()
                .during(euros(cents), days, InterestTerms.statutory(InterestRegime.COMMERCIAL));

        assertThat(interest.days()).isEqualTo(days.days());
        long shown = interest.periods().stream()
                .mapToLong(period -> period.interest().getAmountMinorLong())
                .sum();
        assertThat(Math.abs(shown - interest.total().getAmountMinorLong()))
                .isLessThanOrEqualTo(interest.periods().size());
    }
}
