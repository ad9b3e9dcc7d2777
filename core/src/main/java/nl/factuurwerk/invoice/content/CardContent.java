package nl.factuurwerk.invoice.content;

import java.util.Optional;

/**
 * The card that was paid with, as a document states it (BG-18).
 *
 * @param number the last four to six digits of its number (BT-87)
 * @param holder the name on it (BT-88)
 */
public record CardContent(Optional<String> number, Optional<String> holder) {

    private static final CardContent NONE = new CardContent(Optional.empty(), Optional.empty());

    /** Takes a blank text for none. */
    public CardContent {
        number = Stated.text(number);
        holder = Stated.text(holder);
    }

    /**
     * Returns the card of which nothing is stated.
     *
     * @return the absent card
     */
    public static CardContent none() {
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
