package nl.factuurwerk.purchaseorder;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/**
 * That a customer pays no invoice without the number of its order (BT-13).
 *
 * <pre>{@code
 * PurchaseOrderRequirement.of(brewery).like("PO-####-####").onFile();
 * }</pre>
 *
 * @param customer who asks for it
 * @param mask what the number looks like, if that is known
 * @param isOnFile whether the order has to be one that is kept in {@link PurchaseOrders}
 */
public record PurchaseOrderRequirement(Id<Party> customer, Optional<NumberMask> mask, boolean isOnFile) {

    /** Checks presence. */
    public PurchaseOrderRequirement {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(mask, "mask");
    }

    /**
     * Asks for a number, whatever it looks like.
     *
     * @param customer who asks for it
     * @return the requirement
     */
    public static PurchaseOrderRequirement of(Id<Party> customer) {
        return new PurchaseOrderRequirement(customer, Optional.empty(), false);
    }

    /**
     * Asks for a number that looks like something.
     *
     * @param text the mask
     * @return the changed requirement
     * @throws IllegalArgumentException if it is no {@link NumberMask}
     */
    public PurchaseOrderRequirement like(String text) {
        return new PurchaseOrderRequirement(customer, Optional.of(NumberMask.of(text)), isOnFile);
    }

    /**
     * Asks for the number of an order that is kept here.
     *
     * @return the changed requirement
     */
    public PurchaseOrderRequirement onFile() {
        return new PurchaseOrderRequirement(customer, mask, true);
    }
}
