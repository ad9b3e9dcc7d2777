package nl.factuurwerk.persistence;

import java.util.Comparator;

/**
 * A number that received invoices state, each of them at a place of its own.
 *
 * @param number the number as stated
 * @param place how many were added before under the same number
 */
record StatedNumber(String number, long place) implements Comparable<StatedNumber> {

    private static final Comparator<StatedNumber> ORDER =
            Comparator.comparing(StatedNumber::number).thenComparingLong(StatedNumber::place);

    static StatedNumber first(String number) {
        return new StatedNumber(number, 0);
    }

    static StatedNumber last(String number) {
        return new StatedNumber(number, Long.MAX_VALUE);
    }

    @Override
    public int compareTo(StatedNumber other) {
        return ORDER.compare(this, other);
    }
}
