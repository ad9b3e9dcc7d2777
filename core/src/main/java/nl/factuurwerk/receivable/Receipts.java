package nl.factuurwerk.receivable;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;

/** The receipts that one administration gave. They are added and never changed. */
public interface Receipts {

    /**
     * Adds a receipt.
     *
     * @param receipt the receipt
     * @throws IllegalStateException if there is one with its identity or its number, or for its payment
     */
    void add(Receipt receipt);

    /**
     * Finds a receipt.
     *
     * @param number its number
     * @return the receipt, or empty if there is none
     */
    Optional<Receipt> find(DocumentNumber number);

    /**
     * Finds the receipt for a payment.
     *
     * @param payment the identity of the payment
     * @return the receipt, or empty if none was given
     */
    Optional<Receipt> of(Id<Payment> payment);

    /**
     * Returns all receipts.
     *
     * @return by date and number; to be closed by the caller
     */
    Stream<Receipt> all();
}
