package nl.factuurwerk.reference;

import java.util.Objects;

/**
 * Where a fact in a table comes from, and how far it can be relied on.
 *
 * @param text what was read: addresses, titles, articles; empty only where nothing was
 * @param confidence how far the fact can be relied on
 * @param note a doubt, a limit or an explanation; empty where there is none
 */
public record Source(String text, Confidence confidence, String note) {

    /**
     * Checks presence.
     *
     * @throws IllegalArgumentException if the text is empty although something is said to have been read
     */
    public Source {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(note, "note");
        if (text.isBlank() && confidence != Confidence.UNVERIFIED) {
            throw new IllegalArgumentException("Only an unverified fact can be without a source, not one that is "
                    + confidence + (note.isEmpty() ? "" : ": " + note));
        }
    }

    /**
     * Names a source without a note.
     *
     * @param text what was read
     * @param confidence how far the fact can be relied on
     * @return the source
     * @throws IllegalArgumentException if the text is empty although something is said to have been read
     */
    public static Source of(String text, Confidence confidence) {
        return new Source(text, confidence, "");
    }
}
