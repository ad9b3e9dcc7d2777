package nl.factuurwerk.party;

import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;

/**
 * A VAT identification number (BT-31 of the seller, BT-48 of the buyer) of a member state of the European Union or of
 * Northern Ireland: prefix, shape and check digits are right. That it was ever issued, only VIES can tell.
 *
 * <pre>{@code
 * VatNumber.of("nl 1234.56.789.B13").value();      // NL123456789B13
 * VatNumber.of("EL138524965").country();           // GR
 * VatNumber.of("BE0123456749").formatted();        // BE 0123.456.749
 * }</pre>
 *
 * <p>A registration outside the Union, in Great Britain or Switzerland for instance, is no VAT number in this sense and
 * nothing here can vouch for it: it is kept as the {@linkplain Organisation#taxRegistration() tax registration} (BT-32).
 *
 * @param value prefix and number, in capitals and without blanks
 */
public record VatNumber(String value) {

    private static final int PREFIX = 2;

    /**
     * Checks prefix, shape and check digits.
     *
     * @throws IllegalArgumentException if one of them is wrong
     */
    public VatNumber {
        IdentifierText.demand(fault(value));
    }

    /**
     * Makes a number of a text that is known to be right.
     *
     * @param text prefix and number; blanks, punctuation and small letters are allowed, and GR for the EL of Greece
     * @return the number
     * @throws IllegalArgumentException if prefix, shape or check digits are wrong
     */
    public static VatNumber of(String text) {
        return new VatNumber(canonical(text));
    }

    /**
     * Reads what someone typed.
     *
     * @param text prefix and number; blanks, punctuation and small letters are allowed, and GR for the EL of Greece
     * @return the number, or what is wrong with it
     */
    public static Parsed<VatNumber> parse(String text) {
        return IdentifierText.parse(canonical(text), VatNumber::fault, VatNumber::new);
    }

    /**
     * Returns the state that issued the number.
     *
     * @return the country: {@code GR} for the prefix EL, {@code XI} for Northern Ireland
     */
    public Country country() {
        return new Country(prefix().equals("EL") ? "GR" : prefix());
    }

    /**
     * Returns the two letters that the number begins with.
     *
     * @return the prefix: the code of the country, but {@code EL} for Greece
     */
    public String prefix() {
        return value.substring(0, PREFIX);
    }

    /**
     * Returns the number as its own state prints it, where that is with blanks or dots.
     *
     * @return for instance {@code BE 0123.456.749}, {@code FR 06 851 505 768} or {@code NL123456789B13}
     */
    public String formatted() {
        return switch (prefix()) {
            case "BE" -> "BE " + value.substring(2, 6) + '.' + value.substring(6, 9) + '.' + value.substring(9);
            case "FR" ->
                "FR " + value.substring(2, 4) + ' ' + value.substring(4, 7) + ' ' + value.substring(7, 10) + ' '
                        + value.substring(10);
            default -> value;
        };
    }

    private static String canonical(String text) {
        String compact = PlainText.compact(text);
        return compact.startsWith("GR") ? "EL" + compact.substring(PREFIX) : compact;
    }

    private static Optional<Finding> fault(String value) {
        Optional<VatNumberFormat> format = VatNumberFormat.of(value);
        if (format.isEmpty()) {
            return IdentifierText.finding(PartyRules.VAT_PREFIX, value);
        }
        String number = value.substring(PREFIX);
        if (!format.get().hasShape(number)) {
            return IdentifierText.finding(
                    PartyRules.VAT_FORMAT, value, Map.of("shapes", format.get().shapes()));
        }
        return format.get().hasRightCheckDigits(number)
                ? Optional.empty()
                : IdentifierText.finding(PartyRules.VAT_CHECK, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
