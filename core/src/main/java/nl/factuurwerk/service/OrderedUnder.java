package nl.factuurwerk.service;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderBalance;
import nl.factuurwerk.purchaseorder.PurchaseOrderCase;
import org.joda.money.Money;

/**
 * The order that a candidate states, among those that are kept.
 *
 * @param candidate the candidate
 * @param repositories where orders and invoices are kept
 */
record OrderedUnder(InvoiceCandidate candidate, Repositories repositories) {

    /** What the rules on orders look at; none where the buyer is not kept, for then nothing is known of its orders. */
    Optional<PurchaseOrderCase> facts(InvoiceContent content) {
        return facts(content, order().map(order -> balance(order.value(), repositories)));
    }

    /** The same once more was invoiced under the order, in its currency. */
    Optional<PurchaseOrderCase> facts(InvoiceContent content, Money more) {
        return facts(
                content,
                order().map(order -> balance(order.value(), repositories))
                        .map(now -> new PurchaseOrderBalance(
                                now.order(), now.invoiced().plus(more))));
    }

    private Optional<PurchaseOrderCase> facts(InvoiceContent content, Optional<PurchaseOrderBalance> balance) {
        return buyer().map(customer -> new PurchaseOrderCase(
                content,
                candidate.totals().excludingVat(),
                repositories.purchaseOrderRequirements().of(customer).map(Versioned::value),
                balance));
    }

    /** Saves the order as it is, so that nobody else spends it in the same moment. */
    void spend() {
        order().ifPresent(repositories.purchaseOrders()::save);
    }

    /** A credit follows its invoice, whatever reference it states itself. */
    static PurchaseOrderBalance balance(PurchaseOrder order, Repositories repositories) {
        try (Stream<Invoice> issued = repositories.invoices().under(order.customer(), order.number())) {
            return PurchaseOrderBalance.of(
                    order,
                    issued.flatMap(invoice ->
                            Stream.concat(Stream.of(invoice), repositories.creditNotes().on(invoice.id()).stream())));
        }
    }

    /** Who self-bills is the buyer itself, and its orders are not those of a customer. */
    private Optional<Id<Party>> buyer() {
        return candidate
                .header()
                .buyer()
                .id()
                .filter(customer -> !candidate.header().kind().isSelfBilled());
    }

    Optional<Versioned<PurchaseOrder>> order() {
        return buyer().flatMap(customer -> candidate
                .header()
                .references()
                .purchaseOrder()
                .flatMap(number -> repositories.purchaseOrders().find(customer, number)));
    }
}
