package nl.factuurwerk.party;

import java.util.Optional;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;

/**
 * The number of a legal person or partnership in the Dutch commercial register and with the tax authority
 * (<em>rechtspersonen en samenwerkingsverbanden informatienummer</em>). A sole trader has none; his number would be a
 * citizen service number, which an invoice has no ground to hold.
 *
 * @param value nine digits that pass the eleven-test
 */
public record Rsin(String value) {

    private static final int DIGITS = 9;

    /**
     * Checks shape and check digit.
     *
     * @throws IllegalArgumentException if it is not nine digits, or fails the eleven-test
     */
    public Rsin {
        IdentifierText.demand(fault(value));
    }

    /**
     * Makes a number of a text that is known to be right.
     *
     * @param text nine digits; blanks and punctuation are dropped
     * @return the number
     * @throws IllegalArgumentException if it is not nine digits, or fails the eleven-test
     */
    public static Rsin of(String text) {
        return new Rsin(PlainText.compact(text));
    }

    /**
     * Reads what someone typed.
     *
     * @param text nine digits; blanks and punctuation are dropped
     * @return the number, or what is wrong with it
     */
    public static Parsed<Rsin> parse(String text) {
        return IdentifierText.parse(text, Rsin::fault, Rsin::new);
    }

    private static Optional<Finding> fault(String value) {
        if (value.length() != DIGITS || !PlainText.isDigits(value)) {
            return IdentifierText.finding(PartyRules.RSIN_FORMAT, value);
        }
        return ElevenTest.passes(value) ? Optional.empty() : IdentifierText.finding(PartyRules.RSIN_CHECK, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
