package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.Objects;

/** A term that runs from the date of a quote: a number of days, or up to and including a day. */
public sealed interface Term {

    /**
     * A number of days.
     *
     * @param count how many, from 0 up to and including 3,650
     */
    record Days(int count) implements Term {

        private static final int MOST = 3650;

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is out of range
         */
        public Days {
            if (count < 0 || count > MOST) {
                throw new IllegalArgumentException("A term has 0 to " + MOST + " days, not " + count);
            }
        }

        @Override
        public LocalDate from(LocalDate date) {
            return date.plusDays(count);
        }
    }

    /**
     * Up to and including a day.
     *
     * @param day the last day
     */
    record Until(LocalDate day) implements Term {
        /** Checks presence. */
        public Until {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public LocalDate from(LocalDate date) {
            return day;
        }
    }

    /**
     * Makes a term of days.
     *
     * @param count how many, from 0 up to and including 3,650
     * @return the term
     * @throws IllegalArgumentException if the number is out of range
     */
    static Term days(int count) {
        return new Days(count);
    }

    /**
     * Makes a term that ends on a day.
     *
     * @param day the last day, included
     * @return the term
     */
    static Term until(LocalDate day) {
        return new Until(day);
    }

    /**
     * Returns where the term ends.
     *
     * @param date the day from which it runs, which does not count itself
     * @return the last day, included
     */
    LocalDate from(LocalDate date);
}
