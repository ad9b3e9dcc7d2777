package nl.factuurwerk.persistence;

import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.Tombstone;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.hours.ApprovalFact;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.OutlayFact;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeEntryFact;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.numbering.NumberGap;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesPosition;
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
import nl.factuurwerk.receivable.Receipt;
import nl.factuurwerk.receivable.ReceivableEntry;
import nl.factuurwerk.staff.Employee;

/**
 * One thing that a unit of work changed, in terms of the domain. The changes of all units of work, one after the other,
 * are the whole state of a store: {@link InMemoryPersistence.Builder#replay} makes it again of them. Sealed, so that a
 * {@link CommitLog} that switches over the kinds does not compile when one is missing.
 */
public sealed interface StoreChange {

    /**
     * A customer or supplier was added or changed.
     *
     * @param party the party as it is now, with its version now
     */
    record PartyKept(Versioned<Party> party) implements StoreChange {}

    /**
     * A customer or supplier was removed.
     *
     * @param party its identity
     */
    record PartyRemoved(Id<Party> party) implements StoreChange {}

    /**
     * An employee was added or changed.
     *
     * @param employee the employee as kept now, with the version now
     */
    record EmployeeKept(Versioned<Employee> employee) implements StoreChange {}

    /**
     * An agreement was made or changed.
     *
     * @param agreement the agreement as it is now, with its version now
     */
    record AgreementKept(Versioned<Agreement> agreement) implements StoreChange {}

    /**
     * An agreement was removed.
     *
     * @param customer with whom it was
     */
    record AgreementRemoved(Id<Party> customer) implements StoreChange {}

    /**
     * A billing plan was made or changed.
     *
     * @param plan the plan as it is now, with its version now
     */
    record BillingPlanKept(Versioned<BillingPlan> plan) implements StoreChange {}

    /**
     * A billing plan was removed, with its retainer entries.
     *
     * @param plan its identity
     */
    record BillingPlanRemoved(Id<BillingPlan> plan) implements StoreChange {}

    /**
     * Something changed the balance of a retainer, as the last entry of its plan.
     *
     * @param plan the identity of the plan
     * @param entry the entry
     */
    record RetainerEntryAdded(Id<BillingPlan> plan, RetainerEntry entry) implements StoreChange {}

    /**
     * Something happened to the leave of an employee.
     *
     * @param employee whose leave
     * @param fact what happened
     */
    record LeaveFactAdded(Id<Employee> employee, LeaveFact fact) implements StoreChange {}

    /**
     * All that happened to the leave of an employee was removed.
     *
     * @param employee whose leave
     */
    record LeaveFactsRemoved(Id<Employee> employee) implements StoreChange {}

    /**
     * A request for leave was made or changed.
     *
     * @param request the request as it is now, with its version now
     */
    record LeaveRequestKept(Versioned<LeaveRequest> request) implements StoreChange {}

    /**
     * All requests for leave of an employee were removed.
     *
     * @param employee whose requests
     */
    record LeaveRequestsRemoved(Id<Employee> employee) implements StoreChange {}

    /**
     * A rate card was made or changed.
     *
     * @param card the card as it is now, with its version now
     */
    record RateCardKept(Versioned<RateCard> card) implements StoreChange {}

    /**
     * A rate card was removed.
     *
     * @param customer whom it was for
     */
    record RateCardRemoved(Id<Party> customer) implements StoreChange {}

    /**
     * Hours were added.
     *
     * @param entry the entry
     */
    record TimeEntryAdded(TimeEntry entry) implements StoreChange {}

    /**
     * Something happened to hours that were added, as the last thing that happened to them.
     *
     * @param fact what happened
     */
    record TimeEntryFactAdded(TimeEntryFact fact) implements StoreChange {}

    /**
     * A step was taken to approve hours, as the last one for their employee.
     *
     * @param step the step
     */
    record ApprovalAdded(ApprovalFact step) implements StoreChange {}

    /**
     * What the house itself reckons hours at was added or changed.
     *
     * @param rates the rates as they are now, with their version now
     */
    record HouseRatesKept(Versioned<HouseRates> rates) implements StoreChange {}

    /**
     * A project was added or changed.
     *
     * @param project the project as it is now, with its version now
     */
    record ProjectKept(Versioned<Project> project) implements StoreChange {}

    /**
     * A trip was added.
     *
     * @param trip the trip
     */
    record TripAdded(Trip trip) implements StoreChange {}

    /**
     * An expense was added.
     *
     * @param expense the expense
     */
    record ExpenseAdded(Expense expense) implements StoreChange {}

    /**
     * Something happened to a trip or an expense that was added, as the last thing that happened to it.
     *
     * @param fact what happened
     */
    record OutlayFactAdded(OutlayFact fact) implements StoreChange {}

