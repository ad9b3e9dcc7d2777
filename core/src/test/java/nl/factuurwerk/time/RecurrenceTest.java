package nl.factuurwerk.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final LocalDate LAST_OF_JANUARY = LocalDate.of(2026, 1, 31);

    @Property
    void periods_follow_each_other_without_gap_or_overlap(
            @ForAll("recurrences") Recurrence it, @ForAll @IntRange(min = -70, max = 70) int index) {
        assertThat(it.period(index + 1).first())
                .isEqualTo(it.period(index).last().plusDays(1));
    }

    @Property
    void a_day_lies_in_the_period_that_is_found_for_it(
            @ForAll("recurrences") Recurrence it, @ForAll @IntRange(min = -4000, max = 4000) int days) {
        LocalDate day = it.anchor().plusDays(days);

        assertThat(it.periodAt(day).contains(day)).isTrue();
        assertThat(it.period(it.indexAt(day))).isEqualTo(it.periodAt(day));
    }

    @Property
    void months_keep_the_day_of_their_anchor_wherever_a_month_has_it(
            @ForAll("days") LocalDate anchor,
            @ForAll @IntRange(min = 1, max = 12) int every,
            @ForAll @IntRange(max = 60) int index) {
        LocalDate start = new Recurrence(anchor, new Rhythm(every, Rhythm.Unit.MONTH)).start(index);

        assertThat(start.getDayOfMonth()).isEqualTo(Math.min(anchor.getDayOfMonth(), start.lengthOfMonth()));
        assertThat(YearMonth.from(start)).isEqualTo(YearMonth.from(anchor).plusMonths((long) every * index));
    }

    @Property
    void weeks_keep_the_day_of_the_week(
            @ForAll("days") LocalDate anchor,
            @ForAll @IntRange(min = 1, max = 8) int every,
            @ForAll @IntRange(max = 300) int index) {
        Recurrence weeks = new Recurrence(anchor, new Rhythm(every, Rhythm.Unit.WEEK));

        assertThat(weeks.start(index).getDayOfWeek()).isEqualTo(anchor.getDayOfWeek());
        assertThat(weeks.period(index).days()).isEqualTo(7L * every);
    }

    @Property
    void overlapping_periods_are_those_with_a_day_in_common(
            @ForAll("recurrences") Recurrence it,
            @ForAll @IntRange(min = -300, max = 300) int from,
            @ForAll @IntRange(max = 300) int length) {
        DateRange days = DateRange.of(
                it.anchor().plusDays(from), it.anchor().plusDays(from).plusDays(length));

        assertThat(it.periodsOverlapping(days))
                .containsExactlyElementsOf(IntStream.rangeClosed(-60, 100)
                        .mapToObj(it::period)
                        .filter(days::overlaps)
                        .toList());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(LocalDate.of(2024, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Recurrence> recurrences() {
        Arbitrary<Rhythm> rhythms = Combinators.combine(
                        Arbitraries.integers().between(1, 13), Arbitraries.of(Rhythm.Unit.class))
                .as(Rhythm::new);
        return Combinators.combine(days(), rhythms).as(Recurrence::new);
    }

    @Nested
    class five_years {

        @Test
        void of_the_31st_end_every_short_month_on_its_last_day_and_return() {
            List<LocalDate> starts = IntStream.range(0, 60)
                    .mapToObj(Recurrence.monthly(LAST_OF_JANUARY)::start)
                    .toList();

            assertThat(starts)
                    .containsExactlyElementsOf(Stream.iterate(YearMonth.of(2026, 1), it -> it.plusMonths(1))
                            .limit(60)
                            .map(YearMonth::atEndOfMonth)
                            .toList());
            assertThat(starts)
                    .contains(LocalDate.of(2027, 2, 28), LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 31));
        }

        @Test
        void of_29_february_return_in_the_leap_year() {
            Recurrence years = Recurrence.yearly(LocalDate.of(2024, 2, 29));

            assertThat(IntStream.rangeClosed(0, 5).mapToObj(years::start))
                    .containsExactly(
                            LocalDate.of(2024, 2, 29),
                            LocalDate.of(2025, 2, 28),
                            LocalDate.of(2026, 2, 28),
                            LocalDate.of(2027, 2, 28),
                            LocalDate.of(2028, 2, 29),
                            LocalDate.of(2029, 2, 28));
            assertThat(years.period(3)).hasToString("2027-02-28/2028-02-28");
        }

        @Test
        void of_four_weeks_are_sixty_five_periods_and_a_bit() {
            Recurrence weeks = Recurrence.fourWeekly(LocalDate.of(2026, 1, 5));

            assertThat(weeks.periodsOverlapping(DateRange.of(LocalDate.of(2026, 1, 5), LocalDate.of(2031, 1, 4))))
                    .hasSize(66)
                    .allSatisfy(period -> assertThat(period.days()).isEqualTo(28));
        }
    }

    @Test
    void runs_on_before_its_anchor() {
        assertThat(Recurrence.monthly(LAST_OF_JANUARY).period(-2)).hasToString("2025-11-30/2025-12-30");
        assertThat(Recurrence.quarterly(LAST_OF_JANUARY).indexAt(LocalDate.of(2026, 1, 30)))
                .isEqualTo(-1);
    }

    @Test
    void streams_without_end_where_the_days_have_none() {
        assertThat(Recurrence.twoWeekly(LAST_OF_JANUARY)
                        .periodsOverlapping(DateRange.from(LAST_OF_JANUARY))
                        .limit(1000))
                .hasSize(1000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.weekly(LAST_OF_JANUARY).periodsOverlapping(DateRange.always()))
                .withMessageContaining("../..");
    }

    @Test
    void rhythms_that_come_to_the_same_are_equal() {
        assertThat(Rhythm.YEARLY).isEqualTo(new Rhythm(12, Rhythm.Unit.MONTH));
        assertThat(Recurrence.weekly(LAST_OF_JANUARY)).hasToString("R/2026-01-31/P1W");
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm(0, Rhythm.Unit.WEEK));
    }
}
