package nl.factuurwerk.reference;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.time.DateRange;

/**
 * One fact of a {@link DatedTable}: what holds for a key on the days of a range, and since when that was known.
 *
 * <p>Two dates, because law is sometimes retroactive: an allowance raised in May from 1 January applies from January and
 * is known since May.
 *
 * @param <K> what is looked up
 * @param <V> what is found
 */
public final class DatedRow<K, V> {

    private final K key;
    private final V value;
    private final DateRange applies;
    private final Optional<LocalDate> knownSince;
    private final boolean startUnknown;
    private final Source source;

    private DatedRow(
            K key, V value, DateRange applies, Optional<LocalDate> knownSince, boolean startUnknown, Source source) {
        this.key = Objects.requireNonNull(key, "key");
        this.value = Objects.requireNonNull(value, "value");
        this.applies = Objects.requireNonNull(applies, "applies");
        this.knownSince = knownSince;
        this.startUnknown = startUnknown;
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Makes a row that was known in time.
     *
     * @param key what is looked up
     * @param value what is found
     * @param applies the days it holds for
     * @param source where it comes from
     * @param <K> what is looked up
     * @param <V> what is found
     * @return the row
     */
    public static <K, V> DatedRow<K, V> of(K key, V value, DateRange applies, Source source) {
        return new DatedRow<>(key, value, applies, Optional.empty(), false, source);
    }

    /**
     * Takes the dates and the source from a row of comma-separated text in the form all our tables share:
     *
     * <ul>
     *   <li>{@code from}: the first day, ISO 8601;
     *   <li>{@code until}: the last day, included; empty while no end is known;
     *   <li>{@code known_since}: see {@link #knownSince}; empty, or the column left out, where it was known in time;
     *   <li>{@code start_unknown}: {@code yes} for {@link #startUnknown}; otherwise empty, or the column left out;
     *   <li>{@code source}, {@code confidence}, {@code note}: see {@link Source}.
     * </ul>
     *
     * @param row the row
     * @param key what is looked up, as the caller read it from other columns
     * @param value what is found, as the caller read it from other columns
     * @param <K> what is looked up
     * @param <V> what is found
     * @return the row
     * @throws IllegalArgumentException if a column is missing or holds what it cannot hold
     * @throws java.time.format.DateTimeParseException if a date is not in the form of ISO 8601
     */
    public static <K, V> DatedRow<K, V> from(Csv.Row row, K key, V value) {
        DateRange applies = DateRange.of(
                LocalDate.parse(row.text("from")),
                row.get("until").map(LocalDate::parse).orElse(LocalDate.MAX));
        Source source = new Source(row.text("source"), Confidence.valueOf(row.text("confidence")), row.text("note"));
        Optional<LocalDate> knownSince =
                row.has("known_since") ? row.get("known_since").map(LocalDate::parse) : Optional.empty();
        boolean startUnknown = row.has("start_unknown") && yes(row.text("start_unknown"));
        return new DatedRow<>(key, value, applies, knownSince, startUnknown, source);
    }

    private static boolean yes(String text) {
        if (!text.isEmpty() && !text.equals("yes")) {
            throw new IllegalArgumentException("The column start_unknown holds 'yes' or nothing, not '" + text + "'");
        }
        return !text.isEmpty();
    }

    /**
     * Returns this row as one that became known on a day.
     *
     * @param day the first day on which it could be known, before or after the days it holds for
     * @return the changed row
     */
    public DatedRow<K, V> withKnownSince(LocalDate day) {
        return new DatedRow<>(key, value, applies, Optional.of(day), startUnknown, source);
    }

    /**
     * Returns this row as one that held before its first day too, nobody looked up since when.
     *
     * @return the changed row
     */
    public DatedRow<K, V> withStartUnknown() {
        return new DatedRow<>(key, value, applies, knownSince, true, source);
    }

    /** Returns the same fact of another key. */
    DatedRow<K, V> of(K other) {
        return new DatedRow<>(other, value, applies, knownSince, startUnknown, source);
    }

    /** Returns this row for some of its days; the true start stays unknown only if the first day stays. */
    DatedRow<K, V> during(DateRange days) {
        boolean sameStart = days.first().equals(applies.first());
        return new DatedRow<>(key, value, days, knownSince, startUnknown && sameStart, source);
    }

    /**
     * Returns what is looked up.
     *
     * @return the key
     */
    public K key() {
        return key;
    }

    /**
     * Returns what is found.
     *
     * @return the value
     */
    public V value() {
        return value;
    }

    /**
     * Returns the days this row holds for.
     *
     * @return the range of days; its end is open while no end is known
     */
    public DateRange applies() {
        return applies;
    }

    /**
     * Returns the day this row became known, where that matters.
     *
     * @return the first day on which it could be known, or empty if it was known by the day it first applied at the
     *     latest, so that a look-up never misses it
     */
    public Optional<LocalDate> knownSince() {
        return knownSince;
    }

    /**
     * Tells whether this row is unfit for history: the value held before the first day too, yet the first day is only
     * the one since when we vouch for it.
     *
     * @return whether the true start is unknown
     */
    public boolean startUnknown() {
        return startUnknown;
    }

    /**
     * Returns where this row comes from.
     *
     * @return the source, with its confidence
     */
    public Source source() {
        return source;
    }

    /** Tells whether this row could be known on a day. */
    boolean knownOn(LocalDate day) {
        return knownSince.isEmpty() || !knownSince.get().isAfter(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatedRow<?, ?> that
                && key.equals(that.key)
                && value.equals(that.value)
                && applies.equals(that.applies)
                && knownSince.equals(that.knownSince)
                && startUnknown == that.startUnknown
                && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, value, applies, knownSince, startUnknown, source);
    }

    /** Writes key, value and dates: {@code NL/STANDARD = 21 2012-10-01/..}. */
    @Override
    public String toString() {
        return key + " = " + value + " " + applies
                + knownSince.map(day -> " known since " + day).orElse("")
                + (startUnknown ? " (start unknown)" : "");
    }
}
