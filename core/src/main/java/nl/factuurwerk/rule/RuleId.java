package nl.factuurwerk.rule;

import java.util.Objects;

/**
 * The stable name of a rule. Published, never reused: {@code NL-35A-1-D} for ours, {@code BR-CO-10} where the rule is
 * EN 16931's own.
 *
 * @param value capital letters, digits and hyphens
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if it is empty or has anything but capital letters, digits and hyphens
     */
    public RuleId {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty()
                || !value.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-')) {
            throw new IllegalArgumentException("Not a rule id: '" + value + "' (capital letters, digits, hyphens)");
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
