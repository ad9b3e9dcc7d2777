package nl.factuurwerk.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    private static final BusinessDays DUTCH = BusinessDays.dutch();

    @Property
    void counting_on_and_back_comes_home(
            @ForAll @IntRange(max = 20_000) int from, @ForAll @IntRange(max = 100) int count) {
        LocalDate day = DUTCH.nextOrSame(LocalDate.of(2000, 1, 1).plusDays(from));

        assertThat(DUTCH.plus(DUTCH.plus(day, count), -count)).isEqualTo(day);
    }

    @Property
    void as_many_lie_between_as_were_counted(
            @ForAll @IntRange(max = 20_000) int from, @ForAll @IntRange(min = 1, max = 100) int count) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(from);

        assertThat(DUTCH.count(DateRange.of(day.plusDays(1), DUTCH.plus(day, count))))
                .isEqualTo(count);
    }

    @Test
    void next_skips_good_friday_the_weekend_and_easter_monday() {
        assertThat(DUTCH.nextOrSame(LocalDate.of(2026, 4, 3))).isEqualTo("2026-04-07");
        assertThat(DUTCH.next(LocalDate.of(2026, 4, 2))).isEqualTo("2026-04-07");
        assertThat(DUTCH.nextOrSame(LocalDate.of(2026, 4, 2))).isEqualTo("2026-04-02");
    }

    @Test
    void previous_skips_them_backwards() {
        assertThat(DUTCH.previousOrSame(LocalDate.of(2026, 4, 6))).isEqualTo("2026-04-02");
        assertThat(DUTCH.previous(LocalDate.of(2026, 4, 7))).isEqualTo("2026-04-02");
        assertThat(DUTCH.previousOrSame(LocalDate.of(2026, 4, 7))).isEqualTo("2026-04-07");
    }

    @Test
    void banks_are_closed_on_1_may_and_open_on_kings_day() {
        assertThat(BusinessDays.target().plus(LocalDate.of(2026, 4, 30), 1)).isEqualTo("2026-05-04");
        assertThat(BusinessDays.target().isBusinessDay(LocalDate.of(2026, 4, 27)))
                .isTrue();
    }

    @Test
    void a_month_has_the_days_that_are_neither_weekend_nor_free() {
        assertThat(BusinessDays.of(DutchHolidays.free()).count(DateRange.of(YearMonth.of(2026, 5))))
                .isEqualTo(19);
        assertThat(BusinessDays.of(HolidayCalendar.none()).count(DateRange.of(YearMonth.of(2026, 5))))
                .isEqualTo(21);
    }

    @Test
    void counting_zero_stays_even_on_a_sunday() {
        assertThat(DUTCH.plus(LocalDate.of(2026, 11, 22), 0)).isEqualTo("2026-11-22");
    }

    @Nested
    class Weekend {

        @Test
        void is_another_where_the_host_says_so() {
            BusinessDays friday =
                    BusinessDays.of(HolidayCalendar.none()).weekend(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));

            assertThat(friday.isBusinessDay(LocalDate.of(2026, 11, 20))).isFalse();
            assertThat(friday.isBusinessDay(LocalDate.of(2026, 11, 22))).isTrue();
        }

        @Test
        void cannot_be_the_whole_week() {
            assertThatIllegalArgumentException().isThrownBy(() -> DUTCH.weekend(EnumSet.allOf(DayOfWeek.class)));
        }
    }

    @Nested
    class Calendars {

        private static final Holiday BRIDGE = new Holiday("BRIDGE", LocalDate.of(2026, 5, 15), "Brugdag", "Bridge day");

        @Test
        void are_added_to_each_other_each_day_once() {
            HolidayCalendar both = DutchHolidays.free()
                    .and(HolidayCalendar.of(List.of(BRIDGE)))
                    .and(DutchHolidays.free());

            assertThat(both.in(2026)).hasSize(10).isSorted().contains(BRIDGE);
            assertThat(both.isHoliday(BRIDGE.date())).isTrue();
        }

        @Test
        void are_narrowed() {
            assertThat(DutchHolidays.all()
                            .only(day -> day.id().startsWith("EASTER"))
                            .in(2026))
                    .hasSize(2);
        }

        @Test
        void list_what_lies_in_a_range() {
            assertThat(DutchHolidays.free().between(DateRange.of(LocalDate.of(2025, 12, 26), LocalDate.of(2026, 1, 1))))
                    .extracting(Holiday::id)
                    .containsExactly("BOXING_DAY", "NEW_YEARS_DAY");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DutchHolidays.free().between(DateRange.from(LocalDate.of(2026, 1, 1))));
        }
    }

    @Nested
    class OfAStatutoryTerm {

        @ParameterizedTest
        @CsvSource({
            "2026-04-02, 2026-04-02",
            "2026-04-03, 2026-04-07",
            "2026-04-04, 2026-04-07",
            "2026-05-05, 2026-05-06",
            "2026-12-25, 2026-12-28"
        })
        void the_end_moves_past_saturday_sunday_and_holidays(LocalDate last, LocalDate extended) {
            assertThat(StatutoryTerm.extended(last)).isEqualTo(extended);
        }

        @Test
        void three_days_have_two_working_days_in_them() {
            assertThat(StatutoryTerm.days(3).after(LocalDate.of(2026, 4, 2))).isEqualTo("2026-04-08");
            assertThat(StatutoryTerm.days(2).after(LocalDate.of(2026, 4, 2))).isEqualTo("2026-04-07");
        }

        @ParameterizedTest
        @CsvSource({
            "DAYS, 90, 2026-01-24, 2026-04-24",
            "DAYS, 91, 2026-01-24, 2026-04-25",
            "DAYS, 90, 2026-01-25, 2026-04-28",
            "WEEKS, 12, 2026-01-31, 2026-04-28",
            "WEEKS, 13, 2026-01-31, 2026-05-02",
            "MONTHS, 3, 2026-01-25, 2026-04-28",
            "MONTHS, 6, 2026-01-25, 2026-07-25",
            "YEARS, 1, 2025-04-25, 2026-04-25"
        })
        void a_long_one_is_not_extended(String unit, int count, LocalDate event, LocalDate last) {
            StatutoryTerm term = switch (unit) {
                case "DAYS" -> StatutoryTerm.days(count);
                case "WEEKS" -> StatutoryTerm.weeks(count);
                case "MONTHS" -> StatutoryTerm.months(count);
                default -> StatutoryTerm.years(count);
            };

            assertThat(term.after(event)).isEqualTo(last);
        }

        @Test
        void none_is_empty() {
            assertThatIllegalArgumentException().isThrownBy(() -> StatutoryTerm.days(0));
        }
    }
}
