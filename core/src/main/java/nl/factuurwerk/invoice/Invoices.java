package nl.factuurwerk.invoice;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentReference;

/** The issued invoices of one administration. Append-only: what was issued is neither changed nor removed. */
public interface Invoices {

    /**
     * Adds an invoice.
     *
     * @param invoice the invoice
     * @throws IllegalStateException if its identity or number is there already, or one of its sources is billed
     */
    void add(Invoice invoice);

    /**
     * Finds an invoice.
     *
     * @param id its identity
     * @return the invoice, or empty if there is none
     */
    Optional<Invoice> find(Id<Invoice> id);

    /**
     * Finds an invoice.
     *
     * @param number its number
     * @return the invoice, or empty if there is none
     */
    Optional<Invoice> find(DocumentNumber number);

    /**
     * Finds an invoice that was made out in the name of a supplier.
     *
     * @param supplier the identity of the supplier
     * @param number its number, among those of that supplier
     * @return the invoice, or empty if there is none
     */
    Optional<Invoice> find(Id<Party> supplier, DocumentNumber number);

    /**
     * Finds the invoice that bills something.
     *
     * @param source what is billed
     * @return the identity of the invoice, or empty if nothing bills it
     */
    Optional<Id<Invoice>> billing(SourceReference source);

    /**
     * Sets free what was billed, so that it can be billed again. Of no effect where nothing bills it.
     *
     * @param source what is no longer billed
     */
    void free(SourceReference source);

    /**
     * Returns what was issued under an order of a customer.
     *
     * @param customer the identity of the buyer
     * @param purchaseOrder the number of the order, as the documents state it (BT-13)
     * @return in the order in which they were issued; to be closed by the caller
     */
    Stream<Invoice> under(Id<Party> customer, String purchaseOrder);

    /**
     * Returns the sales invoices to a customer.
     *
     * @param customer the identity of the buyer
     * @return in the order in which they were issued; to be closed by the caller
     */
    Stream<Invoice> to(Id<Party> customer);

    /**
     * Returns the sales invoices that ask to be paid under a reference.
     *
     * @param reference the reference (BT-83)
     * @return in the order in which they were issued, seldom more than one; to be closed by the caller
     */
    Stream<Invoice> under(PaymentReference reference);

    /**
     * Returns the invoices that take an advance off.
     *
     * @param advance the identity of the advance invoice
     * @return in the order in which they were issued; to be closed by the caller
     */
    Stream<Invoice> takingOff(Id<Invoice> advance);

    /**
     * Returns all invoices, those among them that were made out in the name of a supplier.
     *
     * @return in the order in which they were issued; to be closed by the caller
     */
    Stream<Invoice> all();
}
