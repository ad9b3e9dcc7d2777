package nl.factuurwerk.party;

import java.util.Optional;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;

/**
 * The number by which an organisation is known in traffic with the Dutch government (<em>organisatie-identificatie&shy;nummer</em>;
 * BT-30, BT-47 with scheme 0190). A public body wants it on an e-invoice.
 *
 * <p>It is a prefix of eight digits that names a register, a number out of that register, and zeros to fill it up to
 * twenty. Two registers are looked into: 00000001 is followed by an {@link Rsin} and three zeros, 00000003 by a
 * {@link KvkNumber} and four. Other registers may issue letters, and their numbers are taken as they are.
 *
 * @param value twenty digits, or capitals where the register issues them
 */
public record Oin(String value) {

    private static final int LENGTH = 20;
    private static final int PREFIX = 8;
    private static final String RSIN = "00000001";
    private static final String KVK = "00000003";

    /**
     * Checks shape and, where its register has one, the check digit.
     *
     * @throws IllegalArgumentException if it is not of the shape above, or holds an RSIN that fails the eleven-test
     */
    public Oin {
        IdentifierText.demand(fault(value));
    }

    /**
     * Makes a number of a text that is known to be right.
     *
     * @param text twenty digits; blanks and punctuation are dropped
     * @return the number
     * @throws IllegalArgumentException if it is not of the shape above, or holds an RSIN that fails the eleven-test
     */
    public static Oin of(String text) {
        return new Oin(PlainText.compact(text));
    }

    /**
     * Reads what someone typed.
     *
     * @param text twenty digits; blanks and punctuation are dropped
     * @return the number, or what is wrong with it
     */
    public static Parsed<Oin> parse(String text) {
        return IdentifierText.parse(text, Oin::fault, Oin::new);
    }

    private static Optional<Finding> fault(String value) {
        if (value.length() != LENGTH
                || !value.startsWith("0000000")
                || !value.endsWith("000")
                || !PlainText.isDigit(value.charAt(PREFIX - 1))
                || !value.chars().allMatch(PlainText::isCapitalOrDigit)) {
            return IdentifierText.finding(PartyRules.OIN_FORMAT, value);
        }
        String number = value.substring(PREFIX, LENGTH - 3);
        return switch (value.substring(0, PREFIX)) {
            case RSIN ->
                Rsin.parse(number).isValid() ? Optional.empty() : IdentifierText.finding(PartyRules.OIN_CHECK, value);
            case KVK ->
                PlainText.isDigits(number) && number.endsWith("0")
                        ? Optional.empty()
                        : IdentifierText.finding(PartyRules.OIN_FORMAT, value);
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
