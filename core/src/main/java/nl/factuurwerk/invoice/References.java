package nl.factuurwerk.invoice;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.factuurwerk.rule.Draft;
import nl.factuurwerk.text.PlainText;

/**
 * What the buyer and the seller call the deal by. Each is the buyer's or the seller's own text, of one line
 * and at most 200 characters. Blanks around it are dropped, and one that is nothing but blanks is none.
 *
 * @param purchaseOrder the number of the buyer's order (BT-13)
 * @param buyerReference who or what it is for at the buyer's, for instance a cost centre (BT-10); not the order number
 * @param project the project (BT-11)
 * @param contract the contract (BT-12)
 */
public record References(
        Optional<@Size(max = LONGEST, groups = Draft.class, payload = Cited.Length.class) String> purchaseOrder,
        Optional<@Size(max = LONGEST, groups = Draft.class, payload = Cited.Length.class) String> buyerReference,
        Optional<@Size(max = LONGEST, groups = Draft.class, payload = Cited.Length.class) String> project,
        Optional<@Size(max = LONGEST, groups = Draft.class, payload = Cited.Length.class) String> contract) {

    /** The most characters of each. */
    static final int LONGEST = 200;

    private static final References NONE =
            new References(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Drops blanks. */
    public References {
        purchaseOrder = stated(purchaseOrder);
        buyerReference = stated(buyerReference);
        project = stated(project);
        contract = stated(contract);
    }

    /**
     * Returns no reference at all.
     *
     * @return the empty set
     */
    public static References none() {
        return NONE;
    }

    /**
     * Returns these references with the buyer's order number.
     *
     * @param number the number (BT-13)
     * @return the changed set
     */
    public References withPurchaseOrder(String number) {
        return new References(Optional.of(number), buyerReference, project, contract);
    }

    /**
     * Returns these references with the buyer's own reference.
     *
     * @param reference the reference (BT-10)
     * @return the changed set
     */
    public References withBuyerReference(String reference) {
        return new References(purchaseOrder, Optional.of(reference), project, contract);
    }

    /**
     * Returns these references with the project.
     *
     * @param name the project (BT-11)
     * @return the changed set
     */
    public References withProject(String name) {
        return new References(purchaseOrder, buyerReference, Optional.of(name), contract);
    }

    /**
     * Returns these references with the contract.
     *
     * @param number the contract (BT-12)
     * @return the changed set
     */
    public References withContract(String number) {
        return new References(purchaseOrder, buyerReference, project, Optional.of(number));
    }

    private static Optional<String> stated(Optional<String> text) {
        return text.map(PlainText::strip).filter(kept -> !PlainText.isBlank(kept));
    }
}
