package nl.factuurwerk.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkingPatternTest {

    private static final LocalDate MONDAY_5_JANUARY = LocalDate.of(2026, 1, 5);
    private static final WorkWeek LONG = WorkWeek.fullTime();
    private static final WorkWeek SHORT = WorkWeek.fullTime().with(FRIDAY, Hours.ZERO);

    @Property
    void alternating_weeks_come_back_before_the_anchor_too(@ForAll @IntRange(min = -3000, max = 3000) int days) {
        WorkingPattern pattern = WorkingPattern.alternating(MONDAY_5_JANUARY, LONG, SHORT);
        LocalDate day = MONDAY_5_JANUARY.plusDays(days);

        assertThat(pattern.on(day)).isEqualTo(pattern.on(day.plusWeeks(2)));
        assertThat(pattern.on(day).plus(pattern.on(day.plusWeeks(1))))
                .isEqualTo(LONG.on(day.getDayOfWeek()).plus(SHORT.on(day.getDayOfWeek())));
    }

    @Property
    void hours_times_a_fraction_are_rounded_half_up_on_the_magnitude(
            @ForAll @LongRange(min = -100_000, max = 100_000) long minutes,
            @ForAll @LongRange(min = -500, max = 500) long numerator,
            @ForAll @LongRange(min = 1, max = 500) long denominator) {
        long expected = BigDecimal.valueOf(minutes)
                .multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact();

        assertThat(Hours.ofMinutes(minutes).times(numerator, denominator).minutes())
                .isEqualTo(expected);
    }

    @Nested
    class Pattern {

        @Test
        void of_two_weeks_starts_with_the_first_on_the_anchor() {
            WorkingPattern pattern = WorkingPattern.alternating(MONDAY_5_JANUARY, LONG, SHORT);

            assertThat(pattern.on(LocalDate.of(2026, 1, 9))).isEqualTo(Hours.of(8));
            assertThat(pattern.on(LocalDate.of(2026, 1, 16))).isEqualTo(Hours.ZERO);
            assertThat(pattern.on(LocalDate.of(2026, 1, 11))).isEqualTo(Hours.ZERO);
            assertThat(pattern.weekly()).isEqualTo(Hours.of(36));
        }

        @Test
        void starts_on_a_monday_and_has_a_week() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WorkingPattern.alternating(MONDAY_5_JANUARY.plusDays(1), LONG));
            assertThatIllegalArgumentException().isThrownBy(() -> WorkingPattern.alternating(MONDAY_5_JANUARY));
        }
    }

    @Nested
    class Week {

        @Test
        void has_hours_by_day() {
            WorkWeek week = WorkWeek.of(Hours.of("7.6"), MONDAY, TUESDAY).with(SUNDAY, Hours.of(4));

            assertThat(week.on(MONDAY)).isEqualTo(Hours.of("7.6"));
            assertThat(week.on(SUNDAY)).isEqualTo(Hours.of(4));
            assertThat(week.on(FRIDAY)).isEqualTo(Hours.ZERO);
            assertThat(week.total()).hasToString("19.20");
        }

        @Test
        void has_seven_days_of_at_most_24_hours() {
            assertThatIllegalArgumentException().isThrownBy(() -> new WorkWeek(List.of(Hours.of(8))));
            assertThatIllegalArgumentException().isThrownBy(() -> WorkWeek.off().with(MONDAY, Hours.of(25)));
            assertThatIllegalArgumentException().isThrownBy(() -> WorkWeek.off().with(MONDAY, Hours.of(-1)));
        }
    }

    @Nested
    class InHours {

        @Test
        void decimals_are_whole_minutes_or_rounded_on_request() {
            assertThat(Hours.of("7.6").minutes()).isEqualTo(456);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Hours.of("85.33"))
                    .withMessageContaining("85.33");
            assertThat(Hours.rounded(new BigDecimal("85.33")).minutes()).isEqualTo(5120);
        }

        @Test
        void are_written_with_two_decimals() {
            assertThat(Hours.ofMinutes(5120)).hasToString("85.33");
            assertThat(Hours.ofMinutes(-400)).hasToString("-6.67");
        }
    }
}
