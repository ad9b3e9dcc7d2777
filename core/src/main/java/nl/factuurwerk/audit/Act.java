package nl.factuurwerk.audit;

import nl.factuurwerk.text.PlainText;

/**
 * What was done, as a stable code. An open set: a host names acts of its own.
 *
 * @param code 1 to 40 characters out of A-Z, 0-9 and {@code _}; never renamed, for digests hold it
 */
public record Act(String code) implements Comparable<Act> {

    /** A document was issued under a new number. */
    public static final Act ISSUED = new Act("ISSUED");

    /** A document that was issued before and elsewhere was taken over with its number. */
    public static final Act ADOPTED = new Act("ADOPTED");

    /** A number of a series is left out on purpose; the payload says why. */
    public static final Act SKIPPED = new Act("SKIPPED");

    /** A document was sent. */
    public static final Act SENT = new Act("SENT");

    /** A document was credited, in whole or in part. */
    public static final Act CREDITED = new Act("CREDITED");

    /** A customer or supplier was added. */
    public static final Act PARTY_ADDED = new Act("PARTY_ADDED");

    /** A customer or supplier was changed. */
    public static final Act PARTY_CHANGED = new Act("PARTY_CHANGED");

    /** Who and why of earlier acts were erased. */
    public static final Act ERASED = new Act("ERASED");

    /** A thing was taken out of the books that nothing requires to be kept, such as a quote that nobody accepted. */
    public static final Act REMOVED = new Act("REMOVED");

    private static final int LONGEST = 40;

    /**
     * Checks the shape of the code.
     *
     * @throws IllegalArgumentException if it is empty, longer than 40 characters, or has another character
     */
    public Act {
        if (code.isEmpty()
                || code.length() > LONGEST
                || !code.chars().allMatch(c -> PlainText.isCapitalOrDigit(c) || c == '_')) {
            throw new IllegalArgumentException("Not an act: '" + PlainText.quote(code) + "' (1 to " + LONGEST
                    + " characters out of A-Z, 0-9 and _)");
        }
    }

    /**
     * Names an act.
     *
     * @param code for instance {@code REMINDED}
     * @return the act
     * @throws IllegalArgumentException if it is empty, longer than 40 characters, or has another character
     */
    public static Act of(String code) {
        return new Act(code);
    }

    @Override
    public int compareTo(Act other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
