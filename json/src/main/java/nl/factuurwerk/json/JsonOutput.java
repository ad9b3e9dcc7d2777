package nl.factuurwerk.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.factuurwerk.audit.Retention;
import nl.factuurwerk.billing.BillableBatch;
import nl.factuurwerk.billing.BillingRun;
import nl.factuurwerk.billing.plan.Instalment;
import nl.factuurwerk.billing.plan.RetainerBalance;
import nl.factuurwerk.claim.ClaimStatement;
import nl.factuurwerk.claim.CollectionCharge;
import nl.factuurwerk.claim.Interest;
import nl.factuurwerk.claim.LetterCheck;
import nl.factuurwerk.claim.Limitation;
import nl.factuurwerk.claim.PaymentAllocation;
import nl.factuurwerk.dunning.CollectionFile;
import nl.factuurwerk.invoice.Amendment;
import nl.factuurwerk.invoice.Change;
import nl.factuurwerk.invoice.InvoiceStatus;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.leave.LeaveBalance;
import nl.factuurwerk.leave.TeamCalendar;
import nl.factuurwerk.purchaseorder.PurchaseOrderBalance;
import nl.factuurwerk.quote.Deviations;
import nl.factuurwerk.quote.OrderConfirmation;
import nl.factuurwerk.quote.OrderPosition;
import nl.factuurwerk.receivable.AccountStatement;
import nl.factuurwerk.receivable.Ageing;
import nl.factuurwerk.receivable.DaysSalesOutstanding;
import nl.factuurwerk.receivable.InsolvencyClaims;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.PayerBehaviour;
import nl.factuurwerk.receivable.PaymentAccount;
import nl.factuurwerk.receivable.PlanState;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleCatalogue;
import nl.factuurwerk.service.Erasure;
import nl.factuurwerk.service.Preview;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.vat.PurchaseTreatment;
import nl.factuurwerk.vat.Treatment;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of document that can be written as JSON, with the name and version that each begins with:
 *
 * <pre>{@code
 * {
 *   "format" : "factuurwerk/report",
 *   "version" : 1,
 *   ...
 * }
 * }</pre>
 *
 * <p>The version grows when a reader of the last one would misunderstand the new one; a property that may be left out can
 * come without a new version, because a reader of ours refuses properties that it does not know.
 *
 * @param <T> what is written
 */
public sealed class JsonOutput<T> permits JsonFormat {

    /** The findings of a report, for programs and people: rules, weights, law, places, texts in Dutch and English. */
    public static final JsonOutput<Report> REPORT = new JsonOutput<>("report", 1, ReportViews.REPORT);

    /** Rules with their weight, law, days and texts: a catalogue for programs. */
    public static final JsonOutput<RuleCatalogue> RULES = new JsonOutput<>("rules", 1, RuleViews.CATALOGUE);

    /** How an invoice stands on a day: sent, disputed, credited, paid, overdue. */
    public static final JsonOutput<InvoiceStatus> INVOICE_STATUS =
            new JsonOutput<>("invoice-status", 1, StatusViews.STATUS);

    /** What of an invoice is not credited yet. */
    public static final JsonOutput<Remainder> REMAINDER = new JsonOutput<>("remainder", 1, StatusViews.REMAINDER);

    /** What is to be paid on an invoice on a day, with interest and costs. */
    public static final JsonOutput<OpenItem> OPEN_ITEM = new JsonOutput<>("open-item", 1, ReceivableViews.OPEN_ITEM);

    /** All that is to be paid on a day. */
    public static final JsonOutput<List<OpenItem>> OPEN_ITEMS =
            new JsonOutput<>("open-items", 1, ReceivableViews.OPEN_ITEMS);

    /** What became of a payment by a day. */
    public static final JsonOutput<PaymentAccount> PAYMENT_ACCOUNT =
            new JsonOutput<>("payment-account", 1, ReceivableViews.ACCOUNT);

    /** What is open by how long it is overdue, per debtor. */
    public static final JsonOutput<Ageing> AGEING = new JsonOutput<>("ageing", 1, DebtorViews.AGEING);

    /** The account of a debtor over a period. */
    public static final JsonOutput<AccountStatement> ACCOUNT_STATEMENT =
            new JsonOutput<>("account-statement", 1, DebtorViews.STATEMENT);

