package nl.factuurwerk.billing.plan;

import java.util.OptionalInt;

/**
 * How long what a retainer bought in one period can be used after it.
 *
 * @param periods for how many periods more; empty for ever
 */
public record CarryOver(OptionalInt periods) {

    /** Not at all: what is left at the end of its period lapses. */
    public static final CarryOver NONE = ofPeriods(0);

    /** For ever. */
    public static final CarryOver UNLIMITED = new CarryOver(OptionalInt.empty());

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below zero
     */
    public CarryOver {
        if (periods.isPresent() && periods.getAsInt() < 0) {
            throw new IllegalArgumentException("Nothing carries over for " + periods.getAsInt() + " periods");
        }
    }

    /**
     * For some periods.
     *
     * @param periods how many after its own, zero or more
     * @return the rule
     * @throws IllegalArgumentException if it is below zero
     */
    public static CarryOver ofPeriods(int periods) {
        return new CarryOver(OptionalInt.of(periods));
    }
}
