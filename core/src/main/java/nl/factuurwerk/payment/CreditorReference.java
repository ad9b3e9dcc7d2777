package nl.factuurwerk.payment;

import java.util.Optional;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;

/**
 * A structured creditor reference of ISO 11649: {@code RF}, two check digits, and 1 to 21 letters and digits.
 *
 * <pre>{@code
 * CreditorReference.around("539007547034").value();       // RF18539007547034
 * CreditorReference.forNumber("2026-0001").formatted();   // RF31 2026 0001
 * }</pre>
 *
 * <p>The check digits (ISO 7064, modulo 97 and 10) find every single wrong digit and every swap of two neighbouring digits.
 *
 * @param value capitals and digits, without blanks
 */
public record CreditorReference(String value) implements PaymentReference {

    /** The most letters and digits behind the check digits. */
    public static final int LONGEST_BASE = 21;

    private static final String PREFIX = "RF";
    private static final int BASE_FROM = 4;

    /**
     * Checks shape and check digits.
     *
     * @throws IllegalArgumentException if it has another shape, or the check digits are wrong
     */
    public CreditorReference {
        PaymentRules.demand(fault(value));
    }

    /**
     * Makes a reference of a text that is known to be right.
     *
     * @param text the whole reference; blanks and small letters are allowed
     * @return the reference
     * @throws IllegalArgumentException if it has another shape, or the check digits are wrong
     */
    public static CreditorReference of(String text) {
        return new CreditorReference(PlainText.unspaced(text));
    }

    /**
     * Reads what someone typed.
     *
     * @param text the whole reference; blanks and small letters are allowed
     * @return the reference, or the finding {@code FW-PAYMENT-RF-FORMAT} or {@code FW-PAYMENT-RF-CHECK}
     */
    public static Parsed<CreditorReference> parse(String text) {
        String value = PlainText.unspaced(text);
        return fault(value)
                .<Parsed<CreditorReference>>map(Parsed::invalid)
                .orElseGet(() -> Parsed.valid(new CreditorReference(value)));
    }

    /**
     * Puts the prefix and the check digits in front of a text of one's own.
     *
     * @param base 1 to 21 capitals and digits
     * @return the reference
     * @throws IllegalArgumentException if the text is empty, longer, or has another character
     */
    public static CreditorReference around(String base) {
        if (!isBase(base)) {
            throw new IllegalArgumentException("No creditor reference can be made of '" + PlainText.quote(base)
                    + "': it takes 1 to " + LONGEST_BASE + " capitals and digits");
        }
        return new CreditorReference(PREFIX + Mod97.checkDigits(base + PREFIX) + base);
    }

    /**
     * Makes the reference of a document out of its number: its letters, as capitals, and its digits.
     *
     * <p>What stands between those is dropped. Numbers that differ in nothing else, such as {@code 1-11} and {@code 11-1},
     * would get the same reference; those of one series do not, where its numbers all have the same length.
     *
     * @param number the number of the document (BT-1), for instance {@code 2026-0001}
     * @return the reference
     * @throws IllegalArgumentException if the number has no letter or digit, more than 21 of them, or a letter or digit
     *     outside A to Z and 0 to 9: to drop that would make different numbers the same
     */
    public static CreditorReference forNumber(String number) {
        StringBuilder base = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); ) {
            int c = number.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                base.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return around(PlainText.unspaced(base.toString()));
    }

    /**
     * Makes the reference of a document out of its number, where {@link #forNumber} can.
     *
     * @param number the number of the document (BT-1)
     * @return the reference, or empty if its characters do not allow one
     */
    public static Optional<CreditorReference> tryForNumber(String number) {
        try {
            return Optional.of(forNumber(number));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns what the creditor chose: the text behind the check digits.
     *
     * @return 1 to 21 capitals and digits
     */
    public String base() {
        return value.substring(BASE_FROM);
    }

    @Override
    public String formatted() {
        return PlainText.grouped(value);
    }

    private static Optional<Finding> fault(String value) {
        boolean wellFormed = value.startsWith(PREFIX)
                && value.length() > BASE_FROM
                && PlainText.isDigit(value.charAt(2))
                && PlainText.isDigit(value.charAt(3))
                && isBase(value.substring(BASE_FROM));
        if (!wellFormed) {
            return PaymentRules.found(PaymentRules.RF_FORMAT, value);
        }
        boolean right = Mod97.passes(value.substring(BASE_FROM) + value.substring(0, BASE_FROM));
        return right ? Optional.empty() : PaymentRules.found(PaymentRules.RF_CHECK, value);
    }

    private static boolean isBase(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_BASE && text.chars().allMatch(PlainText::isCapitalOrDigit);
    }

    @Override
    public String toString() {
        return value;
    }
}
