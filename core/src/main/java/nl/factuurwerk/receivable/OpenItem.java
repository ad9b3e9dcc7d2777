package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceStatus;
import nl.factuurwerk.invoice.OpenInstalment;
import nl.factuurwerk.party.Party;
import org.joda.money.Money;

/**
 * What is to be paid on one invoice on a day (<em>openstaande post</em>): the invoice less what was credited, paid or written
 * off, and what was charged on it for being late. Derived, never stored.
 *
 * <pre>{@code
 * OpenItem item = office.receivables().openItem(invoice, asOf);
 * item.open();                       // EUR 1542.47: 1492.47 and 50.00 of costs
 * item.open(ClaimPart.PRINCIPAL);    // EUR 1492.47
 * item.daysOverdue();                // 10
 * }</pre>
 */
public final class OpenItem {

    private final InvoiceStatus status;
    private final ClaimAccount account;

    OpenItem(InvoiceStatus status, ClaimAccount account) {
        this.status = status;
        this.account = account;
    }

    /**
     * Returns how the invoice itself stands; the same as {@code office.invoices().statusOf} tells.
     *
     * @return the status, with what is contested
     */
    public InvoiceStatus status() {
        return status;
    }

    /**
     * Returns the invoice.
     *
     * @return what is to be paid
     */
    public Invoice invoice() {
        return status.invoice();
    }

    /**
     * Returns the day.
     *
     * @return the day, seen at its end
     */
    public LocalDate asOf() {
        return status.asOf();
    }

    /**
     * Returns who is to pay, as far as the invoice says whom that is in the books.
     *
     * @return the identity of the buyer (BG-7)
     */
    public Optional<Id<Party>> debtor() {
        return invoice().buyer().id();
    }

    /**
     * Returns what a part of the claim asks for in all.
     *
     * @param part costs, interest or the invoice itself
     * @return what was charged, or the total of the invoice less what was credited; whatever was paid
     */
    public Money due(ClaimPart part) {
        return part == ClaimPart.PRINCIPAL ? status.due() : account.charged(part);
    }

    /**
     * Returns what is still to be paid of a part of the claim.
     *
     * @param part costs, interest or the invoice itself
     * @return never below zero
     */
    public Money open(ClaimPart part) {
        Money balance = balance(part);
        return balance.isNegative() ? zero() : balance;
    }

    /**
     * Returns what is still to be paid in all.
     *
     * @return what is open of all parts, never below zero
     */
    public Money open() {
        Money open = open(ClaimPart.PRINCIPAL);
        for (ClaimPart part : List.of(ClaimPart.COSTS, ClaimPart.INTEREST)) {
            open = open.plus(open(part));
        }
        return open;
    }

    /**
     * Returns what the creditor owes back on this invoice: it was paid and credited afterwards, or it came to less than was
     * advanced.
     *
     * @return never below zero
     */
    public Money owedBack() {
        Money balance = balance(ClaimPart.PRINCIPAL);
        return balance.isNegative() ? balance.negated() : zero();
    }

    /** What a part asks for less what was settled of it; below zero what is owed back. */
    Money balance(ClaimPart part) {
        return due(part).minus(account.settled(part));
    }

    /**
     * Returns what was given up.
     *
     * @return the sum of what was written off of all parts
     */
    public Money writtenOff() {
        return account.writtenOff();
    }

    /**
     * Returns what of the invoice itself was given up as a bad debt.
     *
     * @return the sum of what was written off for that reason
     */
    public Money badDebt() {
        return account.badDebt();
    }

    /**
     * Tells whether nobody owes anything on it.
     *
     * @return whether nothing is open or owed back
     */
    public boolean isSettled() {
        return open().isZero() && owedBack().isZero();
    }

    /**
     * Returns what is open of the invoice itself, by due date.
     *
     * @return by due date, what is settled included; their open amounts add up to what is open of the principal
     */
    public List<OpenInstalment> instalments() {
        return status.instalments();
    }

    /**
     * Returns until when to pay what is due next, or should have been paid first.
     *
     * @return the first due date of what is open; empty where no principal is
     */
    public Optional<LocalDate> dueDate() {
        return instalments().stream()
                .filter(part -> part.open().isPositive())
                .map(OpenInstalment::due)
                .findFirst();
    }

    /**
     * Returns what should have been paid.
     *
     * @return what is open of the invoice after its due dates, and all interest and costs: these are due at once
     */
    public Money overdue() {
        return status.overdue().plus(open(ClaimPart.COSTS)).plus(open(ClaimPart.INTEREST));
    }

    /**
     * Returns for how long the oldest part of the invoice should have been paid.
     *
     * @return how many days after the first due date of what is overdue, or 0 where nothing is
     */
    public long daysOverdue() {
        return status.daysOverdue();
    }

    /**
     * Returns when money came in for it last.
     *
     * @return the day, or empty where nothing was paid
     */
    public Optional<LocalDate> lastPaid() {
        return account.lastPaid();
    }

    /**
     * Returns how late it was paid in the end.
     *
     * @return how many days the last payment came after the last due date, below zero where it came before; empty where it is
     *     not paid
     */
    public Optional<Long> daysLate() {
        return status.isPaid()
                ? lastPaid()
                        .map(paid -> ChronoUnit.DAYS.between(
                                invoice().schedule().getLast().due(), paid))
                : Optional.empty();
    }

    private Money zero() {
        return Money.zero(invoice().total().getCurrencyUnit());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpenItem that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(
                status,
                account.charged(ClaimPart.COSTS),
                account.charged(ClaimPart.INTEREST),
                account.settled(ClaimPart.COSTS),
                account.settled(ClaimPart.INTEREST),
                account.writtenOff(),
                account.lastPaid());
    }

    @Override
    public String toString() {
        return invoice().number() + " as of " + asOf() + ": " + open() + " open";
    }
}
