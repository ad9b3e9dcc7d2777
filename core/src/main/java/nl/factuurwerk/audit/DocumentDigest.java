package nl.factuurwerk.audit;

import java.util.Objects;

/**
 * A document that is kept, or one act of a deal, with the digest that it has now.
 *
 * @param document which document or deal
 * @param digest its canonical digest, taken anew of what is kept
 */
public record DocumentDigest(Subject document, Digest digest) {

    /** Checks presence. */
    public DocumentDigest {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(digest, "digest");
    }
}
