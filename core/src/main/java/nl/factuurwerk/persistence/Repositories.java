package nl.factuurwerk.persistence;

import nl.factuurwerk.audit.AuditTrail;
import nl.factuurwerk.billing.Agreements;
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
import nl.factuurwerk.invoice.CreditNotes;
import nl.factuurwerk.invoice.InvoiceFacts;
import nl.factuurwerk.invoice.Invoices;
import nl.factuurwerk.leave.LeaveFacts;
import nl.factuurwerk.leave.LeaveRequests;
import nl.factuurwerk.numbering.NumberAllocator;
import nl.factuurwerk.party.Parties;
import nl.factuurwerk.project.Projects;
import nl.factuurwerk.purchase.ReceivedInvoices;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirements;
import nl.factuurwerk.purchaseorder.PurchaseOrders;
import nl.factuurwerk.quote.OrderBillings;
import nl.factuurwerk.quote.Orders;
import nl.factuurwerk.quote.Proformas;
import nl.factuurwerk.quote.Quotes;
import nl.factuurwerk.receivable.DebtorEntries;
import nl.factuurwerk.receivable.Receipts;
import nl.factuurwerk.receivable.ReceivableEntries;
import nl.factuurwerk.staff.Employees;

/** What a unit of work works with: everything that one administration keeps. Of no use once the unit has ended. */
public interface Repositories {

    /**
     * Returns customers and suppliers.
     *
     * @return the repository
     */
    Parties parties();

    /**
     * Returns who works here.
     *
     * @return the repository
     */
    Employees employees();

    /**
     * Returns what happened to the leave of those who work here.
     *
     * @return the repository
     */
    LeaveFacts leaveFacts();

    /**
     * Returns the leave they asked for.
     *
     * @return the repository
     */
    LeaveRequests leaveRequests();

    /**
     * Returns what was agreed with customers about billing.
     *
     * @return the repository
     */
    Agreements agreements();

    /**
     * Returns what is billed to customers without anybody thinking of it.
     *
     * @return the repository
     */
    BillingPlans billingPlans();

    /**
     * Returns what was bought and used under retainers.
     *
     * @return the repository
     */
    RetainerEntries retainerEntries();

    /**
     * Returns what an hour costs each customer.
     *
     * @return the repository
     */
    RateCards rateCards();

    /**
     * Returns hours worked.
     *
     * @return the repository
     */
    TimeEntries timeEntries();

    /**
     * Returns how far hours are on the way to approval.
     *
     * @return the repository
     */
    TimeEntryApprovals timeEntryApprovals();

    /**
     * Returns trips that were made for work.
     *
     * @return the repository
     */
    Outlays<Trip> trips();

    /**
     * Returns what was paid for the work.
     *
     * @return the repository
     */
    Outlays<Expense> expenses();

    /**
     * Returns projects.
     *
     * @return the repository
     */
    Projects projects();

    /**
     * Returns the orders of customers.
     *
     * @return the repository
     */
    PurchaseOrders purchaseOrders();

    /**
     * Returns which customers ask for the numbers of their orders.
     *
     * @return the repository
     */
    PurchaseOrderRequirements purchaseOrderRequirements();

    /**
     * Returns what was offered to customers.
     *
     * @return the repository
     */
    Quotes quotes();

    /**
     * Returns what the office took on.
     *
     * @return the repository
     */
    Orders orders();

    /**
     * Returns what documents did to the orders that the office took on.
     *
     * @return the repository
     */
    OrderBillings orderBillings();

    /**
     * Returns what was sent before there was an invoice.
     *
     * @return the repository
     */
    Proformas proformas();

    /**
     * Returns issued invoices.
     *
     * @return the repository
     */
    Invoices invoices();

    /**
     * Returns issued credit notes.
     *
     * @return the repository
     */
    CreditNotes creditNotes();

    /**
     * Returns what others invoiced to us.
     *
     * @return the repository
     */
    ReceivedInvoices receivedInvoices();

    /**
     * Returns what happened to invoices after they were issued.
     *
     * @return the repository
     */
    InvoiceFacts facts();

    /**
     * Returns what happened to money that is owed: payments, what they were allocated to, write-offs, charges.
     *
     * @return the repository
     */
    ReceivableEntries receivableEntries();

    /**
     * Returns what is known of debtors and agreed with them: payment plans, insolvency, assignments, limits.
     *
     * @return the repository
     */
    DebtorEntries debtorEntries();

    /**
     * Returns the receipts that were given for payments.
     *
     * @return the repository
     */
    Receipts receipts();

    /**
     * Returns what is to be sent, and what was.
     *
     * @return the repository
     */
    Outbox outbox();

    /**
     * Returns what happened in dunning, and the letters that went.
     *
     * @return the repository
     */
    Dunnings dunnings();

    /**
     * Returns what happened, when, by whom and why.
     *
     * @return the audit trail
     */
    AuditTrail audit();

    /**
     * Returns who hands out numbers.
     *
     * @return the allocator, within this unit of work
     */
    NumberAllocator numbers();
}
