package nl.factuurwerk.json;

import java.util.function.Function;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.StoreChange;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.staff.Employee;

/** How a change of a store stands in JSON: what kind it is, and what was changed. */
final class StoreChangeCodec extends ObjectCodec<StoreChange> {

    private static final String TYPE = "type";
    private static final String VALUE = "value";

    /** The kinds, by the names that journals have. */
    private enum Kind {
        PARTY,
        PARTY_REMOVED,
        EMPLOYEE,
        LEAVE_FACT,
        LEAVE_FACTS_REMOVED,
        LEAVE_REQUEST,
        LEAVE_REQUESTS_REMOVED,
        AGREEMENT,
        AGREEMENT_REMOVED,
        BILLING_PLAN,
        BILLING_PLAN_REMOVED,
        RETAINER_ENTRY,
        RATE_CARD,
        RATE_CARD_REMOVED,
        TIME_ENTRY,
        TIME_ENTRY_FACT,
        HOURS_APPROVAL,
        HOUSE_RATES,
        TRIP,
        EXPENSE,
        OUTLAY_FACT,
        PROJECT,
        PURCHASE_ORDER,
        PURCHASE_ORDER_REMOVED,
        PURCHASE_ORDER_REQUIREMENT,
        PURCHASE_ORDER_REQUIREMENT_REMOVED,
        QUOTE,
        QUOTE_REMOVED,
        ORDER,
        ORDER_BILLING,
        PROFORMA,
        DOCUMENT,
        RECEIVED_INVOICE,
        FACT,
        RECEIVABLE_ENTRY,
        DUNNING_ENTRY,
        LETTER,
        DEBTOR_ENTRY,
        RECEIPT,
        DISPATCH,
        SOURCE_FREED,
        SERIES,
        GAP,
        ENTRY,
        ERASED
    }

    private static final Codec<Kind> KIND = Scalars.constant(Kind.class);
    private static final Codec<Versioned<Party>> PARTY = new VersionedCodec<>(PartyCodec.CODEC);
    private static final Codec<Id<Party>> PARTY_ID = Scalars.id();
    private static final Codec<Versioned<Employee>> EMPLOYEE = new VersionedCodec<>(EmployeeCodec.CODEC);
    private static final Codec<Versioned<Agreement>> AGREEMENT = new VersionedCodec<>(AgreementCodec.CODEC);
    private static final Codec<Versioned<BillingPlan>> BILLING_PLAN = new VersionedCodec<>(BillingPlanCodec.CODEC);
    private static final Codec<Versioned<RateCard>> RATE_CARD = new VersionedCodec<>(RateCardCodec.CODEC);
    private static final Codec<Versioned<HouseRates>> HOUSE_RATES = new VersionedCodec<>(HoursCodecs.HOUSE);
    private static final Codec<Versioned<Project>> PROJECT = new VersionedCodec<>(ProjectCodec.CODEC);
    private static final Codec<Versioned<PurchaseOrder>> PURCHASE_ORDER =
            new VersionedCodec<>(PurchaseOrderCodecs.ORDER);
    private static final Codec<Versioned<PurchaseOrderRequirement>> REQUIREMENT =
            new VersionedCodec<>(PurchaseOrderCodecs.REQUIREMENT);
    private static final Codec<Versioned<Quote>> QUOTE = new VersionedCodec<>(QuoteCodec.CODEC);
    private static final Codec<Versioned<Order>> ORDER = new VersionedCodec<>(OrderCodec.CODEC);

    private static final Codec<Versioned<LeaveRequest>> LEAVE_REQUEST = new VersionedCodec<>(LeaveRequestCodec.CODEC);

