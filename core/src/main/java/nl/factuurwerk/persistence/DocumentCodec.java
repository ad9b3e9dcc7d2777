package nl.factuurwerk.persistence;

import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.rule.Parsed;

/**
 * How issued documents stand in bytes. A host hands one to a store, which keeps the bytes verbatim, with a digest of its
 * own over them, and reads them back as long as the law wants the document kept: so each release of a codec reads what
 * every earlier one wrote.
 */
public interface DocumentCodec {

    /**
     * Writes a document.
     *
     * @param document the document, of whatever kind
     * @return its bytes, the same for equal documents
     */
    byte[] write(IssuedDocument document);

    /**
     * Reads a document.
     *
     * @param bytes what {@link #write} made
     * @return a document equal to the one that was written, or what is wrong with the bytes
     */
    Parsed<IssuedDocument> read(byte[] bytes);
}
