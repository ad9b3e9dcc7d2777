package nl.factuurwerk.json;

import nl.factuurwerk.audit.Anchor;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.Retention;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.Billable;
import nl.factuurwerk.billing.BillableBatch;
import nl.factuurwerk.billing.BillingRun;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.Instalment;
import nl.factuurwerk.billing.plan.RetainerBalance;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.claim.Claim;
import nl.factuurwerk.claim.ClaimStatement;
import nl.factuurwerk.claim.CollectionCharge;
import nl.factuurwerk.claim.FourteenDayLetter;
import nl.factuurwerk.claim.Interest;
import nl.factuurwerk.claim.Interruption;
import nl.factuurwerk.claim.LetterCheck;
import nl.factuurwerk.claim.Limitation;
import nl.factuurwerk.claim.PaymentAllocation;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dunning.CollectionFile;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.dunning.Paused;
import nl.factuurwerk.dunning.PolicyChosen;
import nl.factuurwerk.dunning.Promised;
import nl.factuurwerk.dunning.Resumed;
import nl.factuurwerk.dunning.StepTaken;
import nl.factuurwerk.dunning.Talked;
import nl.factuurwerk.dunning.TermsAccepted;
import nl.factuurwerk.hours.ApprovalFact;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.OutlayFact;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeEntryFact;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.invoice.Amendment;
import nl.factuurwerk.invoice.Change;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.InvoiceStatus;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.leave.LeaveBalance;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.leave.TeamCalendar;
import nl.factuurwerk.numbering.NumberGap;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesPosition;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.purchase.ReceivedInvoice;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderBalance;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import nl.factuurwerk.quote.Deviations;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderBilling;
import nl.factuurwerk.quote.OrderConfirmation;
import nl.factuurwerk.quote.OrderCredit;
import nl.factuurwerk.quote.OrderDraft;
import nl.factuurwerk.quote.OrderInvoice;
import nl.factuurwerk.quote.OrderPosition;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteDraft;
import nl.factuurwerk.receivable.AccountStatement;
import nl.factuurwerk.receivable.Ageing;
import nl.factuurwerk.receivable.Allocated;
import nl.factuurwerk.receivable.Assignment;
import nl.factuurwerk.receivable.Charged;
import nl.factuurwerk.receivable.CreditLimit;
import nl.factuurwerk.receivable.DaysSalesOutstanding;
import nl.factuurwerk.receivable.DebtorEntry;
import nl.factuurwerk.receivable.Ended;
import nl.factuurwerk.receivable.Insolvency;
import nl.factuurwerk.receivable.InsolvencyClaims;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.PaidOut;
import nl.factuurwerk.receivable.PayerBehaviour;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentAccount;
import nl.factuurwerk.receivable.PaymentPlan;
import nl.factuurwerk.receivable.PaymentReceived;
import nl.factuurwerk.receivable.PlanState;
import nl.factuurwerk.receivable.Receipt;
import nl.factuurwerk.receivable.ReceivableEntry;
import nl.factuurwerk.receivable.Refunded;
import nl.factuurwerk.receivable.RelationKnown;
import nl.factuurwerk.receivable.RestKept;
import nl.factuurwerk.receivable.TakenBack;
import nl.factuurwerk.receivable.WrittenOff;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleCatalogue;
import nl.factuurwerk.service.Erasure;
import nl.factuurwerk.service.Preview;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.vat.PurchaseTreatment;
import nl.factuurwerk.vat.Treatment;
import nl.factuurwerk.vat.VatProfile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets a host's own object mapper write and read our documents, alone or within types of the host's, exactly as
 * {@link FactuurwerkJson} does: with format and version, whatever the mapper is configured to.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new FactuurwerkModule()).build();   // or findAndAddModules()
 * }</pre>
 *
 * <p>Where {@link FactuurwerkJson} returns findings, a mapper throws a
 * {@link tools.jackson.databind.exc.MismatchedInputException} whose message has all of them. The size of what is read is
 * the mapper's own limit; values lie at most 32 deep in each other here too.
 */
public final class FactuurwerkModule extends SimpleModule {

