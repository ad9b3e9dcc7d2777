package nl.factuurwerk.json;

import java.util.List;
import java.util.Map;
import nl.factuurwerk.audit.Anchor;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.Billable;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.claim.Claim;
import nl.factuurwerk.claim.FourteenDayLetter;
import nl.factuurwerk.claim.Interruption;
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
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceFact;
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
import nl.factuurwerk.quote.OrderDraft;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteDraft;
import nl.factuurwerk.receivable.DebtorEntry;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.Receipt;
import nl.factuurwerk.receivable.ReceivableEntry;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.vat.VatProfile;

/**
 * A kind of document that can be written as JSON and read again: what is read equals what was written.
 *
 * @param <T> what is written and read
 */
public final class JsonFormat<T> extends JsonOutput<T> {

    /** An organisation or a person. */
    public static final JsonFormat<Party> PARTY = new JsonFormat<>("party", 1, PartyCodec.CODEC);

    /** What was agreed with a customer about billing. */
    public static final JsonFormat<Agreement> AGREEMENT = new JsonFormat<>("agreement", 1, AgreementCodec.CODEC);

    /** What an hour costs a customer. */
    public static final JsonFormat<RateCard> RATE_CARD = new JsonFormat<>("rate-card", 1, RateCardCodec.CODEC);

    /** Someone who works for the seller. */
    public static final JsonFormat<Employee> EMPLOYEE = new JsonFormat<>("employee", 1, EmployeeCodec.CODEC);

    /** All who work for the seller, in one file. */
    public static final JsonFormat<List<Employee>> EMPLOYEES =
            new JsonFormat<>("employees", 1, new ListedCodec<>("employees", EmployeeCodec.CODEC));

    /** What happened to the leave of somebody. */
    public static final JsonFormat<LeaveFact> LEAVE_FACT = new JsonFormat<>("leave-fact", 1, LeaveFactCodec.CODEC);

    /** Leave that somebody asked for, and what became of that. */
    public static final JsonFormat<LeaveRequest> LEAVE_REQUEST =
            new JsonFormat<>("leave-request", 1, LeaveRequestCodec.CODEC);

    /** Time that someone worked. */
    public static final JsonFormat<TimeEntry> TIME_ENTRY = new JsonFormat<>("time-entry", 1, TimeEntryCodec.CODEC);

    /** What happened to hours after they were written. */
    public static final JsonFormat<TimeEntryFact> TIME_ENTRY_FACT =
            new JsonFormat<>("time-entry-fact", 1, HoursCodecs.FACT);

    /** A step on the way of hours to approval. */
    public static final JsonFormat<ApprovalFact> HOURS_APPROVAL =
            new JsonFormat<>("hours-approval", 1, HoursCodecs.APPROVAL);

    /** What the house itself reckons hours at. */
    public static final JsonFormat<HouseRates> HOUSE_RATES = new JsonFormat<>("house-rates", 1, HoursCodecs.HOUSE);

    /** A trip that was made for work. */
    public static final JsonFormat<Trip> TRIP = new JsonFormat<>("trip", 1, TripCodec.CODEC);

    /** What somebody paid for the work. */
    public static final JsonFormat<Expense> EXPENSE = new JsonFormat<>("expense", 1, ExpenseCodec.CODEC);

    /** What happened to a trip or an expense after it was written. */
    public static final JsonFormat<OutlayFact> OUTLAY_FACT =
            new JsonFormat<>("outlay-fact", 1, HoursCodecs.OUTLAY_FACT);

    /** Work with a goal, a period, a team and a budget. */
    public static final JsonFormat<Project> PROJECT = new JsonFormat<>("project", 1, ProjectCodec.CODEC);

    /** Many time entries in one file, a month of hours for instance. */
    public static final JsonFormat<List<TimeEntry>> TIME_ENTRIES =
            new JsonFormat<>("time-entries", 1, new ListedCodec<>("entries", TimeEntryCodec.CODEC));

    /** A draft of an invoice, complete or not. */
    public static final JsonFormat<InvoiceDraft> INVOICE_DRAFT =
            new JsonFormat<>("invoice-draft", 1, InvoiceDraftCodec.CODEC);

    /**
     * An issued invoice with all its amounts. Those are computed again when it is read, and one that is not what its parts
     * come to is an error. That a text or a price is the one that was issued, only the audit trail can tell.
     */
    public static final JsonFormat<Invoice> INVOICE = new JsonFormat<>("invoice", 1, InvoiceCodec.CODEC);

