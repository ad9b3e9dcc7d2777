package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * Finds which elements of two lists are the same thing, in order, so that one inserted element does not make all others
 * differ: of all ways to pair them in order, the one with the most likeness.
 */
final class Alignment {

    /** Where more pairs than this would have to be weighed, elements that differ are paired by place. */
    private static final long MOST_PAIRS = 4_000_000;

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

    private Alignment() {}

    /**
     * Pairs the elements of two lists.
     *
     * @param likeness how alike two elements are that are not equal: 0 if they are not the same thing
     * @return the pairs, in an order that both lists agree on; what was taken away before what was added in its place
     */
    static <T> List<Pair> of(List<T> before, List<T> after, ToIntBiFunction<T, T> likeness) {
        List<Pair> pairs = new ArrayList<>();
        int first = 0;
        int shorter = Math.min(before.size(), after.size());
        while (first < shorter && before.get(first).equals(after.get(first))) {
            pairs.add(new Pair(first, first));
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && before.get(before.size() - 1 - last).equals(after.get(after.size() - 1 - last))) {
            last++;
        }
        int rows = before.size() - last - first;
        int columns = after.size() - last - first;
        if ((long) rows * columns > MOST_PAIRS) {
            pairByPlace(first, rows, columns, pairs);
        } else {
            pairByLikeness(
                    before.subList(first, first + rows), after.subList(first, first + columns), likeness, first, pairs);
        }
        for (int i = last; i > 0; i--) {
            pairs.add(new Pair(before.size() - i, after.size() - i));
        }
        return pairs;
    }

    private static void pairByPlace(int first, int rows, int columns, List<Pair> pairs) {
        for (int i = 0; i < Math.max(rows, columns); i++) {
            pairs.add(new Pair(i < rows ? first + i : -1, i < columns ? first + i : -1));
        }
    }

    private static <T> void pairByLikeness(
            List<T> before, List<T> after, ToIntBiFunction<T, T> likeness, int first, List<Pair> pairs) {
        int[][] alike = new int[before.size()][after.size()];
        int[][] best = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                T one = before.get(i);
                T other = after.get(j);
                alike[i][j] = one.equals(other) ? EQUAL : likeness.applyAsInt(one, other);
                int together = alike[i][j] > 0 ? alike[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean bothLeft = i < before.size() && j < after.size();
            if (bothLeft && alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(first + i++, first + j++));
            } else if (j == after.size() || (i < before.size() && best[i][j] == best[i + 1][j])) {
                pairs.add(new Pair(first + i++, -1));
            } else {
                pairs.add(new Pair(-1, first + j++));
            }
        }
    }
}