    /** How a debtor pays. */
    public static final JsonOutput<PayerBehaviour> PAYER_BEHAVIOUR =
            new JsonOutput<>("payer-behaviour", 1, DebtorViews.BEHAVIOUR);

    /** For how many days of sales customers still owe. */
    public static final JsonOutput<DaysSalesOutstanding> DAYS_SALES_OUTSTANDING =
            new JsonOutput<>("days-sales-outstanding", 1, DebtorViews.DAYS_SALES_OUTSTANDING);

    /** How a payment plan stands on a day. */
    public static final JsonOutput<PlanState> PLAN_STATE = new JsonOutput<>("plan-state", 1, DebtorViews.PLAN_STATE);

    /** What is lodged with the trustee of a debtor. */
    public static final JsonOutput<InsolvencyClaims> INSOLVENCY_CLAIMS =
            new JsonOutput<>("insolvency-claims", 1, DebtorViews.INSOLVENCY_CLAIMS);

    /** What came of the erasure of a party: what is gone, and which documents and records stay and until when. */
    public static final JsonOutput<Erasure> ERASURE = new JsonOutput<>("erasure", 1, ErasureView.VIEW);

    /** What is left of an order of a customer. */
    public static final JsonOutput<PurchaseOrderBalance> PURCHASE_ORDER_BALANCE =
            new JsonOutput<>("purchase-order-balance", 1, PurchaseOrderCodecs.BALANCE);

    /** What can be billed, and what was left out. */
    public static final JsonOutput<BillableBatch> BILLABLE_BATCH =
            new JsonOutput<>("billable-batch", 1, BillingViews.BATCH);

    /** What came of a billing run, customer by customer. */
    public static final JsonOutput<BillingRun> BILLING_RUN = new JsonOutput<>("billing-run", 1, BillingViews.RUN);

    /** What a plan bills at once: what is due, or will be. */
    public static final JsonOutput<Instalment> INSTALMENT = new JsonOutput<>("instalment", 1, PlanViews.INSTALMENT);

    /** Many instalments: all that is due, or a forecast. */
    public static final JsonOutput<List<Instalment>> INSTALMENTS =
            new JsonOutput<>("instalments", 1, PlanViews.INSTALMENTS);

    /** The leave of somebody on a day. */
    public static final JsonOutput<LeaveBalance> LEAVE_BALANCE =
            new JsonOutput<>("leave-balance", 1, LeaveViews.BALANCE);

    /** Who of a team is away when. */
    public static final JsonOutput<TeamCalendar> TEAM_CALENDAR =
            new JsonOutput<>("team-calendar", 1, LeaveViews.CALENDAR);

    /** What is left of a retainer. */
    public static final JsonOutput<RetainerBalance> RETAINER_BALANCE =
            new JsonOutput<>("retainer-balance", 1, PlanViews.BALANCE);

    /** How an order stands: what is ordered, delivered, invoiced, and left. */
    public static final JsonOutput<OrderPosition> ORDER_POSITION =
            new JsonOutput<>("order-position", 1, OrderViews.POSITION);

    /** What an invoice bills beyond the orders that it is under, and why. */
    public static final JsonOutput<Deviations> DEVIATIONS = new JsonOutput<>("deviations", 1, OrderViews.DEVIATIONS);

    /** What is sent to a customer to confirm an order. */
    public static final JsonOutput<OrderConfirmation> ORDER_CONFIRMATION =
            new JsonOutput<>("order-confirmation", 1, OrderViews.CONFIRMATION);

    /** What would be issued of a draft, and what the rules find. */
    public static final JsonOutput<Preview> PREVIEW = new JsonOutput<>("preview", 1, PreviewView.VIEW);

    /** What any document says, ours or a stranger's, in the terms of EN 16931. */
    public static final JsonOutput<InvoiceContent> INVOICE_CONTENT =
            new JsonOutput<>("invoice-content", 1, InvoiceContentCodec.CODEC);

    /** What an amount comes from, down to the lines of the document. */
    public static final JsonOutput<Explanation> EXPLANATION = new JsonOutput<>("explanation", 1, ExplanationView.VIEW);

