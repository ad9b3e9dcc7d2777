package nl.factuurwerk.vat;

import java.util.Objects;

/**
 * A class of supplies that share a rate on every date: the key of the rate tables. Open: a table row with a new class
 * makes it exist.
 *
 * <p>The tables that we ship name the rates of a member state thus: {@code STANDARD}; {@code REDUCED} and, where a state
 * has two, {@code REDUCED_2}, which is the lower; {@code SUPER_REDUCED} for what is below five percent; {@code PARKING}
 * for what may stay above it (art. 118 Directive 2006/112/EC); {@code ZERO}; and {@code REGIONAL_} with the name of a
 * region, numbered alike, such as {@code REGIONAL_MADEIRA} and {@code REGIONAL_CORSICA_2}. Which supplies a class takes
 * in differs from state to state: the {@code REDUCED} of one is not the {@code REDUCED} of another. For the Netherlands
 * each group of supplies whose rate went its own way has a class too, such as {@code ACCOMMODATION}.
 *
 * @param code capital letters, digits and underscores, for instance {@code REDUCED}
 */
public record RateClass(String code) implements Comparable<RateClass> {

    /** What has no rate of its own (art. 9(1) Wet OB). */
    public static final RateClass STANDARD = new RateClass("STANDARD");

    /** Table I: food, books, water, labour-intensive services and the like (art. 9(2)(a) Wet OB). */
    public static final RateClass REDUCED = new RateClass("REDUCED");

    /** Table II: domestic supplies at 0 % (art. 9(2)(b) Wet OB). */
    public static final RateClass ZERO = new RateClass("ZERO");

    /** Short-stay lodging: reduced until 2025, standard from 2026; the day of the stay decides, whenever it is paid. */
    public static final RateClass ACCOMMODATION = new RateClass("ACCOMMODATION");

    /** A pitch for a tent, caravan or camper of the guest's own. */
    public static final RateClass CAMPING_PITCH = new RateClass("CAMPING_PITCH");

    /**
     * Checks the shape of the code.
     *
     * @throws IllegalArgumentException if it is empty or has another character
     */
    public RateClass {
        Objects.requireNonNull(code, "code");
        if (code.isEmpty()
                || !code.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_')) {
            throw new IllegalArgumentException("Not a rate class: '" + code + "' (A-Z, 0-9, _)");
        }
    }

    /** Tells whether it is bound to a place of the seller's, whoever buys it (art. 6b Wet OB). */
    boolean liesAtHome() {
        return equals(ACCOMMODATION) || equals(CAMPING_PITCH);
    }

    @Override
    public int compareTo(RateClass other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
