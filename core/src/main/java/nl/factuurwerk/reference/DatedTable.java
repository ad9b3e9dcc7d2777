package nl.factuurwerk.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Facts that change over time, such as rates: for each key what holds on which days, since when that was known, and
 * where it comes from.
 *
 * <p>Among the rows that hold for a day, the one known last decides; a row without a date of becoming known gives way to
 * one that has it. Rows that a host adds {@linkplain #with over} a table decide before the rows below them, on the days
 * they hold for. A day without a row is an {@link OutsideTable}, never a guess.
 *
 * <p>A table is immutable. A look-up takes one search by key and a binary search by day, and makes no objects.
 *
 * <pre>{@code
 * DatedTable<String, Integer> rates = DatedTable.of("rates", List.of(
 *         DatedRow.of("STANDARD", 19, DateRange.of(date(2001, 1, 1), date(2012, 9, 30)), source),
 *         DatedRow.of("STANDARD", 21, DateRange.from(date(2012, 10, 1)), source)));
 * rates.at("STANDARD", date(2012, 9, 30)).value();   // 19
 * rates.at("STANDARD", date(2000, 12, 31));          // OutsideTable
 * }</pre>
 *
 * @param <K> what is looked up; equal keys are the same key
 * @param <V> what is found
 */
public final class DatedTable<K, V> {

    private final String name;
    private final List<List<DatedRow<K, V>>> layers;
    private final Map<K, Timeline<K, V>> timelines;

    /** Takes the layers from the strongest to the weakest. */
    private DatedTable(String name, List<List<DatedRow<K, V>>> layers) {
        this.name = Objects.requireNonNull(name, "name");
        this.layers = List.copyOf(layers);
        Map<K, List<Timeline.Ranked<K, V>>> ranked = new LinkedHashMap<>();
        for (int rank = 0; rank < layers.size(); rank++) {
            for (DatedRow<K, V> row : layers.get(rank)) {
                ranked.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(new Timeline.Ranked<>(rank, row));
            }
        }
        Map<K, Timeline<K, V>> lines = new HashMap<>();
        ranked.forEach((key, rows) -> lines.put(key, Timeline.of(name, rows)));
        this.timelines = Map.copyOf(lines);
    }

    /**
     * Makes a table.
     *
     * @param name what errors call it, for instance {@code vat-rates}
     * @param rows its rows, in any order
     * @param <K> what is looked up
     * @param <V> what is found
     * @return the table
     * @throws IllegalArgumentException if two rows of one key hold for the same day and became known at the same time;
     *     the message has both
     */
    public static <K, V> DatedTable<K, V> of(String name, Collection<DatedRow<K, V>> rows) {
        return new DatedTable<>(name, List.of(List.copyOf(rows)));
    }

    /**
     * Returns this table with rows over it. They decide on the days they hold for, whenever they became known; on other
     * days, and for who asks as known before they were, the rows below still do.
     *
     * @param rows the rows to put over these, in any order
     * @return the table with more rows
     * @throws IllegalArgumentException if two of the new rows of one key hold for the same day and became known at the
     *     same time; the message has both
     */
    public DatedTable<K, V> with(Collection<DatedRow<K, V>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        List<List<DatedRow<K, V>>> all = new ArrayList<>();
        all.add(List.copyOf(rows));
        all.addAll(layers);
        return new DatedTable<>(name, all);
    }

    /**
     * Returns what errors call this table.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns every key there is a row for.
     *
     * @return the keys, without order
     */
    public Set<K> keys() {
        return timelines.keySet();
    }

    /**
     * Looks up what holds on a day, by all that is known.
     *
     * @param key what is looked up
     * @param event the day something happened
     * @return the row that decides
     * @throws OutsideTable if no row of the key holds for that day
     */
    public DatedRow<K, V> at(K key, LocalDate event) {
        return at(key, event, LocalDate.MAX);
    }

    /**
     * Looks up what holds on a day, by what was known on another: what a decision taken that other day had to go by.
     *
     * @param key what is looked up
     * @param event the day something happened
     * @param knownOn the day of the knowledge to go by
     * @return the row that decides
     * @throws OutsideTable if no row of the key that was known holds for that day
     */
    public DatedRow<K, V> at(K key, LocalDate event, LocalDate knownOn) {
        DatedRow<K, V> row = lookUp(key, event, knownOn);
        if (row == null) {
            throw outside(key, event, knownOn);
        }
        return row;
    }

    /**
     * Looks up what holds on a day, by all that is known, where there may be nothing.
     *
     * @param key what is looked up
     * @param event the day something happened
     * @return the row that decides, or empty if no row of the key holds for that day
     */
    public Optional<DatedRow<K, V>> find(K key, LocalDate event) {
        return find(key, event, LocalDate.MAX);
    }

    /**
     * Looks up what holds on a day, by what was known on another, where there may be nothing.
     *
     * @param key what is looked up
     * @param event the day something happened
     * @param knownOn the day of the knowledge to go by
     * @return the row that decides, or empty if no row of the key that was known holds for that day
     */
    public Optional<DatedRow<K, V>> find(K key, LocalDate event, LocalDate knownOn) {
        return Optional.ofNullable(lookUp(key, event, knownOn));
    }

    /**
     * Cuts a range of days into the pieces for which one row decides, by all that is known.
     *
     * @param key what is looked up
     * @param days the range, with an open end if need be
     * @return the pieces in order, without a gap: each is the row that decides, with only the days of the piece
     * @throws OutsideTable if no row of the key holds for some day of the range; names the first such day
     */
    public List<DatedRow<K, V>> during(K key, DateRange days) {
        Timeline<K, V> timeline = timelines.get(key);
        if (timeline == null) {
            throw outside(key, days.first(), LocalDate.MAX);
        }
        List<DatedRow<K, V>> pieces = new ArrayList<>();
        LocalDate missing = timeline.cut(days, pieces);
        if (missing != null) {
            throw outside(key, missing, LocalDate.MAX);
        }
        return pieces;
    }

    /**
     * Returns every row of a key, those that others override too.
     *
     * @param key what is looked up
     * @return the rows by the first day they hold for; of those with the same first day, the one that gives way first.
     *     Empty if the key has none
     */
    public List<DatedRow<K, V>> history(K key) {
        Timeline<K, V> timeline = timelines.get(key);
        return timeline == null ? List.of() : timeline.rows();
    }

    private @Nullable DatedRow<K, V> lookUp(K key, LocalDate event, LocalDate knownOn) {
        Timeline<K, V> timeline = timelines.get(key);
        return timeline == null ? null : timeline.find(event, knownOn);
    }

    private OutsideTable outside(K key, LocalDate event, LocalDate knownOn) {
        Timeline<K, V> timeline = timelines.get(key);
        Optional<LocalDate> known = knownOn.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(knownOn);
        if (timeline == null) {
            return new OutsideTable(name, key.toString(), event, known, List.of(), Optional.empty());
        }
        return new OutsideTable(name, key.toString(), event, known, timeline.covered(), timeline.unknownBefore(event));
    }

    /** Writes the name and the number of keys. */
    @Override
    public String toString() {
        return name + " (" + timelines.size() + " keys)";
    }
}
