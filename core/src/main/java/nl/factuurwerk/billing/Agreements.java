package nl.factuurwerk.billing;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/** The agreements of one administration: at most one with each customer. */
public interface Agreements {

    /**
     * Stores an agreement, in place of the one with the same customer if there is one.
     *
     * @param agreement the agreement
     */
    void put(Agreement agreement);

    /**
     * Finds the agreement with a customer.
     *
     * @param customer the customer
     * @return the agreement, or empty if there is none
     */
    Optional<Agreement> with(Id<Party> customer);

    /**
     * Returns all agreements.
     *
     * @return in the order of the identities of the customers; to be closed by the caller
     */
    Stream<Agreement> all();
}
