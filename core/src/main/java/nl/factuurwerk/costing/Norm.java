package nl.factuurwerk.costing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Rounding;

/**
 * How much time a part of comparable finished projects took: what the next quote may be reckoned with.
 *
 * @param name what the part is, as {@link Comparison#name}
 * @param projects how many projects it was in
 * @param median the middle of the times it took, in minutes, half up
 * @param least the shortest time it took, in minutes
 * @param most the longest time it took, in minutes
 * @param ofPlan how much of the planned time was taken in all of them together, half up to a tenth of a percent; 100%
 *     where nothing was planned
 */
public record Norm(String name, int projects, long median, long least, long most, Percentage ofPlan) {

    private static final Decimal HUNDRED = Decimal.of(100);

    /** Checks presence. */
    public Norm {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(ofPlan, "ofPlan");
    }

    /**
     * Derives norms.
     *
     * @param finished comparable finished projects
     * @param part by what a project is cut into parts, for instance {@link PostCalculation#TASK}
     * @return a norm for each part that was worked at in one of them, by name
     */
    public static List<Norm> of(Collection<PostCalculation> finished, Function<Place, String> part) {
        Map<String, List<Comparison>> parts = new TreeMap<>();
        for (PostCalculation project : finished) {
            for (Comparison comparison : project.by(part)) {
                if (comparison.actual().minutes() > 0) {
                    parts.computeIfAbsent(comparison.name(), name -> new ArrayList<>())
                            .add(comparison);
                }
            }
        }
        return parts.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Norm of(String name, List<Comparison> comparisons) {
        long[] taken = comparisons.stream()
                .mapToLong(comparison -> comparison.actual().minutes())
                .sorted()
                .toArray();
        long planned = comparisons.stream()
                .mapToLong(comparison -> comparison.planned().minutes())
                .reduce(0, Math::addExact);
        long actual = Arrays.stream(taken).reduce(0, Math::addExact);
        int middle = taken.length / 2;
        long median = taken.length % 2 == 1 ? taken[middle] : Rounding.divide(taken[middle - 1] + taken[middle], 2);
        return new Norm(name, taken.length, median, taken[0], taken[taken.length - 1], share(actual, planned));
    }

    private static Percentage share(long actual, long planned) {
        return new Percentage(
                planned == 0 ? HUNDRED : Decimal.of(actual).times(HUNDRED).dividedBy(Decimal.of(planned), 1));
    }
}
