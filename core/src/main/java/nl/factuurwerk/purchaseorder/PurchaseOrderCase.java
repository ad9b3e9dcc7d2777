package nl.factuurwerk.purchaseorder;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.DocumentKind;
import nl.factuurwerk.invoice.content.InvoiceContent;
import org.joda.money.Money;

/**
 * A document that is about to be issued, and what there is to hold it against.
 *
 * @param content what the document says
 * @param excludingVat its total without VAT (BT-109)
 * @param requirement what its buyer asks; empty where it asks nothing
 * @param balance the order whose number the document states, before this document; empty where no such order is kept
 */
public record PurchaseOrderCase(
        InvoiceContent content,
        Money excludingVat,
        Optional<PurchaseOrderRequirement> requirement,
        Optional<PurchaseOrderBalance> balance) {

    /** Checks presence. */
    public PurchaseOrderCase {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(excludingVat, "excludingVat");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(balance, "balance");
    }

    /** A credit note, made out by the seller or by the buyer: it gives back what an invoice took. */
    boolean isCredit() {
        return Stream.of(DocumentKind.values())
                .filter(DocumentKind::isCredit)
                .anyMatch(kind -> content.typeCode().filter(kind.code()::equals).isPresent());
    }

    /**
     * Returns the number that the document states.
     *
     * @return BT-13, or empty if there is none
     */
    public Optional<String> number() {
        return content.references().purchaseOrder();
    }
}
