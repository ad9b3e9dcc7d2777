package nl.factuurwerk.hours;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Party;

/** The rate cards of one administration: at most one for each customer. */
public interface RateCards {

    /**
     * Adds a rate card.
     *
     * @param card the card
     * @throws IllegalStateException if there is one for the same customer already
     */
    void add(RateCard card);

    /**
     * Replaces the rate card of a customer.
     *
     * @param changed the changed card, with the version that was read
     * @throws ConcurrentChange if there is none any more, or its version is not the one that was read
     */
    void save(Versioned<RateCard> changed);

    /**
     * Stores a rate card in place of whatever is kept for the same customer, if anything.
     *
     * @param card the card
     */
    default void put(RateCard card) {
        of(card.customer()).ifPresentOrElse(kept -> save(kept.with(card)), () -> add(card));
    }

    /**
     * Removes the rate card of a customer. Hours that were billed by it stay billed as they are.
     *
     * @param read the card, with the version that was read
     * @throws ConcurrentChange if there is none any more, or its version is not the one that was read
     */
    void remove(Versioned<RateCard> read);

    /**
     * Finds the rate card of a customer.
     *
     * @param customer the customer
     * @return the card with its version, or empty if there is none
     */
    Optional<Versioned<RateCard>> of(Id<Party> customer);

    /**
     * Returns what the house itself reckons hours at.
     *
     * @return the rates with their version, or empty if there are none
     */
    Optional<Versioned<HouseRates>> house();

    /**
     * Adds what the house reckons hours at.
     *
     * @param rates the rates
     * @throws IllegalStateException if there are some already
     */
    void add(HouseRates rates);

    /**
     * Replaces what the house reckons hours at.
     *
     * @param changed the changed rates, with the version that was read
     * @throws ConcurrentChange if the version is not the one that was read
     */
    void saveHouse(Versioned<HouseRates> changed);

    /**
     * Stores what the house reckons hours at in place of whatever is kept, if anything.
     *
     * @param rates the rates
     */
    default void put(HouseRates rates) {
        house().ifPresentOrElse(kept -> saveHouse(kept.with(rates)), () -> add(rates));
    }

    /**
     * Returns all rate cards.
     *
     * @return in the order of the identities of the customers; to be closed by the caller
     */
    Stream<RateCard> all();
}
