package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.text.PlainText;

/** How a fourteen-day letter says by when to pay. */
public sealed interface LetterTerm {

    /** How many days a debtor has, at least, from the day after the letter reaches him. */
    int LEAST_DAYS = 14;

    /**
     * So many days from the day after delivery: <em>binnen veertien dagen vanaf de dag nadat deze brief bij u is
     * bezorgd</em>. Right whenever the letter arrives, and so the wording to choose.
     *
     * @param days how many, at least 1
     */
    record AfterDelivery(int days) implements LetterTerm {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public AfterDelivery {
            atLeastOne(days);
        }
    }

    /**
     * So many days after the date of the letter: too short if the letter takes longer than what it adds to fourteen.
     *
     * @param days how many, at least 1
     */
    record AfterDate(int days) implements LetterTerm {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public AfterDate {
            atLeastOne(days);
        }
    }

    /**
     * Up to and including a day.
     *
     * @param lastDay the last day to pay that the letter names
     */
    record Until(LocalDate lastDay) implements LetterTerm {
        /** Checks presence. */
        public Until {
            Objects.requireNonNull(lastDay, "lastDay");
        }
    }

    /**
     * Words that leave open when the term begins or ends, such as <em>binnen veertien dagen</em>.
     *
     * @param wording the words
     */
    record Unclear(String wording) implements LetterTerm {
        /**
         * Checks the words.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Unclear {
            if (PlainText.isBlank(wording)) {
                throw new IllegalArgumentException("Say which words leave the term unclear");
            }
        }
    }

    /**
     * The term to write: fourteen days from the day after delivery.
     *
     * @return the term
     */
    static LetterTerm standard() {
        return new AfterDelivery(LEAST_DAYS);
    }

    private static void atLeastOne(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("A term has at least one day, not " + days);
        }
    }
}
