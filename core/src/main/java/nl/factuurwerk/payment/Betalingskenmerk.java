package nl.factuurwerk.payment;

import java.util.Optional;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;

/**
 * The Dutch structured payment reference (<em>betalingskenmerk</em>) in the form that the Dutch Payments Association
 * specifies: 7, 9 to 14, or 16 digits.
 *
 * <pre>{@code
 * Betalingskenmerk.forNumber("20260123").value();           // 0820260123
 * Betalingskenmerk.of("5000 0567 8901 2345").number();      // 000056789012345
 * }</pre>
 *
 * <p>Sixteen digits are a check digit and a number of 15; 9 to 14 are a check digit, a digit for the length, and a number
 * of 7 to 12; seven are a number without any check. The check digit finds every single wrong digit but one kind: two
 * remainders share the digit 0 and two the digit 1. A leading zero counts, so this is text and never a number.
 *
 * @param value digits, without blanks
 */
public record Betalingskenmerk(String value) implements PaymentReference {

    private static final int BARE = 7;
    private static final int SHORTEST_WITH_LENGTH = 9;
    private static final int LONGEST_WITH_LENGTH = 14;
    private static final int FULL = 16;
    private static final int[] WEIGHTS = {2, 4, 8, 5, 10, 9, 7, 3, 6, 1};
    private static final int MODULUS = 11;

    /**
     * Checks length, length digit and check digit.
     *
     * @throws IllegalArgumentException if one of them is wrong, or there is anything but digits
     */
    public Betalingskenmerk {
        PaymentRules.demand(fault(value));
    }

    /**
     * Makes a reference of a text that is known to be right.
     *
     * @param text the whole reference; blanks are allowed
     * @return the reference
     * @throws IllegalArgumentException if length, length digit or check digit is wrong, or there is anything but digits
     */
    public static Betalingskenmerk of(String text) {
        return new Betalingskenmerk(PlainText.unspaced(text));
    }

    /**
     * Reads what someone typed.
     *
     * @param text the whole reference; blanks are allowed
     * @return the reference, or the finding {@code FW-PAYMENT-BETALINGSKENMERK-FORMAT} or
     *     {@code FW-PAYMENT-BETALINGSKENMERK-CHECK}
     */
    public static Parsed<Betalingskenmerk> parse(String text) {
        String value = PlainText.unspaced(text);
        return fault(value)
                .<Parsed<Betalingskenmerk>>map(Parsed::invalid)
                .orElseGet(() -> Parsed.valid(new Betalingskenmerk(value)));
    }

    /**
     * Makes the reference of a document out of its number.
     *
     * <p>Blanks and punctuation are dropped. A number of fewer than 7 digits is filled up with zeros in front to 7, one of
     * 13 or 14 to 15, because there is no form in between. The result always has a check digit.
     *
     * @param number the number of the document (BT-1) with 1 to 15 digits and no letters, for instance {@code 2026-0123}
     * @return the reference
     * @throws IllegalArgumentException if the number has no digits, more than 15, or a letter: to drop that would make
     *     different numbers the same
     */
    public static Betalingskenmerk forNumber(String number) {
        String digits = digitsOf(number);
        int length = digits.length();
        if (length > LONGEST_WITH_LENGTH - 2) {
            String full = "0".repeat(FULL - 1 - length) + digits;
            return new Betalingskenmerk(checkDigit(full) + full);
        }
        int filled = Math.max(length, BARE);
        String counted = filled % 10 + "0".repeat(filled - length) + digits;
        return new Betalingskenmerk(checkDigit(counted) + counted);
    }

    private static String digitsOf(String number) {
        StringBuilder digits = new StringBuilder(FULL);
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (PlainText.isDigit(c)) {
                digits.append(c);
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                throw unusable(number);
            }
        }
        if (digits.isEmpty() || digits.length() >= FULL) {
            throw unusable(number);
        }
        return digits.toString();
    }

    /**
     * Returns the number that the reference was made for.
     *
     * @return 7 to 12, or 15 digits, with the zeros that it was filled up with
     */
    public String number() {
        return switch (value.length()) {
            case BARE -> value;
            case FULL -> value.substring(1);
            default -> value.substring(2);
        };
    }

    @Override
    public String formatted() {
        return PlainText.grouped(value);
    }

    private static Optional<Finding> fault(String value) {
        int length = value.length();
        boolean withLength = length >= SHORTEST_WITH_LENGTH && length <= LONGEST_WITH_LENGTH;
        if ((length != BARE && length != FULL && !withLength) || !value.chars().allMatch(PlainText::isDigit)) {
            return PaymentRules.found(PaymentRules.BETALINGSKENMERK_FORMAT, value);
        }
        boolean right = length == BARE
                || (value.charAt(0) == checkDigit(value.substring(1))
                        && (length == FULL || value.charAt(1) - '0' == (length - 2) % 10));
        return right ? Optional.empty() : PaymentRules.found(PaymentRules.BETALINGSKENMERK_CHECK, value);
    }

    /** Eleven minus the weighted sum modulo eleven, the weights counted from the right; 10 becomes 1 and 11 becomes 0. */
    private static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(digits.length() - 1 - i) - '0') * WEIGHTS[i % WEIGHTS.length];
        }
        int check = MODULUS - sum % MODULUS;
        return (char) ('0' + (check < 10 ? check : MODULUS - check));
    }

    private static IllegalArgumentException unusable(String number) {
        return new IllegalArgumentException("No betalingskenmerk can be made of '" + PlainText.quote(number)
                + "': it takes 1 to " + (FULL - 1) + " digits and no letters");
    }

    @Override
    public String toString() {
        return value;
    }
}
