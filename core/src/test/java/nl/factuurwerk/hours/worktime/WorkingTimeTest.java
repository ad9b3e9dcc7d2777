package nl.factuurwerk.hours.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of art. 5:3 up to and including 5:8 Arbeidstijdenwet, for adults without a collective agreement. */
class WorkingTimeTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final WorkingTimeCheck ADULT = WorkingTimeCheck.of(Worker.ADULT, WorkingTimeLimits.standard());
    private static final WorkingTimeCheck MINOR = WorkingTimeCheck.of(Worker.MINOR, WorkingTimeLimits.standard());
    private static final Duration NOON_BREAK = Duration.ofMinutes(45);

    @Nested
    class A_shift {

        @Test
        void may_have_twelve_hours_of_work_and_not_a_minute_more() {
            assertThat(check(shift(0, "06:00", "18:45", NOON_BREAK))).isEmpty();
            assertThat(check(shift(0, "06:00", "18:46", NOON_BREAK))).containsExactly("WORKTIME-SHIFT");
        }

        @Test
        void of_a_minor_has_nine() {
            assertThat(ids(MINOR, List.of(shift(0, "08:00", "17:45", NOON_BREAK))))
                    .isEmpty();
            assertThat(ids(MINOR, List.of(shift(0, "08:00", "17:46", NOON_BREAK))))
                    .containsExactly("WORKTIME-SHIFT");
        }

        @Test
        void at_night_may_have_ten() {
            assertThat(check(shift(0, "20:00", "06:45", NOON_BREAK))).isEmpty();
            assertThat(check(shift(0, "20:00", "06:46", NOON_BREAK))).containsExactly("WORKTIME-NIGHT-SHIFT");
        }

        @Test
        void is_at_night_with_more_than_an_hour_of_it_between_midnight_and_six() {
            assertThat(shift(0, "14:00", "01:00", NOON_BREAK).isAtNight()).isFalse();
            assertThat(shift(0, "14:00", "01:01", NOON_BREAK).isAtNight()).isTrue();
            assertThat(shift(0, "05:00", "14:00", NOON_BREAK).isAtNight()).isFalse();
            assertThat(shift(0, "04:59", "14:00", NOON_BREAK).isAtNight()).isTrue();
        }

        @Test
        void counts_real_time_when_the_clock_is_changed() {
            ZonedDateTime back = ZonedDateTime.of(2026, 10, 24, 22, 0, 0, 0, AMSTERDAM);
            assertThat(Shift.of(back, back.plusDays(1).withHour(6)).worked()).isEqualTo(Duration.ofHours(9));
            ZonedDateTime ahead = ZonedDateTime.of(2026, 3, 28, 22, 0, 0, 0, AMSTERDAM);
            assertThat(Shift.of(ahead, ahead.plusDays(1).withHour(6)).worked()).isEqualTo(Duration.ofHours(7));
        }

        @Test
        void has_an_end_after_its_start_and_some_work() {
            ZonedDateTime start = MONDAY.atTime(9, 0).atZone(AMSTERDAM);
            assertThatThrownBy(() -> Shift.of(start, start)).hasMessageContaining("No work between");
            assertThatThrownBy(() -> Shift.of(start, start.plusHours(1), Duration.ofHours(1)))
                    .hasMessageContaining("No work between");
            assertThatThrownBy(() -> Shift.of(start, start.plusHours(49))).hasMessageContaining("48 hours");
            assertThatThrownBy(() -> Shift.of(start, start.plusHours(1).withZoneSameInstant(ZoneId.of("UTC"))))
                    .hasMessageContaining("UTC");
        }
    }

    @Nested
    class A_break {

        @ParameterizedTest
        @CsvSource({"PT5H30M, PT0S", "PT5H31M, PT30M", "PT5H45M, PT30M", "PT10H, PT30M", "PT10H1M, PT45M"})
        void is_as_long_as_the_work_asks(Duration worked, Duration needed) {
            assertThat(ADULT.neededBreak(worked, MONDAY)).isEqualTo(needed);
        }

        @Test
        void counts_in_parts_of_a_quarter_of_an_hour_or_more() {
            Duration quarter = Duration.ofMinutes(15);
            Duration shorter = Duration.ofMinutes(14);
            assertThat(check(shift(0, "09:00", "17:00", quarter, quarter))).isEmpty();
            assertThat(check(shift(0, "09:00", "17:00", quarter, shorter, shorter)))
                    .containsExactly("WORKTIME-BREAK");
        }
    }

    @Nested
    class A_rest {

        @Test
        void between_shifts_is_eleven_hours() {
            assertThat(check(shift(0, "12:00", "22:00", NOON_BREAK), shift(1, "09:00", "17:00", NOON_BREAK)))
                    .isEmpty();
        }

        @Test
        void may_be_eight_hours_once_in_seven_days() {
            Shift late = shift(0, "14:00", "22:00", NOON_BREAK);
            Shift early = shift(1, "06:00", "14:00", NOON_BREAK);
            Shift lateAgain = shift(5, "14:00", "22:00", NOON_BREAK);
            Shift earlyAgain = shift(6, "06:00", "14:00", NOON_BREAK);
            assertThat(check(late, early)).isEmpty();
            assertThat(check(late, early, lateAgain, earlyAgain)).containsExactly("WORKTIME-DAILY-REST");
            assertThat(check(
                            late,
                            early,
                            shift(7, "14:00", "22:00", NOON_BREAK),
                            shift(8, "06:00", "14:00", NOON_BREAK)))
                    .isEmpty();
            assertThat(check(late, shift(1, "05:59", "13:00", NOON_BREAK))).containsExactly("WORKTIME-DAILY-REST");
        }

        @Test
        void of_a_week_is_thirty_six_hours_or_is_made_up_for_in_two() {
            List<Shift> week = days(0, 7);
            assertThat(ids(ADULT, days(0, 6))).isEmpty();
            List<Shift> madeUp = new ArrayList<>(week);
            madeUp.addAll(days(10, 12));
            assertThat(ids(ADULT, madeUp)).isEmpty();
            List<Shift> notMadeUp = new ArrayList<>(week);
            notMadeUp.addAll(days(8, 14));
            assertThat(ids(ADULT, notMadeUp)).containsExactly("WORKTIME-WEEKLY-REST");
        }

        @Test
        void is_not_measured_between_shifts_that_overlap() {
            assertThat(check(shift(0, "09:00", "17:00", NOON_BREAK), shift(0, "16:00", "20:00")))
                    .containsExactly("WORKTIME-OVERLAP");
        }

        private static List<Shift> days(int first, int end) {
            return IntStream.range(first, end)
                    .mapToObj(day -> shift(day, "09:00", "17:00", NOON_BREAK))
                    .toList();
        }
    }

    @Nested
    class A_run_of_weeks {

        @Test
        void has_sixty_hours_at_most_in_one() {
            assertThat(ids(ADULT, week(0, 600, 6))).isEmpty();
            assertThat(ids(ADULT, week(0, 601, 6))).containsExactly("WORKTIME-WEEK");
        }

        @Test
        void has_220_hours_at_most_in_four() {
            assertThat(ids(ADULT, weeks(4, 660, 5))).isEmpty();
            List<Shift> more = new ArrayList<>(weeks(4, 660, 5));
            more.add(work(5, 60));
            assertThat(ids(ADULT, more)).containsExactly("WORKTIME-WEEKS");
        }

        @Test
        void has_768_hours_at_most_in_sixteen() {
            assertThat(ids(ADULT, weeks(16, 576, 5))).isEmpty();
            List<Shift> more = new ArrayList<>(weeks(16, 576, 5));
            more.add(work(5, 60));
            assertThat(ids(ADULT, more)).containsExactly("WORKTIME-WEEKS");
        }

        @Test
        void has_640_with_sixteen_night_shifts() {
            List<Shift> days = weeks(15, 576, 5);
            assertThat(ids(ADULT, join(days, nights(15)))).isEmpty();
            assertThat(ids(ADULT, join(days, nights(16)))).containsExactly("WORKTIME-NIGHT-WEEKS");
        }

        @Test
        void leaves_thirteen_sundays_of_a_year() {
            assertThat(ids(ADULT, sundays(39))).isEmpty();
            assertThat(ids(ADULT, sundays(40))).containsExactly("WORKTIME-SUNDAYS");
        }

        private static List<Shift> sundays(int count) {
            return IntStream.range(0, count)
                    .mapToObj(week -> work(week * 7 + 6, 240))
                    .toList();
        }

        /** Night shifts of two hours: they count as nights without adding much, on days without other work. */
        private static List<Shift> nights(int count) {
            return IntStream.range(0, count)
                    .mapToObj(night -> {
                        ZonedDateTime start = MONDAY.plusDays(7L * (night % 16) + 5)
                                .atTime(4, 30)
                                .atZone(AMSTERDAM);
                        return Shift.of(start, start.plusHours(2));
                    })
                    .toList();
        }

        private static List<Shift> weeks(int count, int minutes, int days) {
            return IntStream.range(0, count)
                    .boxed()
                    .flatMap(week -> week(week, minutes, days).stream())
                    .toList();
        }

        private static List<Shift> week(int week, int minutes, int days) {
            return IntStream.range(0, days)
                    .mapToObj(day -> work(week * 7 + day, minutes))
                    .toList();
        }
    }

    private static Shift work(int day, int minutes) {
        ZonedDateTime start = MONDAY.plusDays(day).atTime(7, 0).atZone(AMSTERDAM);
        return Shift.of(start, start.plusMinutes(minutes).plus(NOON_BREAK), NOON_BREAK);
    }

    /** A shift that ends the next day where it ends by the clock before it starts. */
    private static Shift shift(int day, String start, String end, Duration... breaks) {
        ZonedDateTime from = ZonedDateTime.of(MONDAY.plusDays(day), LocalTime.parse(start), AMSTERDAM);
        ZonedDateTime until = ZonedDateTime.of(MONDAY.plusDays(day), LocalTime.parse(end), AMSTERDAM);
        return Shift.of(from, until.isBefore(from) ? until.plusDays(1) : until, breaks);
    }

    private static List<Shift> join(List<Shift> some, List<Shift> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<String> check(Shift... shifts) {
        return ids(ADULT, List.of(shifts));
    }

    private static List<String> ids(WorkingTimeCheck check, List<Shift> shifts) {
        return check.check(shifts).findings().stream()
                .map(finding -> finding.rule().id().toString())
                .toList();
    }
}
