package nl.factuurwerk.invoice;

import java.util.Objects;

/**
 * The document was issued: it has its number and never changes again.
 *
 * @param document the document
 * @param <D> the kind of document
 */
public record Issued<D>(D document) implements IssueResult<D> {

    /** Checks presence. */
    public Issued {
        Objects.requireNonNull(document, "document");
    }

    @Override
    public D orThrow() {
        return document;
    }
}
