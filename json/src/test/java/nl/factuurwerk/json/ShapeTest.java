package nl.factuurwerk.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.Anchor;
import nl.factuurwerk.audit.AuditEntry;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.ChainHead;
import nl.factuurwerk.audit.ChainLink;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.KeptPayload;
import nl.factuurwerk.audit.Retention;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.billing.AgreedProject;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.Billable;
import nl.factuurwerk.billing.BillableBatch;
import nl.factuurwerk.billing.BillingGrouping;
import nl.factuurwerk.billing.BillingOutcome;
import nl.factuurwerk.billing.BillingRun;
import nl.factuurwerk.billing.plan.BillingMoment;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.BillingTerms;
import nl.factuurwerk.billing.plan.CarryOver;
import nl.factuurwerk.billing.plan.DatedPart;
import nl.factuurwerk.billing.plan.Entitlement;
import nl.factuurwerk.billing.plan.Instalment;
import nl.factuurwerk.billing.plan.Pause;
import nl.factuurwerk.billing.plan.PriceChange;
import nl.factuurwerk.billing.plan.Prices;
import nl.factuurwerk.billing.plan.RetainerBalance;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.billing.plan.Schedule;
import nl.factuurwerk.billing.plan.Share;
import nl.factuurwerk.billing.plan.ValueBasis;
import nl.factuurwerk.claim.Claim;
import nl.factuurwerk.claim.ClaimEntry;
import nl.factuurwerk.claim.ClaimStatement;
import nl.factuurwerk.claim.CollectionCharge;
import nl.factuurwerk.claim.Debt;
import nl.factuurwerk.claim.DebtAllocation;
import nl.factuurwerk.claim.DebtStatement;
import nl.factuurwerk.claim.FourteenDayLetter;
import nl.factuurwerk.claim.Interest;
import nl.factuurwerk.claim.InterestPeriod;
import nl.factuurwerk.claim.InterestTerms;
import nl.factuurwerk.claim.Interruption;
import nl.factuurwerk.claim.LetterCheck;
import nl.factuurwerk.claim.LetterDates;
import nl.factuurwerk.claim.LetterTerm;
import nl.factuurwerk.claim.Limitation;
import nl.factuurwerk.claim.PaymentAllocation;
import nl.factuurwerk.claim.Penalty;
import nl.factuurwerk.claim.SettledEntry;
import nl.factuurwerk.dispatch.Destination;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dispatch.DispatchEvent;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.hours.ApprovalFact;
import nl.factuurwerk.hours.Clocked;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.HoursRounding;
import nl.factuurwerk.hours.HoursTerms;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.KilometreRate;
import nl.factuurwerk.hours.OutlayFact;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.RateScope;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeEntryFact;
import nl.factuurwerk.hours.TimeRounding;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.Amendment;
import nl.factuurwerk.invoice.AppliedAdjustment;
import nl.factuurwerk.invoice.Change;
import nl.factuurwerk.invoice.Correction;
import nl.factuurwerk.invoice.CreditChoice;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.Credited;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.Delivery;
import nl.factuurwerk.invoice.DocumentAdjustment;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.EarlierBilling;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.InvoiceHeader;
import nl.factuurwerk.invoice.LineItem;
import nl.factuurwerk.invoice.OpenInstalment;
import nl.factuurwerk.invoice.PaymentRequest;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.invoice.StoredCreditNote;
import nl.factuurwerk.invoice.StoredInvoice;
import nl.factuurwerk.invoice.Totals;
import nl.factuurwerk.invoice.Wordings;
import nl.factuurwerk.invoice.content.AccountContent;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.AttributeContent;
import nl.factuurwerk.invoice.content.CardContent;
import nl.factuurwerk.invoice.content.ClassificationContent;
import nl.factuurwerk.invoice.content.ContactContent;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.DirectDebitContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.ItemContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.MeansContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.PaymentContent;
import nl.factuurwerk.invoice.content.PeriodContent;
import nl.factuurwerk.invoice.content.PrecedingInvoiceContent;
import nl.factuurwerk.invoice.content.PriceContent;
import nl.factuurwerk.invoice.content.ProcessContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.ReferencesContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.leave.Expiry;
import nl.factuurwerk.leave.LeaveBalance;
import nl.factuurwerk.leave.LeaveEvent;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.leave.LotBalance;
import nl.factuurwerk.leave.LotKey;
import nl.factuurwerk.leave.Presence;
import nl.factuurwerk.leave.TeamCalendar;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.numbering.NumberGap;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesPosition;
import nl.factuurwerk.party.Address;
import nl.factuurwerk.party.BankAccount;
import nl.factuurwerk.party.Contact;
import nl.factuurwerk.party.ElectronicAddress;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.InInstalments;
import nl.factuurwerk.payment.PaymentMeans;
import nl.factuurwerk.payment.PaymentReference;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.project.Budget;
import nl.factuurwerk.project.Phase;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.project.Target;
import nl.factuurwerk.project.TeamMember;
import nl.factuurwerk.purchase.IncomingInvoice;
import nl.factuurwerk.purchase.ReceivedAttachment;
import nl.factuurwerk.purchase.ReceivedFile;
import nl.factuurwerk.purchase.ReceivedInvoice;
import nl.factuurwerk.purchase.UnreadPart;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderBalance;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.Deviation;
import nl.factuurwerk.quote.DeviationExplanation;
import nl.factuurwerk.quote.Deviations;
import nl.factuurwerk.quote.Evidence;
import nl.factuurwerk.quote.LinePosition;
import nl.factuurwerk.quote.Milestone;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderBilling;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.quote.OrderConfirmation;
import nl.factuurwerk.quote.OrderDraft;
import nl.factuurwerk.quote.OrderLine;
import nl.factuurwerk.quote.OrderPosition;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteDraft;
import nl.factuurwerk.quote.QuoteEvent;
import nl.factuurwerk.quote.QuoteLine;
import nl.factuurwerk.quote.QuoteReference;
import nl.factuurwerk.quote.QuoteVersion;
import nl.factuurwerk.quote.Slice;
import nl.factuurwerk.quote.Statement;
import nl.factuurwerk.quote.Term;
import nl.factuurwerk.receivable.Assignment;
import nl.factuurwerk.receivable.DebtorEntry;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentAccount;
import nl.factuurwerk.receivable.PlanInstalment;
import nl.factuurwerk.receivable.PlanTerms;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.receivable.Receipt;
import nl.factuurwerk.receivable.ReceiptLine;
import nl.factuurwerk.receivable.ReceiptParties;
import nl.factuurwerk.receivable.ReceivableEntry;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.service.Preview;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.staff.EmploymentTerms;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Recurrence;
import nl.factuurwerk.time.Rhythm;
import nl.factuurwerk.time.WorkWeek;
import nl.factuurwerk.time.WorkingPattern;
import nl.factuurwerk.vat.Exemption;
import nl.factuurwerk.vat.ExemptionReason;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.Reason;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.VatBreakdown;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatNumberCheck;
import nl.factuurwerk.vat.VatProfile;
import nl.factuurwerk.vat.VatSubtotal;
import org.junit.jupiter.api.Test;

