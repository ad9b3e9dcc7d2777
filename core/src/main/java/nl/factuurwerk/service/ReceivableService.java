package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.receivable.AccountStatement;
import nl.factuurwerk.receivable.Ageing;
import nl.factuurwerk.receivable.Allocated;
import nl.factuurwerk.receivable.AllocationPolicy;
import nl.factuurwerk.receivable.BadDebtVat;
import nl.factuurwerk.receivable.Charged;
import nl.factuurwerk.receivable.ClaimPart;
import nl.factuurwerk.receivable.DaysSalesOutstanding;
import nl.factuurwerk.receivable.ExchangeResult;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.PaidOut;
import nl.factuurwerk.receivable.PayerBehaviour;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentAccount;
import nl.factuurwerk.receivable.PaymentReceived;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.receivable.ReceivableEntry;
import nl.factuurwerk.receivable.Refunded;
import nl.factuurwerk.receivable.Registration;
import nl.factuurwerk.receivable.TakeBackReason;
import nl.factuurwerk.receivable.WriteOffReason;
import nl.factuurwerk.receivable.WrittenOff;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what comes in, uses it for invoices, and tells what is open on any day.
 *
 * <pre>{@code
 * office.receivables().register(Payment.transfer(eur("1492.47"), date, "RF18 5390 0754 7034"));
 * office.receivables().openItems(asOf);
 * }</pre>
 *
 * <p>Each use case is one unit of work: all of it is kept, or nothing. What the host gives an identity of its own is
 * registered once, however often it is told.
 */
public final class ReceivableService {

    private static final Logger LOG = LoggerFactory.getLogger(ReceivableService.class);

