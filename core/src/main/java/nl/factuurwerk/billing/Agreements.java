package nl.factuurwerk.billing;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Party;

/** The agreements of one administration: at most one with each customer. */
public interface Agreements {

    /**
     * Adds an agreement.
     *
     * @param agreement the agreement
     * @throws IllegalStateException if there is one with the same customer already
     */
    void add(Agreement agreement);

    /**
     * Replaces the agreement with a customer.
     *
     * @param changed the changed agreement, with the version that was read
     * @throws ConcurrentChange if there is none any more, or its version is not the one that was read
     */
    void save(Versioned<Agreement> changed);

    /**
     * Stores an agreement in place of whatever is kept with the same customer, if anything.
     *
     * @param agreement the agreement
     */
    default void put(Agreement agreement) {
        with(agreement.customer()).ifPresentOrElse(kept -> save(kept.with(agreement)), () -> add(agreement));
    }

    /**
     * Removes the agreement with a customer. Invoices that were issued under it stay as they are.
     *
     * @param read the agreement, with the version that was read
     * @throws ConcurrentChange if there is none any more, or its version is not the one that was read
     */
    void remove(Versioned<Agreement> read);

    /**
     * Finds the agreement with a customer.
     *
     * @param customer the customer
     * @return the agreement with its version, or empty if there is none
     */
    Optional<Versioned<Agreement>> with(Id<Party> customer);

    /**
     * Returns all agreements.
     *
     * @return in the order of the identities of the customers; to be closed by the caller
     */
    Stream<Agreement> all();

    /**
     * Returns the agreements with the customers behind one, so that they can be read page by page, each page in a unit of work
     * of its own.
     *
     * @param customer the last customer that was read; there need be no agreement any more
     * @return what {@link #all} returns behind that customer, in the same order; to be closed by the caller
     */
    Stream<Agreement> behind(Id<Party> customer);
}
