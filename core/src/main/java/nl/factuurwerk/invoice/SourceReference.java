package nl.factuurwerk.invoice;

import java.util.Objects;

/**
 * What a line bills, in words that only whoever put it there understands: an hour worked, a milestone. Invoices carry it
 * unread, so that nothing is billed twice and a credit can set it free again.
 *
 * @param kind which sort of thing, for instance {@code time-entry}
 * @param key its identity within that sort
 */
public record SourceReference(String kind, String key) {

    /**
     * Checks presence.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public SourceReference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        if (kind.isBlank() || key.isBlank()) {
            throw new IllegalArgumentException("A source needs a kind and a key: '" + kind + "', '" + key + "'");
        }
    }

    @Override
    public String toString() {
        return kind + "/" + key;
    }
}