    /** Makes the module; also called by the service loader. */
    public FactuurwerkModule() {
        super(FactuurwerkModule.class.getName());
        addSerializer(new Writer<>(Report.class, JsonOutput.REPORT));
        addSerializer(new Writer<>(RuleCatalogue.class, JsonOutput.RULES));
        addSerializer(new Writer<>(InvoiceStatus.class, JsonOutput.INVOICE_STATUS));
        addSerializer(new Writer<>(Remainder.class, JsonOutput.REMAINDER));
        addSerializer(new Writer<>(OpenItem.class, JsonOutput.OPEN_ITEM));
        addSerializer(new Writer<>(PaymentAccount.class, JsonOutput.PAYMENT_ACCOUNT));
        addSerializer(new Writer<>(Ageing.class, JsonOutput.AGEING));
        addSerializer(new Writer<>(AccountStatement.class, JsonOutput.ACCOUNT_STATEMENT));
        addSerializer(new Writer<>(PayerBehaviour.class, JsonOutput.PAYER_BEHAVIOUR));
        addSerializer(new Writer<>(DaysSalesOutstanding.class, JsonOutput.DAYS_SALES_OUTSTANDING));
        addSerializer(new Writer<>(PlanState.class, JsonOutput.PLAN_STATE));
        addSerializer(new Writer<>(InsolvencyClaims.class, JsonOutput.INSOLVENCY_CLAIMS));
        addSerializer(new Writer<>(Erasure.class, JsonOutput.ERASURE));
        addSerializer(new Writer<>(PurchaseOrderBalance.class, JsonOutput.PURCHASE_ORDER_BALANCE));
        addSerializer(new Writer<>(BillableBatch.class, JsonOutput.BILLABLE_BATCH));
        addSerializer(new Writer<>(BillingRun.class, JsonOutput.BILLING_RUN));
        addSerializer(new Writer<>(Instalment.class, JsonOutput.INSTALMENT));
        addSerializer(new Writer<>(RetainerBalance.class, JsonOutput.RETAINER_BALANCE));
        addSerializer(new Writer<>(LeaveBalance.class, JsonOutput.LEAVE_BALANCE));
        addSerializer(new Writer<>(TeamCalendar.class, JsonOutput.TEAM_CALENDAR));
        addSerializer(new Writer<>(OrderPosition.class, JsonOutput.ORDER_POSITION));
        addSerializer(new Writer<>(Deviations.class, JsonOutput.DEVIATIONS));
        addSerializer(new Writer<>(OrderConfirmation.class, JsonOutput.ORDER_CONFIRMATION));
        addSerializer(new Writer<>(Preview.class, JsonOutput.PREVIEW));
        addSerializer(new Writer<>(InvoiceContent.class, JsonOutput.INVOICE_CONTENT));
        addSerializer(new Writer<>(Explanation.class, JsonOutput.EXPLANATION));
        addSerializer(new Writer<>(Change.class, JsonOutput.DRAFT_CHANGE));
        addSerializer(new Writer<>(Amendment.class, JsonOutput.AMENDMENT));
        addSerializer(new Writer<>(Treatment.class, JsonOutput.TREATMENT));
        addSerializer(new Writer<>(PurchaseTreatment.class, JsonOutput.PURCHASE_TREATMENT));
        addSerializer(new Writer<>(ClaimStatement.class, JsonOutput.CLAIM_STATEMENT));
        addSerializer(new Writer<>(CollectionFile.class, JsonOutput.COLLECTION_FILE));
        addSerializer(new Writer<>(Interest.class, JsonOutput.INTEREST));
        addSerializer(new Writer<>(PaymentAllocation.class, JsonOutput.PAYMENT_ALLOCATION));
        addSerializer(new Writer<>(CollectionCharge.class, JsonOutput.COLLECTION_CHARGE));
        addSerializer(new Writer<>(LetterCheck.class, JsonOutput.LETTER_CHECK));
        addSerializer(new Writer<>(Limitation.class, JsonOutput.LIMITATION));
        addSerializer(new Writer<>(Retention.class, JsonOutput.RETENTION));
        add(Party.class, JsonFormat.PARTY);
        narrow(Organisation.class, JsonFormat.PARTY);
        narrow(Person.class, JsonFormat.PARTY);
        add(Agreement.class, JsonFormat.AGREEMENT);
        add(RateCard.class, JsonFormat.RATE_CARD);
        add(Employee.class, JsonFormat.EMPLOYEE);
        add(LeaveFact.class, JsonFormat.LEAVE_FACT);
        narrow(LeaveFact.Opened.class, JsonFormat.LEAVE_FACT);
        narrow(LeaveFact.Granted.class, JsonFormat.LEAVE_FACT);
        narrow(LeaveFact.Taken.class, JsonFormat.LEAVE_FACT);
        narrow(LeaveFact.PaidOut.class, JsonFormat.LEAVE_FACT);
        narrow(LeaveFact.Converted.class, JsonFormat.LEAVE_FACT);
        narrow(LeaveFact.Extended.class, JsonFormat.LEAVE_FACT);
        narrow(LeaveFact.Informed.class, JsonFormat.LEAVE_FACT);
        narrow(LeaveFact.Unable.class, JsonFormat.LEAVE_FACT);
        narrow(LeaveFact.Corrected.class, JsonFormat.LEAVE_FACT);
        narrow(LeaveFact.Ill.class, JsonFormat.LEAVE_FACT);
        narrow(LeaveFact.Recovered.class, JsonFormat.LEAVE_FACT);
        narrow(LeaveFact.Retracted.class, JsonFormat.LEAVE_FACT);
        add(LeaveRequest.class, JsonFormat.LEAVE_REQUEST);
        add(TimeEntry.class, JsonFormat.TIME_ENTRY);
        add(TimeEntryFact.class, JsonFormat.TIME_ENTRY_FACT);
        narrow(TimeEntryFact.Replaced.class, JsonFormat.TIME_ENTRY_FACT);
        narrow(TimeEntryFact.Withdrawn.class, JsonFormat.TIME_ENTRY_FACT);
        narrow(TimeEntryFact.WrittenOff.class, JsonFormat.TIME_ENTRY_FACT);
        narrow(TimeEntryFact.Restored.class, JsonFormat.TIME_ENTRY_FACT);
        add(ApprovalFact.class, JsonFormat.HOURS_APPROVAL);
        add(HouseRates.class, JsonFormat.HOUSE_RATES);
        add(Trip.class, JsonFormat.TRIP);
        add(Expense.class, JsonFormat.EXPENSE);
        add(OutlayFact.class, JsonFormat.OUTLAY_FACT);
        add(Project.class, JsonFormat.PROJECT);
        add(InvoiceDraft.class, JsonFormat.INVOICE_DRAFT);
        add(Invoice.class, JsonFormat.INVOICE);
        add(CreditDraft.class, JsonFormat.CREDIT_DRAFT);
        add(CreditNote.class, JsonFormat.CREDIT_NOTE);
        add(Billable.class, JsonFormat.BILLABLE);
        add(PurchaseOrder.class, JsonFormat.PURCHASE_ORDER);
        add(PurchaseOrderRequirement.class, JsonFormat.PURCHASE_ORDER_REQUIREMENT);
        add(BillingPlan.class, JsonFormat.BILLING_PLAN);
        add(RetainerEntry.class, JsonFormat.RETAINER_ENTRY);
        narrow(RetainerEntry.Bought.class, JsonFormat.RETAINER_ENTRY);
        narrow(RetainerEntry.Used.class, JsonFormat.RETAINER_ENTRY);
        narrow(RetainerEntry.TakenBack.class, JsonFormat.RETAINER_ENTRY);
        add(QuoteDraft.class, JsonFormat.QUOTE_DRAFT);
        add(Quote.class, JsonFormat.QUOTE);
        add(Order.class, JsonFormat.ORDER);
        add(OrderBilling.class, JsonFormat.ORDER_BILLING);
        narrow(OrderInvoice.class, JsonFormat.ORDER_BILLING);
        narrow(OrderCredit.class, JsonFormat.ORDER_BILLING);
        add(OrderDraft.class, JsonFormat.ORDER_DRAFT);
        add(Proforma.class, JsonFormat.PROFORMA);
        add(VatProfile.class, JsonFormat.VAT_PROFILE);
        add(Dispatch.class, JsonFormat.DISPATCH);
        add(Claim.class, JsonFormat.CLAIM);
        add(FourteenDayLetter.class, JsonFormat.FOURTEEN_DAY_LETTER);
        add(Interruption.class, JsonFormat.INTERRUPTION);
        add(ReceivedInvoice.class, JsonFormat.RECEIVED_INVOICE);
        add(InvoiceFact.class, JsonFormat.INVOICE_FACT);
        narrow(InvoiceFact.Sent.class, JsonFormat.INVOICE_FACT);
        narrow(InvoiceFact.Received.class, JsonFormat.INVOICE_FACT);
        narrow(InvoiceFact.Viewed.class, JsonFormat.INVOICE_FACT);
        narrow(InvoiceFact.Disputed.class, JsonFormat.INVOICE_FACT);
        narrow(InvoiceFact.DisputeSettled.class, JsonFormat.INVOICE_FACT);
        narrow(InvoiceFact.Noted.class, JsonFormat.INVOICE_FACT);
        add(Payment.class, JsonFormat.PAYMENT);
        add(ReceivableEntry.class, JsonFormat.RECEIVABLE_ENTRY);
        add(DunningEntry.class, JsonFormat.DUNNING_ENTRY);
        narrow(Paused.class, JsonFormat.DUNNING_ENTRY);
        narrow(PolicyChosen.class, JsonFormat.DUNNING_ENTRY);
        narrow(Promised.class, JsonFormat.DUNNING_ENTRY);
        narrow(Resumed.class, JsonFormat.DUNNING_ENTRY);
        narrow(StepTaken.class, JsonFormat.DUNNING_ENTRY);
        narrow(Talked.class, JsonFormat.DUNNING_ENTRY);
        narrow(TermsAccepted.class, JsonFormat.DUNNING_ENTRY);
        add(Letter.class, JsonFormat.LETTER);
        narrow(PaymentReceived.class, JsonFormat.RECEIVABLE_ENTRY);
        narrow(Allocated.class, JsonFormat.RECEIVABLE_ENTRY);
        narrow(Refunded.class, JsonFormat.RECEIVABLE_ENTRY);
        narrow(PaidOut.class, JsonFormat.RECEIVABLE_ENTRY);
        narrow(WrittenOff.class, JsonFormat.RECEIVABLE_ENTRY);
        narrow(RestKept.class, JsonFormat.RECEIVABLE_ENTRY);
        narrow(Charged.class, JsonFormat.RECEIVABLE_ENTRY);
        narrow(TakenBack.class, JsonFormat.RECEIVABLE_ENTRY);
        add(Receipt.class, JsonFormat.RECEIPT);
        add(DebtorEntry.class, JsonFormat.DEBTOR_ENTRY);
        narrow(PaymentPlan.class, JsonFormat.DEBTOR_ENTRY);
        narrow(Insolvency.class, JsonFormat.DEBTOR_ENTRY);
        narrow(Assignment.class, JsonFormat.DEBTOR_ENTRY);
        narrow(CreditLimit.class, JsonFormat.DEBTOR_ENTRY);
        narrow(RelationKnown.class, JsonFormat.DEBTOR_ENTRY);
        narrow(Ended.class, JsonFormat.DEBTOR_ENTRY);
        add(NumberSeries.class, JsonFormat.NUMBER_SERIES);
        add(SeriesPosition.class, JsonFormat.SERIES_POSITION);
        add(NumberGap.class, JsonFormat.NUMBER_GAP);
        add(KeptEntry.class, JsonFormat.AUDIT_ENTRY);
        add(Anchor.class, JsonFormat.AUDIT_ANCHOR);
    }

