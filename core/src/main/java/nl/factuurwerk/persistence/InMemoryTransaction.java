package nl.factuurwerk.persistence;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.audit.AuditTrail;
import nl.factuurwerk.billing.Agreements;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.BillingPlans;
import nl.factuurwerk.billing.plan.RetainerEntries;
import nl.factuurwerk.dispatch.Outbox;
import nl.factuurwerk.dunning.Dunnings;
import nl.factuurwerk.hours.Outlays;
import nl.factuurwerk.hours.RateCards;
import nl.factuurwerk.hours.TimeEntries;
import nl.factuurwerk.hours.TimeEntryApprovals;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.CreditNotes;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFacts;
import nl.factuurwerk.invoice.Invoices;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.leave.LeaveFacts;
import nl.factuurwerk.leave.LeaveRequests;
import nl.factuurwerk.numbering.NumberAllocator;
import nl.factuurwerk.party.Parties;
import nl.factuurwerk.project.Projects;
import nl.factuurwerk.purchase.ReceivedInvoices;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirements;
import nl.factuurwerk.purchaseorder.PurchaseOrders;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderBillings;
import nl.factuurwerk.quote.Orders;
import nl.factuurwerk.quote.Proformas;
import nl.factuurwerk.quote.Quotes;
import nl.factuurwerk.receivable.DebtorEntries;
import nl.factuurwerk.receivable.Receipts;
import nl.factuurwerk.receivable.ReceivableEntries;
import nl.factuurwerk.staff.Employee;
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
    private final InMemoryLeaveFacts leaveFacts;
    private final InMemoryLeaveRequests leaveRequests;
    private final InMemoryAgreements agreements;
    private final InMemoryBillingPlans billingPlans;
    private final InMemoryRetainerEntries retainerEntries;
    private final InMemoryRateCards rateCards;
    private final InMemoryTimeEntries timeEntries;
    private final InMemoryApprovals approvals;
    private final InMemoryOutlays<Trip> trips;
    private final InMemoryOutlays<Expense> expenses;
    private final InMemoryProjects projects;
    private final InMemoryPurchaseOrders purchaseOrders;
    private final InMemoryPurchaseOrderRequirements orderRequirements;
    private final InMemoryQuotes quotes;
    private final InMemoryOrders orders;
    private final InMemoryOrderBillings orderBillings;
    private final InMemoryProformas proformas;
    private final InMemoryInvoices invoices;
    private final InMemoryCreditNotes creditNotes;
    private final InMemoryReceivedInvoices receivedInvoices;
    private final InMemoryFacts facts;
    private final InMemoryReceivableEntries receivableEntries;
    private final InMemoryDunnings dunnings;
    private final InMemoryDebtorEntries debtorEntries;
    private final InMemoryReceipts receipts;
    private final InMemoryOutbox outbox;
    private final InMemoryNumbers numbers;
    private final InMemoryAuditTrail audit;

    InMemoryTransaction(Books books, SeriesLocks.Held series) {
        this.books = books;
        this.series = series;
        snapshot = books.commits.begin();
        changes.add(series);
        parties = new InMemoryParties(view("parties", books.parties), done::add);
        TableView<Id<Employee>, Versioned<Employee>> staff = view("employees", books.employees);
        employees = new InMemoryEmployees(staff, done::add);
        leaveFacts = new InMemoryLeaveFacts(
                view("facts of leave", books.leaveFacts),
                view("identities of facts of leave", books.leaveFactIds),
                staff,
                done::add);
        leaveRequests = new InMemoryLeaveRequests(
                view("requests for leave", books.leaveRequests),
                view("places of requests for leave", books.leaveRequestPlaces),
                done::add);
        agreements = new InMemoryAgreements(view("agreements", books.agreements), done::add);
        TableView<Id<BillingPlan>, Versioned<BillingPlan>> plans = view("billing plans", books.billingPlans);
        retainerEntries =
                new InMemoryRetainerEntries(view("retainer entries", books.retainerEntries), plans, done::add);
        billingPlans = new InMemoryBillingPlans(
                new VersionedRows<>(plans, BillingPlan::id, StoreChange.BillingPlanKept::new, done::add),
                view("billing plans by customer", books.billingPlansByCustomer),
                retainerEntries);
        rateCards = new InMemoryRateCards(
                view("rate cards", books.rateCards), view("rates of the house", books.houseRates), done::add);
        TableView<SourceReference, Id<Invoice>> billed = view("billed sources", books.billed);
        timeEntries = new InMemoryTimeEntries(
                view("time entries", books.timeEntries),
                view("identities of time entries", books.timeEntryIds),
                view("time entries by employee", books.timeEntriesByEmployee),
                view("facts of time entries", books.timeEntryFacts),
                billed,
                done::add);
        approvals = new InMemoryApprovals(view("approvals of hours", books.approvals), done::add);
        trips = new InMemoryOutlays<>("trips", books.trips, this, billed, StoreChange.TripAdded::new, done::add);
        expenses = new InMemoryOutlays<>(
                "expenses", books.expenses, this, billed, StoreChange.ExpenseAdded::new, done::add);
        projects = new InMemoryProjects(view("projects", books.projects), done::add);
        receivedInvoices = new InMemoryReceivedInvoices(
                view("received invoices", books.receivedInvoices),
                view("identities of received invoices", books.receivedInvoiceIds),
                view("received files", books.receivedFiles),
                view("numbers of received invoices", books.receivedNumbers),
                done::add);
        facts = new InMemoryFacts(view("facts", books.facts), done::add);
        receivableEntries = new InMemoryReceivableEntries(
                view("receivable entries", books.receivableEntries),
                view("entries on invoices", books.receivableEntriesOnInvoices),
                view("entries of payments", books.receivableEntriesOfPayments),
                view("payments", books.payments),
                done::add);
        dunnings = new InMemoryDunnings(
                view("dunning entries", books.dunningEntries),
                view("identities of dunning entries", books.dunningEntryIds),
                view("letters", books.letters),
                view("letters to debtors", books.lettersTo),
                done::add);
        receipts = new InMemoryReceipts(
                view("receipts", books.receipts),
                view("identities of receipts", books.receiptIds),
                view("numbers of receipts", books.receiptNumbers),
                view("receipts of payments", books.receiptsOfPayments),
                done::add);
        debtorEntries = new InMemoryDebtorEntries(
                view("entries about debtors", books.debtorEntries),
                view("identities of entries about debtors", books.debtorEntryIds),
                done::add);
        outbox = new InMemoryOutbox(
                view("dispatches", books.dispatches), view("places of dispatches", books.dispatchPlaces), done::add);
        numbers = new InMemoryNumbers(series, view("gaps", books.gaps), done::add);
        audit = new InMemoryAuditTrail(
                view("audit entries", books.auditEntries), view("audit chains", books.auditChains), series, done::add);
        purchaseOrders = new InMemoryPurchaseOrders(view("orders", books.purchaseOrders), done::add);
        orderRequirements = new InMemoryPurchaseOrderRequirements(
                view("requirements of orders", books.orderRequirements), done::add);
        quotes = new InMemoryQuotes(
                view("quotes", books.quotes), view("numbers of quotes", books.quoteNumbers), done::add);
        orders = new InMemoryOrders(
                new VersionedRows<>(
                        view("orders taken on", books.orders), Order::id, StoreChange.OrderKept::new, done::add),
                view("numbers of orders", books.orderNumbers),
                view("quotes that became orders", books.ordersByQuote),
                view("orders by customer", books.ordersByCustomer));
        orderBillings = new InMemoryOrderBillings(
                view("billings of orders", books.orderBillings),
                view("billings of orders by invoice", books.orderBillingsOfInvoices),
                done::add);
        proformas = new InMemoryProformas(
                view("proformas", books.proformas),
                view("identities of proformas", books.proformaIds),
                view("numbers of proformas", books.proformaNumbers),
                done::add);
        TableView<NumberKey, IssueOrder> documentNumbers = view("document numbers", books.documentNumbers);
        TableView<AdvanceKey, IssueOrder> advances = view("uses of invoices", books.invoicesByAdvance);
        creditNotes = new InMemoryCreditNotes(
                view("credit notes", books.creditNotes),
                view("identities of credit notes", books.creditNoteIds),
                documentNumbers,
                view("credits on invoices", books.creditsOnInvoices),
                advances,
                done::add);
        invoices = new InMemoryInvoices(
                view("invoices", books.invoices),
                view("identities of invoices", books.invoiceIds),
                documentNumbers,
                billed,
                view("invoices by order", books.invoicesByOrder),
                advances,
                view("invoices by customer", books.invoicesByCustomer),
                view("invoices by reference", books.invoicesByReference),
                done::add);
    }

    <K, V> TableView<K, V> view(String name, Table<K, V> table) {
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
            case StoreChange.LeaveFactAdded(var employee, var fact) -> leaveFacts.restore(employee, fact);
            case StoreChange.LeaveFactsRemoved(var employee) -> leaveFacts.restoreRemoval(employee);
            case StoreChange.LeaveRequestKept(var request) -> leaveRequests.restore(request);
            case StoreChange.LeaveRequestsRemoved(var employee) -> leaveRequests.restoreRemoval(employee);
            case StoreChange.AgreementKept(var agreement) -> agreements.rows().restore(agreement);
            case StoreChange.AgreementRemoved(var customer) -> agreements.rows().restoreRemoval(customer);
            case StoreChange.BillingPlanKept(var plan) -> billingPlans.restore(plan);
            case StoreChange.BillingPlanRemoved(var plan) -> billingPlans.restoreRemoval(plan);
            case StoreChange.RetainerEntryAdded(var plan, var entry) -> retainerEntries.append(plan, entry);
            case StoreChange.RateCardKept(var card) -> rateCards.rows().restore(card);
            case StoreChange.RateCardRemoved(var customer) -> rateCards.rows().restoreRemoval(customer);
            case StoreChange.TimeEntryAdded(var entry) -> timeEntries.restore(entry);
            case StoreChange.TimeEntryFactAdded(var fact) -> timeEntries.restore(fact);
            case StoreChange.ApprovalAdded(var step) -> approvals.append(step);
            case StoreChange.HouseRatesKept(var rates) -> rateCards.ofHouse().restore(rates);
            case StoreChange.TripAdded(var trip) -> trips.restore(trip);
            case StoreChange.ExpenseAdded(var expense) -> expenses.restore(expense);
            case StoreChange.OutlayFactAdded(var fact) -> {
                if (fact.outlay().kind().equals(Trip.KIND)) {
                    trips.restore(fact);
                } else {
                    expenses.restore(fact);
                }
            }
            case StoreChange.ProjectKept(var project) -> projects.rows().restore(project);
            case StoreChange.PurchaseOrderKept(var order) ->
                purchaseOrders.rows().restore(order);
            case StoreChange.PurchaseOrderRemoved(var customer, var number) ->
                purchaseOrders.rows().restoreRemoval(new OrderKey(customer, number));
            case StoreChange.RequirementKept(var requirement) ->
                orderRequirements.rows().restore(requirement);
            case StoreChange.RequirementRemoved(var customer) ->
                orderRequirements.rows().restoreRemoval(customer);
            case StoreChange.QuoteKept(var quote) -> quotes.rows().restore(quote);
            case StoreChange.QuoteRemoved(var quote) -> quotes.rows().restoreRemoval(quote);
            case StoreChange.OrderKept(var order) -> orders.rows().restore(order);
            case StoreChange.OrderBillingAdded(var billing) -> orderBillings.add(billing);
            case StoreChange.ProformaAdded(var proforma) -> proformas.add(proforma);
            case StoreChange.InvoiceAdded(var invoice) -> invoices.add(invoice);
            case StoreChange.CreditNoteAdded(var credit) -> creditNotes.add(credit);
            case StoreChange.InvoiceReceived(var received) -> receivedInvoices.add(received);
            case StoreChange.FactAppended(var fact) -> facts.append(fact);
            case StoreChange.ReceivableEntryAdded(var entry) -> receivableEntries.append(entry);
            case StoreChange.DunningEntryAdded(var entry) -> dunnings.append(entry);
            case StoreChange.LetterAdded(var letter) -> dunnings.add(letter);
            case StoreChange.DebtorEntryAdded(var entry) -> debtorEntries.append(entry);
            case StoreChange.ReceiptAdded(var receipt) -> receipts.add(receipt);
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
    public LeaveFacts leaveFacts() {
        return leaveFacts;
    }

    @Override
    public LeaveRequests leaveRequests() {
        return leaveRequests;
    }

    @Override
    public Agreements agreements() {
        return agreements;
    }

    @Override
    public BillingPlans billingPlans() {
        return billingPlans;
    }

    @Override
    public RetainerEntries retainerEntries() {
        return retainerEntries;
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
    public TimeEntryApprovals timeEntryApprovals() {
        return approvals;
    }

    @Override
    public Outlays<Trip> trips() {
        return trips;
    }

    @Override
    public Outlays<Expense> expenses() {
        return expenses;
    }

    @Override
    public Projects projects() {
        return projects;
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
    public Quotes quotes() {
        return quotes;
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public OrderBillings orderBillings() {
        return orderBillings;
    }

    @Override
    public Proformas proformas() {
        return proformas;
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
    public ReceivedInvoices receivedInvoices() {
        return receivedInvoices;
    }

    @Override
    public InvoiceFacts facts() {
        return facts;
    }

    @Override
    public ReceivableEntries receivableEntries() {
        return receivableEntries;
    }

    @Override
    public Dunnings dunnings() {
        return dunnings;
    }

    @Override
    public Receipts receipts() {
        return receipts;
    }

    @Override
    public DebtorEntries debtorEntries() {
        return debtorEntries;
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
