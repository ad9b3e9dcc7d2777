package nl.factuurwerk.hours.mileage;

import java.time.LocalDate;
import java.util.Collection;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.DatedRow;
import nl.factuurwerk.reference.DatedTable;
import nl.factuurwerk.reference.Resources;
import nl.factuurwerk.reference.TableRows;

/**
 * What an employer may pay for travel and for working at home free of wage tax, by day (art. 31a(2) Wet LB 1964).
 *
 * <p>Such figures change with effect from days that have passed: the amount per kilometre of 2026 was raised in May from
 * 1 January. So each is asked by two days: the one of the trip, and the one up to which knowledge counts.
 *
 * <pre>{@code
 * TravelAllowances table = TravelAllowances.standard();
 * table.of(Kind.KILOMETRE, date("2026-02-10"), date("2026-04-01"));   // 0.23: what was known in April
 * table.of(Kind.KILOMETRE, date("2026-02-10"), date("2026-06-01"));   // 0.25: what is known since 26 May
 * }</pre>
 */
public final class TravelAllowances {

    /** The name of the table, for a host that adds rows. */
    public static final String TABLE = "travel-nl";

    /** Which figure. */
    public enum Kind {
        /** Euros for each kilometre that is travelled for work, commuting included. */
        KILOMETRE,
        /** Euros for a day on which one works at home. */
        HOME_WORKING_DAY,
        /** How many days of travel in a year a fixed allowance may suppose of who works five days a week. */
        FIXED_DAYS,
        /** How many days in a year one must really travel for that, who works five days a week. */
        FIXED_DAYS_AT_LEAST
    }

    private final DatedTable<Kind, Decimal> table;

    private TravelAllowances(DatedTable<Kind, Decimal> table) {
        this.table = table;
    }

    /**
     * Returns the figures as we know them.
     *
     * @return the table we ship; the same each time
     */
    public static TravelAllowances standard() {
        return Standard.TABLE;
    }

    /**
     * Returns these figures with the rows of a host over them. The columns are {@code allowance} (a constant of
     * {@link Kind}), {@code value} and those of {@link DatedRow#from}.
     *
     * @param providers who gives rows; those for other tables are passed over
     * @return the figures with more rows
     * @throws nl.factuurwerk.reference.UnreadableTable if a row is malformed or cannot be used
     * @throws IllegalArgumentException if two of the new rows contradict each other
     */
    public TravelAllowances with(Collection<? extends TableRows> providers) {
        return new TravelAllowances(table.with(TableRows.read(providers, TABLE, TravelAllowances::row)));
    }

    /**
     * Returns a figure by all that is known.
     *
     * @param kind which one
     * @param day the day of the trip, or of working at home
     * @return euros, or days a year
     * @throws nl.factuurwerk.reference.OutsideTable if the table has nothing for that day
     */
    public Decimal of(Kind kind, LocalDate day) {
        return row(kind, day, LocalDate.MAX).value();
    }

    /**
     * Returns a figure by what was known on a day.
     *
     * @param kind which one
     * @param day the day of the trip, or of working at home
     * @param knownOn the day up to which knowledge counts
     * @return euros, or days a year
     * @throws nl.factuurwerk.reference.OutsideTable if nothing was known for that day
     */
    public Decimal of(Kind kind, LocalDate day, LocalDate knownOn) {
        return row(kind, day, knownOn).value();
    }

    /**
     * Returns a figure with where it comes from.
     *
     * @param kind which one
     * @param day the day of the trip, or of working at home
     * @param knownOn the day up to which knowledge counts
     * @return the row that decides
     * @throws nl.factuurwerk.reference.OutsideTable if nothing was known for that day
     */
    public DatedRow<Kind, Decimal> row(Kind kind, LocalDate day, LocalDate knownOn) {
        return table.at(kind, day, knownOn);
    }

    private static DatedRow<Kind, Decimal> row(Csv.Row row) {
        Decimal value = Decimal.of(row.text("value"));
        if (value.signum() < 0) {
            throw new IllegalArgumentException("An allowance is not below zero: " + value);
        }
        return DatedRow.from(row, Kind.valueOf(row.text("allowance")), value);
    }

    /** Read when first asked for, and immutable. */
    private static final class Standard {
        static final TravelAllowances TABLE = new TravelAllowances(DatedTable.of(
                TravelAllowances.TABLE,
                Resources.csv(TravelAllowances.class, TravelAllowances.TABLE + ".csv", TravelAllowances::row)));
    }
}
