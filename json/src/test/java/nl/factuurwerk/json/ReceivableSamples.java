package nl.factuurwerk.json;

import static nl.factuurwerk.money.Amounts.eur;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.json.Samples.Sample;
import nl.factuurwerk.json.ViewsTest.Shown;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.payment.CreditorReference;
import nl.factuurwerk.payment.DayOfMonth;
import nl.factuurwerk.payment.EndOfMonth;
import nl.factuurwerk.payment.InInstalments;
import nl.factuurwerk.payment.LegalTerm;
import nl.factuurwerk.payment.NetDaysFromReceipt;
import nl.factuurwerk.payment.OnBusinessDay;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.payment.WithDiscount;
import nl.factuurwerk.payment.WithSurcharge;
import nl.factuurwerk.receivable.AccountStatement;
import nl.factuurwerk.receivable.Ageing;
import nl.factuurwerk.receivable.Allocated;
import nl.factuurwerk.receivable.Assignment;
import nl.factuurwerk.receivable.Charged;
import nl.factuurwerk.receivable.ClaimHistory;
import nl.factuurwerk.receivable.ClaimPart;
import nl.factuurwerk.receivable.CreditLimit;
import nl.factuurwerk.receivable.DaysSalesOutstanding;
import nl.factuurwerk.receivable.DebtorEntry;
import nl.factuurwerk.receivable.Ended;
import nl.factuurwerk.receivable.Insolvency;
import nl.factuurwerk.receivable.InsolvencyClaims;
import nl.factuurwerk.receivable.InsolvencyKind;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.PaidOut;
import nl.factuurwerk.receivable.PayerBehaviour;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentAccount;
import nl.factuurwerk.receivable.PaymentMethod;
import nl.factuurwerk.receivable.PaymentPlan;
import nl.factuurwerk.receivable.PaymentReceived;
import nl.factuurwerk.receivable.PlanInstalment;
import nl.factuurwerk.receivable.PlanStanding;
import nl.factuurwerk.receivable.PlanState;
import nl.factuurwerk.receivable.PlanTerms;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.receivable.Receipt;
import nl.factuurwerk.receivable.ReceiptLine;
import nl.factuurwerk.receivable.ReceiptParties;
import nl.factuurwerk.receivable.ReceivableEntry;
import nl.factuurwerk.receivable.Refunded;
import nl.factuurwerk.receivable.RelationKnown;
import nl.factuurwerk.receivable.RestKept;
import nl.factuurwerk.receivable.TakeBackReason;
import nl.factuurwerk.receivable.TakenBack;
import nl.factuurwerk.receivable.WriteOffReason;
import nl.factuurwerk.receivable.WrittenOff;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Every entry about money that is owed, and what is shown of it. */
final class ReceivableSamples {

    private static final LocalDate DAY = Samples.TODAY;
    private static final Id<Payment> PAYMENT = Id.of("bank:2026-11-21:7");
    private static final Id<Invoice> INVOICE = Id.of("inv-7");

    private static final Id<Party> HOP = Id.of("brouwerij-de-hop");

    private ReceivableSamples() {}

    private static ReceiptLine line() {
        return new ReceiptLine(new DocumentNumber("2026-0007"), eur("60.50"));
    }

    private static Receipt receipt(Payment payment, ReceiptLine... lines) {
        ReceiptParties parties = new ReceiptParties(
                Person.named("Anna de Vries").build(), Person.named("Bram").build(), Language.DUTCH);
        return new Receipt(
                Id.of("k-1"),
                new DocumentNumber("K2026-0001"),
                DAY,
                parties,
                new Receipt.Paid(payment, List.of(lines)));
    }

    private static Assignment.Payee factor() {
        return new Assignment.Payee("Factor Noord N.V.", Iban.of("NL20INGB0001234567"));
    }

    private static Sample<DebtorEntry> debtor(String name, DebtorEntry entry) {
        return new Sample<>("debtor-entry-" + name, JsonFormat.DEBTOR_ENTRY, entry);
    }