    /** A host may ask for one kind of a sealed type; all kinds are written alike. */
    private <T> void narrow(Class<T> kind, JsonFormat<? super T> format) {
        addDeserializer(kind, new Reader<>(kind, format));
    }

    private <T> void add(Class<T> type, JsonFormat<T> format) {
        addSerializer(new Writer<>(type, format));
        addDeserializer(type, new Reader<>(type, format));
    }

    /** Writes one kind of document. */
    private static final class Writer<T> extends StdSerializer<T> {
        private final JsonOutput<T> format;

        Writer(Class<T> type, JsonOutput<T> format) {
            super(type);
            this.format = format;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            format.write(value, out);
        }
    }

    /** Reads one kind of document, where the host may want a narrower type than the document promises. */
    private static final class Reader<T> extends StdDeserializer<T> {
        private final Class<T> type;
        private final JsonFormat<? super T> format;

        Reader(Class<T> type, JsonFormat<? super T> format) {
            super(type);
            this.type = type;
            this.format = format;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            Findings findings = new Findings();
            JsonValue tree = new TreeReader(parser, findings).read();
            Object value = format.read(tree, findings).value().orElse(null);
            if (findings.errors() > 0) {
                return context.reportInputMismatch(this, "%s", findings.report());
            }
            if (!type.isInstance(value)) {
                return context.reportInputMismatch(this, "The document is no %s: %s", type.getSimpleName(), value);
            }
            return type.cast(value);
        }
    }
}
