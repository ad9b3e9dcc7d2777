package nl.factuurwerk.invoice.content;

import java.util.Optional;

/**
 * An identifier as a document states it, right or wrong, and the list that it is from.
 *
 * @param value the identifier; absent where the group is
 * @param scheme the code of the list: ISO/IEC 6523 for parties, the EAS list for electronic addresses
 */
public record IdentifierContent(Optional<String> value, Optional<String> scheme) {

    private static final IdentifierContent NONE = new IdentifierContent(Optional.empty(), Optional.empty());

    /** Takes a blank text for none. */
    public IdentifierContent {
        value = Stated.text(value);
        scheme = Stated.text(scheme);
    }

    /**
     * States an identifier without a list.
     *
     * @param value the identifier
     * @return the identifier
     */
    public static IdentifierContent of(String value) {
        return new IdentifierContent(Optional.of(value), Optional.empty());
    }

    /**
     * States an identifier and the list that it is from.
     *
     * @param value the identifier
     * @param scheme the code of the list: {@code 0106} for a Dutch KvK number
     * @return the identifier
     */
    public static IdentifierContent of(String value, String scheme) {
        return new IdentifierContent(Optional.of(value), Optional.of(scheme));
    }

    /**
     * Returns the identifier of which nothing is stated.
     *
     * @return the absent identifier
     */
    public static IdentifierContent none() {
        return NONE;
    }

    /**
     * Tells whether nothing is stated, which is the same as the group being absent.
     *
     * @return whether neither identifier nor list is stated
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