    static List<Sample<?>> all() {
        return List.of(
                new Sample<>("draft-terms", JsonFormat.INVOICE_DRAFT, draft()),
                new Sample<>("payment", JsonFormat.PAYMENT, payment()),
                new Sample<>("payment-cash", JsonFormat.PAYMENT, Payment.cash(eur("12.50"), DAY, "Taart")),
                entry("payment", received()),
                entry("allocated", new Allocated(Id.of("a-1"), DAY, PAYMENT, Portion.of(INVOICE, eur("60.50")))),
                entry(
                        "allocated-dollar",
                        new Allocated(
                                Id.of("a-2"),
                                DAY,
                                PAYMENT,
                                new Portion(INVOICE, ClaimPart.INTEREST, Money.parse("USD 10.00")),
                                eur("9.25"))),
                entry("refunded", new Refunded(Id.of("r-1"), DAY, PAYMENT, eur("5.00"), "Dubbel betaald")),
                entry("paid-out", new PaidOut(Id.of("p-1"), DAY, INVOICE, eur("5.00"), "")),
                entry(
                        "written-off",
                        new WrittenOff(
                                Id.of("w-1"),
                                DAY,
                                Portion.of(INVOICE, eur("0.01")),
                                WriteOffReason.SMALL_DIFFERENCE,
                                "")),
                entry("rest-kept", new RestKept(Id.of("k-1"), DAY, PAYMENT, eur("0.02"), WriteOffReason.BANK_COSTS)),
                entry(
                        "charged",
                        new Charged(
                                Id.of("c-1"),
                                DAY,
                                new Portion(INVOICE, ClaimPart.COSTS, eur("40.00")),
                                "Art. 6:96 BW")),
                entry(
                        "taken-back",
                        new TakenBack(Id.of("t-1"), DAY, Id.of("a-1"), eur("60.50"), TakeBackReason.REVERSED)),
                debtor(
                        "payment-plan",
                        new PaymentPlan(
                                Id.of("d-1"),
                                DAY,
                                HOP,
                                List.of(INVOICE, Id.of("inv-8")),
                                PlanTerms.monthly(eur("100.00"), 3, LocalDate.of(2026, 12, 31), 5))),
                debtor("insolvency", new Insolvency(Id.of("d-2"), DAY, HOP, InsolvencyKind.BANKRUPTCY, "F.17/26/123")),
                debtor("assignment", new Assignment(Id.of("d-3"), DAY, HOP, List.of(INVOICE), factor())),
                debtor("assignment-all", new Assignment(Id.of("d-4"), DAY, HOP, List.of(), factor())),
                debtor("credit-limit", new CreditLimit(Id.of("d-5"), DAY, HOP, eur("5000.00"))),
                debtor("relation", new RelationKnown(Id.of("d-6"), DAY, HOP, LegalTerm.Relation.LARGE_TO_SMALL)),
                debtor("ended", new Ended(Id.of("d-7"), DAY, HOP, Id.of("d-1"), "Ineens betaald")),
                new Sample<>("receipt", JsonFormat.RECEIPT, receipt(payment(), line())),
                new Sample<>("receipt-private", JsonFormat.RECEIPT, receipt(Payment.cash(eur("12.50"), DAY, "Taart"))));
    }

    private static InvoiceDraft draft() {
        PaymentTerms instalments = new InInstalments(List.of(
                InInstalments.Part.of(Percentage.percent("30"), new NetDaysFromReceipt(8)),
                InInstalments.Part.of(eur("1.00"), new EndOfMonth(5, 6)),
                InInstalments.Part.balance(new DayOfMonth(15, 2))));
        return Invoice.draft()
                .terms(new WithSurcharge(
                        WithDiscount.deducted(new OnBusinessDay(instalments), Percentage.percent("2"), 9),
                        Percentage.percent("1")))
                .build();
    }

    private static Sample<ReceivableEntry> entry(String name, ReceivableEntry entry) {
        return new Sample<>("receivable-entry-" + name, JsonFormat.RECEIVABLE_ENTRY, entry);
    }

