package nl.factuurwerk.billing.plan;

import java.time.Duration;
import java.util.Objects;
import org.joda.money.Money;

/** What a retainer gives a right to: so much time, or work for so much money. */
public sealed interface Entitlement {

    /**
     * Makes a right to time.
     *
     * @param time whole minutes, zero or more
     * @return the entitlement
     * @throws IllegalArgumentException if it is below zero or not in whole minutes
     */
    static Entitlement of(Duration time) {
        return new Time(time);
    }

    /**
     * Makes a right to work for an amount.
     *
     * @param amount zero or more
     * @return the entitlement
     * @throws IllegalArgumentException if it is below zero
     */
    static Entitlement of(Money amount) {
        return new Amount(amount);
    }

    /**
     * Returns how much it is in smallest units.
     *
     * @return minutes, or cents
     */
    long units();

    /**
     * Returns another entitlement of the same kind.
     *
     * @param units how much, in minutes or cents
     * @return time for time, money of the same currency for money
     * @throws IllegalArgumentException if it is below zero
     */
    Entitlement ofUnits(long units);

    /**
     * Tells whether this can be counted together with another.
     *
     * @param other the other entitlement
     * @return whether both are time, or both money of one currency
     */
    default boolean isLike(Entitlement other) {
        return ofUnits(0).equals(other.ofUnits(0));
    }

    /**
     * Time.
     *
     * @param time whole minutes, zero or more
     */
    record Time(Duration time) implements Entitlement {
        /** Checks sign and precision. */
        public Time {
            if (time.isNegative() || !time.equals(Duration.ofMinutes(time.toMinutes()))) {
                throw new IllegalArgumentException("Not a number of whole minutes, zero or more: " + time);
            }
        }

        @Override
        public long units() {
            return time.toMinutes();
        }

        @Override
        public Time ofUnits(long units) {
            return new Time(Duration.ofMinutes(units));
        }

        @Override
        public String toString() {
            return time.toString();
        }
    }

    /**
     * Money.
     *
     * @param amount zero or more
     */
    record Amount(Money amount) implements Entitlement {
        /** Checks the sign. */
        public Amount {
            Objects.requireNonNull(amount, "amount");
            if (amount.isNegative()) {
                throw new IllegalArgumentException("Not an amount of zero or more: " + amount);
            }
        }

        @Override
        public long units() {
            return amount.getAmountMinorLong();
        }

        @Override
        public Amount ofUnits(long units) {
            return new Amount(Money.ofMinor(amount.getCurrencyUnit(), units));
        }

        @Override
        public String toString() {
            return amount.toString();
        }
    }
}