    private static final Codec<StoreChange.LeaveFactAdded> LEAVE_FACT = ObjectCodec.of(
            (added, out) -> {
                out.put("employee", added.employee(), EmployeeCodec.ID);
                out.put("fact", added.fact(), LeaveFactCodec.CODEC);
            },
            in -> {
                var employee = in.required("employee", EmployeeCodec.ID);
                var fact = in.required("fact", LeaveFactCodec.CODEC);
                return in.make(() -> new StoreChange.LeaveFactAdded(employee.get(), fact.get()));
            });

    private static final Codec<StoreChange.RetainerEntryAdded> RETAINER_ENTRY = ObjectCodec.of(
            (added, out) -> {
                out.put("plan", added.plan(), BillingPlanCodec.ID);
                out.put("entry", added.entry(), RetainerEntryCodec.CODEC);
            },
            in -> {
                var plan = in.required("plan", BillingPlanCodec.ID);
                var entry = in.required("entry", RetainerEntryCodec.CODEC);
                return in.make(() -> new StoreChange.RetainerEntryAdded(plan.get(), entry.get()));
            });

    private static final Codec<Versioned<Dispatch>> DISPATCH = new VersionedCodec<>(DispatchCodec.CODEC);

    private static final Codec<StoreChange.PurchaseOrderRemoved> ORDER_REMOVED = ObjectCodec.of(
            (removed, out) -> {
                out.put("customer", removed.customer(), PARTY_ID);
                out.put("number", removed.number(), Scalars.TEXT);
            },
            in -> {
                var customer = in.required("customer", PARTY_ID);
                var number = in.required("number", Scalars.TEXT);
                return in.make(() -> new StoreChange.PurchaseOrderRemoved(customer.get(), number.get()));
            });

    private static final Codec<StoreChange.SeriesMoved> SERIES = ObjectCodec.of(
            (moved, out) -> {
                out.put("series", moved.series(), NumberingCodecs.SERIES);
                out.put("position", moved.position(), NumberingCodecs.POSITION);
            },
            in -> {
                var series = in.required("series", NumberingCodecs.SERIES);
                var position = in.required("position", NumberingCodecs.POSITION);
                return in.make(() -> new StoreChange.SeriesMoved(series.get(), position.get()));
            });

    private static final Codec<StoreChange.PayloadErased> ERASED = ObjectCodec.of(
            (erased, out) -> {
                out.put("chain", erased.chain(), AuditCodecs.CHAIN);
                out.put("sequence", erased.sequence(), LongCodec.CODEC);
                out.put("erased", erased.tombstone(), AuditCodecs.TOMBSTONE);
            },
            in -> {
                var chain = in.required("chain", AuditCodecs.CHAIN);
                var sequence = in.required("sequence", LongCodec.CODEC);
                var tombstone = in.required("erased", AuditCodecs.TOMBSTONE);
                return in.make(() -> new StoreChange.PayloadErased(chain.get(), sequence.get(), tombstone.get()));
            });

    private final Codec<IssuedDocument> documents;

    StoreChangeCodec(Codec<IssuedDocument> documents) {
        this.documents = documents;
    }

