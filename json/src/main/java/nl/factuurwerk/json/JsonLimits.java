package nl.factuurwerk.json;

/**
 * How much of a foreign document is read before it is refused. Besides, values lie at most 32 deep in each other, and no
 * number is longer than 40 characters.
 *
 * @param documentSize the most bytes, or characters where a text is read
 * @param tokens the most values, property names and brackets: what bounds the memory that reading takes
 * @param textLength the most characters of one text
 */
public record JsonLimits(int documentSize, int tokens, int textLength) {

    private static final JsonLimits STANDARD = new JsonLimits(16 << 20, 1_000_000, 100_000);

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if one of them is below 1
     */
    public JsonLimits {
        if (documentSize < 1 || tokens < 1 || textLength < 1) {
            throw new IllegalArgumentException("A limit is below 1: " + documentSize + " bytes, " + tokens + " tokens, "
                    + textLength + " characters of a text");
        }
    }

    /**
     * Returns the limits that fit an invoice of ten thousand lines.
     *
     * @return 16 MiB, a million tokens, texts of 100,000 characters
     */
    public static JsonLimits standard() {
        return STANDARD;
    }
}