    private static Payment payment() {
        return Payment.of(PaymentMethod.TRANSFER, eur("100.00"), DAY)
                .identifiedBy(PAYMENT)
                .from(Id.of("brouwerij-de-hop"))
                .payerName("Brouwerij De Hop")
                .account("NL02ABNA0123456789")
                .reference(CreditorReference.of("RF18539007547034"))
                .remittance("Factuur 2026-0007")
                .build();
    }

    private static PaymentReceived received() {
        return new PaymentReceived(PAYMENT, payment());
    }

    static Stream<Shown<?>> shown() {
        Invoice invoice = Samples.issue(
                Invoice.draft()
                        .to(Organisation.named("Brouwerij De Hop")
                                .id("brouwerij-de-hop")
                                .address("Kade 3", "8911 AB", "Leeuwarden", Country.NETHERLANDS)
                                .build())
                        .line("Advies", Quantity.hours("10"), eur("95.00"))
                        .build(),
                "2026-0001");
        Portion part = Portion.of(invoice.id(), eur("60.50"));
        Allocated allocated = new Allocated(Id.of("a-1"), DAY, PAYMENT, part);
        Charged charged = new Charged(Id.of("c-1"), DAY, new Portion(invoice.id(), ClaimPart.COSTS, eur("40.00")), "");
        OpenItem item = new ClaimHistory(invoice, List.of(), List.of(), List.of(allocated, charged))
                .asOf(invoice.dueDate().plusDays(3));
        PaymentAccount account = PaymentAccount.of(received(), List.of(received(), allocated), DAY);
        return Stream.of(
                new Shown<>("open-item", JsonOutput.OPEN_ITEM, item),
                new Shown<>("open-items", JsonOutput.OPEN_ITEMS, List.of(item)),
                new Shown<>(
                        "ageing",
                        JsonOutput.AGEING,
                        Ageing.of(item.asOf(), CurrencyUnit.EUR, Ageing.STANDARD, Stream.of(item), Stream.of(account))),
                new Shown<>(
                        "account-statement",
                        JsonOutput.ACCOUNT_STATEMENT,
                        AccountStatement.of(
                                DateRange.of(DAY, item.asOf()),
                                CurrencyUnit.EUR,
                                List.of(new ClaimHistory(invoice, List.of(), List.of(), List.of(allocated, charged))),
                                List.of(received(), allocated))),
                new Shown<>(
                        "payer-behaviour",
                        JsonOutput.PAYER_BEHAVIOUR,
                        new PayerBehaviour(3, 2, 1, Optional.of(Decimal.of("4.7")), 9)),
                new Shown<>(
                        "plan-state-broken",
                        JsonOutput.PLAN_STATE,
                        new PlanState(
                                PlanStanding.BROKEN,
                                eur("33.34"),
                                eur("0.00"),
                                Optional.of(LocalDate.of(2027, 1, 6)),
                                Optional.empty())),
                new Shown<>(
                        "days-sales-outstanding",
                        JsonOutput.DAYS_SALES_OUTSTANDING,
                        new DaysSalesOutstanding(DateRange.of(YearMonth.of(2026, 11)), eur("1149.50"), eur("3448.50"))),
                new Shown<>(
                        "plan-state",
                        JsonOutput.PLAN_STATE,
                        new PlanState(
                                PlanStanding.KEPT,
                                eur("33.34"),
                                eur("33.34"),
                                Optional.empty(),
                                Optional.of(new PlanInstalment(LocalDate.of(2027, 1, 31), eur("33.33"))))),
                new Shown<>(
                        "insolvency-claims",
                        JsonOutput.INSOLVENCY_CLAIMS,
                        new InsolvencyClaims(
                                new Insolvency(Id.of("d-2"), item.asOf(), HOP, InsolvencyKind.BANKRUPTCY, ""),
                                List.of(item))),
                new Shown<>("payment-account", JsonOutput.PAYMENT_ACCOUNT, account));
    }
}