/**
 * A part that a type of the domain gains would be lost in JSON without a word. So the parts of every type that has a codec
 * are listed here: when this fails, write and read the new part, give it to a sample, and only then change the list.
 */
class ShapeTest {

    private static final Map<Class<?>, String> PARTS = Map.ofEntries(
            Map.entry(Claim.class, "debts entries"),
            Map.entry(Debt.class, "reference principal arisen due interest interestFrom penalty bothByClause"),
            Map.entry(Penalty.class, "atOnce perDay most"),
            Map.entry(InterestTerms.class, "Agreed(perYear insteadOf compounding) None() Statutory(regime)"),
            Map.entry(
                    ClaimEntry.class,
                    "Costs(day amount what) Credited(day amount debt) Paid(day amount order towards)"),
            Map.entry(
                    FourteenDayLetter.class,
                    "principal due dated term costs vatIncluded vatReasonStated consequencesStated posted received"
                            + " proof"),
            Map.entry(LetterTerm.class, "AfterDate(days) AfterDelivery(days) Unclear(wording) Until(lastDay)"),
            Map.entry(Interruption.class, "day act evidence"),
            Map.entry(ClaimStatement.class, "claim asOf debts entries costs"),
            Map.entry(DebtStatement.class, "debt principal interest interestLeft penaltyLeft"),
            Map.entry(SettledEntry.class, "entry settled"),
            Map.entry(Interest.class, "total periods dayCount"),
            Map.entry(InterestPeriod.class, "days rate base interest unrounded"),
            Map.entry(PaymentAllocation.class, "sharedCosts debts leftOver"),
            Map.entry(DebtAllocation.class, "reference costs interest principal"),
            Map.entry(CollectionCharge.class, "ground from amount vat explain"),
            Map.entry(LetterCheck.class, "letter report dates"),
            Map.entry(LetterDates.class, "received presumed firstDay lastDay safeLastDay"),
            Map.entry(Limitation.class, "kind due interruptions tooLate lastSafeDay"),
            Map.entry(
                    QuoteDraft.class,
                    "customer lines pricing validity followUp introduction closing references terms language"),
            Map.entry(QuoteLine.class, "key line isOptional deadline deliverable"),
            Map.entry(Quote.class, "id salt draft events"),
            Map.entry(
                    QuoteEvent.class,
                    "Acceptance(version chosen on evidence) Declined(version on by reason) FollowedUp(version"
                            + " on note next) Sent(sent) Withdrawn(version on by reason)"),
            Map.entry(QuoteVersion.class, "number version stated everything validUntil"),
            Map.entry(Statement.class, "computed"),
            Map.entry(Evidence.class, "by means reference"),
            Map.entry(Term.class, "Days(count) Until(day)"),
            Map.entry(
                    Order.class,
                    "id number date customer pricing agreed changes deliveries milestones salt origin references"
                            + " terms language"),
            Map.entry(OrderLine.class, "key line"),
            Map.entry(OrderChange.class, "Added(on line reason) Dropped(on key reason) Replaced(on line reason)"),
            Map.entry(Delivered.class, "line quantity during"),
            Map.entry(Milestone.class, "id description planned lines advance reached"),
            Map.entry(Milestone.Advance.class, "Amount(amount) Share(share)"),
            Map.entry(QuoteReference.class, "id number version"),
            Map.entry(
                    OrderBilling.class,
                    "OrderCredit(order credit invoiceId on slices) OrderInvoice(order invoice role slices)"),
            Map.entry(Slice.class, "line quantity amount taken"),
            Map.entry(OrderDraft.class, "order role draft slices"),
            Map.entry(Proforma.class, "id number purpose stated statement"),
            Map.entry(OrderConfirmation.class, "order statement"),
            Map.entry(OrderPosition.class, "order asOf lines"),
            Map.entry(LinePosition.class, "last line delivered invoiced billed advanced"),
            Map.entry(Deviations.class, "all mistakes"),
            Map.entry(Deviation.class, "finding order line explanation"),
            Map.entry(DeviationExplanation.class, "rule order line text by"),
            Map.entry(BillingPlan.class, "id customer name terms vatClass nature labels language"),
            Map.entry(
                    BillingTerms.class,
                    "FixedPriceInParts(price parts) Milestones(price milestones) OneOff(billingDay performed"
                            + " quantity price) Recurring(Retainer(schedule prices buys carryOver) Subscription(schedule"
                            + " prices quantity) TimedServices(schedule services prices quantity)) ValueBased(share"
                            + " currency bases)"),
            Map.entry(Schedule.class, "recurrence life moment pauses proration"),
            Map.entry(BillingMoment.class, "point offset"),
            Map.entry(Pause.class, "days reason"),
            Map.entry(Prices.class, "initial changes"),
            Map.entry(PriceChange.class, "from price"),
            Map.entry(DatedPart.class, "key name share billingDay performed"),
            Map.entry(Share.class, "Amount(amount) OfPrice(percentage)"),
            Map.entry(Entitlement.class, "Amount(amount) Time(time)"),
            Map.entry(CarryOver.class, "periods"),
            Map.entry(ValueBasis.class, "kind period figure statement"),
            Map.entry(
                    RetainerEntry.class, "Bought(source usable amount) TakenBack(source day) Used(source day amount)"),
            Map.entry(RetainerBalance.class, "asOf available lapsed used beyond"),
            Map.entry(Instalment.class, "plan period billingDay billables"),
            Map.entry(nl.factuurwerk.billing.plan.Milestone.class, "key name share reached"),
            Map.entry(ValueBasis.Statement.class, "by on evidence"),
            Map.entry(Recurrence.class, "anchor rhythm"),
            Map.entry(Rhythm.class, "every unit"),
            Map.entry(Actor.class, "nature name"),
            Map.entry(AuditEntry.class, "link event payload digest"),
            Map.entry(AuditEvent.class, "moment act subject document"),
            Map.entry(ChainLink.class, "chain sequence previous"),
            Map.entry(
                    InvoiceFact.class,
                    "DisputeSettled(invoice on outcome) Disputed(invoice on reason) Noted(invoice on kind words)"
                            + " Received(invoice on) Sent(invoice on channel address) Viewed(invoice on)"),
            Map.entry(KeptEntry.class, "entry payload"),
            Map.entry(KeptPayload.class, "AuditPayload(who why salt) Tombstone(erased)"),
            Map.entry(NumberGap.class, "series first last reason"),
            Map.entry(PurchaseOrder.class, "customer number amount valid"),
            Map.entry(PurchaseOrderRequirement.class, "customer mask isOnFile"),
            Map.entry(
                    ReceivableEntry.class,
                    "Allocated(id on payment portion taken) Charged(id on portion words) PaidOut(id on invoice amount words)"
                            + " PaymentReceived(id payment) Refunded(id on payment amount words) RestKept(id on payment"
                            + " amount reason) TakenBack(id on entry amount reason) WrittenOff(id on portion reason words)"),
            Map.entry(Portion.class, "invoice part amount"),
            Map.entry(
                    DunningEntry.class,
                    "Paused(id on debtor invoice until why) PolicyChosen(id on debtor invoice policy) Promised(id on debtor"
                            + " invoices by) Resumed(id on debtor ended words) StepTaken(id on debtor about stage kind)"
                            + " Talked(id on debtor words) TermsAccepted(id on debtor words)"),
            Map.entry(Payment.class, "method amount on id payer payerName account reference remittance"),
            Map.entry(
                    DebtorEntry.class,
                    "Assignment(id on debtor invoices payee) CreditLimit(id on debtor limit)"
                            + " Ended(id on debtor entry words) Insolvency(id on debtor kind words)"
                            + " PaymentPlan(id on debtor invoices terms) RelationKnown(id on debtor relation)"),
            Map.entry(Receipt.class, "id number date parties paid"),
            Map.entry(Receipt.Paid.class, "payment lines"),
            Map.entry(ReceiptLine.class, "invoice amount"),
            Map.entry(ReceiptParties.class, "receiver payer language"),
            Map.entry(Assignment.Payee.class, "name account"),
            Map.entry(PlanTerms.class, "instalments graceDays"),
            Map.entry(PlanInstalment.class, "due amount"),
            Map.entry(PaymentAccount.class, "payment asOf uses unallocated"),
            Map.entry(PaymentAccount.Uses.class, "reversed allocated refunded kept"),
            Map.entry(OpenInstalment.class, "due amount open"),
            Map.entry(SeriesPosition.class, "period sequence date number"),
            Map.entry(Versioned.class, "value version"),
            Map.entry(Anchor.class, "moment heads"),
            Map.entry(ChainHead.class, "chain sequence digest"),
            Map.entry(NumberSeries.class, "id pattern reset first dates"),
            Map.entry(
                    Billable.class, "source customer performed quantity price vatClass nature labels name description"),
            Map.entry(BillableBatch.class, "billables skipped"),
            Map.entry(BillingRun.class, "period outcomes skipped"),
            Map.entry(
                    BillingOutcome.class,
                    "Issued(customer invoice number total) NothingToBill(customer) Rejected(customer report)"),
            Map.entry(Retention.class, "until law reason"),
            Map.entry(Explanation.class, "statement parts"),
            Map.entry(Change.class, "part where before after"),
            Map.entry(Amendment.Refusal.class, "change finding remedy reason"),
            Map.entry(Preview.class, "candidate report"),
            Map.entry(PurchaseOrderBalance.class, "order invoiced"),
            Map.entry(Reason.class, "fact law"),
            Map.entry(AccountContent.class, "id name bic"),
            Map.entry(AttachmentContent.class, "bytes mimeCode fileName"),
            Map.entry(AttributeContent.class, "name value"),
            Map.entry(ClassificationContent.class, "code scheme version"),
            Map.entry(ItemContent.class, "buyersNumber standardIdentifier classifications origin attributes"),
            Map.entry(MeansContent.class, "code text"),
            Map.entry(NoteContent.class, "text subject"),
            Map.entry(ProcessContent.class, "businessProcess specification"),
            Map.entry(SupportingDocumentContent.class, "reference description location attachment"),
            Map.entry(AddressContent.class, "lines city postCode subdivision country"),
            Map.entry(AllowanceChargeContent.class, "amount base percentage reason vat"),
            Map.entry(CardContent.class, "number holder"),
            Map.entry(ContactContent.class, "name phone email"),
            Map.entry(DeliveryContent.class, "date address name location"),
            Map.entry(DirectDebitContent.class, "mandate creditor account"),
            Map.entry(IdentifierContent.class, "value scheme"),
            Map.entry(
                    InvoiceContent.class,
                    "number issueDate typeCode currency taxCurrency taxPointDate taxPointCode dueDate references paymentTerms"
                            + " notes process precedingInvoices supportingDocuments seller buyer payee taxRepresentative delivery period payment allowances"
                            + " charges totals vatBreakdown lines simplified language"),
            Map.entry(
                    LineContent.class,
                    "id note object quantity unit net orderLine buyerAccounting period allowances charges price vat name"
                            + " description itemNumber item"),
            Map.entry(
                    PartyContent.class,
                    "name tradingName identifiers legalRegistration vatIdentifier taxRegistration legalInformation endpoint"
                            + " address contact"),
            Map.entry(PaymentContent.class, "means remittance accounts card directDebit"),
            Map.entry(PeriodContent.class, "start end"),
            Map.entry(PrecedingInvoiceContent.class, "number issueDate"),
            Map.entry(PriceContent.class, "net discount gross baseQuantity baseUnit"),
            Map.entry(ReasonContent.class, "text code"),
            Map.entry(IncomingInvoice.class, "file content attachments unread"),
            Map.entry(ReceivedAttachment.class, "document fileName mimeType sha256 size"),
            Map.entry(ReceivedFile.class, "sha256 size format"),
            Map.entry(ReceivedInvoice.class, "id receivedOn incoming"),
            Map.entry(UnreadPart.class, "path line column"),
            Map.entry(
                    ReferencesContent.class,
                    "buyerReference project contract purchaseOrder salesOrder receivingAdvice despatchAdvice"
                            + " tenderOrLot invoicedObject buyerAccounting"),
            Map.entry(
                    TotalsContent.class,
                    "lines allowances charges excludingVat vat vatInTaxCurrency includingVat prepaid rounding payable"),
            Map.entry(VatBreakdownContent.class, "vat taxableAmount vatAmount reason"),
            Map.entry(VatContent.class, "category rate"),
            Map.entry(Address.class, "lines postCode city subdivision country"),
            Map.entry(Adjustment.class, "kind size reason reasonCode vatClass"),
            Map.entry(Adjustment.Size.class, "Fixed(amount) Share(percentage)"),
            Map.entry(AgreedProject.class, "project name vatClass"),
            Map.entry(Agreement.class, "customer pricing vatClass grouping references projects terms language service"),
            Map.entry(AppliedAdjustment.class, "kind reason share amount net"),
            Map.entry(BankAccount.class, "iban name bic"),
            Map.entry(BillingGrouping.class, "keys apart"),
            Map.entry(Contact.class, "name phone email"),
            Map.entry(Correction.class, "of reason explanation"),
            Map.entry(
                    CreditChoice.class,
                    "Amount(line amount) Charge(adjustment) Everything() Quantity(line quantity) WholeLine(line)"),
            Map.entry(CreditDraft.class, "choices reason explanation issueDate notes"),
            Map.entry(Credited.class, "lines adjustments before cash"),
            Map.entry(Credited.Part.class, "kind number quantity before"),
            Map.entry(DateRange.class, "first last"),
            Map.entry(Destination.class, "channel address"),
            Map.entry(Dispatch.class, "id document to copy requested events"),
            Map.entry(
                    DispatchEvent.class,
                    "Attempted(at until) Delivered(at receipt) Failed(at reason retryAt) GivenUp(at reason)"
                            + " Withdrawn(at by why)"),
            Map.entry(Subject.class, "kind id"),
            Map.entry(Delivery.class, "date period country"),
            Map.entry(Deduction.class, "advance taxedAs taxable vat"),
            Map.entry(DocumentAdjustment.class, "adjustment vat"),
            Map.entry(
                    DraftLine.class,
                    "description details quantity price vatClass facts period adjustments itemNumber sources taxedAs"),
            Map.entry(EarlierBilling.class, "deductions parts billed"),
            Map.entry(ElectronicAddress.class, "scheme id"),
            Map.entry(Employee.class, "id name employments"),
            Map.entry(Employment.class, "days terms"),
            Map.entry(EmploymentTerms.class, "from weekly pattern"),
            Map.entry(WorkingPattern.class, "anchor weeks"),
            Map.entry(WorkWeek.class, "days"),
            Map.entry(
                    LeaveFact.class,
                    "Converted(id day from to hours) Corrected(id day lot by note) Extended(id day lot until)"
                            + " Granted(id lot usable hours reason) Ill(id day) Informed(id day year) Opened(id day)"
                            + " PaidOut(id day from hours payment) Recovered(id day ill) Retracted(id day fact)"
                            + " Taken(id day from hours consented) Unable(id day year)"),
            Map.entry(LotKey.class, "kind year"),
            Map.entry(LeaveRequest.class, "id employee from days parts stages events"),
            Map.entry(LeaveEvent.class, "day what by reason"),
            Map.entry(LeaveBalance.class, "ledger asOf lots"),
            Map.entry(LotBalance.class, "lot asOf"),
            Map.entry(Expiry.class, "on lot hours reason"),
            Map.entry(TeamCalendar.class, "team members days"),
            Map.entry(Presence.class, "day employee worked away cause"),
            Map.entry(ExchangeRate.class, "base quoted rate date source"),
            Map.entry(Exemption.class, "code own"),
            Map.entry(ExemptionReason.class, "text code"),
            Map.entry(Finding.class, "rule where values"),
            Map.entry(HourlyRate.class, "from price scope"),
            Map.entry(RateScope.class, "project task employee activity"),
            Map.entry(Clocked.class, "start stop zone"),
            Map.entry(HoursRounding.class, "start stop duration"),
            Map.entry(HoursTerms.class, "Capped(most) FixedPrice() Hourly() Retained(plan)"),
            Map.entry(HouseRates.class, "sales costs"),
            Map.entry(
                    TimeEntryFact.class,
                    "Replaced(entry by) Restored(entry day reason) Withdrawn(entry day reason)"
                            + " WrittenOff(entry day reason)"),
            Map.entry(ApprovalFact.class, "employee days act signature reason"),
            Map.entry(ApprovalFact.Signature.class, "by on"),
            Map.entry(
                    Trip.class,
                    "id employee date kilometres vehicle purpose reason from to customer project billable replaces"),
            Map.entry(
                    Expense.class,
                    "id employee date what paid vatRate vat deductible receipt payer customer project charging markup price"
                            + " vatClass inNameOfCustomer replaces"),
            Map.entry(OutlayFact.class, "outlay act day reason"),
            Map.entry(KilometreRate.class, "from price project vatClass"),
            Map.entry(Project.class, "id name goal customer days budget phases team targets documents finished"),
            Map.entry(Budget.class, "time money span"),
            Map.entry(Phase.class, "id name days budget"),
            Map.entry(TeamMember.class, "employee responsibility role days"),
            Map.entry(Target.class, "id description planned phase reached"),
            Map.entry(
                    InvoiceDraft.class,
                    "form buyer supplier supplierProfile correction stage earlier numberCheck lines facts adjustments pricing issueDate delivery references terms means paymentReference"
                            + " language notes"),
            Map.entry(
                    InvoiceHeader.class,
                    "kind correction earlier form seller buyer numberCheck issueDate delivery references pricing payment language"
                            + " notes statedWordings"),
            Map.entry(LawReference.class, "act article paragraph point"),
            Map.entry(LineItem.class, "stated quantity price vat"),
            Map.entry(LineVat.class, "treatment group returnBox icp taxedIn"),
            Map.entry(
                    Party.class,
                    "Organisation(tradingName vatNumber taxRegistration kvk establishment rsin oin publicBody taxable)"
                            + " Person() id name address email contact language accounts electronicAddress"),
            Map.entry(
                    PaymentMeans.class,
                    "Card(lastDigits) Cash(smallestCoin) CreditTransfer(iban accountName bic)"
                            + " DirectDebit(mandate creditor debited)"),
            Map.entry(PaymentReference.class, "Betalingskenmerk(value) CreditorReference(value) RemittanceText(value)"),
            Map.entry(PaymentRequest.class, "terms dueDate means reference"),
            Map.entry(
                    PaymentTerms.class,
                    "AtOnce() DayOfMonth(day monthsLater) DueOn(date) EndOfMonth(before after) InInstalments(parts)"
                            + " NetDays(days) NetDaysFromReceipt(days) OnBusinessDay(terms) SetOff() WithDiscount(terms"
                            + " discount days isDeducted) WithSurcharge(terms surcharge)"),
            Map.entry(InInstalments.Part.class, "terms percentage amount"),
            Map.entry(PrecedingInvoice.class, "id number issueDate"),
            Map.entry(Pricing.class, "currency mode rounding exchangeRate"),
            Map.entry(Quantity.class, "value unit"),
            Map.entry(RateCard.class, "customer rates kilometres rounding roundings terms"),
            Map.entry(References.class, "purchaseOrder buyerReference project contract"),
            Map.entry(SourceReference.class, "kind key"),
            Map.entry(StoredCreditNote.class, "identity header parts credited amounts"),
            Map.entry(StoredCreditNote.Identity.class, "id number issuedAt"),
            Map.entry(StoredCreditNote.Parts.class, "items adjustments"),
            Map.entry(StoredInvoice.class, "identity header items adjustments amounts"),
            Map.entry(StoredInvoice.Identity.class, "id number issuedAt"),
            Map.entry(StoredInvoice.Amounts.class, "lineNets vat accountingVat payable"),
            // The facts proper, behind the face that makes copies of them.
            Map.entry(
                    SupplyFacts.class.getDeclaredClasses()[0],
                    "nature kind prepaidOn shippedFrom performedIn work worth classedAbroad"),
            Map.entry(
                    TimeEntry.class,
                    "id employee date duration customer project task note activity clocked rate replaces billable"),
            Map.entry(TimeRounding.class, "step direction"),
            Map.entry(Totals.class, "currency lines allowances charges vat rounding"),
            Map.entry(UnitPrice.class, "currency amount base factor divisor plainDecimals"),
            Map.entry(VatBreakdown.class, "currency subtotals"),
            Map.entry(
                    VatClass.class, "Exempt(ground) OutsideScope() Rated(rate) ReverseCharged(ground) Special(scheme)"),
            Map.entry(VatGroup.class, "category rate reason"),
            Map.entry(VatNumberCheck.class, "number valid checkedOn checkedBy reference"),
            Map.entry(VatProfile.class, "smallBusiness distanceSales importLicence acquisitions"),
            Map.entry(VatProfile.Fact.class, "value days"),
            Map.entry(VatSubtotal.class, "group currency taxable vat"),
            Map.entry(Wordings.class, "paymentTerms kind correction"));

    @Test
    void every_part_of_every_type_has_a_place_in_json() {
        Map<String, String> found = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        PARTS.forEach((type, parts) -> {
            found.put(type.getName(), shape(type));
            expected.put(type.getName(), parts);
        });

        assertThat(found).isEqualTo(expected);
    }

    private static String shape(Class<?> type) {
        Stream<String> kinds = type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .map(kind -> kind.getSimpleName() + "(" + shape(kind) + ")")
                        .sorted()
                : Stream.of();
        return Stream.concat(kinds, fields(type).stream()).collect(joining(" "));
    }

    private static List<String> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(Field::getName)
                .toList();
    }
}