    /** One difference between two drafts. */
    public static final JsonOutput<Change> DRAFT_CHANGE = new JsonOutput<>("draft-change", 1, AmendmentViews.CHANGE);

    /** All differences between two drafts. */
    public static final JsonOutput<List<Change>> DRAFT_CHANGES =
            new JsonOutput<>("draft-changes", 1, AmendmentViews.CHANGES);

    /** Why an issued invoice is not changed, and what to do instead. */
    public static final JsonOutput<Amendment> AMENDMENT = new JsonOutput<>("amendment", 1, AmendmentViews.AMENDMENT);

    /** Which VAT was decided for a sale, and why. */
    public static final JsonOutput<Treatment> TREATMENT = new JsonOutput<>("treatment", 1, TreatmentViews.SALE);

    /** Which VAT was decided for a purchase, and why. */
    public static final JsonOutput<PurchaseTreatment> PURCHASE_TREATMENT =
            new JsonOutput<>("purchase-treatment", 1, TreatmentViews.PURCHASE);

    /** What is owed on a claim at the end of a day, line by line. */
    public static final JsonOutput<ClaimStatement> CLAIM_STATEMENT =
            new JsonOutput<>("claim-statement", 1, ClaimViews.STATEMENT);

    /** All that an agency or a bailiff needs to collect from one debtor. */
    public static final JsonOutput<CollectionFile> COLLECTION_FILE =
            new JsonOutput<>("collection-file", 1, CollectionViews.FILE);

    /** Interest on a debt, period by period. */
    public static final JsonOutput<Interest> INTEREST = new JsonOutput<>("interest", 1, ClaimViews.INTEREST);

    /** What became of a payment: which costs, interest and principal it settled. */
    public static final JsonOutput<PaymentAllocation> PAYMENT_ALLOCATION =
            new JsonOutput<>("payment-allocation", 1, ClaimViews.ALLOCATION);

    /** Collection costs that a debtor owes, and why. */
    public static final JsonOutput<CollectionCharge> COLLECTION_CHARGE =
            new JsonOutput<>("collection-charge", 1, ClaimViews.CHARGE);

    /** What a fourteen-day letter is worth, and the days that count. */
    public static final JsonOutput<LetterCheck> LETTER_CHECK = new JsonOutput<>("letter-check", 1, ClaimViews.LETTER);

    /** Until when a claim can be enforced, and why. */
    public static final JsonOutput<Limitation> LIMITATION = new JsonOutput<>("limitation", 1, ClaimViews.LIMITATION);

    /** Until when something is to be kept, and why. */
    public static final JsonOutput<Retention> RETENTION = new JsonOutput<>("retention", 1, RetentionView.VIEW);

    static final String FORMAT = "format";
    static final String VERSION = "version";

    private static final String PREFIX = "factuurwerk/";

    private final String name;
    private final int version;
    private final DescribedObject<T> body;
    private final Encoder<T> encoder;

    JsonOutput(String name, int version, DescribedObject<T> body) {
        this.name = PREFIX + name;
        this.version = version;
        this.body = body;
        ObjectEncoder<T> document = (value, out) -> {
            out.put(FORMAT, this.name, Scalars.TEXT);
            out.put(VERSION, version, Scalars.INTEGER);
            body.write(value, out);
        };
        this.encoder = document;
    }

    /**
     * Returns what documents of this kind call themselves.
     *
     * @return for instance {@code factuurwerk/report}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the version that is written, and the only one that is read.
     *
     * @return 1 or more
     */
    public int version() {
        return version;
    }

    /** Returns under which name the schema defines these documents: that of {@code rate-card} is {@code RateCardDocument}. */
    String definition() {
        return Arrays.stream(shortName().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", "", "Document"));
    }

    /** Returns the schema of a whole document, which a host can refer to by the short name. */
    ObjectNode schema(SchemaWriter schemas) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("$anchor", shortName());
        schema.setAll(SchemaWriter.oneOf(body.shapes(schemas, shape -> {
            shape.constant(FORMAT, name);
            shape.constant(VERSION, version);
        })));
        return schema;
    }

    private String shortName() {
        return name.substring(PREFIX.length());
    }

    void write(T value, JsonGenerator out) {
        encoder.write(value, out);
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
