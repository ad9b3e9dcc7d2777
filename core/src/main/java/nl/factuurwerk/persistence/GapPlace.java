package nl.factuurwerk.persistence;

import java.util.Comparator;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.NumberSeries;

/**
 * Where a gap stands in its series.
 *
 * @param series the series
 * @param place how many gaps were recorded before it
 */
record GapPlace(Id<NumberSeries> series, long place) implements Comparable<GapPlace> {

    private static final Comparator<GapPlace> ORDER =
            Comparator.comparing(GapPlace::series).thenComparingLong(GapPlace::place);

    static GapPlace first(Id<NumberSeries> series) {
        return new GapPlace(series, 0);
    }

    static GapPlace last(Id<NumberSeries> series) {
        return new GapPlace(series, Long.MAX_VALUE);
    }

    @Override
    public int compareTo(GapPlace other) {
        return ORDER.compare(this, other);
    }
}
