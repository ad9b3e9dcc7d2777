package nl.factuurwerk.party;

import java.util.Optional;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;

/**
 * An international bank account number (BT-84), by the table of countries and the check digits of ISO 13616.
 *
 * <pre>{@code
 * Iban.of("NL91 ABNA 0417 1643 00").value();       // NL91ABNA0417164300
 * Iban.of("NL91ABNA0417164300").formatted();       // NL91 ABNA 0417 1643 00
 * }</pre>
 *
 * @param value capitals and digits, without blanks
 */
public record Iban(String value) {

    /**
     * Checks length, shape and check digits.
     *
     * @throws IllegalArgumentException if it is no IBAN of a country that issues them
     */
    public Iban {
        IdentifierText.demand(fault(value));
    }

    /**
     * Makes a number of a text that is known to be right.
     *
     * @param text the number; blanks, punctuation and small letters are allowed
     * @return the number
     * @throws IllegalArgumentException if it is no IBAN of a country that issues them
     */
    public static Iban of(String text) {
        return new Iban(PlainText.compact(text));
    }

    /**
     * Reads what someone typed.
     *
     * @param text the number; blanks, punctuation and small letters are allowed
     * @return the number, or what is wrong with it
     */
    public static Parsed<Iban> parse(String text) {
        return IdentifierText.parse(text, Iban::fault, Iban::new);
    }

    /**
     * Returns the country of the bank.
     *
     * @return the country; empty for Kosovo, to which ISO 3166-1 gives no code and banks the code XK
     */
    public Optional<Country> country() {
        String code = value.substring(0, 2);
        return Country.isCode(code) ? Optional.of(new Country(code)) : Optional.empty();
    }

    /**
     * Returns the number as it is printed: in groups of four.
     *
     * @return for instance {@code NL91 ABNA 0417 1643 00}
     */
    public String formatted() {
        return PlainText.grouped(value);
    }

    private static Optional<Finding> fault(String value) {
        if (!value.chars().allMatch(PlainText::isCapitalOrDigit)) {
            return IdentifierText.finding(PartyRules.IBAN_FORMAT, value);
        }
        try {
            IbanUtil.validate(value);
            return Optional.empty();
        } catch (InvalidCheckDigitException e) {
            return IdentifierText.finding(PartyRules.IBAN_CHECK, value);
        } catch (Iban4jException e) {
            return IdentifierText.finding(PartyRules.IBAN_FORMAT, value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
