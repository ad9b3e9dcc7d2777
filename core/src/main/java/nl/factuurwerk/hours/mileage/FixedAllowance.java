package nl.factuurwerk.hours.mileage;

import java.time.LocalDate;
import java.util.Map;
import nl.factuurwerk.hours.mileage.TravelAllowances.Kind;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.text.TextBundle;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A fixed amount a month for commuting (<em>vaste reiskostenvergoeding</em>, art. 31a(2)(a) Wet LB 1964): it may suppose
 * 214 days a year of who travels to a fixed place of work on at least 128 of them. For part of the week both count in
 * proportion, as practice has it.
 *
 * <pre>{@code
 * FixedAllowance allowance = new FixedAllowance(3, Decimal.of("25"));
 * allowance.yearly(2023, TravelAllowances.standard());        // EUR 1348.20
 * allowance.monthly(2023, TravelAllowances.standard());       // EUR 112.35
 * allowance.daysAtLeast(2023, TravelAllowances.standard());   // 77
 * }</pre>
 *
 * @param daysAWeek on how many days of the week one travels, from 1 up to and including 5
 * @param oneWay how many kilometres from home to the place of work; above zero
 */
public record FixedAllowance(int daysAWeek, Decimal oneWay) {

    private static final TextBundle TEXTS = TextBundle.beside(FixedAllowance.class, "explanations");
    private static final int WHOLE_WEEK = 5;
    private static final int MONTHS = 12;

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if there are less than 1 or more than 5 days, or no distance
     */
    public FixedAllowance {
        if (daysAWeek < 1 || daysAWeek > WHOLE_WEEK) {
            throw new IllegalArgumentException("A week of commuting has 1 to 5 days, not " + daysAWeek);
        }
        if (oneWay.signum() <= 0) {
            throw new IllegalArgumentException("A distance is above zero, not " + oneWay + " km");
        }
    }

    /**
     * Returns what may be paid in a year, by the figures of its first day.
     *
     * @param year the calendar year
     * @param table the figures
     * @return euros, half up to the cent
     * @throws nl.factuurwerk.reference.OutsideTable if the table has nothing for that year
     */
    public Money yearly(int year, TravelAllowances table) {
        return Money.ofMinor(
                CurrencyUnit.EUR,
                exact(year, table).dividedBy(Decimal.of(WHOLE_WEEK), 2).toMinor(2));
    }

    /**
     * Returns what may be paid in a month: a twelfth of the year.
     *
     * @param year the calendar year
     * @param table the figures
     * @return euros, half up to the cent
     * @throws nl.factuurwerk.reference.OutsideTable if the table has nothing for that year
     */
    public Money monthly(int year, TravelAllowances table) {
        Decimal parts = Decimal.of((long) WHOLE_WEEK * MONTHS);
        return Money.ofMinor(
                CurrencyUnit.EUR, exact(year, table).dividedBy(parts, 2).toMinor(2));
    }

    /**
     * Returns on how many days of the year one must really travel.
     *
     * @param year the calendar year
     * @param table the figures
     * @return days; a part of a day counts whole
     * @throws nl.factuurwerk.reference.OutsideTable if the table has nothing for that year
     */
    public int daysAtLeast(int year, TravelAllowances table) {
        int whole = Math.toIntExact(
                table.of(Kind.FIXED_DAYS_AT_LEAST, firstDay(year)).toMinor(0));
        return Math.ceilDiv(whole * daysAWeek, WHOLE_WEEK);
    }

    /**
     * Says how it is computed.
     *
     * @param year the calendar year
     * @param table the figures
     * @return the amount of the year, and what it is the product of
     * @throws nl.factuurwerk.reference.OutsideTable if the table has nothing for that year
     */
    public Explanation explain(int year, TravelAllowances table) {
        return Explanation.of(TEXTS.message(
                "fixed",
                Map.of(
                        "year", yearly(year, table),
                        "kilometres", oneWay.times(Decimal.of(2)),
                        "days", table.of(Kind.FIXED_DAYS, firstDay(year)),
                        "rate", table.of(Kind.KILOMETRE, firstDay(year)),
                        "week", daysAWeek)));
    }

    /** What a year is worth of who travels on one day a week, times five. */
    private Decimal exact(int year, TravelAllowances table) {
        LocalDate day = firstDay(year);
        return oneWay.times(Decimal.of(2L * daysAWeek))
                .times(table.of(Kind.FIXED_DAYS, day))
                .times(table.of(Kind.KILOMETRE, day));
    }

    private static LocalDate firstDay(int year) {
        return LocalDate.of(year, 1, 1);
    }
}
