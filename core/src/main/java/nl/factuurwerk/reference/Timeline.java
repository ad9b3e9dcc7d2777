package nl.factuurwerk.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.factuurwerk.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one key, cut at every day on which a row starts or has just ended: between two cuts the same rows hold.
 */
final class Timeline<K, V> {

    /** A row and the layer it lies in; 0 is the strongest. */
    record Ranked<K, V>(int rank, DatedRow<K, V> row) {}

    private final List<DatedRow<K, V>> rows;

    /** The first day of each piece, as days since 1970; the last piece is empty, for no row is left. */
    private final long[] starts;

    /** Of each piece the rows that hold, from the one that decides to the one that gives way to all others. */
    private final List<List<DatedRow<K, V>>> pieces;

    private Timeline(List<DatedRow<K, V>> rows, long[] starts, List<List<DatedRow<K, V>>> pieces) {
        this.rows = rows;
        this.starts = starts;
        this.pieces = pieces;
    }

    static <K, V> Timeline<K, V> of(String table, List<Ranked<K, V>> rows) {
        List<Ranked<K, V>> strongestFirst = rows.stream()
                .sorted(Comparator.<Ranked<K, V>>comparingInt(Ranked::rank)
                        .thenComparing(ranked -> known(ranked.row()), Comparator.reverseOrder()))
                .toList();
        long[] starts = rows.stream()
                .map(ranked -> ranked.row().applies())
                .flatMapToLong(days ->
                        LongStream.of(days.first().toEpochDay(), days.last().toEpochDay() + 1))
                .sorted()
                .distinct()
                .toArray();
        List<List<DatedRow<K, V>>> pieces = new ArrayList<>(starts.length);
        for (long start : starts) {
            pieces.add(holding(table, start, strongestFirst));
        }
        List<DatedRow<K, V>> history = strongestFirst.reversed().stream()
                .map(Ranked::row)
                .sorted(Comparator.comparing(row -> row.applies().first()))
                .toList();
        return new Timeline<>(history, starts, List.copyOf(pieces));
    }

    private static <K, V> List<DatedRow<K, V>> holding(String table, long day, List<Ranked<K, V>> strongestFirst) {
        List<DatedRow<K, V>> holding = new ArrayList<>();
        @Nullable Ranked<K, V> before = null;
        for (Ranked<K, V> ranked : strongestFirst) {
            DateRange days = ranked.row().applies();
            if (days.first().toEpochDay() <= day && day <= days.last().toEpochDay()) {
                if (before != null
                        && before.rank() == ranked.rank()
                        && known(before.row()).equals(known(ranked.row()))) {
                    throw new IllegalArgumentException(
                            "Two rows of table '%s' hold for %s, known since the same day: %s; %s"
                                    .formatted(table, LocalDate.ofEpochDay(day), before.row(), ranked.row()));
                }
                holding.add(ranked.row());
                before = ranked;
            }
        }
        return List.copyOf(holding);
    }

    private static LocalDate known(DatedRow<?, ?> row) {
        return row.knownSince().orElse(LocalDate.MIN);
    }

    /** Returns every row, by its first day; of the same first day, the weakest first. */
    List<DatedRow<K, V>> rows() {
        return rows;
    }

    /** Returns the row that decides on a day, by what was known on another. */
    @Nullable
    DatedRow<K, V> find(LocalDate event, LocalDate knownOn) {
        int piece = pieceOf(event.toEpochDay());
        if (piece < 0) {
            return null;
        }
        List<DatedRow<K, V>> holding = pieces.get(piece);
        for (int i = 0; i < holding.size(); i++) {
            DatedRow<K, V> row = holding.get(i);
            if (row.knownOn(knownOn)) {
                return row;
            }
        }
        return null;
    }

    /** Adds what decides on each day of a range, and returns the first day for which nothing does. */
    @Nullable
    LocalDate cut(DateRange days, List<DatedRow<K, V>> into) {
        long day = days.first().toEpochDay();
        long end = days.last().toEpochDay();
        int piece = pieceOf(day);
        @Nullable DatedRow<K, V> deciding = null;
        long since = day;
        while (day <= end) {
            if (piece < 0 || pieces.get(piece).isEmpty()) {
                return LocalDate.ofEpochDay(day);
            }
            DatedRow<K, V> row = pieces.get(piece).getFirst();
            if (deciding != null && !row.equals(deciding)) {
                into.add(deciding.during(range(since, day - 1)));
                since = day;
            }
            deciding = row;
            piece++;
            day = starts[piece];
        }
        if (deciding != null) {
            into.add(deciding.during(range(since, end)));
        }
        return null;
    }

    /** Returns the runs of days for which there is a row. */
    List<DateRange> covered() {
        List<DateRange> runs = new ArrayList<>();
        for (int piece = 0; piece < starts.length; piece++) {
            if (!pieces.get(piece).isEmpty()) {
                DateRange days = range(starts[piece], starts[piece + 1] - 1);
                boolean adjoins = piece > 0 && !pieces.get(piece - 1).isEmpty();
                runs.add(adjoins ? runs.removeLast().span(days) : days);
            }
        }
        return List.copyOf(runs);
    }

    /** Returns the first day of the next row after a day without one, if it held earlier, nobody knows since when. */
    Optional<LocalDate> unknownBefore(LocalDate event) {
        for (int piece = pieceOf(event.toEpochDay()) + 1; piece < starts.length; piece++) {
            if (!pieces.get(piece).isEmpty()) {
                DatedRow<K, V> next = pieces.get(piece).getFirst();
                return next.startUnknown() ? Optional.of(next.applies().first()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int pieceOf(long day) {
        int found = Arrays.binarySearch(starts, day);
        return found >= 0 ? found : -found - 2;
    }

    private static DateRange range(long first, long last) {
        return DateRange.of(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }
}
