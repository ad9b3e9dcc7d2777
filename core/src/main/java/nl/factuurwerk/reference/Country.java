package nl.factuurwerk.reference;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.factuurwerk.text.Language;

/**
 * A country by its ISO 3166-1 code (BT-40, BT-55, BT-80).
 *
 * @param code the alpha-2 code: {@code NL}; Northern Ireland, which is within the Union for goods only, is {@code XI} as
 *     in VAT numbers
 */
public record Country(String code) implements Comparable<Country> {

    /** The Netherlands. */
    public static final Country NETHERLANDS = new Country("NL");

    /** Belgium. */
    public static final Country BELGIUM = new Country("BE");

    /** Germany. */
    public static final Country GERMANY = new Country("DE");

    /** France. */
    public static final Country FRANCE = new Country("FR");

    /** Great Britain. */
    public static final Country UNITED_KINGDOM = new Country("GB");

    /** The United States of America. */
    public static final Country UNITED_STATES = new Country("US");

    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

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
     * @return for instance {@code Nederland}
     */
    public String name(Language language) {
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
