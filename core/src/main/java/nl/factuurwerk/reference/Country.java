package nl.factuurwerk.reference;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.PlainText;
import nl.factuurwerk.text.TextBundle;

/**
 * A country by its ISO 3166-1 code (BT-40, BT-55, BT-80).
 *
 * @param code the alpha-2 code: {@code NL}; Northern Ireland, which is within the Union for goods only, is {@code XI} as
 *     in VAT numbers
 */
public record Country(String code) implements Comparable<Country> {

    // Before the constants below, whose codes are checked against it.
    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    /** The Netherlands. */
    public static final Country NETHERLANDS = new Country("NL");

    /** Belgium. */
    public static final Country BELGIUM = new Country("BE");

    /** Germany. */
    public static final Country GERMANY = new Country("DE");

    /** France. */
    public static final Country FRANCE = new Country("FR");

    /** The United Kingdom; since 2021 without Northern Ireland where goods are concerned. */
    public static final Country UNITED_KINGDOM = new Country("GB");

    /** Northern Ireland, in VAT numbers and for goods only. */
    public static final Country NORTHERN_IRELAND = new Country("XI");

    /** The United States of America. */
    public static final Country UNITED_STATES = new Country("US");

    private static final TextBundle NAMES = TextBundle.beside(Country.class, "countries");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not an ISO 3166-1 alpha-2 code in capitals, nor {@code XI}
     */
    public Country {
        Objects.requireNonNull(code, "code");
        if (!isCode(code)) {
            throw new IllegalArgumentException("Not an ISO 3166-1 alpha-2 country code: '" + code + "'");
        }
    }

    /**
     * Reads a country code from foreign input.
     *
     * @param text the code; blanks around it and small letters are accepted
     * @return the country, or the finding {@code FW-COUNTRY}
     */
    public static Parsed<Country> parse(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return isCode(code)
                ? Parsed.valid(new Country(code))
                : Parsed.invalid(ReferenceRules.COUNTRY.at(Location.whole(), Map.of("value", PlainText.quote(text))));
    }

    /**
     * Tells whether a text is a code that this class accepts.
     *
     * @param code the text
     * @return whether it is an ISO 3166-1 alpha-2 code in capitals, or {@code XI}
     */
    public static boolean isCode(String code) {
        return ISO.contains(code) || code.equals("XI");
    }

    /**
     * Returns the name of the country.
     *
     * @param language the language to name it in
     * @return for instance {@code Nederland}; the code where the language has no name for it
     */
    public String name(Language language) {
        // No part of ISO 3166-1, so the JDK has no name for it.
        if (equals(NORTHERN_IRELAND)) {
            return NAMES.has(code, language) ? NAMES.template(code, language) : code;
        }
        return Locale.of("", code).getDisplayCountry(language.locale());
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
