package nl.factuurwerk.party;

import java.util.Optional;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;

/**
 * The number of one establishment of an organisation in the Dutch commercial register (<em>vestigingsnummer</em>). It
 * has no check digit.
 *
 * @param value twelve digits
 */
public record EstablishmentNumber(String value) {

    private static final int DIGITS = 12;

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if it is not twelve digits
     */
    public EstablishmentNumber {
        IdentifierText.demand(fault(value));
    }

    /**
     * Makes a number of a text that is known to be right.
     *
     * @param text twelve digits; blanks and punctuation are dropped
     * @return the number
     * @throws IllegalArgumentException if it is not twelve digits
     */
    public static EstablishmentNumber of(String text) {
        return new EstablishmentNumber(PlainText.compact(text));
    }

    /**
     * Reads what someone typed.
     *
     * @param text twelve digits; blanks and punctuation are dropped
     * @return the number, or what is wrong with it
     */
    public static Parsed<EstablishmentNumber> parse(String text) {
        return IdentifierText.parse(text, EstablishmentNumber::fault, EstablishmentNumber::new);
    }

    private static Optional<Finding> fault(String value) {
        return value.length() == DIGITS && PlainText.isDigits(value)
                ? Optional.empty()
                : IdentifierText.finding(PartyRules.ESTABLISHMENT_FORMAT, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
