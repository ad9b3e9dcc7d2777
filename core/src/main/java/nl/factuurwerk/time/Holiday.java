package nl.factuurwerk.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day of a year that a {@link HolidayCalendar} names.
 *
 * @param id what stays the same from year to year, for instance {@code KINGS_DAY}
 * @param date the day it falls on
 * @param localName the name in the language of the country, for instance {@code Koningsdag}
 * @param englishName the name in English, for instance {@code King's Day}
 */
public record Holiday(String id, LocalDate date, String localName, String englishName) implements Comparable<Holiday> {

    /**
     * Checks presence.
     *
     * @throws IllegalArgumentException if the identity or a name is blank
     */
    public Holiday {
        Objects.requireNonNull(date, "date");
        if (id.isBlank() || localName.isBlank() || englishName.isBlank()) {
            throw new IllegalArgumentException(
                    "A holiday needs an identity and names: '" + id + "', '" + localName + "', '" + englishName + "'");
        }
    }

    /** Compares by date, then by identity: two holidays may fall on one day. */
    @Override
    public int compareTo(Holiday other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return date + " " + localName;
    }
}
