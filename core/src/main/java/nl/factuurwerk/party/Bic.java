package nl.factuurwerk.party;

import java.util.Optional;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;

/**
 * A business identifier code of a bank (BT-86), in the shape of ISO 9362: four characters for the bank, a country, two
 * for the place, and three for the branch or none.
 *
 * @param value eight or eleven capitals and digits
 */
public record Bic(String value) {

    private static final int SHORT = 8;
    private static final int LONG = 11;

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if it has not eight or eleven characters, or no country in the middle
     */
    public Bic {
        IdentifierText.demand(fault(value));
    }

    /**
     * Makes a code of a text that is known to be right.
     *
     * @param text the code; blanks and small letters are allowed
     * @return the code
     * @throws IllegalArgumentException if it has not eight or eleven characters, or no country in the middle
     */
    public static Bic of(String text) {
        return new Bic(PlainText.compact(text));
    }

    /**
     * Reads what someone typed.
     *
     * @param text the code; blanks and small letters are allowed
     * @return the code, or what is wrong with it
     */
    public static Parsed<Bic> parse(String text) {
        return IdentifierText.parse(text, Bic::fault, Bic::new);
    }

    private static Optional<Finding> fault(String value) {
        boolean wellFormed = (value.length() == SHORT || value.length() == LONG)
                && value.chars().allMatch(PlainText::isCapitalOrDigit)
                && isCountry(value.substring(4, 6));
        return wellFormed ? Optional.empty() : IdentifierText.finding(PartyRules.BIC_FORMAT, value);
    }

    /** Banks use XK for Kosovo, which ISO 3166-1 leaves to users. */
    private static boolean isCountry(String code) {
        return Country.isCode(code) || code.equals("XK");
    }

    @Override
    public String toString() {
        return value;
    }
}