    /** What the host knows of a credit. */
    public static final JsonFormat<CreditDraft> CREDIT_DRAFT =
            new JsonFormat<>("credit-draft", 1, CreditDraftCodec.CODEC);

    /**
     * An issued credit note with all its amounts. Those are computed again when it is read, and one that is not what its
     * parts come to is an error. What was left of the invoice before it is taken at its word: only the invoice and its
     * other credits can tell.
     */
    public static final JsonFormat<CreditNote> CREDIT_NOTE = new JsonFormat<>("credit-note", 1, CreditNoteCodec.CODEC);

    /** An order of a customer, with the amount and the days it is good for. */
    public static final JsonFormat<PurchaseOrder> PURCHASE_ORDER =
            new JsonFormat<>("purchase-order", 1, PurchaseOrderCodecs.ORDER);

    /** What a customer asks of the numbers of its orders. */
    public static final JsonFormat<PurchaseOrderRequirement> PURCHASE_ORDER_REQUIREMENT =
            new JsonFormat<>("purchase-order-requirement", 1, PurchaseOrderCodecs.REQUIREMENT);

    /** What can be billed, hours for instance. */
    public static final JsonFormat<Billable> BILLABLE = new JsonFormat<>("billable", 1, BillableCodec.CODEC);

    /** What is to be billed to a customer, how much, and when. */
    public static final JsonFormat<BillingPlan> BILLING_PLAN =
            new JsonFormat<>("billing-plan", 1, BillingPlanCodec.CODEC);

    /** What changed the balance of a retainer: a period that was billed, work that was done, or that one is not any more. */
    public static final JsonFormat<RetainerEntry> RETAINER_ENTRY =
            new JsonFormat<>("retainer-entry", 1, RetainerEntryCodec.CODEC);

    /** What is to be offered to a customer, complete or not. */
    public static final JsonFormat<QuoteDraft> QUOTE_DRAFT = new JsonFormat<>("quote-draft", 1, QuoteDraftCodec.CODEC);

    /**
     * A quote with everything that happened to it: each version as it was sent, and how the customer answered. Its amounts
     * are computed again when it is read, and one that is not what its parts come to is an error.
     */
    public static final JsonFormat<Quote> QUOTE = new JsonFormat<>("quote", 1, QuoteCodec.CODEC);

    /** What the office took on: the lines as agreed, how they were changed, and what was delivered. */
    public static final JsonFormat<Order> ORDER = new JsonFormat<>("order", 1, OrderCodec.CODEC);

    /** What an invoice bills of an order, or a credit note gives back of it. */
    public static final JsonFormat<OrderBilling> ORDER_BILLING =
            new JsonFormat<>("order-billing", 1, OrderBillingCodec.CODEC);

    /** An invoice of an order that was drawn up and not issued yet, with what it will bill of the order. */
    public static final JsonFormat<OrderDraft> ORDER_DRAFT = new JsonFormat<>("order-draft", 1, OrderDraftCodec.CODEC);

    /** A proforma. Its amounts are computed again when it is read, and one that is not what its parts come to is an error. */
    public static final JsonFormat<Proforma> PROFORMA = new JsonFormat<>("proforma", 1, ProformaCodec.CODEC);

    /** Where a business stands with the tax authorities, by day. */
    public static final JsonFormat<VatProfile> VAT_PROFILE = new JsonFormat<>("vat-profile", 1, VatProfileCodec.CODEC);

    /** What is claimed of a debtor: debts, and the costs, payments and credits since. What is owed follows from it. */
    public static final JsonFormat<Claim> CLAIM = new JsonFormat<>("claim", 1, ClaimCodec.CODEC);

    /** What a fourteen-day letter to a consumer says, when it went and when it arrived. */
    public static final JsonFormat<FourteenDayLetter> FOURTEEN_DAY_LETTER =
            new JsonFormat<>("fourteen-day-letter", 1, FourteenDayLetterCodec.CODEC);

    /** What made a term of limitation begin again. */
    public static final JsonFormat<Interruption> INTERRUPTION =
            new JsonFormat<>("interruption", 1, ClaimCodec.INTERRUPTION);

    /** What happened to an invoice after it was issued: sent, received, viewed, disputed. */
    public static final JsonFormat<InvoiceFact> INVOICE_FACT =
            new JsonFormat<>("invoice-fact", 1, InvoiceFactCodec.CODEC);

