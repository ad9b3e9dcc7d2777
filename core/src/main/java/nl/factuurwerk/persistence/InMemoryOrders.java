package nl.factuurwerk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.Orders;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteReference;

/** The orders of a unit of work, with the ways to find one. */
final class InMemoryOrders implements Orders {

    private final TableView<DocumentNumber, Id<Order>> numbers;
    private final TableView<Id<Quote>, Id<Order>> quotes;
    private final TableView<CustomerKey, Id<Order>> customers;
    private final IndexedRows<Id<Order>, Order> rows;

    InMemoryOrders(
            VersionedRows<Id<Order>, Order> orders,
            TableView<DocumentNumber, Id<Order>> numbers,
            TableView<Id<Quote>, Id<Order>> quotes,
            TableView<CustomerKey, Id<Order>> customers) {
        this.numbers = numbers;
        this.quotes = quotes;
        this.customers = customers;
        this.rows = new IndexedRows<>(
                orders,
                List.of(
                        new IndexKey<>(numbers, order -> Optional.of(order.number())),
                        new IndexKey<>(quotes, order -> order.origin().map(QuoteReference::id)),
                        new IndexKey<>(customers, InMemoryOrders::customerKey)));
    }

    private static Optional<CustomerKey> customerKey(Order order) {
        return order.customer().id().map(customer -> CustomerKey.of(customer, order.id()));
    }

    IndexedRows<Id<Order>, Order> rows() {
        return rows;
    }

    @Override
    public void add(Order order) {
        rows.add(order);
    }

    @Override
    public void save(Versioned<Order> changed) {
        rows.save(changed);
    }

    @Override
    public Optional<Versioned<Order>> find(Id<Order> id) {
        return rows.find(id);
    }

    @Override
    public Optional<Versioned<Order>> find(DocumentNumber number) {
        return numbers.find(number).flatMap(rows::find);
    }

    @Override
    public Optional<Versioned<Order>> of(Id<Quote> quote) {
        return quotes.find(quote).flatMap(rows::find);
    }

    @Override
    public Stream<Order> by(Id<Party> customer) {
        return rows.all(customers.between(CustomerKey.before(customer), CustomerKey.behind(customer)));
    }

    @Override
    public Stream<Order> all() {
        return rows.all();
    }
}
