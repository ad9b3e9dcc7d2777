package nl.factuurwerk.purchaseorder;

import java.util.Optional;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Party;

/** Which customers of one administration ask for the numbers of their orders: at most one requirement of each. */
public interface PurchaseOrderRequirements {

    /**
     * Adds what a customer asks.
     *
     * @param requirement what it asks
     * @throws IllegalStateException if something is kept of the same customer already
     */
    void add(PurchaseOrderRequirement requirement);

    /**
     * Replaces what a customer asks.
     *
     * @param changed what it asks now, with the version that was read
     * @throws ConcurrentChange if nothing is kept any more, or its version is not the one that was read
     */
    void save(Versioned<PurchaseOrderRequirement> changed);

    /**
     * Stores what a customer asks in place of what it asked before, if anything.
     *
     * @param requirement what it asks
     */
    default void put(PurchaseOrderRequirement requirement) {
        of(requirement.customer()).ifPresentOrElse(kept -> save(kept.with(requirement)), () -> add(requirement));
    }

    /**
     * Removes what a customer asks: from now on it asks nothing.
     *
     * @param read what it asked, with the version that was read
     * @throws ConcurrentChange if nothing is kept any more, or its version is not the one that was read
     */
    void remove(Versioned<PurchaseOrderRequirement> read);

    /**
     * Finds what a customer asks.
     *
     * @param customer the customer
     * @return the requirement with its version, or empty if it asks nothing
     */
    Optional<Versioned<PurchaseOrderRequirement>> of(Id<Party> customer);
}
