package nl.factuurwerk.identity;

import java.util.Objects;

/**
 * One set of books (<em>administratie</em>): the tenant that every document, series and customer belongs to.
 *
 * @param id the identity; two administrations in one store never see each other's data
 */
public record Administration(Id<Administration> id) {

    /** Checks presence. */
    public Administration {
        Objects.requireNonNull(id, "id");
    }

    /**
     * Makes an administration from the text of its identity.
     *
     * @param id 1 to 64 characters out of letters, digits and {@code . _ : -}
     * @return the administration
     * @throws IllegalArgumentException if the text does not have that shape
     */
    public static Administration of(String id) {
        return new Administration(Id.of(id));
    }

    @Override
    public String toString() {
        return id.value();
    }
}
