package nl.factuurwerk.quote;

import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;

/**
 * The version of a quote that became an order.
 *
 * @param id the identity of the quote
 * @param number its number
 * @param version the version that was accepted, from 1
 */
public record QuoteReference(Id<Quote> id, DocumentNumber number, int version) {

    /**
     * Checks the version.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public QuoteReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        if (version < 1) {
            throw new IllegalArgumentException("Versions start at 1, not at " + version);
        }
    }
}
