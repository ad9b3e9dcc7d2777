package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.DatedRow;
import nl.factuurwerk.reference.DatedTable;
import nl.factuurwerk.reference.Resources;
import nl.factuurwerk.reference.TableRows;
import nl.factuurwerk.time.DateRange;

/**
 * The rates of statutory interest by day (art. 6:120 BW). They are set for half a year or longer; the table ends where the
 * last rate that is known ends, and a day after that is an error that names table and day, never a guess. A host that
 * knows the next rate before we do adds a row.
 *
 * <p>The consumer rate is set by decree and cannot be derived from another one.
 *
 * <pre>{@code
 * StatutoryInterest.standard().at(COMMERCIAL, date("2026-07-01"));   // 10.4%
 * StatutoryInterest.standard().at(COMMERCIAL, date("2027-01-01"));   // OutsideTable
 * }</pre>
 */
public final class StatutoryInterest {

    /** The name of the table, for a host that adds rows. */
    public static final String TABLE = "statutory-interest-nl";

    private final DatedTable<InterestRegime, Percentage> table;

    private StatutoryInterest(DatedTable<InterestRegime, Percentage> table) {
        this.table = table;
    }

    /**
     * Returns the rates as we know them.
     *
     * @return the table we ship; the same each time
     */
    public static StatutoryInterest standard() {
        return Standard.RATES;
    }

    /**
     * Returns these rates with the rows of a host over them. The columns are {@code regime} (a constant of
     * {@link InterestRegime}), {@code percent} and those of {@link DatedRow#from}.
     *
     * @param providers who gives rows; those for other tables are passed over
     * @return the rates with more rows
     * @throws nl.factuurwerk.reference.UnreadableTable if a row is malformed or cannot be used
     * @throws IllegalArgumentException if two of the new rows contradict each other
     */
    public StatutoryInterest with(Collection<? extends TableRows> providers) {
        return new StatutoryInterest(table.with(TableRows.read(providers, TABLE, StatutoryInterest::row)));
    }

    /**
     * Returns the rate of a day.
     *
     * @param regime which interest
     * @param day the day that interest is due for
     * @return the rate for a year
     * @throws nl.factuurwerk.reference.OutsideTable if the table does not know that day
     */
    public Percentage at(InterestRegime regime, LocalDate day) {
        return table.at(regime, day).value();
    }

    /**
     * Returns the rates of a range of days, each with where it comes from.
     *
     * @param regime which interest
     * @param days the days that interest is due for
     * @return the rows in order, each with only its days within the range; neighbours may have the same rate
     * @throws nl.factuurwerk.reference.OutsideTable if the table does not know one of the days; names the first such day
     */
    public List<DatedRow<InterestRegime, Percentage>> during(InterestRegime regime, DateRange days) {
        return table.during(regime, days);
    }

    /**
     * Returns all rates there ever were.
     *
     * @param regime which interest
     * @return the rows in order
     */
    public List<DatedRow<InterestRegime, Percentage>> history(InterestRegime regime) {
        return table.history(regime);
    }

    private static DatedRow<InterestRegime, Percentage> row(Csv.Row row) {
        Percentage rate = Percentage.percent(row.text("percent"));
        if (rate.value().signum() < 0) {
            throw new IllegalArgumentException("A rate of interest is not below zero: " + rate);
        }
        return DatedRow.from(row, InterestRegime.valueOf(row.text("regime")), rate);
    }

    /** Read when first asked for, and immutable. */
    private static final class Standard {
        static final StatutoryInterest RATES = new StatutoryInterest(
                DatedTable.of(TABLE, Resources.csv(StatutoryInterest.class, TABLE + ".csv", StatutoryInterest::row)));
    }
}
