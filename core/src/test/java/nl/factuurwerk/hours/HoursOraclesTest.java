package nl.factuurwerk.hours;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.hours.mileage.FixedAllowance;
import nl.factuurwerk.hours.mileage.TravelAllowances;
import nl.factuurwerk.hours.worktime.Shift;
import nl.factuurwerk.hours.worktime.Worker;
import nl.factuurwerk.hours.worktime.WorkingTimeCheck;
import nl.factuurwerk.hours.worktime.WorkingTimeLimits;
import nl.factuurwerk.money.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Figures that others worked out: the fixed allowance by the 214/128 rule (art. 31a Wet LB 1964), and working time of adults
 * without a collective deviation (art. 5:3 to 5:7 ATW).
 */
class HoursOraclesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final Duration BREAK = Duration.ofMinutes(45);
    private static final WorkingTimeCheck ADULT = WorkingTimeCheck.of(Worker.ADULT, WorkingTimeLimits.standard());

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/nl/factuurwerk/oracles/fixed-allowances.csv", numLinesToSkip = 1)
    void a_fixed_allowance_is(
            String id, int daysAWeek, String oneWay, int year, String rate, String yearly, String monthly, int least) {
        TravelAllowances table = TravelAllowances.standard();
        FixedAllowance allowance = new FixedAllowance(daysAWeek, Decimal.of(oneWay));

        assertThat(table.of(TravelAllowances.Kind.KILOMETRE, LocalDate.of(year, 1, 1)))
                .isEqualTo(Decimal.of(rate));
        assertThat(allowance.yearly(year, table)).isEqualTo(eur(yearly));
        assertThat(allowance.monthly(year, table)).isEqualTo(eur(monthly));
        assertThat(allowance.daysAtLeast(year, table)).isEqualTo(least);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/nl/factuurwerk/oracles/working-time.csv", numLinesToSkip = 1)
    void work_is_allowed(String id, int weeks, String hours, boolean allowed) {
        long minutes = new BigDecimal(hours).multiply(new BigDecimal(60)).longValueExact();

        assertThat(ADULT.check(shifts(weeks, minutes)).isEmpty()).isEqualTo(allowed);
        // And an hour on the other side of the limit is not, or is.
        long other = allowed ? minutes + 1 : minutes - 60;
        assertThat(ADULT.check(shifts(weeks, other)).isEmpty()).isEqualTo(!allowed);
    }

    @Test
    void a_shift_of_five_and_three_quarter_hours_has_half_an_hour_of_break_atw_9() {
        assertThat(ADULT.neededBreak(Duration.ofMinutes(345), MONDAY)).isEqualTo(Duration.ofMinutes(30));
    }

    /** As much work, as evenly as it goes over five days a week; all in one shift where there are no weeks. */
    private static List<Shift> shifts(int weeks, long minutes) {
        int days = Math.max(1, weeks * 5);
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            long part = minutes / days + (i < minutes % days ? 1 : 0);
            ZonedDateTime start =
                    MONDAY.plusDays(i / 5 * 7L + i % 5).atTime(7, 0).atZone(ZoneId.of("Europe/Amsterdam"));
            shifts.add(Shift.of(start, start.plusMinutes(part).plus(BREAK), BREAK));
        }
        return shifts;
    }
}
