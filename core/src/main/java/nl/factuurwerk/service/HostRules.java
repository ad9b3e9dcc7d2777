package nl.factuurwerk.service;

import java.util.Objects;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.purchaseorder.PurchaseOrderCase;
import nl.factuurwerk.rule.RuleBook;

/**
 * What a host asks of its invoices, beside what the law does.
 *
 * @param contents rules over what a document says: of good practice, and of the host's own
 * @param purchaseOrders rules over the order that a document is issued under
 */
public record HostRules(RuleBook<InvoiceContent> contents, RuleBook<PurchaseOrderCase> purchaseOrders) {

    /** Checks presence. */
    public HostRules {
        Objects.requireNonNull(contents, "contents");
        Objects.requireNonNull(purchaseOrders, "purchaseOrders");
    }
}
