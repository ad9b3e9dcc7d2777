package nl.factuurwerk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderBilling;
import nl.factuurwerk.quote.OrderBillings;
import nl.factuurwerk.quote.OrderCredit;
import nl.factuurwerk.quote.OrderInvoice;

/** What documents did to the orders of a unit of work. */
final class InMemoryOrderBillings implements OrderBillings {

    private final TableView<IdPlace<Order>, OrderBilling> billings;
    private final TableView<IdPlace<Invoice>, IdPlace<Order>> ofInvoices;
    private final Consumer<StoreChange> record;

    InMemoryOrderBillings(
            TableView<IdPlace<Order>, OrderBilling> billings,
            TableView<IdPlace<Invoice>, IdPlace<Order>> ofInvoices,
            Consumer<StoreChange> record) {
        this.billings = billings;
        this.ofInvoices = ofInvoices;
        this.record = record;
    }

    @Override
    public void add(OrderBilling billing) {
        List<OrderBilling> before = of(billing.order()).toList();
        if (before.stream().anyMatch(each -> isOfSameDocument(each, billing))) {
            throw new IllegalStateException("That document was added to the order already: " + billing);
        }
        // Two documents that bill one order at the same time both want the same place, and only one of them gets it.
        IdPlace<Order> place = new IdPlace<>(billing.order(), before.size());
        Id<Invoice> invoice = billing.invoiceId();
        billings.add(place, billing);
        ofInvoices.add(new IdPlace<>(invoice, places(invoice).count()), place);
        record.accept(new StoreChange.OrderBillingAdded(billing));
    }

    private static boolean isOfSameDocument(OrderBilling one, OrderBilling other) {
        return switch (one) {
            case OrderInvoice invoice ->
                other instanceof OrderInvoice that && invoice.invoiceId().equals(that.invoiceId());
            case OrderCredit credit ->
                other instanceof OrderCredit that && credit.credit().equals(that.credit());
        };
    }

    @Override
    public Stream<OrderBilling> of(Id<Order> order) {
        return billings.between(IdPlace.first(order), IdPlace.last(order));
    }

    @Override
    public Stream<OrderBilling> by(Id<Invoice> invoice) {
        return places(invoice).map(billings::find).flatMap(Optional::stream);
    }

    private Stream<IdPlace<Order>> places(Id<Invoice> invoice) {
        return ofInvoices.between(IdPlace.first(invoice), IdPlace.last(invoice));
    }

    @Override
    public Stream<OrderBilling> all() {
        return billings.all();
    }
}
