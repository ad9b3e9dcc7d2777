package nl.factuurwerk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.CreditNotes;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;

/** The credit notes of a unit of work, with the ways to find one. */
final class InMemoryCreditNotes implements CreditNotes {

    private final TableView<IssueOrder, CreditNote> credits;
    private final TableView<Id<CreditNote>, IssueOrder> ids;
    private final TableView<NumberKey, IssueOrder> numbers;
    private final TableView<CreditOrder, IssueOrder> onInvoices;
    private final TableView<AdvanceKey, IssueOrder> byAdvance;
    private final Consumer<StoreChange> record;

    InMemoryCreditNotes(
            TableView<IssueOrder, CreditNote> credits,
            TableView<Id<CreditNote>, IssueOrder> ids,
            TableView<NumberKey, IssueOrder> numbers,
            TableView<CreditOrder, IssueOrder> onInvoices,
            TableView<AdvanceKey, IssueOrder> byAdvance,
            Consumer<StoreChange> record) {
        this.credits = credits;
        this.ids = ids;
        this.numbers = numbers;
        this.onInvoices = onInvoices;
        this.byAdvance = byAdvance;
        this.record = record;
    }

    @Override
    public void add(CreditNote credit) {
        IssueOrder order = IssueOrder.of(credit);
        ids.add(credit.id(), order);
        numbers.add(NumberKey.of(credit), order);
        // Two credits of one invoice at the same time both want the same place, and only one of them gets it.
        Id<Invoice> invoice = credit.of().id();
        onInvoices.add(new CreditOrder(invoice, orders(invoice).count()), order);
        AdvanceKey.take(byAdvance, invoice, order);
        credits.add(order, credit);
        record.accept(new StoreChange.CreditNoteAdded(credit));
    }

    @Override
    public Optional<CreditNote> find(Id<CreditNote> id) {
        return ids.find(id).flatMap(credits::find);
    }

    @Override
    public Optional<CreditNote> find(DocumentNumber number) {
        return numbers.find(NumberKey.own(number)).flatMap(credits::find);
    }

    @Override
    public Optional<CreditNote> find(Id<Party> supplier, DocumentNumber number) {
        return numbers.find(new NumberKey(supplier.value(), number)).flatMap(credits::find);
    }

    @Override
    public List<CreditNote> on(Id<Invoice> invoice) {
        return orders(invoice).map(credits::find).flatMap(Optional::stream).toList();
    }

    private Stream<IssueOrder> orders(Id<Invoice> invoice) {
        return onInvoices.between(new CreditOrder(invoice, 0), new CreditOrder(invoice, Long.MAX_VALUE));
    }

    @Override
    public Stream<CreditNote> all() {
        return credits.all();
    }
}