    @Override
    public void write(StoreChange change, PropertyWriter out) {
        switch (change) {
            case StoreChange.PartyKept(var party) -> put(Kind.PARTY, party, PARTY, out);
            case StoreChange.PartyRemoved(var party) -> put(Kind.PARTY_REMOVED, party, PARTY_ID, out);
            case StoreChange.EmployeeKept(var employee) -> put(Kind.EMPLOYEE, employee, EMPLOYEE, out);
            case StoreChange.LeaveFactAdded added -> put(Kind.LEAVE_FACT, added, LEAVE_FACT, out);
            case StoreChange.LeaveFactsRemoved(var employee) ->
                put(Kind.LEAVE_FACTS_REMOVED, employee, EmployeeCodec.ID, out);
            case StoreChange.LeaveRequestKept(var request) -> put(Kind.LEAVE_REQUEST, request, LEAVE_REQUEST, out);
            case StoreChange.LeaveRequestsRemoved(var employee) ->
                put(Kind.LEAVE_REQUESTS_REMOVED, employee, EmployeeCodec.ID, out);
            case StoreChange.AgreementKept(var agreement) -> put(Kind.AGREEMENT, agreement, AGREEMENT, out);
            case StoreChange.AgreementRemoved(var customer) -> put(Kind.AGREEMENT_REMOVED, customer, PARTY_ID, out);
            case StoreChange.BillingPlanKept(var plan) -> put(Kind.BILLING_PLAN, plan, BILLING_PLAN, out);
            case StoreChange.BillingPlanRemoved(var plan) ->
                put(Kind.BILLING_PLAN_REMOVED, plan, BillingPlanCodec.ID, out);
            case StoreChange.RetainerEntryAdded added -> put(Kind.RETAINER_ENTRY, added, RETAINER_ENTRY, out);
            case StoreChange.RateCardKept(var card) -> put(Kind.RATE_CARD, card, RATE_CARD, out);
            case StoreChange.RateCardRemoved(var customer) -> put(Kind.RATE_CARD_REMOVED, customer, PARTY_ID, out);
            case StoreChange.TimeEntryAdded(var entry) -> put(Kind.TIME_ENTRY, entry, TimeEntryCodec.CODEC, out);
            case StoreChange.TimeEntryFactAdded(var fact) -> put(Kind.TIME_ENTRY_FACT, fact, HoursCodecs.FACT, out);
            case StoreChange.ApprovalAdded(var step) -> put(Kind.HOURS_APPROVAL, step, HoursCodecs.APPROVAL, out);
            case StoreChange.HouseRatesKept(var rates) -> put(Kind.HOUSE_RATES, rates, HOUSE_RATES, out);
            case StoreChange.TripAdded(var trip) -> put(Kind.TRIP, trip, TripCodec.CODEC, out);
            case StoreChange.ExpenseAdded(var expense) -> put(Kind.EXPENSE, expense, ExpenseCodec.CODEC, out);
            case StoreChange.OutlayFactAdded(var fact) -> put(Kind.OUTLAY_FACT, fact, HoursCodecs.OUTLAY_FACT, out);
            case StoreChange.ProjectKept(var project) -> put(Kind.PROJECT, project, PROJECT, out);
            case StoreChange.PurchaseOrderKept(var order) -> put(Kind.PURCHASE_ORDER, order, PURCHASE_ORDER, out);
            case StoreChange.PurchaseOrderRemoved removed ->
                put(Kind.PURCHASE_ORDER_REMOVED, removed, ORDER_REMOVED, out);
            case StoreChange.RequirementKept(var requirement) ->
                put(Kind.PURCHASE_ORDER_REQUIREMENT, requirement, REQUIREMENT, out);
            case StoreChange.RequirementRemoved(var customer) ->
                put(Kind.PURCHASE_ORDER_REQUIREMENT_REMOVED, customer, PARTY_ID, out);
            case StoreChange.QuoteKept(var quote) -> put(Kind.QUOTE, quote, QUOTE, out);
            case StoreChange.QuoteRemoved(var quote) -> put(Kind.QUOTE_REMOVED, quote, QuoteCodec.ID, out);
            case StoreChange.OrderKept(var order) -> put(Kind.ORDER, order, ORDER, out);
            case StoreChange.OrderBillingAdded(var billing) ->
                put(Kind.ORDER_BILLING, billing, OrderBillingCodec.CODEC, out);
            case StoreChange.ProformaAdded(var proforma) -> put(Kind.PROFORMA, proforma, ProformaCodec.CODEC, out);
            case StoreChange.InvoiceAdded(var invoice) -> put(Kind.DOCUMENT, invoice, documents, out);
            case StoreChange.CreditNoteAdded(var credit) -> put(Kind.DOCUMENT, credit, documents, out);
            case StoreChange.InvoiceReceived(var received) ->
                put(Kind.RECEIVED_INVOICE, received, ReceivedInvoiceCodec.CODEC, out);
            case StoreChange.FactAppended(var fact) -> put(Kind.FACT, fact, InvoiceFactCodec.CODEC, out);
            case StoreChange.ReceivableEntryAdded(var entry) ->
                put(Kind.RECEIVABLE_ENTRY, entry, ReceivableEntryCodec.CODEC, out);
            case StoreChange.DunningEntryAdded(var entry) ->
                put(Kind.DUNNING_ENTRY, entry, DunningEntryCodec.CODEC, out);
            case StoreChange.LetterAdded(var letter) -> put(Kind.LETTER, letter, LetterCodec.CODEC, out);
            case StoreChange.DebtorEntryAdded(var entry) -> put(Kind.DEBTOR_ENTRY, entry, DebtorEntryCodec.CODEC, out);
            case StoreChange.ReceiptAdded(var receipt) -> put(Kind.RECEIPT, receipt, ReceiptCodec.CODEC, out);
            case StoreChange.DispatchKept(var dispatch) -> put(Kind.DISPATCH, dispatch, DISPATCH, out);
            case StoreChange.SourceFreed(var source) -> put(Kind.SOURCE_FREED, source, DraftLineCodec.SOURCE, out);
            case StoreChange.SeriesMoved moved -> put(Kind.SERIES, moved, SERIES, out);
            case StoreChange.GapMade(var gap) -> put(Kind.GAP, gap, NumberingCodecs.GAP, out);
            case StoreChange.EntryAppended(var entry) -> put(Kind.ENTRY, entry, AuditCodecs.ENTRY, out);
            case StoreChange.PayloadErased erased -> put(Kind.ERASED, erased, ERASED, out);
        }
    }

