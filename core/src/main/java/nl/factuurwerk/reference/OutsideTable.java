package nl.factuurwerk.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.factuurwerk.time.DateRange;

/**
 * A look-up in a {@link DatedTable} for a key or a day that it has no row for. The message says which table, which key,
 * which day, and for which days the table does have rows.
 */
public final class OutsideTable extends RuntimeException {

    private final transient String table;
    private final transient String key;
    private final transient LocalDate date;
    private final transient List<DateRange> covered;

    OutsideTable(
            String table,
            String key,
            LocalDate date,
            Optional<LocalDate> knownOn,
            List<DateRange> covered,
            Optional<LocalDate> unknownBefore) {
        super("Table '" + table + "' has no row for " + key + " on " + date
                + knownOn.map(day -> " as known on " + day).orElse("")
                + (covered.isEmpty() ? "; it has no row for that key at all" : "; it covers " + join(covered))
                + unknownBefore
                        .map(day -> " and does not know the history before " + day)
                        .orElse(""));
        this.table = table;
        this.key = key;
        this.date = date;
        this.covered = List.copyOf(covered);
    }

    private static String join(List<DateRange> ranges) {
        return ranges.stream().map(DateRange::toString).collect(Collectors.joining(", "));
    }

    /**
     * Returns the table that was asked.
     *
     * @return its name
     */
    public String table() {
        return table;
    }

    /**
     * Returns what was looked up.
     *
     * @return the key, as text
     */
    public String key() {
        return key;
    }

    /**
     * Returns the day that was asked for.
     *
     * @return the day without a row
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the days the table does have rows for.
     *
     * @return the runs of days in order, of any time of knowing; empty if the key has no row at all
     */
    public List<DateRange> covered() {
        return covered;
    }
}
