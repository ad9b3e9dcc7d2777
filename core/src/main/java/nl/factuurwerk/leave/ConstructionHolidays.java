package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Optional;
import nl.factuurwerk.reference.Confidence;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.DatedRow;
import nl.factuurwerk.reference.DatedTable;
import nl.factuurwerk.reference.Resources;
import nl.factuurwerk.reference.Source;
import nl.factuurwerk.reference.TableRows;
import nl.factuurwerk.time.DateRange;

/**
 * The construction holiday (<i>bouwvak</i>): the three weeks of summer in which the building trades close, by year and by
 * region of the school holidays. An advice of the sector and no law, so nothing follows from it by itself: an employer
 * that closes makes it collective leave.
 *
 * <p>Sources contradict each other for 2025; the row then has the confidence {@link Confidence#DISPUTED} and names what the
 * other says. A host that knows better puts its own row over ours.
 *
 * <pre>{@code
 * ConstructionHolidays.standard().find(2026, Region.SOUTH).orElseThrow().value();   // 2026-07-27/2026-08-14
 * }</pre>
 */
public final class ConstructionHolidays {

    /** The name of the table, for a host that adds rows. */
    public static final String TABLE = "construction-holidays";

    private final DatedTable<Region, DateRange> table;

    private ConstructionHolidays(DatedTable<Region, DateRange> table) {
        this.table = table;
    }

    /** The regions of the Dutch school holidays. */
    public enum Region {
        /** <i>Noord</i>. */
        NORTH,
        /** <i>Midden</i>. */
        MIDDLE,
        /** <i>Zuid</i>. */
        SOUTH
    }

    /**
     * Returns the days as we know them.
     *
     * @return the table we ship; the same each time
     */
    public static ConstructionHolidays standard() {
        return Standard.HOLIDAYS;
    }

    /**
     * Returns these with the rows of a host over them. The columns are {@code year}, {@code region}, {@code first},
     * {@code last}, {@code source}, {@code confidence} and {@code note}.
     *
     * @param providers who gives rows; those for other tables are passed over
     * @return the table with more rows
     * @throws nl.factuurwerk.reference.UnreadableTable if a row is malformed or cannot be used
     * @throws IllegalArgumentException if two of the new rows are about the same year and region
     */
    public ConstructionHolidays with(Collection<? extends TableRows> providers) {
        return new ConstructionHolidays(table.with(TableRows.read(providers, TABLE, ConstructionHolidays::row)));
    }

    /**
     * Looks up the construction holiday of a year.
     *
     * @param year the year
     * @param region the region
     * @return its first and its last day, with the source and how sure it is; empty if none is known, for it is advised
     *     anew each year
     */
    public Optional<DatedRow<Region, DateRange>> find(int year, Region region) {
        return table.find(region, LocalDate.of(year, Month.JULY, 1));
    }

    private static DatedRow<Region, DateRange> row(Csv.Row row) {
        int year = Integer.parseInt(row.text("year"));
        DateRange days = DateRange.of(LocalDate.parse(row.text("first")), LocalDate.parse(row.text("last")));
        if (days.first().getYear() != year || days.last().getYear() != year) {
            throw new IllegalArgumentException("The construction holiday of " + year + " is not " + days);
        }
        return DatedRow.of(
                Region.valueOf(row.text("region")),
                days,
                DateRange.of(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31)),
                new Source(row.text("source"), Confidence.valueOf(row.text("confidence")), row.text("note")));
    }

    /** Read when first asked for, and immutable. */
    private static final class Standard {
        static final ConstructionHolidays HOLIDAYS = new ConstructionHolidays(DatedTable.of(
                TABLE, Resources.csv(ConstructionHolidays.class, TABLE + ".csv", ConstructionHolidays::row)));
    }
}
