package nl.factuurwerk.invoice.content;

import java.util.Optional;

/**
 * Whom to ask, as a document states it (BG-6 of the seller, BG-9 of the buyer).
 *
 * @param name the person or department (BT-41, BT-56)
 * @param phone the telephone number (BT-42, BT-57)
 * @param email the e-mail address (BT-43, BT-58)
 */
public record ContactContent(Optional<String> name, Optional<String> phone, Optional<String> email) {

    private static final ContactContent NONE = new ContactContent(Optional.empty(), Optional.empty(), Optional.empty());

    /** Takes a blank text for none. */
    public ContactContent {
        name = Stated.text(name);
        phone = Stated.text(phone);
        email = Stated.text(email);
    }

    /**
     * Returns the contact of which nothing is stated.
     *
     * @return the absent contact
     */
    public static ContactContent none() {
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
