package nl.factuurwerk.invoice.content;

import java.util.Optional;

/**
 * A class of items that a document says an item belongs to.
 *
 * @param code the class (BT-158)
 * @param scheme the code of the classification, from UNTDID 7143: {@code STI} for CPV
 * @param version the version of the classification
 */
public record ClassificationContent(Optional<String> code, Optional<String> scheme, Optional<String> version) {

    /** Takes a blank text for none. */
    public ClassificationContent {
        code = Stated.text(code);
        scheme = Stated.text(scheme);
        version = Stated.text(version);
    }

    /**
     * States a class and the classification that it is from.
     *
     * @param code the class
     * @param scheme the code of the classification
     * @return the class
     */
    public static ClassificationContent of(String code, String scheme) {
        return new ClassificationContent(Optional.of(code), Optional.of(scheme), Optional.empty());
    }
}
