package nl.factuurwerk.invoice.content;

import java.util.List;
import java.util.Optional;

/**
 * What a line states of its item apart from the name, the description and the seller's number (BG-31).
 *
 * @param buyersNumber the buyer's number of the item (BT-156)
 * @param standardIdentifier the number of the item in a registered scheme (BT-157); a GTIN has the scheme 0160
 * @param classifications the classes that it belongs to (BT-158)
 * @param origin the country that it comes from, ISO 3166-1 alpha-2 (BT-159)
 * @param attributes its further properties (BG-32)
 */
public record ItemContent(
        Optional<String> buyersNumber,
        IdentifierContent standardIdentifier,
        List<ClassificationContent> classifications,
        Optional<String> origin,
        List<AttributeContent> attributes) {

    private static final ItemContent NONE =
            new ItemContent(Optional.empty(), IdentifierContent.none(), List.of(), Optional.empty(), List.of());

    /** Copies the lists, and takes a blank text for none. */
    public ItemContent {
        buyersNumber = Stated.text(buyersNumber);
        classifications = List.copyOf(classifications);
        origin = Stated.text(origin);
        attributes = List.copyOf(attributes);
    }

    /**
     * States the buyer's number in the place of another.
     *
     * @param number the buyer's number of the item
     * @return the item with it
     */
    public ItemContent buyersNumber(String number) {
        return new ItemContent(Optional.of(number), standardIdentifier, classifications, origin, attributes);
    }

    /**
     * States the number in a registered scheme in the place of another.
     *
     * @param identifier the number with its scheme
     * @return the item with it
     */
    public ItemContent standardIdentifier(IdentifierContent identifier) {
        return new ItemContent(buyersNumber, identifier, classifications, origin, attributes);
    }

    /**
     * States the classes in the place of others.
     *
     * @param all every class, in order
     * @return the item with them
     */
    public ItemContent classifications(List<ClassificationContent> all) {
        return new ItemContent(buyersNumber, standardIdentifier, all, origin, attributes);
    }

    /**
     * States the country of origin in the place of another.
     *
     * @param country the code of the country
     * @return the item with it
     */
    public ItemContent origin(String country) {
        return new ItemContent(buyersNumber, standardIdentifier, classifications, Optional.of(country), attributes);
    }

    /**
     * States further properties in the place of others.
     *
     * @param all every property, in order
     * @return the item with them
     */
    public ItemContent attributes(List<AttributeContent> all) {
        return new ItemContent(buyersNumber, standardIdentifier, classifications, origin, all);
    }

    /**
     * Returns the item of which nothing is stated.
     *
     * @return the absent item
     */
    public static ItemContent none() {
        return NONE;
    }

    /**
     * Tells whether nothing is stated, which is the same as the group being absent.
     *
     * @return whether every term is absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
