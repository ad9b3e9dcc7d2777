package nl.factuurwerk.receivable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.time.DateRange;

/** What happened to money that is owed to one administration. Append-only. */
public interface ReceivableEntries {

    /**
     * Adds an entry. Of no effect where it is there already.
     *
     * @param entry the entry, held against the others before with {@link EntryChecks}
     * @throws IllegalStateException if another entry has its identity, or it takes back an entry that is not there, or is about
     *     a payment that is not there
     */
    void append(ReceivableEntry entry);

    /**
     * Finds an entry.
     *
     * @param id its identity
     * @return the entry, or empty if there is none
     */
    Optional<ReceivableEntry> find(Id<?> id);

    /**
     * Returns what was done on an invoice.
     *
     * @param invoice the identity of the invoice
     * @return allocations, write-offs, charges and what was paid out, with what was taken back of them, in the order in which
     *     they were added
     */
    List<ReceivableEntry> onInvoice(Id<Invoice> invoice);

    /**
     * Returns what was done with a payment.
     *
     * @param payment the identity of the payment
     * @return the payment first, then allocations, refunds and what was kept, with what was taken back of them, in the order in
     *     which they were added
     */
    List<ReceivableEntry> ofPayment(Id<Payment> payment);

    /**
     * Returns what came in from somebody.
     *
     * @param payer the identity of the payer
     * @return payments that name that payer, by day and then by identity; to be closed by the caller
     */
    Stream<PaymentReceived> from(Id<Party> payer);

    /**
     * Returns what came in.
     *
     * @param days the days, both ends included
     * @return payments by day and then by identity; to be closed by the caller
     */
    Stream<PaymentReceived> payments(DateRange days);
}
