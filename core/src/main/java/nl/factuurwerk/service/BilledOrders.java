package nl.factuurwerk.service;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.quote.BillingRole;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderBilling;
import nl.factuurwerk.quote.OrderCredits;
import nl.factuurwerk.quote.OrderHistory;
import nl.factuurwerk.quote.OrderInvoice;
import nl.factuurwerk.quote.OrderSlices;
import nl.factuurwerk.quote.OrderSource;

/** What documents did to orders, within a unit of work. */
final class BilledOrders {

    private final Repositories repositories;

    BilledOrders(Repositories repositories) {
        this.repositories = repositories;
    }

    /** Puts the history of an order together. */
    OrderHistory history(Order order) {
        return history(order, List.of(), List.of());
    }

    /** Puts an order together with what was billed of it, and with what is expected to be. */
    OrderHistory history(Order order, List<? extends OrderBilling> expected, List<Remainder> expectedInvoices) {
        List<OrderBilling> billings = of(order.id());
        Set<Id<Invoice>> ids = new LinkedHashSet<>();
        billings.forEach(each -> ids.add(each.invoiceId()));
        Advances advances = new Advances(repositories);
        List<Remainder> invoices =
                new ArrayList<>(ids.stream().map(advances::remainder).toList());
        boolean closes = ids.stream().allMatch(id -> orders(id).size() == 1);
        billings.addAll(expected);
        invoices.addAll(expectedInvoices);
        return OrderHistory.of(order, billings, invoices, closes);
    }

    /** Keeps what an invoice bills of each order that its lines name, whoever drew it up. */
    void bill(Invoice invoice) {
        Set<Id<Order>> orders = new LinkedHashSet<>();
        invoice.lines()
                .forEach(
                        line -> OrderSource.among(line.item().sources()).forEach(source -> orders.add(source.order())));
        for (Id<Order> id : orders) {
            repositories
                    .orders()
                    .find(id)
                    .map(order -> OrderSlices.of(history(order.value()), invoice, role(invoice, id)))
                    .ifPresent(repositories.orderBillings()::add);
        }
    }

    /** A corrected invoice is what the one was that it takes the place of. */
    private BillingRole role(Invoice invoice, Id<Order> order) {
        return switch (invoice.kind()) {
            case ADVANCE_INVOICE -> BillingRole.ADVANCE;
            case PART_INVOICE -> BillingRole.PART;
            case INVOICE, CREDIT_NOTE, SELF_BILLED_INVOICE, SELF_BILLED_CREDIT_NOTE -> BillingRole.FINAL;
            case CORRECTED_INVOICE -> corrected(invoice, order);
        };
    }

    private BillingRole corrected(Invoice invoice, Id<Order> order) {
        Id<Invoice> earlier = invoice.header().correction().orElseThrow().of().id();
        return of(order).stream()
                .filter(each -> each.invoiceId().equals(earlier))
                .filter(OrderInvoice.class::isInstance)
                .map(each -> ((OrderInvoice) each).role())
                .findFirst()
                .orElse(BillingRole.FINAL);
    }

    /** Keeps what a credit note sets free of each order that its invoice bills. */
    void setFree(CreditNote credit) {
        Id<Invoice> invoice = credit.of().id();
        Set<Id<Order>> orders = orders(invoice);
        if (orders.isEmpty()) {
            return;
        }
        Remainder left = new Advances(repositories).remainder(invoice);
        for (Id<Order> id : orders) {
            repositories
                    .orders()
                    .find(id)
                    .flatMap(order -> OrderCredits.of(history(order.value()), credit, left))
                    .ifPresent(repositories.orderBillings()::add);
        }
    }

    private List<OrderBilling> of(Id<Order> order) {
        try (Stream<OrderBilling> billings = repositories.orderBillings().of(order)) {
            return new ArrayList<>(billings.toList());
        }
    }

    private Set<Id<Order>> orders(Id<Invoice> invoice) {
        try (Stream<OrderBilling> billings = repositories.orderBillings().by(invoice)) {
            Set<Id<Order>> orders = new LinkedHashSet<>();
            billings.forEach(each -> orders.add(each.order()));
            return orders;
        }
    }
}