    /** Money that came in, as a host tells it. */
    public static final JsonFormat<Payment> PAYMENT = new JsonFormat<>("payment", 1, PaymentCodec.CODEC);

    /** Something that happened to money that is owed: a payment, an allocation, a write-off, a charge. */
    public static final JsonFormat<ReceivableEntry> RECEIVABLE_ENTRY =
            new JsonFormat<>("receivable-entry", 1, ReceivableEntryCodec.CODEC);

    /** What happened in dunning a debtor. */
    public static final JsonFormat<DunningEntry> DUNNING_ENTRY =
            new JsonFormat<>("dunning-entry", 1, DunningEntryCodec.CODEC);

    /** A letter to a debtor, as it went out. */
    public static final JsonFormat<Letter> LETTER = new JsonFormat<>("letter", 1, LetterCodec.CODEC);

    /** A proof that money was received. */
    public static final JsonFormat<Receipt> RECEIPT = new JsonFormat<>("receipt", 1, ReceiptCodec.CODEC);

    /** Something that is known of a debtor or was agreed with it. */
    public static final JsonFormat<DebtorEntry> DEBTOR_ENTRY =
            new JsonFormat<>("debtor-entry", 1, DebtorEntryCodec.CODEC);

    /** How documents are numbered. */
    public static final JsonFormat<NumberSeries> NUMBER_SERIES =
            new JsonFormat<>("number-series", 1, NumberingCodecs.NUMBER_SERIES);

    /** Where a series stands: the last number it gave. */
    public static final JsonFormat<SeriesPosition> SERIES_POSITION =
            new JsonFormat<>("series-position", 1, NumberingCodecs.POSITION);

    /** Numbers that a series left out on purpose, and why. */
    public static final JsonFormat<NumberGap> NUMBER_GAP = new JsonFormat<>("number-gap", 1, NumberingCodecs.GAP);

    /**
     * An entry of the audit trail, with who and why or what is left of them. It is read as it is stated: whether its digests
     * fit, only {@link nl.factuurwerk.audit.Verification} tells.
     */
    public static final JsonFormat<KeptEntry> AUDIT_ENTRY = new JsonFormat<>("audit-entry", 1, AuditCodecs.ENTRY);

    /** Many entries of the audit trail in one file, those of a series for instance, for an auditor. */
    public static final JsonFormat<List<KeptEntry>> AUDIT_ENTRIES =
            new JsonFormat<>("audit-entries", 1, new ListedCodec<>("entries", AuditCodecs.ENTRY));

    /** Where each chain of the audit trail ended at a moment. One that does not fit its own digest is an error. */
    public static final JsonFormat<Anchor> AUDIT_ANCHOR = new JsonFormat<>("audit-anchor", 1, AuditCodecs.ANCHOR);

    /**
     * An invoice or credit note of somebody else that was taken in, as it is stated, right or wrong; without the bytes of the
     * files that came within it.
     */
    public static final JsonFormat<ReceivedInvoice> RECEIVED_INVOICE =
            new JsonFormat<>("received-invoice", 1, ReceivedInvoiceCodec.CODEC);

    /** A document that is to be sent by one way, with all that happened to it since. */
    public static final JsonFormat<Dispatch> DISPATCH = new JsonFormat<>("dispatch", 1, DispatchCodec.CODEC);

    private final ObjectCodec<T> body;

    JsonFormat(String name, int version, ObjectCodec<T> body) {
        super(name, version, body);
        this.body = body;
    }

    Read<T> read(JsonValue document, Findings findings) {
        return PropertyReader.of(document, findings).value().map(this::read).orElseGet(Read::broken);
    }

    /** What another format or version means, nobody here knows: nothing else is looked at. */
    private Read<T> read(PropertyReader in) {
        var format = in.required(FORMAT, Scalars.TEXT);
        var number = in.required(VERSION, Scalars.INTEGER);
        format.value()
                .filter(given -> !given.equals(name()))
                .ifPresent(given ->
                        in.found(JsonRules.FORMAT, FORMAT, Map.of("value", Scalars.quote(given), "expected", name())));
        number.value()
                .filter(given -> given != version())
                .ifPresent(
                        given -> in.found(JsonRules.VERSION, VERSION, Map.of("value", given, "expected", version())));
        return in.isSound() ? body.read(in) : Read.broken();
    }
}
