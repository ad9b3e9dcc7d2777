package nl.factuurwerk.billing.plan;

import java.util.Objects;
import nl.factuurwerk.money.Percentage;
import org.joda.money.Money;

/** A part of a fixed price: a percentage of it, or an amount. */
public sealed interface Share {

    /**
     * Makes a share of a percentage.
     *
     * @param percentage of the whole price
     * @return the share
     */
    static Share of(Percentage percentage) {
        return new OfPrice(percentage);
    }

    /**
     * Makes a share of an amount.
     *
     * @param amount the amount
     * @return the share
     */
    static Share of(Money amount) {
        return new Amount(amount);
    }

    /**
     * A percentage of the price. The cents that percentages leave over go to the largest remainders, so that all parts
     * together are the price.
     *
     * @param percentage the percentage
     */
    record OfPrice(Percentage percentage) implements Share {
        /** Checks presence. */
        public OfPrice {
            Objects.requireNonNull(percentage, "percentage");
        }

        @Override
        public String toString() {
            return percentage.toString();
        }
    }

    /**
     * An amount.
     *
     * @param amount the amount, to the cent
     */
    record Amount(Money amount) implements Share {
        /** Checks presence. */
        public Amount {
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public String toString() {
            return amount.toString();
        }
    }
}
