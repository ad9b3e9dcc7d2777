package nl.factuurwerk.purchase;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.content.InvoiceContent;

/**
 * An invoice or credit note that came in and stands in the books: declarations take the VAT of it, payables what is to be
 * paid, projects what they cost. It never changes; what else happens to it refers to its identity.
 *
 * @param id its identity
 * @param receivedOn the day it was received, in the zone of the office
 * @param incoming what came in
 */
public record ReceivedInvoice(Id<ReceivedInvoice> id, LocalDate receivedOn, IncomingInvoice incoming) {

    /** Checks presence, and {@linkplain IncomingInvoice#withoutFiles leaves out} the bytes of attachments. */
    public ReceivedInvoice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(receivedOn, "receivedOn");
        incoming = incoming.withoutFiles();
    }

    /**
     * Returns what it says, in the terms of EN 16931.
     *
     * @return as stated, right or wrong
     */
    public InvoiceContent content() {
        return incoming.content();
    }

    /**
     * Returns the bytes it came as.
     *
     * @return their digest, size and form
     */
    public ReceivedFile file() {
        return incoming.file();
    }

    /** Names identity, day and document, and says nothing of the parties. */
    @Override
    public String toString() {
        return id + " of " + receivedOn + ": " + incoming;
    }
}
