package nl.factuurwerk.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.hours.ApprovalFact;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeEntryFact;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberGap;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.purchase.ReceivedInvoice;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderBilling;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.receivable.DebtorEntry;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.Receipt;
import nl.factuurwerk.receivable.ReceivableEntry;
import nl.factuurwerk.staff.Employee;

/** Everything that one administration keeps in memory. */
final class Books {

    private final Administration administration;
    private final CommitLog log;
    final Commits commits = new Commits();
    final SeriesLocks series = new SeriesLocks();
    final Table<Id<Party>, Versioned<Party>> parties = new Table<>(Comparator.naturalOrder());
    final Table<Id<Employee>, Versioned<Employee>> employees = new Table<>(Comparator.naturalOrder());
    final Table<IdPlace<Employee>, LeaveFact> leaveFacts = new Table<>(Comparator.naturalOrder());
    final Table<Id<LeaveFact>, IdPlace<Employee>> leaveFactIds = new Table<>(Comparator.naturalOrder());
    final Table<Id<LeaveRequest>, Versioned<LeaveRequest>> leaveRequests = new Table<>(Comparator.naturalOrder());
    final Table<RequestPlace, Id<LeaveRequest>> leaveRequestPlaces = new Table<>(Comparator.naturalOrder());
    final Table<Id<Party>, Versioned<Agreement>> agreements = new Table<>(Comparator.naturalOrder());
    final Table<Id<BillingPlan>, Versioned<BillingPlan>> billingPlans = new Table<>(Comparator.naturalOrder());
    final Table<CustomerKey, Id<BillingPlan>> billingPlansByCustomer = new Table<>(Comparator.naturalOrder());
    final Table<IdPlace<BillingPlan>, RetainerEntry> retainerEntries = new Table<>(Comparator.naturalOrder());
    final Table<Id<Party>, Versioned<RateCard>> rateCards = new Table<>(Comparator.naturalOrder());
    final Table<EntryOrder, TimeEntry> timeEntries = new Table<>(Comparator.naturalOrder());
    final Table<Id<TimeEntry>, EntryOrder> timeEntryIds = new Table<>(Comparator.naturalOrder());
    final Table<EntryOrder, EntryOrder> timeEntriesByEmployee = new Table<>(Comparator.naturalOrder());
    final Table<IdPlace<TimeEntry>, TimeEntryFact> timeEntryFacts = new Table<>(Comparator.naturalOrder());
    final Table<IdPlace<Employee>, ApprovalFact> approvals = new Table<>(Comparator.naturalOrder());
    final Table<String, Versioned<HouseRates>> houseRates = new Table<>(Comparator.naturalOrder());
    final OutlayTables<Trip> trips = OutlayTables.empty();
    final OutlayTables<Expense> expenses = OutlayTables.empty();
    final Table<Id<Project>, Versioned<Project>> projects = new Table<>(Comparator.naturalOrder());
    final Table<OrderKey, Versioned<PurchaseOrder>> purchaseOrders = new Table<>(Comparator.naturalOrder());
    final Table<Id<Party>, Versioned<PurchaseOrderRequirement>> orderRequirements =
            new Table<>(Comparator.naturalOrder());
    final Table<Id<Quote>, Versioned<Quote>> quotes = new Table<>(Comparator.naturalOrder());
    final Table<DocumentNumber, Id<Quote>> quoteNumbers = new Table<>(Comparator.naturalOrder());
    final Table<Id<Order>, Versioned<Order>> orders = new Table<>(Comparator.naturalOrder());
    final Table<DocumentNumber, Id<Order>> orderNumbers = new Table<>(Comparator.naturalOrder());
    final Table<Id<Quote>, Id<Order>> ordersByQuote = new Table<>(Comparator.naturalOrder());
    final Table<CustomerKey, Id<Order>> ordersByCustomer = new Table<>(Comparator.naturalOrder());
    final Table<IdPlace<Order>, OrderBilling> orderBillings = new Table<>(Comparator.naturalOrder());
    final Table<IdPlace<Invoice>, IdPlace<Order>> orderBillingsOfInvoices = new Table<>(Comparator.naturalOrder());
    final Table<ProformaOrder, Proforma> proformas = new Table<>(Comparator.naturalOrder());
    final Table<Id<Proforma>, ProformaOrder> proformaIds = new Table<>(Comparator.naturalOrder());
    final Table<DocumentNumber, ProformaOrder> proformaNumbers = new Table<>(Comparator.naturalOrder());
    final Table<OrderKey.Spent, IssueOrder> invoicesByOrder = new Table<>(Comparator.naturalOrder());
    final Table<AdvanceKey, IssueOrder> invoicesByAdvance = new Table<>(Comparator.naturalOrder());
    final Table<InvoicePlace, IssueOrder> invoicesByCustomer = new Table<>(Comparator.naturalOrder());
    final Table<InvoicePlace, IssueOrder> invoicesByReference = new Table<>(Comparator.naturalOrder());
    final Table<IssueOrder, Invoice> invoices = new Table<>(Comparator.naturalOrder());
    final Table<Id<Invoice>, IssueOrder> invoiceIds = new Table<>(Comparator.naturalOrder());
    final Table<NumberKey, IssueOrder> documentNumbers = new Table<>(Comparator.naturalOrder());
    final Table<IssueOrder, CreditNote> creditNotes = new Table<>(Comparator.naturalOrder());
    final Table<Id<CreditNote>, IssueOrder> creditNoteIds = new Table<>(Comparator.naturalOrder());
    final Table<CreditOrder, IssueOrder> creditsOnInvoices = new Table<>(Comparator.naturalOrder());
    final Table<ReceiptOrder, ReceivedInvoice> receivedInvoices = new Table<>(Comparator.naturalOrder());
    final Table<Id<ReceivedInvoice>, ReceiptOrder> receivedInvoiceIds = new Table<>(Comparator.naturalOrder());
    final Table<String, ReceiptOrder> receivedFiles = new Table<>(Comparator.naturalOrder());
    final Table<StatedNumber, ReceiptOrder> receivedNumbers = new Table<>(Comparator.naturalOrder());
    final Table<FactPlace, InvoiceFact> facts = new Table<>(Comparator.naturalOrder());
    final Table<String, ReceivableEntry> receivableEntries = new Table<>(Comparator.naturalOrder());
    final Table<IdPlace<Invoice>, String> receivableEntriesOnInvoices = new Table<>(Comparator.naturalOrder());
    final Table<IdPlace<Payment>, String> receivableEntriesOfPayments = new Table<>(Comparator.naturalOrder());
    final Table<PaymentPlace, String> payments = new Table<>(Comparator.naturalOrder());
    final Table<IdPlace<Party>, DunningEntry> dunningEntries = new Table<>(Comparator.naturalOrder());
    final Table<Id<DunningEntry>, IdPlace<Party>> dunningEntryIds = new Table<>(Comparator.naturalOrder());
    final Table<Id<Letter>, Letter> letters = new Table<>(Comparator.naturalOrder());
    final Table<IdPlace<Party>, Id<Letter>> lettersTo = new Table<>(Comparator.naturalOrder());
    final Table<ReceiptPlace, Receipt> receipts = new Table<>(Comparator.naturalOrder());
    final Table<Id<Receipt>, ReceiptPlace> receiptIds = new Table<>(Comparator.naturalOrder());
    final Table<DocumentNumber, ReceiptPlace> receiptNumbers = new Table<>(Comparator.naturalOrder());
    final Table<Id<Payment>, ReceiptPlace> receiptsOfPayments = new Table<>(Comparator.naturalOrder());
    final Table<IdPlace<Party>, DebtorEntry> debtorEntries = new Table<>(Comparator.naturalOrder());
    final Table<Id<DebtorEntry>, IdPlace<Party>> debtorEntryIds = new Table<>(Comparator.naturalOrder());
    final Table<Id<Dispatch>, Versioned<Dispatch>> dispatches = new Table<>(Comparator.naturalOrder());
    final Table<DispatchPlace, Id<Dispatch>> dispatchPlaces = new Table<>(Comparator.naturalOrder());
    final Table<EntryPlace, PlacedEntry> auditEntries = new Table<>(Comparator.naturalOrder());
    final Table<ChainId, ChainId> auditChains = new Table<>(Comparator.naturalOrder());
    final Table<GapPlace, NumberGap> gaps = new Table<>(Comparator.naturalOrder());
    final Table<SourceReference, Id<Invoice>> billed =
            new Table<>(Comparator.comparing(SourceReference::kind).thenComparing(SourceReference::key));

    Books(Administration administration, CommitLog log) {
        this.administration = administration;
        this.log = log;
    }

    /**
     * Begins a unit of work.
     *
     * @param wanted the series that an earlier run of the same work took
     */
    InMemoryTransaction begin(SortedSet<Id<NumberSeries>> wanted) {
        SeriesLocks.Held held = series.hold(wanted);
        try {
            held.takeWanted();
            return new InMemoryTransaction(this, held);
        } catch (RuntimeException e) {
            held.close();
            throw e;
        }
    }

    void log(List<StoreChange> changes) {
        log.append(administration, List.copyOf(changes));
    }
}
