package nl.factuurwerk.invoice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.factuurwerk.payment.DuePart;
import nl.factuurwerk.payment.PaymentTerms;
import org.joda.money.Money;

/**
 * How an invoice stands on a day: sent, received, viewed, contested, credited, what is left to pay, overdue. Derived from
 * what happened and never stored, so it cannot be wrong on its own, and can be asked of any day.
 *
 * <pre>{@code
 * InvoiceStatus status = InvoiceStatus.of(invoice, facts, credits, LocalDate.of(2027, 1, 10));
 * status.isOverdue();      // true
 * status.daysOverdue();    // 20
 * status.open();           // EUR 1492.47
 * }</pre>
 */
public final class InvoiceStatus {

    private final Invoice invoice;
    private final LocalDate asOf;
    private final Optional<Occurrences> sent;
    private final Optional<Occurrences> received;
    private final Optional<Occurrences> viewed;
    private final List<InvoiceFact.Disputed> disputes;
    private final List<CreditNote> credits;
    private final Optional<Remainder> credit;
    private final Money credited;
    private final Money settled;

    private InvoiceStatus(
            Invoice invoice, Collection<InvoiceFact> facts, List<CreditNote> credits, Money settled, LocalDate asOf) {
        this.invoice = invoice;
        this.asOf = asOf;
        sent = occurrences(InvoiceFact.Sent.class, facts);
        received = occurrences(InvoiceFact.Received.class, facts);
        viewed = occurrences(InvoiceFact.Viewed.class, facts);
        disputes = openDisputes(facts);
        this.credits = credits;
        // What is left of lines is seldom asked for, and of most invoices that is everything.
        credit = credits.isEmpty() ? Optional.empty() : Optional.of(Remainder.of(invoice, credits));
        credited = credit.filter(Remainder::isNothing).isPresent()
                ? invoice.total()
                : credits.stream().map(CreditNote::total).reduce(zero(), Money::plus);
        this.settled = settled;
    }

    /**
     * Tells how an invoice stands on a day, as far as is known without payments.
     *
     * @param invoice the invoice
     * @param facts what happened to it, in any order; what is dated after the day has not happened yet
     * @param credits all credit notes on it, in the order in which they were issued; those dated after the day, and those
     *     that follow one, are not there yet
     * @param asOf the day, seen at its end
     * @return the status
     * @throws IllegalArgumentException if a fact is about another invoice or dated before this one, or a credit note is
     *     not on it or does not follow the one before
     */
    public static InvoiceStatus of(
            Invoice invoice, Collection<? extends InvoiceFact> facts, List<CreditNote> credits, LocalDate asOf) {
        return of(invoice, facts, credits, Settlements.none(), asOf);
    }

    /**
     * Tells how an invoice stands on a day.
     *
     * @param invoice the invoice
     * @param facts what happened to it, in any order; what is dated after the day has not happened yet
     * @param credits all credit notes on it, in the order in which they were issued; those dated after the day, and those
     *     that follow one, are not there yet
     * @param settlements what was paid
     * @param asOf the day, seen at its end
     * @return the status
     * @throws IllegalArgumentException if a fact is about another invoice or dated before this one, or a credit note is
     *     not on it or does not follow the one before, or what was paid is in another currency
     */
    public static InvoiceStatus of(
            Invoice invoice,
            Collection<? extends InvoiceFact> facts,
            List<CreditNote> credits,
            Settlements settlements,
            LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        Set<InvoiceFact> happened = new HashSet<>();
        for (InvoiceFact fact : facts) {
            requireOn(invoice, fact);
            if (!fact.on().isAfter(asOf)) {
                happened.add(fact);
            }
        }
        // A credit note says what was left before it, so one that is dated before its predecessor waits for that.
        List<CreditNote> issued = credits.stream()
                .takeWhile(credit -> !credit.issueDate().isAfter(asOf))
                .toList();
        Money settled = settlements.of(invoice, asOf);
        if (!settled.getCurrencyUnit().equals(invoice.total().getCurrencyUnit())) {
            throw new IllegalArgumentException(
                    "Settled is " + settled + " of " + invoice.number() + ", which is " + invoice.total());
        }
        return new InvoiceStatus(invoice, happened, issued, settled, asOf);
    }

    private static void requireOn(Invoice invoice, InvoiceFact fact) {
        if (!fact.invoice().equals(invoice.id())) {
            throw new IllegalArgumentException(
                    "Not about invoice " + invoice.number() + ", " + invoice.id() + ": " + fact);
        }
        if (fact.on().isBefore(invoice.issueDate())) {
            throw new IllegalArgumentException("Before " + invoice.issueDate() + ", the date of " + invoice.number()
                    + ", nothing happened to it: " + fact);
        }
    }

    private static Optional<Occurrences> occurrences(Class<? extends InvoiceFact> kind, Collection<InvoiceFact> facts) {
        TreeSet<LocalDate> days = new TreeSet<>();
        facts.stream().filter(kind::isInstance).map(InvoiceFact::on).forEach(days::add);
        return days.isEmpty() ? Optional.empty() : Optional.of(new Occurrences(days.first(), days.last(), days.size()));
    }

    private static List<InvoiceFact.Disputed> openDisputes(Collection<InvoiceFact> facts) {
        Optional<LocalDate> lastSettled =
                occurrences(InvoiceFact.DisputeSettled.class, facts).map(Occurrences::last);
        return facts.stream()
                .filter(InvoiceFact.Disputed.class::isInstance)
                .map(InvoiceFact.Disputed.class::cast)
                .filter(dispute ->
                        lastSettled.map(day -> day.isBefore(dispute.on())).orElse(true))
                .sorted(Comparator.comparing(InvoiceFact.Disputed::on).thenComparing(InvoiceFact.Disputed::reason))
                .toList();
    }

