package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.DatedRow;
import nl.factuurwerk.reference.DatedTable;
import nl.factuurwerk.reference.Resources;
import nl.factuurwerk.reference.TableRows;

/**
 * The kinds of leave, each as it holds from a day on, with where that was read and how sure it is. What is a bill and not
 * law, such as bereavement leave, is not there: a host that grants it adds a row.
 *
 * <pre>{@code
 * LeaveKinds kinds = LeaveKinds.standard();
 * kinds.at("BIRTH", date("2026-03-01")).entitlement(Hours.of(32));   // 32.00
 * }</pre>
 */
public final class LeaveKinds {

    /** The name of the table, for a host that adds rows. */
    public static final String TABLE = "leave-kinds";

    /** The kind of art. 7:634 BW. */
    public static final String STATUTORY = "VAC_STAT";

    /** Holiday above that of art. 7:634 BW. */
    public static final String EXTRA = "VAC_EXTRA";

    /** The pool of both: what a request for a holiday is taken from. */
    public static final String VACATION = "VAC";

    private final DatedTable<String, LeaveKind> table;

    private LeaveKinds(DatedTable<String, LeaveKind> table) {
        this.table = table;
    }

    /**
     * Returns the kinds as we know them.
     *
     * @return the table we ship; the same each time
     */
    public static LeaveKinds standard() {
        return Standard.KINDS;
    }

    /**
     * Returns these kinds with the rows of a host over them: another factor for a kind of ours, or a kind of its own. The
     * columns are those of the file we ship: {@code code}, {@code name_nl}, {@code name_en}, {@code pool}, {@code factor},
     * {@code per} ({@link LeaveKind.Basis}), {@code opens} and {@code closes} (ISO periods from the event), {@code lapses}
     * and {@code prescribes} (ISO periods from the end of the year), {@code sellable}, {@code earns}, {@code pay_percent},
     * {@code pay_base}, {@code paid_by}, {@code refusable}, {@code act}, {@code article}, and those of
     * {@link DatedRow#from}.
     *
     * @param providers who gives rows; those for other tables are passed over
     * @return the kinds with more rows
     * @throws nl.factuurwerk.reference.UnreadableTable if a row is malformed or cannot be used
     * @throws IllegalArgumentException if two of the new rows contradict each other
     */
    public LeaveKinds with(Collection<? extends TableRows> providers) {
        return new LeaveKinds(table.with(TableRows.read(providers, TABLE, LeaveKinds::row)));
    }

    /**
     * Looks up a kind.
     *
     * @param code its code
     * @param day the day asked about
     * @return the kind as it holds on that day
     * @throws nl.factuurwerk.reference.OutsideTable if there is no such kind on that day
     */
    public LeaveKind at(String code, LocalDate day) {
        return table.at(code, day).value();
    }

    /**
     * Returns every code.
     *
     * @return the codes, without order
     */
    public Set<String> codes() {
        return table.keys();
    }

    /**
     * Returns all that a kind ever was, each with where it comes from.
     *
     * @param code its code
     * @return the rows in order; empty if there is no such kind
     */
    public List<DatedRow<String, LeaveKind>> history(String code) {
        return table.history(code);
    }

    /** Returns the pool that a kind was last in, or nothing if there is no such kind. */
    Optional<String> pool(String code) {
        List<DatedRow<String, LeaveKind>> rows = history(code);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.getLast().value().pool());
    }

    /** Tells whether there is a kind on a day. */
    boolean has(String code, LocalDate day) {
        return table.find(code, day).isPresent();
    }

    /** Tells whether leave can be taken from something on a day: a kind, or the pool of one. */
    boolean hasPool(String from, LocalDate day) {
        return codes().contains(from)
                ? has(from, day)
                : codes().stream()
                        .flatMap(code -> history(code).stream())
                        .anyMatch(row -> row.applies().contains(day)
                                && row.value().pool().equals(from));
    }

    private static DatedRow<String, LeaveKind> row(Csv.Row row) {
        LeaveKind kind = LeaveKind.read(row);
        return DatedRow.from(row, kind.code(), kind);
    }

    /** Read when first asked for, and immutable. */
    private static final class Standard {
        static final LeaveKinds KINDS =
                new LeaveKinds(DatedTable.of(TABLE, Resources.csv(LeaveKinds.class, TABLE + ".csv", LeaveKinds::row)));
    }
}
