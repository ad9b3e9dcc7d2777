package nl.factuurwerk.hours.worktime;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.DatedRow;
import nl.factuurwerk.reference.DatedTable;
import nl.factuurwerk.reference.Resources;
import nl.factuurwerk.reference.TableRows;

/**
 * How long one may work and must rest (art. 5:3 up to and including 5:8 Arbeidstijdenwet), by day. A collective agreement
 * may say otherwise, as far as the law lets it: that is a row of the host.
 *
 * <pre>{@code
 * WorkingTimeLimits.standard().of(Limit.SHIFT, Worker.ADULT, date("2026-03-05"));   // 12 hours
 * }</pre>
 */
public final class WorkingTimeLimits {

    /** The name of the table, for a host that adds rows. */
    public static final String TABLE = "working-time-nl";

    /** Which figure. */
    public enum Limit {
        /** The longest shift, without its breaks. */
        SHIFT,
        /** The longest shift at night. */
        NIGHT_SHIFT,
        /** The longest working time of a week. */
        WEEK,
        /** The longest working time of four weeks together. */
        FOUR_WEEKS,
        /** The longest working time of sixteen weeks together. */
        SIXTEEN_WEEKS,
        /** The same, with many night shifts among it. */
        SIXTEEN_WEEKS_AT_NIGHT,
        /** How many night shifts in sixteen weeks are many. */
        NIGHT_SHIFTS,
        /** The shortest rest between two shifts. */
        DAILY_REST,
        /** The same, once in seven days. */
        DAILY_REST_ONCE,
        /** The shortest longest rest of seven days. */
        WEEKLY_REST,
        /** The shortest rest of fourteen days together, instead. */
        FORTNIGHTLY_REST,
        /** The shortest part of that. */
        FORTNIGHTLY_REST_PART,
        /** The working time above which a shift has a break. */
        BREAK_AFTER,
        /** The shortest break, all parts together. */
        BREAK,
        /** The working time above which the break is longer. */
        LONG_BREAK_AFTER,
        /** The shortest longer break, all parts together. */
        LONG_BREAK,
        /** How many Sundays in 52 weeks are free. */
        FREE_SUNDAYS
    }

    private final DatedTable<Key, Integer> table;

    private WorkingTimeLimits(DatedTable<Key, Integer> table) {
        this.table = table;
    }

    /**
     * Returns the limits as we know them.
     *
     * @return the table we ship; the same each time
     */
    public static WorkingTimeLimits standard() {
        return Standard.LIMITS;
    }

    /**
     * Returns these limits with the rows of a host over them. The columns are {@code limit} and {@code worker} (constants
     * of {@link Limit} and {@link Worker}), {@code value} (whole minutes, or a count) and those of {@link DatedRow#from}.
     *
     * @param providers who gives rows; those for other tables are passed over
     * @return the limits with more rows
     * @throws nl.factuurwerk.reference.UnreadableTable if a row is malformed or cannot be used
     * @throws IllegalArgumentException if two of the new rows contradict each other
     */
    public WorkingTimeLimits with(Collection<? extends TableRows> providers) {
        return new WorkingTimeLimits(table.with(TableRows.read(providers, TABLE, WorkingTimeLimits::row)));
    }

    /**
     * Returns a limit of time.
     *
     * @param limit which one
     * @param worker of whom
     * @param day when
     * @return how long; empty where there is no such limit for who works
     */
    public Optional<Duration> of(Limit limit, Worker worker, LocalDate day) {
        return count(limit, worker, day).map(Duration::ofMinutes);
    }

    /**
     * Returns a limit that is a count.
     *
     * @param limit which one: {@link Limit#NIGHT_SHIFTS} or {@link Limit#FREE_SUNDAYS}
     * @param worker of whom
     * @param day when
     * @return how many; empty where there is no such limit for who works
     */
    public Optional<Integer> count(Limit limit, Worker worker, LocalDate day) {
        return table.find(new Key(limit, worker), day).map(DatedRow::value);
    }

    private static DatedRow<Key, Integer> row(Csv.Row row) {
        int value = Integer.parseInt(row.text("value"));
        if (value <= 0) {
            throw new IllegalArgumentException("A limit of working time is above zero, not " + value);
        }
        return DatedRow.from(row, new Key(Limit.valueOf(row.text("limit")), Worker.valueOf(row.text("worker"))), value);
    }

    private record Key(Limit limit, Worker worker) {}

    /** Read when first asked for, and immutable. */
    private static final class Standard {
        static final WorkingTimeLimits LIMITS = new WorkingTimeLimits(
                DatedTable.of(TABLE, Resources.csv(WorkingTimeLimits.class, TABLE + ".csv", WorkingTimeLimits::row)));
    }
}
