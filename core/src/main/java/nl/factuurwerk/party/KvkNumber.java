package nl.factuurwerk.party;

import java.util.Optional;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;

/**
 * The number of an organisation in the Dutch commercial register (<em>KvK-nummer</em>; BT-30, BT-47 with scheme 0106).
 * It has no check digit: eight digits is all that can be checked without asking the register.
 *
 * @param value eight digits
 */
public record KvkNumber(String value) {

    private static final int DIGITS = 8;

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if it is not eight digits
     */
    public KvkNumber {
        IdentifierText.demand(fault(value));
    }

    /**
     * Makes a number of a text that is known to be right.
     *
     * @param text eight digits; blanks and punctuation are dropped
     * @return the number
     * @throws IllegalArgumentException if it is not eight digits
     */
    public static KvkNumber of(String text) {
        return new KvkNumber(PlainText.compact(text));
    }

    /**
     * Reads what someone typed.
     *
     * @param text eight digits; blanks and punctuation are dropped
     * @return the number, or what is wrong with it
     */
    public static Parsed<KvkNumber> parse(String text) {
        return IdentifierText.parse(text, KvkNumber::fault, KvkNumber::new);
    }

    private static Optional<Finding> fault(String value) {
        return value.length() == DIGITS && PlainText.isDigits(value)
                ? Optional.empty()
                : IdentifierText.finding(PartyRules.KVK_FORMAT, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
