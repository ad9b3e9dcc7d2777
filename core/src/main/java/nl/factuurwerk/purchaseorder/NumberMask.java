package nl.factuurwerk.purchaseorder;

import java.util.Objects;

/**
 * What the numbers of a customer's orders look like: {@code PO-####-####} takes {@code PO-2026-0031}.
 *
 * <p>{@code #} stands for a digit, {@code @} for a capital letter, {@code ?} for any letter or digit, of ASCII all; every
 * other character stands for itself. A mask says the length, so {@code 45########} takes ten digits and no eleventh.
 */
public final class NumberMask {

    private static final int LONGEST = 200;

    private final String text;

    private NumberMask(String text) {
        this.text = text;
    }

    /**
     * Makes a mask.
     *
     * @param text the mask
     * @return the mask
     * @throws IllegalArgumentException if it is blank, has blanks around it, or is longer than a reference may be
     */
    public static NumberMask of(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isBlank() || !text.equals(text.strip()) || text.length() > LONGEST) {
            throw new IllegalArgumentException("Not a mask of order numbers: '" + text + "' (1 to " + LONGEST
                    + " characters, without blanks around them)");
        }
        return new NumberMask(text);
    }

    /**
     * Tells whether a number looks like this.
     *
     * @param number the number
     * @return whether each character is one that stands in its place
     */
    public boolean matches(String number) {
        if (number.length() != text.length()) {
            return false;
        }
        for (int i = 0; i < number.length(); i++) {
            if (!takes(text.charAt(i), number.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean takes(char mask, char c) {
        return switch (mask) {
            case '#' -> isDigit(c);
            case '@' -> isCapital(c);
            case '?' -> isDigit(c) || isCapital(c) || (c >= 'a' && c <= 'z');
            default -> mask == c;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberMask that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    /** Returns the mask as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
