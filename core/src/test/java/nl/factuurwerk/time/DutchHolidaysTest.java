package nl.factuurwerk.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.factuurwerk.time.DutchHolidays.LiberationDay;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DutchHolidaysTest {

    /** Counts moons as a second, slow computus does: the Gregorian tables of Clavius (golden number and epact). */
    @Property
    void easter_is_the_sunday_after_the_paschal_full_moon(@ForAll @IntRange(min = 1583, max = 9999) int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int solar = 3 * century / 4 - 12;
        int lunar = (8 * century + 5) / 25 - 5;
        int epact = Math.floorMod(11 * golden + 20 + lunar - solar, 30);
        if ((epact == 25 && golden > 11) || epact == 24) {
            epact++;
        }
        int moon = 44 - epact;
        moon += moon < 21 ? 30 : 0;
        LocalDate full = LocalDate.of(year, 3, 1).plusDays(moon - 1L);
        LocalDate sunday = full.plusDays(1);
        while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
            sunday = sunday.plusDays(1);
        }

        assertThat(Easter.sunday(year)).isEqualTo(sunday);
    }

    @Property
    void a_day_is_a_holiday_when_the_year_lists_it(@ForAll @IntRange(max = 36_524) int days) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(days);

        for (DutchHolidays calendar : List.of(DutchHolidays.all(), DutchHolidays.inLaw(), DutchHolidays.free())) {
            assertThat(calendar.isHoliday(day))
                    .as("%s", day)
                    .isEqualTo(calendar.in(day.getYear()).stream()
                            .anyMatch(holiday -> holiday.date().equals(day)))
                    .isEqualTo(!calendar.on(day).isEmpty());
        }
    }

    @ParameterizedTest(name = "{2} on {0}")
    @CsvFileSource(resources = "/nl/factuurwerk/oracles/holidays.csv", numLinesToSkip = 1)
    void fall_on_the_days_that_are_published(
            LocalDate date, String weekday, String name, String inLaw, String free, String target) {
        assertThat(date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .isEqualTo(weekday);
        assertThat(DutchHolidays.inLaw().isHoliday(date)).isEqualTo(inLaw.equals("yes"));
        assertThat(DutchHolidays.free().isHoliday(date)).isEqualTo(free.equals("yes"));
        assertThat(TargetClosingDays.calendar().isHoliday(date)).isEqualTo(target.equals("yes"));
        if (!name.equals("Dag van de Arbeid")) {
            assertThat(DutchHolidays.all().on(date))
                    .extracting(Holiday::localName)
                    .contains(name);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/nl/factuurwerk/oracles/holiday-counts.csv", numLinesToSkip = 1)
    void are_no_more_than_those_published(int year, int all, int inLaw, int free, int target) {
        assertThat(DutchHolidays.all().in(year)).hasSize(all).isSorted();
        assertThat(DutchHolidays.inLaw().in(year)).hasSize(inLaw);
        assertThat(DutchHolidays.free().in(year)).hasSize(free);
        assertThat(TargetClosingDays.calendar().in(year)).hasSize(target).isSorted();
    }

    // HOL-1, HOL-3, HOL-5, HOL-7
    @ParameterizedTest
    @CsvSource({
        "GOOD_FRIDAY, 2026, 2026-04-03",
        "KINGS_DAY, 2026, 2026-04-27",
        "WHIT_MONDAY, 2026, 2026-05-25",
        "EASTER_MONDAY, 2027, 2027-03-29",
        "EASTER_SUNDAY, 2026, 2026-04-05",
        "EASTER_MONDAY, 2026, 2026-04-06",
        "ASCENSION_DAY, 2026, 2026-05-14",
        "WHIT_SUNDAY, 2026, 2026-05-24",
        "GOOD_FRIDAY, 2027, 2027-03-26",
        "ASCENSION_DAY, 2027, 2027-05-06",
        "WHIT_MONDAY, 2027, 2027-05-17",
        "KINGS_DAY, 2027, 2027-04-27",
        "KINGS_DAY, 2031, 2031-04-26",
        "KINGS_DAY, 2025, 2025-04-26",
        "KINGS_DAY, 2014, 2014-04-26",
        "KINGS_DAY, 2013, 2013-04-30",
        "KINGS_DAY, 2006, 2006-04-29"
    })
    void are_computed(DutchHoliday holiday, int year, LocalDate date) {
        assertThat(holiday.in(year)).isEqualTo(date);
    }

    @Test
    void had_the_name_of_their_time() {
        assertThat(DutchHolidays.all().on(LocalDate.of(2013, 4, 30)))
                .extracting(Holiday::localName, Holiday::englishName)
                .containsExactly(tuple("Koninginnedag", "Queen's Day"));
    }

    @Test
    void can_fall_two_on_a_day() {
        assertThat(DutchHolidays.all().on(LocalDate.of(2016, 5, 5)))
                .extracting(Holiday::id)
                .containsExactly("ASCENSION_DAY", "LIBERATION_DAY");
    }

    @Test
    void are_not_guessed_before_the_year_they_are_known_from() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutchHolidays.free().isHoliday(LocalDate.of(1989, 8, 3)))
                .withMessageContaining("1990")
                .withMessageContaining("1989");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetClosingDays.calendar().in(2001))
                .withMessageContaining("2001");
    }

    /** Which holidays are days off is between an employer and its staff. */
    @Nested
    class Choice {

        private static final LocalDate MAY_5_2026 = LocalDate.of(2026, 5, 5);
        private static final LocalDate MAY_5_2030 = LocalDate.of(2030, 5, 5);

        @Test
        void takes_liberation_day_in_lustrum_years_every_year_or_never() {
            Map<LiberationDay, List<Boolean>> expected = Map.of(
                    LiberationDay.NEVER, List.of(false, false),
                    LiberationDay.LUSTRUM_YEARS, List.of(false, true),
                    LiberationDay.EVERY_YEAR, List.of(true, true));

            expected.forEach((years, free) -> {
                DutchHolidays calendar = DutchHolidays.free().liberationDay(years);
                assertThat(List.of(calendar.isHoliday(MAY_5_2026), calendar.isHoliday(MAY_5_2030)))
                        .as("%s", years)
                        .isEqualTo(free);
            });
        }

        @Test
        void adds_good_friday_and_leaves_out_whit_monday() {
            DutchHolidays calendar =
                    DutchHolidays.free().with(DutchHoliday.GOOD_FRIDAY).without(DutchHoliday.WHIT_MONDAY);

            assertThat(calendar.isHoliday(LocalDate.of(2026, 4, 3))).isTrue();
            assertThat(calendar.isHoliday(LocalDate.of(2026, 5, 25))).isFalse();
            assertThat(DutchHolidays.free().isHoliday(LocalDate.of(2026, 5, 25)))
                    .isTrue();
        }

        @Test
        void that_names_liberation_day_means_every_year() {
            assertThat(DutchHolidays.free().with(DutchHoliday.LIBERATION_DAY).isHoliday(MAY_5_2026))
                    .isTrue();
            assertThat(DutchHolidays.free().without(DutchHoliday.LIBERATION_DAY).isHoliday(MAY_5_2030))
                    .isFalse();
        }
    }
}
