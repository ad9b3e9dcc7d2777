package nl.factuurwerk.payment;

import java.util.Optional;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;

/**
 * Who collects by direct debit (<em>incassant-ID</em>, BT-90): country, two check digits, three characters that the
 * creditor is free to choose, and the national number.
 *
 * <p>The check digits are those of ISO 7064, modulo 97 and 10, over country and national number; the three free characters
 * do not count (EPC 262-08).
 *
 * @param value capitals and digits, without blanks: {@code NL79ZZZ999999990000}
 */
public record CreditorIdentifier(String value) {

    private static final int NATIONAL_FROM = 7;
    private static final int LONGEST = 35;

    /**
     * Checks shape and check digits.
     *
     * @throws IllegalArgumentException if it has another shape, or the check digits are wrong
     */
    public CreditorIdentifier {
        PaymentRules.demand(fault(value));
    }

    /**
     * Makes an identifier of a text that is known to be right.
     *
     * @param text the identifier; blanks and small letters are allowed
     * @return the identifier
     * @throws IllegalArgumentException if it has another shape, or the check digits are wrong
     */
    public static CreditorIdentifier of(String text) {
        return new CreditorIdentifier(PlainText.unspaced(text));
    }

    /**
     * Reads what someone typed.
     *
     * @param text the identifier; blanks and small letters are allowed
     * @return the identifier, or the finding {@code FW-PAYMENT-CREDITOR-ID}
     */
    public static Parsed<CreditorIdentifier> parse(String text) {
        String value = PlainText.unspaced(text);
        return fault(value)
                .<Parsed<CreditorIdentifier>>map(Parsed::invalid)
                .orElseGet(() -> Parsed.valid(new CreditorIdentifier(value)));
    }

    private static Optional<Finding> fault(String value) {
        boolean right = value.length() > NATIONAL_FROM
                && value.length() <= LONGEST
                && value.chars().allMatch(PlainText::isCapitalOrDigit)
                && PlainText.isCapital(value.charAt(0))
                && PlainText.isCapital(value.charAt(1))
                && PlainText.isDigit(value.charAt(2))
                && PlainText.isDigit(value.charAt(3))
                && Mod97.passes(value.substring(NATIONAL_FROM) + value.substring(0, 4));
        return right ? Optional.empty() : PaymentRules.found(PaymentRules.CREDITOR_ID, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
