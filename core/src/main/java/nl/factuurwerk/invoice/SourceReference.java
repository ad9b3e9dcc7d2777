package nl.factuurwerk.invoice;

import java.util.Objects;
import nl.factuurwerk.text.PlainText;

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
     * @throws IllegalArgumentException if either is blank or cannot be printed
     */
    public SourceReference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        if (kind.isBlank() || key.isBlank() || !PlainText.isPrintable(kind) || !PlainText.isPrintable(key)) {
            throw new IllegalArgumentException("A source needs a printable kind and key: '" + PlainText.quote(kind)
                    + "', '" + PlainText.quote(key) + "'");
        }
    }

    @Override
    public String toString() {
        return kind + "/" + key;
    }
}
