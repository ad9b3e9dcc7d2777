package nl.factuurwerk.claim;

import java.util.Objects;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;

/** Which interest runs on a debt that is paid late. */
public sealed interface InterestTerms {

    /**
     * The interest of the law, which grows by itself each year (art. 6:119(2) and 6:119a(3) BW).
     *
     * @param regime which of the two
     */
    record Statutory(InterestRegime regime) implements InterestTerms {
        /** Checks presence. */
        public Statutory {
            Objects.requireNonNull(regime, "regime");
        }
    }

    /**
     * An interest that was agreed on. Between businesses it takes the place of commercial interest, higher or lower
     * (art. 6:119a BW, last paragraph). Elsewhere it takes the place of the statutory one while it is the higher
     * (art. 6:119(3) BW), so that on each day the rate of the higher of the two runs. Whether interest bears interest is as
     * agreed on all days, which is to the debtor's good on those of the statutory rate; where the statutory interest is
     * never the lower of the two, {@link Statutory} is what is owed.
     *
     * @param perYear the rate for a year, not below zero
     * @param insteadOf the statutory interest it stands against
     * @param compounding whether it grows by itself; only if that was agreed
     */
    record Agreed(Percentage perYear, InterestRegime insteadOf, Compounding compounding) implements InterestTerms {
        /**
         * Checks the rate.
         *
         * @throws IllegalArgumentException if it is below zero
         */
        public Agreed {
            Objects.requireNonNull(insteadOf, "insteadOf");
            Objects.requireNonNull(compounding, "compounding");
            if (perYear.value().signum() < 0) {
                throw new IllegalArgumentException("Agreed interest is not below zero: " + perYear);
            }
        }
    }

    /**
     * No interest at all: none was asked, the delay cannot be held against the debtor, or the creditor is in default
     * himself (art. 6:119a(1) BW).
     */
    record None() implements InterestTerms {}

    /** Whether interest bears interest. */
    enum Compounding {
        /** Each year from the first day of interest, the interest of that year is added to what bears interest. */
        YEARLY,
        /** Never. */
        SIMPLE
    }

    /**
     * Asks for the interest of the law.
     *
     * @param regime which of the two
     * @return the terms
     */
    static InterestTerms statutory(InterestRegime regime) {
        return new Statutory(regime);
    }

    /**
     * Asks for an agreed interest without interest on it.
     *
     * @param perYear the rate for a year
     * @param insteadOf the statutory interest it stands against
     * @return the terms
     * @throws IllegalArgumentException if the rate is below zero
     */
    static InterestTerms agreed(Percentage perYear, InterestRegime insteadOf) {
        return new Agreed(perYear, insteadOf, Compounding.SIMPLE);
    }

    /**
     * Asks for an interest that was agreed on by the month, as twelve times as much a year, by the day: a month that has
     * begun does not count as a whole one.
     *
     * @param perMonth the rate for a month
     * @param insteadOf the statutory interest it stands against
     * @return the terms, without interest on interest
     * @throws IllegalArgumentException if the rate is below zero
     */
    static InterestTerms agreedPerMonth(Percentage perMonth, InterestRegime insteadOf) {
        return agreed(new Percentage(perMonth.value().times(Decimal.of(12))), insteadOf);
    }

    /**
     * Asks for no interest.
     *
     * @return the terms
     */
    static InterestTerms none() {
        return new None();
    }
}
