package nl.factuurwerk.leave;

/**
 * What a lot of leave is: a kind, earned in or meant for a year.
 *
 * @param kind the code of the kind, for instance {@code VAC_STAT}
 * @param year the calendar year in which it is earned, from whose end its term runs
 */
public record LotKey(String kind, int year) implements Comparable<LotKey> {

    /**
     * Checks presence.
     *
     * @throws IllegalArgumentException if the code is blank, or the year is not from {@value LeaveFact#FIRST_YEAR} to
     *     {@value LeaveFact#LAST_YEAR}
     */
    public LotKey {
        if (kind.isBlank()) {
            throw new IllegalArgumentException("Leave is of a kind: '" + kind + "' of " + year);
        }
        if (year < LeaveFact.FIRST_YEAR || year > LeaveFact.LAST_YEAR) {
            throw new IllegalArgumentException("Leave is of a year from " + LeaveFact.FIRST_YEAR + " to "
                    + LeaveFact.LAST_YEAR + ", not of " + year);
        }
    }

    /** Compares by year, then by code. */
    @Override
    public int compareTo(LotKey other) {
        int byYear = Integer.compare(year, other.year);
        return byYear != 0 ? byYear : kind.compareTo(other.kind);
    }

    /** Writes kind and year: {@code VAC_STAT 2026}. */
    @Override
    public String toString() {
        return kind + " " + year;
    }
}