    private Money zero() {
        return Money.zero(invoice.total().getCurrencyUnit());
    }

    /**
     * Returns the invoice.
     *
     * @return the invoice that this is the status of
     */
    public Invoice invoice() {
        return invoice;
    }

    /**
     * Returns the day.
     *
     * @return the day, seen at its end
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Tells whether there was an invoice.
     *
     * @return whether the day is not before the date of issue (BT-2)
     */
    public boolean isIssued() {
        return !asOf.isBefore(invoice.issueDate());
    }

    /**
     * Returns when it was sent.
     *
     * @return the days, or empty where it was not
     */
    public Optional<Occurrences> sent() {
        return sent;
    }

    /**
     * Returns when it was received.
     *
     * @return the days, or empty where nobody said that it was
     */
    public Optional<Occurrences> received() {
        return received;
    }

    /**
     * Returns when it was looked at.
     *
     * @return the days, or empty where nobody is known to have done so
     */
    public Optional<Occurrences> viewed() {
        return viewed;
    }

    /**
     * Tells whether it left the office. Whoever has it was sent it, whether that was noted or not.
     *
     * @return whether it was sent, received or viewed
     */
    public boolean isSent() {
        return sent.isPresent() || received.isPresent() || viewed.isPresent();
    }

    /**
     * Returns what is contested.
     *
     * @return the disputes that were not settled on their own day or later, by day and reason
     */
    public List<InvoiceFact.Disputed> disputes() {
        return disputes;
    }

    /**
     * Tells whether it is contested.
     *
     * @return whether a dispute is open
     */
    public boolean isDisputed() {
        return !disputes.isEmpty();
    }

    /**
     * Returns what is left of its lines.
     *
     * @return the invoice less the credit notes of the day
     */
    public Remainder remainder() {
        return credit.orElseGet(() -> Remainder.of(invoice, List.of()));
    }

    /**
     * Returns what was credited.
     *
     * @return the sum of its credit notes, with VAT, of the sign of the invoice
     */
    public Money credited() {
        return credited;
    }

    /**
     * Tells whether nothing is left of it.
     *
     * @return whether it is wholly credited
     */
    public boolean isCredited() {
        return credit.filter(Remainder::isNothing).isPresent() && !credited.isZero();
    }

    /**
     * Returns what it asks for in all.
     *
     * @return its total (BT-115) less what was credited, whatever was paid; zero once it is wholly credited
     */
    public Money due() {
        return isIssued() ? invoice.total().minus(credited) : zero();
    }

    /**
     * Returns what was paid.
     *
     * @return what {@link Settlements} said
     */
    public Money settled() {
        return settled;
    }

    /**
     * Returns what is still to be paid.
     *
     * @return what it asks for less what was paid; below zero what is to be given back
     */
    public Money open() {
        return due().minus(settled);
    }

    /**
     * Tells whether it was paid. A credit pays nothing: an invoice that was credited in part is paid when the rest is, and one
     * that was wholly credited never.
     *
     * @return whether something was paid, and nothing is open
     */
    public boolean isPaid() {
        return settled.isPositive() && due().isPositive() && !open().isPositive();
    }

    /**
     * Returns what is left of each part that is due on a day of its own; of an invoice that came to a refund, also what credit
     * notes take back of that. What is open of them adds up to what is
     * {@linkplain #open open} of the invoice, where that is not below zero.
     *
     * @return by due date, what is settled included; one for an invoice without instalments, none before it was issued
     */
    public List<OpenInstalment> instalments() {
        if (!isIssued()) {
            return List.of();
        }
        return invoice.total().isNegative()
                ? OpenInstalment.ofRefund(refundSchedule(), settled)
                : OpenInstalment.of(schedule(), credited, settled);
    }

    /** A refund is due as it was invoiced; what a credit note takes back of it, when that credit note asks for it. */
    private List<DuePart> refundSchedule() {
        List<DuePart> parts = new ArrayList<>(schedule());
        credits.forEach(
                credit -> parts.add(new DuePart(credit.dueDate(), credit.total().negated())));
        return parts;
    }

    /** What is due by when; days that count from receipt count from the first one that is known. */
    private List<DuePart> schedule() {
        PaymentTerms terms = invoice.header().payment().terms();
        return received.filter(days -> terms.countsFromReceipt())
                .map(days -> terms.schedule(days.first(), invoice.total()))
                .orElseGet(invoice::schedule);
    }

    /**
     * Returns what should have been paid.
     *
     * @return what is open after its due date (BT-9), or zero
     */
    public Money overdue() {
        return instalments().stream()
                .filter(part -> part.isOverdue(asOf))
                .map(OpenInstalment::open)
                .reduce(zero(), Money::plus);
    }

    /**
     * Tells whether some of it should have been paid.
     *
     * @return whether something is open after its due date (BT-9)
     */
    public boolean isOverdue() {
        return overdue().isPositive();
    }

    /**
     * Returns for how long some of it should have been paid.
     *
     * @return how many days after the first due date of what is overdue, or 0 where nothing is
     */
    public long daysOverdue() {
        return instalments().stream()
                .filter(part -> part.isOverdue(asOf))
                .findFirst()
                .map(part -> ChronoUnit.DAYS.between(part.due(), asOf))
                .orElse(0L);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InvoiceStatus that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(invoice, asOf, sent, received, viewed, disputes, credits, credited, settled);
    }

    @Override
    public String toString() {
        return invoice.number() + " as of " + asOf + ": " + open() + " open of " + invoice.total();
    }
}