    private static <T> void put(Kind kind, T value, Codec<? super T> codec, PropertyWriter out) {
        out.put(TYPE, kind, KIND);
        out.put(VALUE, value, codec);
    }

    @Override
    Read<StoreChange> read(PropertyReader in) {
        Kind kind = in.required(TYPE, KIND).value().orElse(null);
        return kind == null
                ? Read.broken()
                : switch (kind) {
                    case PARTY -> value(in, PARTY, StoreChange.PartyKept::new);
                    case PARTY_REMOVED -> value(in, PARTY_ID, StoreChange.PartyRemoved::new);
                    case EMPLOYEE -> value(in, EMPLOYEE, StoreChange.EmployeeKept::new);
                    case LEAVE_FACT -> value(in, LEAVE_FACT, added -> added);
                    case LEAVE_FACTS_REMOVED -> value(in, EmployeeCodec.ID, StoreChange.LeaveFactsRemoved::new);
                    case LEAVE_REQUEST -> value(in, LEAVE_REQUEST, StoreChange.LeaveRequestKept::new);
                    case LEAVE_REQUESTS_REMOVED -> value(in, EmployeeCodec.ID, StoreChange.LeaveRequestsRemoved::new);
                    case AGREEMENT -> value(in, AGREEMENT, StoreChange.AgreementKept::new);
                    case AGREEMENT_REMOVED -> value(in, PARTY_ID, StoreChange.AgreementRemoved::new);
                    case BILLING_PLAN -> value(in, BILLING_PLAN, StoreChange.BillingPlanKept::new);
                    case BILLING_PLAN_REMOVED -> value(in, BillingPlanCodec.ID, StoreChange.BillingPlanRemoved::new);
                    case RETAINER_ENTRY -> value(in, RETAINER_ENTRY, added -> added);
                    case RATE_CARD -> value(in, RATE_CARD, StoreChange.RateCardKept::new);
                    case RATE_CARD_REMOVED -> value(in, PARTY_ID, StoreChange.RateCardRemoved::new);
                    case TIME_ENTRY -> value(in, TimeEntryCodec.CODEC, StoreChange.TimeEntryAdded::new);
                    case TIME_ENTRY_FACT -> value(in, HoursCodecs.FACT, StoreChange.TimeEntryFactAdded::new);
                    case HOURS_APPROVAL -> value(in, HoursCodecs.APPROVAL, StoreChange.ApprovalAdded::new);
                    case HOUSE_RATES -> value(in, HOUSE_RATES, StoreChange.HouseRatesKept::new);
                    case TRIP -> value(in, TripCodec.CODEC, StoreChange.TripAdded::new);
                    case EXPENSE -> value(in, ExpenseCodec.CODEC, StoreChange.ExpenseAdded::new);
                    case OUTLAY_FACT -> value(in, HoursCodecs.OUTLAY_FACT, StoreChange.OutlayFactAdded::new);
                    case PROJECT -> value(in, PROJECT, StoreChange.ProjectKept::new);
                    case PURCHASE_ORDER -> value(in, PURCHASE_ORDER, StoreChange.PurchaseOrderKept::new);
                    case PURCHASE_ORDER_REMOVED -> value(in, ORDER_REMOVED, removed -> removed);
                    case PURCHASE_ORDER_REQUIREMENT -> value(in, REQUIREMENT, StoreChange.RequirementKept::new);
                    case PURCHASE_ORDER_REQUIREMENT_REMOVED -> value(in, PARTY_ID, StoreChange.RequirementRemoved::new);
                    case QUOTE -> value(in, QUOTE, StoreChange.QuoteKept::new);
                    case QUOTE_REMOVED -> value(in, QuoteCodec.ID, StoreChange.QuoteRemoved::new);
                    case ORDER -> value(in, ORDER, StoreChange.OrderKept::new);
                    case ORDER_BILLING -> value(in, OrderBillingCodec.CODEC, StoreChange.OrderBillingAdded::new);
                    case PROFORMA -> value(in, ProformaCodec.CODEC, StoreChange.ProformaAdded::new);
                    case DOCUMENT -> value(in, documents, StoreChangeCodec::added);
                    case RECEIVED_INVOICE -> value(in, ReceivedInvoiceCodec.CODEC, StoreChange.InvoiceReceived::new);
                    case FACT -> value(in, InvoiceFactCodec.CODEC, StoreChange.FactAppended::new);
                    case RECEIVABLE_ENTRY ->
                        value(in, ReceivableEntryCodec.CODEC, StoreChange.ReceivableEntryAdded::new);
                    case DUNNING_ENTRY -> value(in, DunningEntryCodec.CODEC, StoreChange.DunningEntryAdded::new);
                    case LETTER -> value(in, LetterCodec.CODEC, StoreChange.LetterAdded::new);
                    case RECEIPT -> value(in, ReceiptCodec.CODEC, StoreChange.ReceiptAdded::new);
                    case DEBTOR_ENTRY -> value(in, DebtorEntryCodec.CODEC, StoreChange.DebtorEntryAdded::new);
                    case DISPATCH -> value(in, DISPATCH, StoreChange.DispatchKept::new);
                    case SOURCE_FREED -> value(in, DraftLineCodec.SOURCE, StoreChange.SourceFreed::new);
                    case SERIES -> value(in, SERIES, moved -> moved);
                    case GAP -> value(in, NumberingCodecs.GAP, StoreChange.GapMade::new);
                    case ENTRY -> value(in, AuditCodecs.ENTRY, StoreChange.EntryAppended::new);
                    case ERASED -> value(in, ERASED, erased -> erased);
                };
    }

    private static <T> Read<StoreChange> value(PropertyReader in, Codec<T> codec, Function<T, StoreChange> change) {
        var value = in.required(VALUE, codec);
        return in.make(() -> change.apply(value.get()));
    }

    private static StoreChange added(IssuedDocument document) {
        return switch (document) {
            case Invoice invoice -> new StoreChange.InvoiceAdded(invoice);
            case CreditNote credit -> new StoreChange.CreditNoteAdded(credit);
        };
    }
}
