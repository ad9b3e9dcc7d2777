package nl.factuurwerk.purchase;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.time.DateRange;

/** What others invoiced to one administration. Append-only: what was received is neither changed nor removed. */
public interface ReceivedInvoices {

    /**
     * Adds what was received.
     *
     * @param received the invoice or credit note
     * @throws IllegalStateException if its identity is there already, or the same file is
     */
    void add(ReceivedInvoice received);

    /**
     * Finds what was received.
     *
     * @param id its identity
     * @return the invoice or credit note, or empty if there is none
     */
    Optional<ReceivedInvoice> find(Id<ReceivedInvoice> id);

    /**
     * Finds what was received as a file.
     *
     * @param sha256 the digest of the bytes
     * @return the invoice or credit note, or empty if that file was not received
     */
    Optional<ReceivedInvoice> find(Digest sha256);

    /**
     * Returns what states a number, whoever the seller is.
     *
     * @param number the number (BT-1), as stated
     * @return in the order in which it was added; to be closed by the caller
     */
    Stream<ReceivedInvoice> numbered(String number);

    /**
     * Returns what was received within some days.
     *
     * @param days the days, both ends included
     * @return by the day of receipt, and those of one day in the order of their identities; to be closed by the caller
     */
    Stream<ReceivedInvoice> received(DateRange days);
}