    /**
     * An order of a customer was added, or saved, changed or not.
     *
     * @param order the order as it is now, with its version now
     */
    record PurchaseOrderKept(Versioned<PurchaseOrder> order) implements StoreChange {}

    /**
     * An order of a customer was removed.
     *
     * @param customer whose order it was
     * @param number the number that the customer gave it
     */
    record PurchaseOrderRemoved(Id<Party> customer, String number) implements StoreChange {}

    /**
     * What a customer asks of the numbers of its orders was added or changed.
     *
     * @param requirement what it asks now, with its version now
     */
    record RequirementKept(Versioned<PurchaseOrderRequirement> requirement) implements StoreChange {}

    /**
     * A customer asks nothing any more of the numbers of its orders.
     *
     * @param customer the customer
     */
    record RequirementRemoved(Id<Party> customer) implements StoreChange {}

    /**
     * A quote was made, or more happened to it.
     *
     * @param quote the quote as it is now, with its version now
     */
    record QuoteKept(Versioned<Quote> quote) implements StoreChange {}

    /**
     * A quote was removed.
     *
     * @param quote its identity
     */
    record QuoteRemoved(Id<Quote> quote) implements StoreChange {}

    /**
     * An order was taken on or changed, or more of it was delivered.
     *
     * @param order the order as it is now, with its version now
     */
    record OrderKept(Versioned<Order> order) implements StoreChange {}

    /**
     * A document did something to an order, as the last one of that order.
     *
     * @param billing what it did
     */
    record OrderBillingAdded(OrderBilling billing) implements StoreChange {}

    /**
     * A proforma was added.
     *
     * @param proforma the proforma
     */
    record ProformaAdded(Proforma proforma) implements StoreChange {}

    /**
     * An invoice was added; what its lines name as sources is billed by it.
     *
     * @param invoice the invoice
     */
    record InvoiceAdded(Invoice invoice) implements StoreChange {}

    /**
     * A credit note was added, as the last one on its invoice.
     *
     * @param credit the credit note
     */
    record CreditNoteAdded(CreditNote credit) implements StoreChange {}

    /**
     * An invoice or credit note of somebody else was taken in, as the last one of its number.
     *
     * @param received what was received
     */
    record InvoiceReceived(ReceivedInvoice received) implements StoreChange {}

    /**
     * Something happened to an invoice, as the last fact of its day.
     *
     * @param fact the fact
     */
    record FactAppended(InvoiceFact fact) implements StoreChange {}

    /**
     * Something happened to money that is owed, as the last entry of its payment and its invoice.
     *
     * @param entry the entry
     */
    record ReceivableEntryAdded(ReceivableEntry entry) implements StoreChange {}

    /**
     * Something happened in dunning.
     *
     * @param entry what happened
     */
    record DunningEntryAdded(DunningEntry entry) implements StoreChange {}

    /**
     * A letter went to a debtor.
     *
     * @param letter the letter
     */
    record LetterAdded(Letter letter) implements StoreChange {}

    /**
     * Something became known of a debtor or was agreed with it, as the last entry about it.
     *
     * @param entry the entry
     */
    record DebtorEntryAdded(DebtorEntry entry) implements StoreChange {}

    /**
     * A receipt was given.
     *
     * @param receipt the receipt
     */
    record ReceiptAdded(Receipt receipt) implements StoreChange {}

    /**
     * A document is to be sent, or something happened to its sending.
     *
     * @param dispatch the dispatch as it is now, with its version now
     */
    record DispatchKept(Versioned<Dispatch> dispatch) implements StoreChange {}

    /**
     * What was billed can be billed again.
     *
     * @param source what is no longer billed
     */
    record SourceFreed(SourceReference source) implements StoreChange {}

    /**
     * A series stands somewhere else.
     *
     * @param series the identity of the series
     * @param position where it stands now
     */
    record SeriesMoved(Id<NumberSeries> series, SeriesPosition position) implements StoreChange {}

    /**
     * Numbers were left out of a series, as the last gap of it.
     *
     * @param gap the gap
     */
    record GapMade(NumberGap gap) implements StoreChange {}

    /**
     * An act was appended to the audit trail, as the last one of its chain.
     *
     * @param entry the entry as it is stated, with its payload
     */
    record EntryAppended(KeptEntry entry) implements StoreChange {}

    /**
     * Who did something and why was erased from the audit trail.
     *
     * @param chain the chain of the entry
     * @param sequence the sequence number that the entry states
     * @param tombstone what stands in place of the payload
     */
    record PayloadErased(ChainId chain, long sequence, Tombstone tombstone) implements StoreChange {}
}
