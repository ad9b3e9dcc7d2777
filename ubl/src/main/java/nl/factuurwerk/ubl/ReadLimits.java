package nl.factuurwerk.ubl;

/**
 * How much of a foreign file is read before it is refused. What a reader holds in memory is bounded by these numbers, not by
 * what a file or stream claims or turns out to be.
 *
 * <pre>{@code
 * UblReader reader = UblReader.standard().within(ReadLimits.standard().bytes(2_000_000).attachmentBytes(1_000_000));
 * }</pre>
 */
public final class ReadLimits {

    private static final ReadLimits STANDARD =
            new ReadLimits(50_000_000, 10_000_000, 50, 50, 100_000, 1_000_000, 1_000);

    private final long bytes;
    private final int attachmentBytes;
    private final int depth;
    private final int attributes;
    private final int textLength;
    private final int elements;
    private final int findings;

    private ReadLimits(
            long bytes, int attachmentBytes, int depth, int attributes, int textLength, int elements, int findings) {
        this.bytes = atLeastOne("bytes", bytes);
        this.attachmentBytes = atLeastOne("attachmentBytes", attachmentBytes);
        this.depth = atLeastOne("depth", depth);
        this.attributes = atLeastOne("attributes", attributes);
        this.textLength = atLeastOne("textLength", textLength);
        this.elements = atLeastOne("elements", elements);
        this.findings = atLeastOne("findings", findings);
    }

    /**
     * Returns limits that no honest invoice comes near: 50 MB of which 10 MB in one attachment, 50 levels, 50 attributes of an
     * element, 100,000 characters in one text, a million elements, and 1,000 findings told one by one.
     *
     * @return the limits
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * Sets how many bytes a file may have.
     *
     * @param most at least 1
     * @return the changed limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits bytes(long most) {
        return new ReadLimits(most, attachmentBytes, depth, attributes, textLength, elements, findings);
    }

    /**
     * Sets how many bytes a file within the invoice may have (BT-125), decoded.
     *
     * @param most at least 1
     * @return the changed limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits attachmentBytes(int most) {
        return new ReadLimits(bytes, most, depth, attributes, textLength, elements, findings);
    }

    /**
     * Sets how deep elements may lie in each other.
     *
     * @param most at least 1; an invoice without extensions needs 9
     * @return the changed limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits depth(int most) {
        return new ReadLimits(bytes, attachmentBytes, most, attributes, textLength, elements, findings);
    }

    /**
     * Sets how many attributes an element may have, declarations of namespaces among them.
     *
     * @param most at least 1
     * @return the changed limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits attributes(int most) {
        return new ReadLimits(bytes, attachmentBytes, depth, most, textLength, elements, findings);
    }

    /**
     * Sets how many characters the text of an element may have, and so may a tag, a comment and a processing instruction.
     *
     * @param most at least 1
     * @return the changed limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits textLength(int most) {
        return new ReadLimits(bytes, attachmentBytes, depth, attributes, most, elements, findings);
    }

    /**
     * Sets how many elements a file may have.
     *
     * @param most at least 1
     * @return the changed limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits elements(int most) {
        return new ReadLimits(bytes, attachmentBytes, depth, attributes, textLength, most, findings);
    }

    /**
     * Sets how many findings the reader tells one by one; the rest is counted. As many unread parts are remembered.
     *
     * @param most at least 1
     * @return the changed limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits findings(int most) {
        return new ReadLimits(bytes, attachmentBytes, depth, attributes, textLength, elements, most);
    }

    /**
     * Returns how many bytes a file may have.
     *
     * @return at least 1
     */
    public long bytes() {
        return bytes;
    }

    /**
     * Returns how many bytes a file within the invoice may have.
     *
     * @return at least 1
     */
    public int attachmentBytes() {
        return attachmentBytes;
    }

    /**
     * Returns how deep elements may lie in each other.
     *
     * @return at least 1
     */
    public int depth() {
        return depth;
    }

    /**
     * Returns how many attributes an element may have.
     *
     * @return at least 1
     */
    public int attributes() {
        return attributes;
    }

    /**
     * Returns how many characters the text of an element may have.
     *
     * @return at least 1
     */
    public int textLength() {
        return textLength;
    }

    /**
     * Returns how many elements a file may have.
     *
     * @return at least 1
     */
    public int elements() {
        return elements;
    }

    /**
     * Returns how many findings the reader tells one by one.
     *
     * @return at least 1
     */
    public int findings() {
        return findings;
    }

    private static int atLeastOne(String what, int value) {
        return (int) atLeastOne(what, (long) value);
    }

    private static long atLeastOne(String what, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("The limit of " + what + " is at least 1, not " + value);
        }
        return value;
    }

    @Override
    public String toString() {
        return bytes + " bytes, " + attachmentBytes + " in an attachment, " + depth + " levels, " + attributes
                + " attributes, " + textLength + " characters, " + elements + " elements, " + findings + " findings";
    }
}
