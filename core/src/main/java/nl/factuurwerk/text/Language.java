package nl.factuurwerk.text;

import java.util.Locale;
import java.util.Objects;

/**
 * The language that a document, a label or a finding is worded in.
 *
 * <p>Open on purpose: the library words everything in {@link #DUTCH} and {@link #ENGLISH}; a host adds a language by
 * putting bundles of its own beside ours.
 *
 * @param code the ISO 639-1 code: two lower-case letters, for instance {@code nl}
 */
public record Language(String code) {

    /** Dutch. */
    public static final Language DUTCH = new Language("nl");

    /** English. */
    public static final Language ENGLISH = new Language("en");

    /**
     * Checks the shape of the code.
     *
     * @throws IllegalArgumentException if the code is not two lower-case letters
     */
    public Language {
        Objects.requireNonNull(code, "code");
        if (code.length() != 2 || !isLowerCaseLetter(code.charAt(0)) || !isLowerCaseLetter(code.charAt(1))) {
            throw new IllegalArgumentException("Not an ISO 639-1 language code: '" + code + "'");
        }
    }

    /**
     * Returns the locale to look up texts and country names with.
     *
     * @return a locale of this language, without a country
     */
    public Locale locale() {
        return Locale.of(code);
    }

    private static boolean isLowerCaseLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    @Override
    public String toString() {
        return code;
    }
}