    private final Surroundings surroundings;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept
     */
    public ReceivableService(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    /**
     * Registers money that came in, and uses it for the invoice that the payer named: by a reference with check digits, or by
     * the very reference that the invoice asks for; by a number in the text only where the payer is the buyer, or exactly what
     * is open was paid. Whatever is not named stays unallocated.
     *
     * @param payment the payment; one that is known by its identity is left as it is
     * @return what became of it, or {@code RECV-IDENTITY} where another payment has its identity, or {@code RECV-FUTURE}
     */
    public Registration register(Payment payment) {
        return registered(payment, Allocating::asStated);
    }

    /**
     * Registers money that came in, and uses it for what is open of its payer, by a policy.
     *
     * @param payment the payment, which says who paid; one that is known by its identity is left as it is
     * @param policy which claims are paid
     * @return what became of it, or what forbids it
     */
    public Registration register(Payment payment, AllocationPolicy policy) {
        return registered(payment, (allocating, received) -> allocating.ofPayer(received, policy));
    }

    /**
     * Registers money that came in, and uses it as the host says.
     *
     * @param payment the payment; one that is known by its identity is left as it is
     * @param portions what it is used for; the rest stays unallocated
     * @return what became of it, or what forbids it, for instance {@code RECV-ABOVE-OPEN}
     */
    public Registration register(Payment payment, List<Portion> portions) {
        return registered(payment, (allocating, received) -> allocating.use(received, portions));
    }

    /** Makes allocations of a payment. */
    private interface Use {
        List<Allocated> of(Allocating allocating, PaymentReceived payment);
    }

    private Registration registered(Payment payment, Use use) {
        Registration registration = registration((receivable, repositories) -> {
            Id<Payment> id = payment.id().orElseGet(surroundings.ids()::nextId);
            PaymentReceived received = new PaymentReceived(id, payment);
            boolean isNew = receivable.add(received);
            List<Allocated> added = isNew ? use.of(new Allocating(surroundings, repositories), received) : List.of();
            return new Registration.Registered(receivable.account(received, surroundings.today()), added, !isNew);
        });
        if (registration instanceof Registration.Registered(var account, var added, var wasKnown)) {
            LOG.debug(
                    "Registered payment {} with {} allocations",
                    account.payment().id(),
                    added.size());
        } else {
            LOG.debug("Refused a payment");
        }
        return registration;
    }

    /**
     * Uses what is left of a payment for what is open of its payer, by a policy.
     *
     * @param payment the identity of the payment
     * @param policy which claims are paid
     * @return what became of it, or what forbids it
     */
    public Registration allocate(Id<Payment> payment, AllocationPolicy policy) {
        return allocated(payment, (allocating, received) -> allocating.ofPayer(received, policy));
    }

    /**
     * Uses what is left of a payment as the host says, for instance for an invoice that came after it.
     *
     * @param payment the identity of the payment
     * @param portions what it is used for, of the principal as a rule: {@link Portion#of}
     * @return what became of it, or what forbids it: {@code RECV-SPENT} or {@code RECV-ABOVE-OPEN} among others
     */
    public Registration allocate(Id<Payment> payment, List<Portion> portions) {
        return allocated(payment, (allocating, received) -> allocating.use(received, portions));
    }

    private Registration allocated(Id<Payment> payment, Use use) {
        return registration((receivable, repositories) -> {
            PaymentReceived received = receivable.payment(payment);
            List<Allocated> added = use.of(new Allocating(surroundings, repositories), received);
            return new Registration.Registered(receivable.account(received, surroundings.today()), added, true);
        });
    }

    /** A use case that makes a registration. */
    private interface Work {
        Registration in(Receivable receivable, Repositories repositories);
    }

    private Registration registration(Work work) {
        try {
            return surroundings.inTransaction(
                    repositories -> work.in(new Receivable(surroundings, repositories), repositories));
        } catch (InvalidInput e) {
            return new Registration.Refused(e.report());
        }
    }

    private Report report(Consumer<Receivable> work) {
        try {
            surroundings.inTransaction(repositories -> {
                work.accept(new Receivable(surroundings, repositories));
                return repositories;
            });
            return Report.empty();
        } catch (InvalidInput e) {
            return e.report();
        }
    }

    /**
     * Adds what happened, with an identity and a day of the host's own. To add it again does nothing.
     *
     * @param entry what happened
     * @return nothing if it is in the books now; else what forbids it
     */
    public Report add(ReceivableEntry entry) {
        return report(receivable -> receivable.add(entry));
    }

    /**
     * Gives back what no invoice needed of a payment.
     *
     * @param payment the identity of the payment
     * @param amount how much, at most what is left of it
     * @param on when
     * @param words why, or how; may be empty
     * @return nothing if it is in the books; else {@code RECV-SPENT} where less is left, or another finding
     */
    public Report refund(Id<Payment> payment, Money amount, LocalDate on, String words) {
        return report(
                receivable -> receivable.add(new Refunded(surroundings.ids().nextId(), on, payment, amount, words)));
    }

    /**
     * Pays to the customer what an invoice owes back: it was credited after it was paid, or it came to less than was advanced.
     *
     * @param invoice the identity of the invoice
     * @param amount how much, at most {@link OpenItem#owedBack}
     * @param on when
     * @param words why, or how; may be empty
     * @return nothing if it is in the books; else {@code RECV-NOT-OWED-BACK} or another finding
     */
    public Report payOut(Id<Invoice> invoice, Money amount, LocalDate on, String words) {
        return report(
                receivable -> receivable.add(new PaidOut(surroundings.ids().nextId(), on, invoice, amount, words)));
    }

    /**
     * Takes a payment back whose money went: a direct debit that was reversed, a cheque that bounced, a payment by card that was
     * charged back. What it was used for is open again from that day.
     *
     * @param payment the identity of the payment
     * @param on when the money went
     * @return nothing if it is in the books, now or before; else {@code RECV-SPENT} where some of it was refunded or kept, which
     *     is to be taken back first
     */
    public Report reverse(Id<Payment> payment, LocalDate on) {
        return report(receivable -> {
            PaymentReceived received = receivable.payment(payment);
            receivable.releaseAll(received, on, TakeBackReason.REVERSED);
            receivable.takeBackRest(received, on, TakeBackReason.REVERSED);
        });
    }

    /**
     * Takes an entry back as far as it still counts.
     *
     * @param entry its identity
     * @param on from which day; of a mistake the day of the entry itself, as a rule
     * @param reason why
     * @return nothing if it is in the books, now or before; else what forbids it
     */
    public Report takeBack(Id<ReceivableEntry> entry, LocalDate on, TakeBackReason reason) {
        return report(receivable -> receivable.takeBackRest(receivable.entry(entry), on, reason));
    }

    /**
     * Gives up an amount of a claim.
     *
     * @param portion what is given up
     * @param reason why
     * @param on when
     * @param words why, in words; may be empty, but not for {@link WriteOffReason#OTHER}
     * @return nothing if it is in the books; else {@code RECV-ABOVE-OPEN} or another finding
     */
    public Report writeOff(Portion portion, WriteOffReason reason, LocalDate on, String words) {
        return report(
                receivable -> receivable.add(new WrittenOff(surroundings.ids().nextId(), on, portion, reason, words)));
    }

    /**
     * Gives up all that is open of a claim: the invoice, interest and costs.
     *
     * @param invoice the identity of the invoice
     * @param reason why
     * @param on when
     * @param words why, in words; may be empty, but not for {@link WriteOffReason#OTHER}
     * @return nothing if it is in the books, or nothing was open; else what forbids it
     */
    public Report writeOff(Id<Invoice> invoice, WriteOffReason reason, LocalDate on, String words) {
        return report(receivable -> {
            OpenItem item = receivable.claim(invoice).payable(on, surroundings.today());
            for (ClaimPart part : ClaimPart.values()) {
                Money open = item.open(part);
                if (open.isPositive()) {
                    Portion portion = new Portion(invoice, part, open);
                    receivable.add(new WrittenOff(surroundings.ids().nextId(), on, portion, reason, words));
                }
            }
        });
    }

    /**
     * Puts interest or costs on an invoice that is not paid in time.
     *
     * @param portion on which invoice, which part, and how much
     * @param on when
     * @param words how it came about; may be empty
     * @return nothing if it is in the books; else what forbids it
     */
    public Report charge(Portion portion, LocalDate on, String words) {
        return report(
                receivable -> receivable.add(new Charged(surroundings.ids().nextId(), on, portion, words)));
    }

    /**
     * Tells what is open of an invoice.
     *
     * @param invoice the invoice
     * @param asOf the day, seen at its end
     * @return the item, also where nothing is open any more
     * @throws IllegalArgumentException if the invoice is not in these books
     */
    public OpenItem openItem(Invoice invoice, LocalDate asOf) {
        return surroundings.inTransaction(repositories -> repositories
                .invoices()
                .find(invoice.id())
                .map(found -> Receivable.claim(found, repositories).asOf(asOf))
                .orElseThrow(() -> new IllegalArgumentException("Invoice " + invoice.id() + " is not in these books")));
    }

    /**
     * Looks at all that is open or owed back, one item after the other.
     *
     * @param asOf the day, seen at its end
     * @param look takes items as a stream, in the order of issue, which is closed behind it
     * @param <R> what it makes of them
     * @return what it made
     */
    public <R> R openItems(LocalDate asOf, Function<Stream<OpenItem>, R> look) {
        return surroundings.inTransaction(repositories -> {
            try (Stream<Invoice> invoices = repositories.invoices().all()) {
                return look.apply(open(invoices, asOf, repositories));
            }
        });
    }

    /**
     * Returns all that is open or owed back.
     *
     * @param asOf the day, seen at its end
     * @return in the order of issue
     */
    public List<OpenItem> openItems(LocalDate asOf) {
        return openItems(asOf, Stream::toList);
    }

    /**
     * Returns what is open of a debtor, or owed back to it.
     *
     * @param debtor the identity of the debtor
     * @param asOf the day, seen at its end
     * @return in the order of issue
     */
    public List<OpenItem> openItems(Id<Party> debtor, LocalDate asOf) {
        return surroundings.inTransaction(repositories -> {
            try (Stream<Invoice> invoices = repositories.invoices().to(debtor)) {
                return open(invoices, asOf, repositories).toList();
            }
        });
    }

    /**
     * Tells what is open by how long it is overdue, per debtor, with what is owed back beside it.
     *
     * @param asOf the day, seen at its end
     * @param currency which invoices and payments are looked at
     * @return in buckets of 30, 60 and 90 days
     */
    public Ageing ageing(LocalDate asOf, CurrencyUnit currency) {
        List<PaymentAccount> unused = unallocated(asOf);
        return named(openItems(asOf, items -> Ageing.of(asOf, currency, Ageing.STANDARD, items, unused.stream())));
    }

    /** Who has nothing open but money in the books is called as on its last invoice, or as it is known here. */
    private Ageing named(Ageing ageing) {
        return surroundings.inTransaction(repositories -> new Ageing(
                ageing.asOf(),
                ageing.limits(),
                ageing.rows().stream()
                        .map(row -> row.name().isEmpty()
                                ? new Ageing.Row(row.debtor(), name(row, repositories), row.buckets(), row.credit())
                                : row)
                        .toList()));
    }

    private static String name(Ageing.Row row, Repositories repositories) {
        return row.debtor()
                .map(debtor -> {
                    try (Stream<Invoice> invoices = repositories.invoices().to(debtor)) {
                        return invoices.map(invoice -> invoice.buyer().name())
                                .reduce((one, other) -> other)
                                .or(() -> repositories
                                        .parties()
                                        .find(debtor)
                                        .map(party -> party.value().name()))
                                .orElse(debtor.value());
                    }
                })
                .orElse("");
    }

    /**
     * Tells the same in every currency in which something is open or owed back: amounts of different currencies have no sum.
     *
     * @param asOf the day, seen at its end
     * @return one for each currency, by its code; where nothing is open one in euro, without rows
     */
    public List<Ageing> ageing(LocalDate asOf) {
        Set<String> codes = new TreeSet<>();
        openItems(asOf, items -> {
            items.forEach(item -> codes.add(item.open().getCurrencyUnit().getCode()));
            return codes;
        });
        unallocated(asOf)
                .forEach(account ->
                        codes.add(account.unallocated().getCurrencyUnit().getCode()));
        if (codes.isEmpty()) {
            codes.add(CurrencyUnit.EUR.getCode());
        }
        return codes.stream().map(code -> ageing(asOf, CurrencyUnit.of(code))).toList();
    }

    /**
     * Tells for how many days of sales customers still owe.
     *
     * @param period the period, with a first and a last day
     * @param currency which invoices are looked at
     * @return what is open at its end beside what was invoiced in it
     * @throws IllegalArgumentException if the period is without end
     */
    public DaysSalesOutstanding daysSalesOutstanding(DateRange period, CurrencyUnit currency) {
        Money open = openItems(
                period.last(),
                items -> items.map(item -> item.open().minus(item.owedBack()))
                        .filter(amount -> amount.getCurrencyUnit().equals(currency))
                        .reduce(Money.zero(currency), Money::plus));
        Money invoiced = surroundings.inTransaction(repositories -> {
            try (Stream<Invoice> invoices = repositories.invoices().all();
                    Stream<CreditNote> credits = repositories.creditNotes().all()) {
                Money sales = invoices.<IssuedDocument>map(invoice -> invoice)
                        .filter(each -> isSale(each, period, currency))
                        .map(IssuedDocument::total)
                        .reduce(Money.zero(currency), Money::plus);
                return credits.<IssuedDocument>map(credit -> credit)
                        .filter(each -> isSale(each, period, currency))
                        .map(IssuedDocument::total)
                        .reduce(sales, Money::minus);
            }
        });
        return new DaysSalesOutstanding(period, open, invoiced);
    }

    private static boolean isSale(IssuedDocument document, DateRange period, CurrencyUnit currency) {
        return !document.kind().isSelfBilled()
                && period.contains(document.issueDate())
                && document.total().getCurrencyUnit().equals(currency);
    }

    /**
     * Draws up the account of a debtor.
     *
     * @param debtor the identity of the debtor
     * @param days the period
     * @param currency which invoices and payments are on it
     * @return what it owed, what happened, and what it owes since
     */
    public AccountStatement statement(Id<Party> debtor, DateRange days, CurrencyUnit currency) {
        return surroundings.inTransaction(repositories -> {
            List<ReceivableEntry> payments = new ArrayList<>();
            try (Stream<PaymentReceived> received =
                    repositories.receivableEntries().from(debtor)) {
                received.forEach(payment ->
                        payments.addAll(repositories.receivableEntries().ofPayment(payment.id())));
            }
            Receivable receivable = new Receivable(surroundings, repositories);
            return AccountStatement.of(
                    days, currency, receivable.claims(repositories.invoices().to(debtor)), payments);
        });
    }

    /**
     * Tells how a debtor pays.
     *
     * @param debtor the identity of the debtor
     * @param asOf the day, seen at its end
     * @return how late its invoices were paid
     */
    public PayerBehaviour behaviour(Id<Party> debtor, LocalDate asOf) {
        return surroundings.inTransaction(repositories -> {
            try (Stream<Invoice> invoices = repositories.invoices().to(debtor)) {
                return PayerBehaviour.of(invoices.filter(
                                invoice -> !invoice.issueDate().isAfter(asOf))
                        .map(invoice -> Receivable.claim(invoice, repositories).asOf(asOf)));
            }
        });
    }

    /**
     * Tells what of the VAT of an invoice may be reclaimed because it is not paid (art. 29 Wet OB).
     *
     * @param invoice the invoice
     * @return what may be reclaimed by any day, and what belongs in the return of any period
     * @throws IllegalArgumentException if the invoice is not in these books
     */
    public BadDebtVat badDebtVat(Invoice invoice) {
        return surroundings.inTransaction(repositories -> repositories
                .invoices()
                .find(invoice.id())
                .map(found -> new BadDebtVat(Receivable.claim(found, repositories)))
                .orElseThrow(() -> new IllegalArgumentException("Invoice " + invoice.id() + " is not in these books")));
    }

    /**
     * Tells what exchange made of what was paid on an invoice in another currency, or at another rate.
     *
     * @param invoice the invoice
     * @param asOf the day, seen at its end
     * @param rates the rate of each allocation of money that is not in euro
     * @return a result for each, by day
     * @throws IllegalArgumentException if the invoice is not in these books, states no rate, or a rate is for another currency
     */
    public List<ExchangeResult> exchangeResults(
            Invoice invoice, LocalDate asOf, Function<Allocated, ExchangeRate> rates) {
        return surroundings.inTransaction(repositories -> repositories
                .invoices()
                .find(invoice.id())
                .map(found -> ExchangeResult.of(Receivable.claim(found, repositories), asOf, rates))
                .orElseThrow(() -> new IllegalArgumentException("Invoice " + invoice.id() + " is not in these books")));
    }

    private static Stream<OpenItem> open(Stream<Invoice> invoices, LocalDate asOf, Repositories repositories) {
        return invoices.filter(invoice -> !invoice.kind().isSelfBilled())
                .filter(invoice -> !invoice.issueDate().isAfter(asOf))
                .map(invoice -> Receivable.claim(invoice, repositories).asOf(asOf))
                .filter(item -> !item.isSettled());
    }

    /**
     * Tells what became of a payment.
     *
     * @param payment its identity
     * @param asOf the day, seen at its end
     * @return the account, or empty if there is no such payment
     */
    public Optional<PaymentAccount> account(Id<Payment> payment, LocalDate asOf) {
        return surroundings.inTransaction(repositories -> repositories
                .receivableEntries()
                .find(payment)
                .filter(PaymentReceived.class::isInstance)
                .map(received -> new Receivable(surroundings, repositories).account((PaymentReceived) received, asOf)));
    }

    /**
     * Looks at what came in.
     *
     * @param days the days, both ends included
     * @param asOf the day on which it is seen what became of it
     * @param look takes accounts as a stream, by day, which is closed behind it
     * @param <R> what it makes of them
     * @return what it made
     */
    public <R> R payments(DateRange days, LocalDate asOf, Function<Stream<PaymentAccount>, R> look) {
        return surroundings.inTransaction(repositories -> {
            Receivable receivable = new Receivable(surroundings, repositories);
            try (Stream<PaymentReceived> payments =
                    repositories.receivableEntries().payments(days)) {
                return look.apply(payments.map(payment -> receivable.account(payment, asOf)));
            }
        });
    }

    /**
     * Returns what came in and is not used, given back or kept.
     *
     * @param asOf the day, seen at its end
     * @return by day
     */
    public List<PaymentAccount> unallocated(LocalDate asOf) {
        return payments(
                DateRange.until(asOf),
                asOf,
                accounts -> accounts.filter(account -> account.unallocated().isPositive())
                        .toList());
    }

    /**
     * Returns what was done on an invoice.
     *
     * @param invoice the identity of the invoice
     * @return in the order in which it was added
     */
    public List<ReceivableEntry> entriesOn(Id<Invoice> invoice) {
        return surroundings.inTransaction(
                repositories -> repositories.receivableEntries().onInvoice(invoice));
    }

    /**
     * Returns what was done with a payment.
     *
     * @param payment the identity of the payment
     * @return the payment first, then the rest in the order in which it was added
     */
    public List<ReceivableEntry> entriesOf(Id<Payment> payment) {
        return surroundings.inTransaction(
                repositories -> repositories.receivableEntries().ofPayment(payment));
    }
}
