package nl.factuurwerk.hours;

import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/** The rate cards of one administration: at most one for each customer. */
public interface RateCards {

    /**
     * Stores a rate card, in place of the one for the same customer if there is one.
     *
     * @param card the card
     */
    void put(RateCard card);

    /**
     * Finds the rate card of a customer.
     *
     * @param customer the customer
     * @return the card, or empty if there is none
     */
    Optional<RateCard> of(Id<Party> customer);
}
