package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.Invoices;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentReference;

/** The invoices of a unit of work, with the ways to find one. */
final class InMemoryInvoices implements Invoices {

    private final TableView<IssueOrder, Invoice> invoices;
    private final TableView<Id<Invoice>, IssueOrder> ids;
    private final TableView<NumberKey, IssueOrder> numbers;
    private final TableView<SourceReference, Id<Invoice>> billed;
    private final TableView<OrderKey.Spent, IssueOrder> byOrder;
    private final TableView<AdvanceKey, IssueOrder> byAdvance;
    private final TableView<InvoicePlace, IssueOrder> byCustomer;
    private final TableView<InvoicePlace, IssueOrder> byReference;
    private final Consumer<StoreChange> record;

    InMemoryInvoices(
            TableView<IssueOrder, Invoice> invoices,
            TableView<Id<Invoice>, IssueOrder> ids,
            TableView<NumberKey, IssueOrder> numbers,
            TableView<SourceReference, Id<Invoice>> billed,
            TableView<OrderKey.Spent, IssueOrder> byOrder,
            TableView<AdvanceKey, IssueOrder> byAdvance,
            TableView<InvoicePlace, IssueOrder> byCustomer,
            TableView<InvoicePlace, IssueOrder> byReference,
            Consumer<StoreChange> record) {
        this.invoices = invoices;
        this.ids = ids;
        this.numbers = numbers;
        this.billed = billed;
        this.byOrder = byOrder;
        this.byAdvance = byAdvance;
        this.byCustomer = byCustomer;
        this.byReference = byReference;
        this.record = record;
    }

    @Override
    public void add(Invoice invoice) {
        IssueOrder order = IssueOrder.of(invoice);
        ids.add(invoice.id(), order);
        numbers.add(NumberKey.of(invoice), order);
        for (InvoiceLine line : invoice.lines()) {
            for (SourceReference source : line.item().sources()) {
                bill(source, invoice);
            }
        }
        OrderKey.of(invoice).ifPresent(key -> byOrder.add(key.spentBy(order), order));
        invoice.header().earlier().deductions().stream()
                .map(each -> each.advance().id())
                .distinct()
                .forEach(advance -> AdvanceKey.take(byAdvance, advance, order));
        InvoicePlace.byCustomer(invoice, order).ifPresent(place -> byCustomer.add(place, order));
        InvoicePlace.byReference(invoice, order).ifPresent(place -> byReference.add(place, order));
        invoices.add(order, invoice);
        record.accept(new StoreChange.InvoiceAdded(invoice));
    }

    private void bill(SourceReference source, Invoice invoice) {
        billing(source).ifPresent(by -> {
            throw new IllegalStateException("Invoice " + by + " bills " + source + " already");
        });
        billed.put(source, invoice.id());
    }

    @Override
    public Optional<Invoice> find(Id<Invoice> id) {
        return ids.find(id).flatMap(invoices::find);
    }

    @Override
    public Optional<Invoice> find(DocumentNumber number) {
        return numbers.find(NumberKey.own(number)).flatMap(invoices::find);
    }

    @Override
    public Optional<Invoice> find(Id<Party> supplier, DocumentNumber number) {
        return numbers.find(new NumberKey(supplier.value(), number)).flatMap(invoices::find);
    }

    @Override
    public Optional<Id<Invoice>> billing(SourceReference source) {
        return billed.find(source);
    }

    @Override
    public void free(SourceReference source) {
        if (billed.contains(source)) {
            billed.remove(source);
            record.accept(new StoreChange.SourceFreed(source));
        }
    }

    @Override
    public Stream<Invoice> under(Id<Party> customer, String purchaseOrder) {
        OrderKey key = new OrderKey(customer, purchaseOrder);
        return byOrder.between(key.first(), key.last()).flatMap(order -> invoices.find(order).stream());
    }

    @Override
    public Stream<Invoice> to(Id<Party> customer) {
        return at(byCustomer, customer.value());
    }

    @Override
    public Stream<Invoice> under(PaymentReference reference) {
        return at(byReference, reference.formatted())
                .filter(invoice -> invoice.paymentReference().equals(reference));
    }

    private Stream<Invoice> at(TableView<InvoicePlace, IssueOrder> places, String among) {
        return places.between(InvoicePlace.first(among), InvoicePlace.last(among))
                .flatMap(order -> invoices.find(order).stream());
    }

    @Override
    public Stream<Invoice> takingOff(Id<Invoice> advance) {
        return byAdvance
                .between(AdvanceKey.first(advance), AdvanceKey.last(advance))
                .flatMap(order -> invoices.find(order).stream());
    }

    @Override
    public Stream<Invoice> all() {
        return invoices.all();
    }
}
