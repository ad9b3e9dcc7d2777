package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.DatedRow;
import nl.factuurwerk.reference.DatedTable;
import nl.factuurwerk.reference.Resources;
import nl.factuurwerk.reference.TableRows;

/**
 * After how many years claims lapse (<em>verjaring</em>), by day, and what interruptions make of it.
 *
 * <p>A term is counted from the day after the claim fell due. Each interruption within the term makes a new one begin the
 * next day, as long as the first and no longer than five years (art. 3:319 BW), and never makes it end earlier. What a
 * judgment makes of it is not kept here: a claim that a court granted has a longer term of its own (art. 3:324 BW). Terms of
 * years are not moved past a weekend (art. 4 Algemene termijnenwet). The last day is given on the safe side: for a claim
 * due on 28 February it is the 28th, also in a leap year.
 *
 * <pre>{@code
 * LimitationTerms.standard()
 *         .of(LimitationKind.GENERAL, date("2026-01-31"), List.of())
 *         .lastSafeDay();   // 2031-01-31
 * }</pre>
 */
public final class LimitationTerms {

    /** The name of the table, for a host that adds rows. */
    public static final String TABLE = "limitation-nl";

    private static final String RENEWED = "RENEWED_AT_MOST";

    private final DatedTable<String, Integer> table;

    private LimitationTerms(DatedTable<String, Integer> table) {
        this.table = table;
    }

    /**
     * Returns the terms as we know them.
     *
     * @return the table we ship; the same each time
     */
    public static LimitationTerms standard() {
        return Standard.TERMS;
    }

    /**
     * Returns these terms with the rows of a host over them. The columns are {@code item} (a constant of
     * {@link LimitationKind}, or {@code RENEWED_AT_MOST}), {@code years} and those of {@link DatedRow#from}.
     *
     * @param providers who gives rows; those for other tables are passed over
     * @return the terms with more rows
     * @throws nl.factuurwerk.reference.UnreadableTable if a row is malformed or cannot be used
     * @throws IllegalArgumentException if two of the new rows contradict each other
     */
    public LimitationTerms with(Collection<? extends TableRows> providers) {
        return new LimitationTerms(table.with(TableRows.read(providers, TABLE, LimitationTerms::row)));
    }

    /**
     * Returns the row of a term, with where it comes from.
     *
     * @param kind which term
     * @param due the day the claim fell due
     * @return the row, with the years
     * @throws nl.factuurwerk.reference.OutsideTable if the table does not know that day
     */
    public DatedRow<String, Integer> row(LimitationKind kind, LocalDate due) {
        return table.at(kind.name(), due);
    }

    /**
     * Tells until when a claim can be enforced.
     *
     * @param kind which term
     * @param due the last day to pay
     * @param interruptions what was done meanwhile, in any order; what was done before the term began changes nothing,
     *     and is left out
     * @return the last safe day, and which interruptions counted
     * @throws nl.factuurwerk.reference.OutsideTable if the table does not know one of the days
     */
    public Limitation of(LimitationKind kind, LocalDate due, Collection<Interruption> interruptions) {
        int years = row(kind, due).value();
        LocalDate last = due.plusYears(years);
        List<Interruption> counted = new ArrayList<>();
        List<Interruption> tooLate = new ArrayList<>();
        List<Interruption> inOrder = interruptions.stream()
                .sorted(Comparator.comparing(Interruption::day))
                .toList();
        for (Interruption interruption : inOrder) {
            LocalDate day = interruption.day();
            if (!day.isAfter(due)) {
                continue;
            }
            if (day.isAfter(last)) {
                tooLate.add(interruption);
                continue;
            }
            counted.add(interruption);
            LocalDate renewed =
                    day.plusYears(Math.min(years, table.at(RENEWED, day).value()));
            last = renewed.isAfter(last) ? renewed : last;
        }
        return new Limitation(kind, due, counted, tooLate, last);
    }

    private static DatedRow<String, Integer> row(Csv.Row row) {
        int years = Integer.parseInt(row.text("years"));
        if (years < 1) {
            throw new IllegalArgumentException("A term of limitation has a year at least, not " + years);
        }
        return DatedRow.from(row, row.text("item"), years);
    }

    /** Read when first asked for, and immutable. */
    private static final class Standard {
        static final LimitationTerms TERMS = new LimitationTerms(
                DatedTable.of(TABLE, Resources.csv(LimitationTerms.class, TABLE + ".csv", LimitationTerms::row)));
    }
}
