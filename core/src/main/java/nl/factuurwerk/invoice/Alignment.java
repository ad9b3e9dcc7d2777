package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;

/**
 * Finds which elements of two lists are the same thing, in order, so that one inserted element does not make all others
 * differ: of all ways to pair them in order, the one with the most likeness. Lists of thousands are first cut at elements
 * that stand unchanged and once in both.
 */
final class Alignment<T> {

    /** Where more pairs than this would have to be weighed, lists are cut. */
    private static final long MOST_PAIRS = 1_000_000;

    private static final int EQUAL = 1_000;

    /**
     * Two places that are the same thing.
     *
     * @param before the place in the earlier list, or -1 where it was added
     * @param after the place in the later list, or -1 where it was taken away
     */
    record Pair(int before, int after) {
        boolean isBoth() {
            return before >= 0 && after >= 0;
        }
    }

    private final List<T> before;
    private final List<T> after;
    private final ToIntBiFunction<T, T> likeness;
    private final List<Pair> pairs = new ArrayList<>();

    private Alignment(List<T> before, List<T> after, ToIntBiFunction<T, T> likeness) {
        this.before = before;
        this.after = after;
        this.likeness = likeness;
    }

    /**
     * Pairs the elements of two lists.
     *
     * @param likeness how alike two elements are that are not equal: 0 if they are not the same thing
     * @return the pairs, in an order that both lists agree on; what was taken away before what was added in its place
     */
    static <T> List<Pair> of(List<T> before, List<T> after, ToIntBiFunction<T, T> likeness) {
        Alignment<T> alignment = new Alignment<>(before, after, likeness);
        alignment.pair(0, before.size(), 0, after.size());
        return alignment.pairs;
    }

    /** Pairs two stretches, from the first place up to the end, that place excluded. */
    private void pair(int i, int endOfBefore, int j, int endOfAfter) {
        int first = i;
        int second = j;
        while (first < endOfBefore && second < endOfAfter && isEqual(first, second)) {
            pairs.add(new Pair(first++, second++));
        }
        int same = 0;
        while (endOfBefore - same > first
                && endOfAfter - same > second
                && isEqual(endOfBefore - same - 1, endOfAfter - same - 1)) {
            same++;
        }
        between(first, endOfBefore - same, second, endOfAfter - same);
        for (; same > 0; same--) {
            pairs.add(new Pair(endOfBefore - same, endOfAfter - same));
        }
    }

    private boolean isEqual(int i, int j) {
        return before.get(i).equals(after.get(j));
    }

    private void between(int i, int endOfBefore, int j, int endOfAfter) {
        if ((long) (endOfBefore - i) * (endOfAfter - j) <= MOST_PAIRS) {
            byLikeness(i, endOfBefore, j, endOfAfter);
            return;
        }
        List<Pair> anchors = anchors(i, endOfBefore, j, endOfAfter);
        if (anchors.isEmpty()) {
            byPlace(i, endOfBefore, j, endOfAfter);
            return;
        }
        int first = i;
        int second = j;
        for (Pair anchor : anchors) {
            pair(first, anchor.before(), second, anchor.after());
            pairs.add(anchor);
            first = anchor.before() + 1;
            second = anchor.after() + 1;
        }
        pair(first, endOfBefore, second, endOfAfter);
    }

    /** Finds the longest row of elements that stand once in both stretches, in the same order. */
    private List<Pair> anchors(int i, int endOfBefore, int j, int endOfAfter) {
        Map<T, Integer> earlier = onceIn(before, i, endOfBefore);
        Map<T, Integer> later = onceIn(after, j, endOfAfter);
        // For each length the row of that length with the earliest end, by its end.
        TreeMap<Integer, Row> ends = new TreeMap<>();
        for (int at = i; at < endOfBefore; at++) {
            Integer place = earlier.getOrDefault(before.get(at), -1) == at ? later.get(before.get(at)) : null;
            if (place == null || place < 0) {
                continue;
            }
            Map.Entry<Integer, Row> shorter = ends.lowerEntry(place);
            Map.Entry<Integer, Row> longer = ends.higherEntry(place);
            if (longer != null) {
                ends.remove(longer.getKey());
            }
            ends.put(place, new Row(new Pair(at, place), shorter == null ? List.of() : List.of(shorter.getValue())));
        }
        return ends.isEmpty() ? List.of() : ends.lastEntry().getValue().pairs();
    }

    /** A row of anchors: the last of them, and the row before it, if there is one. */
    private record Row(Pair last, List<Row> before) {
        List<Pair> pairs() {
            ArrayList<Pair> all = new ArrayList<>();
            for (List<Row> row = List.of(this); !row.isEmpty(); row = row.get(0).before()) {
                all.add(row.get(0).last());
            }
            return all.reversed();
        }
    }

    /** Returns where each element stands, or -1 where it stands more than once. */
    private static <T> Map<T, Integer> onceIn(List<T> all, int from, int end) {
        Map<T, Integer> places = new HashMap<>();
        for (int at = from; at < end; at++) {
            places.merge(all.get(at), at, (one, other) -> -1);
        }
        return places;
    }

    private void byPlace(int i, int endOfBefore, int j, int endOfAfter) {
        for (int at = 0; i + at < endOfBefore || j + at < endOfAfter; at++) {
            pairs.add(new Pair(i + at < endOfBefore ? i + at : -1, j + at < endOfAfter ? j + at : -1));
        }
    }

    private void byLikeness(int i, int endOfBefore, int j, int endOfAfter) {
        int rows = endOfBefore - i;
        int columns = endOfAfter - j;
        int[][] alike = new int[rows][columns];
        int[][] best = new int[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                alike[row][column] = isEqual(i + row, j + column)
                        ? EQUAL
                        : likeness.applyAsInt(before.get(i + row), after.get(j + column));
                int together = alike[row][column] > 0 ? alike[row][column] + best[row + 1][column + 1] : 0;
                best[row][column] = Math.max(together, Math.max(best[row + 1][column], best[row][column + 1]));
            }
        }
        int row = 0;
        int column = 0;
        while (row < rows || column < columns) {
            boolean bothLeft = row < rows && column < columns;
            if (bothLeft
                    && alike[row][column] > 0
                    && best[row][column] == alike[row][column] + best[row + 1][column + 1]) {
                pairs.add(new Pair(i + row++, j + column++));
            } else if (column == columns || (row < rows && best[row][column] == best[row + 1][column])) {
                pairs.add(new Pair(i + row++, -1));
            } else {
                pairs.add(new Pair(-1, j + column++));
            }
        }
    }
}
