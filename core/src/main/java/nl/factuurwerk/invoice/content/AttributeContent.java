package nl.factuurwerk.invoice.content;

import java.util.Optional;

/**
 * A property of an item as a document states it (BG-32).
 *
 * @param name which property (BT-160)
 * @param value what it is (BT-161)
 */
public record AttributeContent(Optional<String> name, Optional<String> value) {

    /** Takes a blank text for none. */
    public AttributeContent {
        name = Stated.text(name);
        value = Stated.text(value);
    }

    /**
     * States a property.
     *
     * @param name which property: {@code Colour}
     * @param value what it is: {@code Black}
     * @return the property
     */
    public static AttributeContent of(String name, String value) {
        return new AttributeContent(Optional.of(name), Optional.of(value));
    }
}
