package nl.factuurwerk.payment;

import java.util.Optional;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;

/**
 * Plain text to quote with a payment (<em>omschrijving</em>), for instance the number of the document.
 *
 * @param value one line of 1 to {@value #LONGEST} characters, the most that a SEPA transfer carries
 */
public record RemittanceText(String value) implements PaymentReference {

    /** The most characters that a SEPA transfer carries. */
    public static final int LONGEST = 140;

    /**
     * Checks length and characters.
     *
     * @throws IllegalArgumentException if the text is blank, longer than 140 characters, or has a line break or another
     *     control character
     */
    public RemittanceText {
        PaymentRules.demand(fault(value));
    }

    /**
     * Makes a reference of a text.
     *
     * @param text one line of 1 to 140 characters; blanks around it are dropped
     * @return the reference
     * @throws IllegalArgumentException if the text is blank, longer, or has a line break or another control character
     */
    public static RemittanceText of(String text) {
        return new RemittanceText(PlainText.strip(text));
    }

    /**
     * Reads what someone typed.
     *
     * @param text one line of 1 to 140 characters; blanks around it are dropped
     * @return the reference, or the finding {@code FW-PAYMENT-TEXT}
     */
    public static Parsed<RemittanceText> parse(String text) {
        String value = PlainText.strip(text);
        return fault(value)
                .<Parsed<RemittanceText>>map(Parsed::invalid)
                .orElseGet(() -> Parsed.valid(new RemittanceText(value)));
    }

    @Override
    public String formatted() {
        return value;
    }

    private static Optional<Finding> fault(String value) {
        boolean right = !PlainText.isBlank(value) && PlainText.length(value) <= LONGEST && PlainText.isPrintable(value);
        return right ? Optional.empty() : PaymentRules.found(PaymentRules.TEXT, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
