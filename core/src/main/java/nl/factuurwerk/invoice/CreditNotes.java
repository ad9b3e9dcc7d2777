package nl.factuurwerk.invoice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;

/** The issued credit notes of one administration. Append-only: what was issued is neither changed nor removed. */
public interface CreditNotes {

    /**
     * Adds a credit note, as the last one on its invoice.
     *
     * @param credit the credit note
     * @throws IllegalStateException if its identity or number is there already
     */
    void add(CreditNote credit);

    /**
     * Finds a credit note.
     *
     * @param id its identity
     * @return the credit note, or empty if there is none
     */
    Optional<CreditNote> find(Id<CreditNote> id);

    /**
     * Finds a credit note.
     *
     * @param number its number
     * @return the credit note, or empty if there is none
     */
    Optional<CreditNote> find(DocumentNumber number);

    /**
     * Finds a credit note that was made out in the name of a supplier.
     *
     * @param supplier the identity of the supplier
     * @param number its number, among those of that supplier
     * @return the credit note, or empty if there is none
     */
    Optional<CreditNote> find(Id<Party> supplier, DocumentNumber number);

    /**
     * Returns the credit notes on an invoice.
     *
     * @param invoice the identity of the invoice
     * @return in the order in which they were issued
     */
    List<CreditNote> on(Id<Invoice> invoice);

    /**
     * Returns all credit notes.
     *
     * @return in the order in which they were issued; to be closed by the caller
     */
    Stream<CreditNote> all();
}
