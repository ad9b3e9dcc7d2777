package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What became of a payment by a day. What came in is what was reversed, allocated, refunded, kept, and what is left.
 *
 * @param payment the payment as it was registered
 * @param asOf the day, seen at its end
 * @param uses what became of it
 * @param unallocated what is left of it; zero before it came in
 */
public record PaymentAccount(PaymentReceived payment, LocalDate asOf, Uses uses, Money unallocated) {

    /**
     * What became of money that came in.
     *
     * @param reversed what went back to the payer's bank, or was a mistake
     * @param allocated what was used for invoices
     * @param refunded what was given back
     * @param kept what was neither used nor given back
     */
    public record Uses(Money reversed, Money allocated, Money refunded, Money kept) {
        /** Checks presence. */
        public Uses {
            Objects.requireNonNull(reversed, "reversed");
            Objects.requireNonNull(allocated, "allocated");
            Objects.requireNonNull(refunded, "refunded");
            Objects.requireNonNull(kept, "kept");
        }
    }

    /** Checks presence. */
    public PaymentAccount {
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(uses, "uses");
        Objects.requireNonNull(unallocated, "unallocated");
    }

    /**
     * Tells what became of a payment.
     *
     * @param payment the payment
     * @param entries all entries of it, in any order, with what takes them back; others do not matter
     * @param asOf the day, seen at its end
     * @return the account
     */
    public static PaymentAccount of(
            PaymentReceived payment, Collection<? extends ReceivableEntry> entries, LocalDate asOf) {
        Standing standing = new Standing(entries, asOf);
        long allocated = 0;
        long refunded = 0;
        long kept = 0;
        for (ReceivableEntry entry : standing.entries()) {
            if (entry instanceof Allocated use && use.payment().equals(payment.id())) {
                allocated += standing.taken(use);
            } else if (entry instanceof Refunded refund && refund.payment().equals(payment.id())) {
                refunded += standing.of(refund);
            } else if (entry instanceof RestKept rest && rest.payment().equals(payment.id())) {
                kept += standing.of(rest);
            }
        }
        long reversed = payment.amount().getAmountMinorLong() - standing.of(payment);
        long left = payment.on().isAfter(asOf) ? 0 : standing.of(payment) - allocated - refunded - kept;
        return new PaymentAccount(
                payment,
                asOf,
                new Uses(
                        money(reversed, payment),
                        money(allocated, payment),
                        money(refunded, payment),
                        money(kept, payment)),
                money(left, payment));
    }

    private static Money money(long minor, PaymentReceived payment) {
        return Money.ofMinor(payment.amount().getCurrencyUnit(), minor);
    }

    /**
     * Returns what still counts of an entry.
     *
     * @param entry the entry
     * @param entries what may take it back, among others
     * @return its amount less what was taken back of it
     */
    public static Money standing(ReceivableEntry entry, Collection<? extends ReceivableEntry> entries) {
        return new Standing(entries, LocalDate.MAX).moneyOf(entry);
    }

    /**
     * Returns what the least is that is left of a payment from a day on: what can be used from that day.
     *
     * @param payment the payment
     * @param entries all entries of it
     * @param from the first day
     * @return the least of what is left at the end of that day and of any later one
     */
    public static Money leastUnallocated(
            PaymentReceived payment, Collection<? extends ReceivableEntry> entries, LocalDate from) {
        Money least = of(payment, entries, from).unallocated();
        for (ReceivableEntry entry : entries) {
            if (entry.on().isAfter(from)) {
                Money left = of(payment, entries, entry.on()).unallocated();
                least = left.isLessThan(least) ? left : least;
            }
        }
        return least;
    }
}
