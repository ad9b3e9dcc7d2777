package nl.factuurwerk.persistence;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.audit.AuditTrail;
import nl.factuurwerk.billing.Agreements;
import nl.factuurwerk.dispatch.Outbox;
import nl.factuurwerk.hours.RateCards;
import nl.factuurwerk.hours.TimeEntries;
import nl.factuurwerk.invoice.CreditNotes;
import nl.factuurwerk.invoice.InvoiceFacts;
import nl.factuurwerk.invoice.Invoices;
import nl.factuurwerk.numbering.NumberAllocator;
import nl.factuurwerk.party.Parties;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirements;
import nl.factuurwerk.purchaseorder.PurchaseOrders;
import nl.factuurwerk.staff.Employees;

/**
 * One unit of work in memory: a snapshot to look at, and the changes over it until they are committed. What each
 * repository did is recorded in terms of the domain, in the order in which it was done.
 */
final class InMemoryTransaction implements Repositories, AutoCloseable {

    private final Books books;
    private final long snapshot;
    private final SeriesLocks.Held series;
    private final List<Commits.Change> changes = new ArrayList<>();
    private final List<StoreChange> done = new ArrayList<>();
    private final InMemoryParties parties;
    private final InMemoryEmployees employees;
    private final InMemoryAgreements agreements;
    private final InMemoryRateCards rateCards;
    private final InMemoryTimeEntries timeEntries;
    private final InMemoryPurchaseOrders purchaseOrders;
    private final InMemoryPurchaseOrderRequirements orderRequirements;
    private final InMemoryInvoices invoices;
    private final InMemoryCreditNotes creditNotes;
    private final InMemoryFacts facts;
    private final InMemoryOutbox outbox;
    private final InMemoryNumbers numbers;
    private final InMemoryAuditTrail audit;

    InMemoryTransaction(Books books, SeriesLocks.Held series) {
        this.books = books;
        this.series = series;
        snapshot = books.commits.begin();
        changes.add(series);
        parties = new InMemoryParties(view("parties", books.parties), done::add);
        employees = new InMemoryEmployees(view("employees", books.employees), done::add);
        agreements = new InMemoryAgreements(view("agreements", books.agreements), done::add);
        rateCards = new InMemoryRateCards(view("rate cards", books.rateCards), done::add);
        timeEntries = new InMemoryTimeEntries(
                view("time entries", books.timeEntries),
                view("identities of time entries", books.timeEntryIds),
                done::add);
        facts = new InMemoryFacts(view("facts", books.facts), done::add);
        outbox = new InMemoryOutbox(
                view("dispatches", books.dispatches), view("places of dispatches", books.dispatchPlaces), done::add);
        numbers = new InMemoryNumbers(series, view("gaps", books.gaps), done::add);
        audit = new InMemoryAuditTrail(
                view("audit entries", books.auditEntries), view("audit chains", books.auditChains), series, done::add);
        purchaseOrders = new InMemoryPurchaseOrders(view("orders", books.purchaseOrders), done::add);
        orderRequirements = new InMemoryPurchaseOrderRequirements(
                view("requirements of orders", books.orderRequirements), done::add);
        TableView<NumberKey, IssueOrder> documentNumbers = view("document numbers", books.documentNumbers);
        creditNotes = new InMemoryCreditNotes(
                view("credit notes", books.creditNotes),
                view("identities of credit notes", books.creditNoteIds),
                documentNumbers,
                view("credits on invoices", books.creditsOnInvoices),
                done::add);
        invoices = new InMemoryInvoices(
                view("invoices", books.invoices),
                view("identities of invoices", books.invoiceIds),
                documentNumbers,
                view("billed sources", books.billed),
                view("invoices by order", books.invoicesByOrder),
                done::add);
    }

    private <K, V> TableView<K, V> view(String name, Table<K, V> table) {
        TableView<K, V> view = new TableView<>(name, table, snapshot);
        changes.add(view);
        return view;
    }

    void commit() {
        books.commits.commit(changes, () -> books.log(done));
    }

    /** Does again what a unit of work did, and keeps it without taking it down once more. */
    void replay(List<StoreChange> unit) {
        unit.forEach(this::replay);
        books.commits.commit(changes, () -> {});
    }

    private void replay(StoreChange change) {
        switch (change) {
            case StoreChange.PartyKept(var party) -> parties.rows().restore(party);
            case StoreChange.PartyRemoved(var party) -> parties.rows().restoreRemoval(party);
            case StoreChange.EmployeeKept(var employee) -> employees.rows().restore(employee);
            case StoreChange.AgreementKept(var agreement) -> agreements.rows().restore(agreement);
            case StoreChange.AgreementRemoved(var customer) -> agreements.rows().restoreRemoval(customer);
            case StoreChange.RateCardKept(var card) -> rateCards.rows().restore(card);
            case StoreChange.RateCardRemoved(var customer) -> rateCards.rows().restoreRemoval(customer);
            case StoreChange.TimeEntryAdded(var entry) -> timeEntries.restore(entry);
            case StoreChange.PurchaseOrderKept(var order) ->
                purchaseOrders.rows().restore(order);
            case StoreChange.PurchaseOrderRemoved(var customer, var number) ->
                purchaseOrders.rows().restoreRemoval(new OrderKey(customer, number));
            case StoreChange.RequirementKept(var requirement) ->
                orderRequirements.rows().restore(requirement);
            case StoreChange.RequirementRemoved(var customer) ->
                orderRequirements.rows().restoreRemoval(customer);
            case StoreChange.InvoiceAdded(var invoice) -> invoices.add(invoice);
            case StoreChange.CreditNoteAdded(var credit) -> creditNotes.add(credit);
            case StoreChange.FactAppended(var fact) -> facts.append(fact);
            case StoreChange.DispatchKept(var dispatch) -> outbox.restore(dispatch);
            case StoreChange.SourceFreed(var source) -> invoices.free(source);
            case StoreChange.SeriesMoved(var moved, var position) -> numbers.restore(moved, position);
            case StoreChange.GapMade(var gap) -> numbers.restore(gap);
            case StoreChange.EntryAppended(var entry) -> audit.restore(entry);
            case StoreChange.PayloadErased(var chain, var sequence, var tombstone) ->
                audit.restoreErasure(chain, sequence, tombstone);
        }
    }

    /** Ends the unit of work, committed or not. */
    @Override
    public void close() {
        books.commits.end(snapshot);
        series.close();
    }

    @Override
    public Parties parties() {
        return parties;
    }

    @Override
    public Employees employees() {
        return employees;
    }

    @Override
    public Agreements agreements() {
        return agreements;
    }

    @Override
    public RateCards rateCards() {
        return rateCards;
    }

    @Override
    public TimeEntries timeEntries() {
        return timeEntries;
    }

    @Override
    public PurchaseOrders purchaseOrders() {
        return purchaseOrders;
    }

    @Override
    public PurchaseOrderRequirements purchaseOrderRequirements() {
        return orderRequirements;
    }

    @Override
    public Invoices invoices() {
        return invoices;
    }

    @Override
    public CreditNotes creditNotes() {
        return creditNotes;
    }

    @Override
    public InvoiceFacts facts() {
        return facts;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public AuditTrail audit() {
        return audit;
    }

    @Override
    public NumberAllocator numbers() {
        return numbers;
    }
}
