package nl.factuurwerk.payment;

import java.util.Optional;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.PlainText;
import org.joda.money.CurrencyUnit;

/**
 * Payment by card (<em>pin, creditcard</em>, BG-18): code 48.
 *
 * @param lastDigits the last four to six digits of the card (BT-87); more of them never belongs on a document
 */
public record Card(Optional<String> lastDigits) implements PaymentMeans {

    private static final String CODE = "48";
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 6;

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if they are not four to six digits; the message does not quote them
     */
    public Card {
        lastDigits.ifPresent(digits -> {
            if (digits.length() < FEWEST_DIGITS
                    || digits.length() > MOST_DIGITS
                    || !digits.chars().allMatch(PlainText::isDigit)) {
                throw new IllegalArgumentException("Of a card only the last " + FEWEST_DIGITS + " to " + MOST_DIGITS
                        + " digits are kept, not a text of " + digits.length() + " characters");
            }
        });
    }

    /**
     * Makes a payment by a card that the document does not name.
     *
     * @return the means
     */
    public static Card unnamed() {
        return new Card(Optional.empty());
    }

    /**
     * Makes a payment by a card.
     *
     * @param digits its last four to six digits (BT-87)
     * @return the means
     * @throws IllegalArgumentException if they are not four to six digits
     */
    public static Card endingIn(String digits) {
        return new Card(Optional.of(digits));
    }

    @Override
    public String code(CurrencyUnit currency) {
        return CODE;
    }

    @Override
    public String wording(Language language) {
        return PaymentTexts.WORDINGS.message("means.card").in(language);
    }
}
