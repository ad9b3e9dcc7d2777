package nl.factuurwerk.quote;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import org.joda.money.Money;

/**
 * How a line of an order stands. Quantities are in the unit of the line, amounts without or with VAT as the prices of the
 * order are; both have the sign of what is ordered.
 */
public final class LinePosition {

    private final OrderLine last;
    private final Optional<OrderLine> line;
    private final Quantity delivered;
    private final Quantity invoiced;
    private final Money billed;
    private final Money advanced;

    LinePosition(
            OrderLine last,
            Optional<OrderLine> line,
            Quantity delivered,
            Quantity invoiced,
            Money billed,
            Money advanced) {
        this.last = last;
        this.line = line;
        this.delivered = delivered;
        this.invoiced = invoiced;
        this.billed = billed;
        this.advanced = advanced;
    }

    /**
     * Returns which line it is.
     *
     * @return what the line is called by
     */
    public LineKey key() {
        return last.key();
    }

    /**
     * Returns the line as it is agreed.
     *
     * @return the line, or empty if it was dropped
     */
    public Optional<OrderLine> line() {
        return line;
    }

    /** The line as it is agreed, or was before it was dropped. */
    OrderLine lastKnown() {
        return last;
    }

    /**
     * Returns how much is ordered.
     *
     * @return the quantity; zero if the line was dropped
     */
    public Quantity ordered() {
        return line.map(OrderLine::quantity).orElseGet(() -> quantity(Decimal.ZERO));
    }

    /**
     * Returns how much was delivered.
     *
     * @return the quantity; beyond what is ordered where more was delivered
     */
    public Quantity delivered() {
        return delivered;
    }

    /**
     * Returns how much of the quantity was invoiced, by parts and final invoices. Advances bill no quantity.
     *
     * @return the quantity, less what was credited
     */
    public Quantity invoiced() {
        return invoiced;
    }

    /**
     * Returns how much of the quantity is left to invoice.
     *
     * @return what is ordered less what was invoiced; of the other sign where the order was lowered below that
     */
    public Quantity remaining() {
        return ordered().plus(invoiced.negate());
    }

    /**
     * Returns what the line comes to.
     *
     * @return the amount; zero if the line was dropped
     */
    public Money amount() {
        return line.map(OrderLine::amount).orElseGet(() -> Money.zero(billed.getCurrencyUnit()));
    }

    /**
     * Returns what was billed of it, advances among that.
     *
     * @return the amount, less what was credited
     */
    public Money billed() {
        return billed;
    }

    /**
     * Returns what was billed of it in advance.
     *
     * @return the amount, less what was credited
     */
    public Money advanced() {
        return advanced;
    }

    /**
     * Returns what is left to bill.
     *
     * @return what the line comes to less what was billed; of the other sign where the order was lowered below that
     */
    public Money left() {
        return amount().minus(billed);
    }

    /**
     * Returns what was delivered, is ordered, and was not invoiced yet.
     *
     * @return the quantity, never of the other sign; zero where nothing is to be billed
     */
    public Quantity unbilled() {
        int sign = ordered().value().signum();
        Decimal least =
                isBeyond(delivered.value(), ordered().value(), sign) ? ordered().value() : delivered.value();
        Decimal rest = least.minus(invoiced.value());
        return quantity(rest.signum() == sign ? rest : Decimal.ZERO);
    }

    /** Whether one quantity goes further than another, in the direction of what is ordered. */
    static boolean isBeyond(Decimal quantity, Decimal limit, int sign) {
        return sign < 0 ? quantity.compareTo(limit) < 0 : quantity.compareTo(limit) > 0;
    }

    /**
     * Returns the slice that the next so much of the line is: the difference of what the line comes to after it and before
     * it, as far as that is left. What an advance billed is thus not billed again.
     *
     * @param quantity how much
     */
    Slice slice(Quantity quantity) {
        return new Slice(key(), Optional.of(quantity), within(worth(quantity), left()));
    }

    /** What the next so much of the line is worth, advances or not. */
    Money worth(Quantity quantity) {
        OrderLine agreed = line.orElse(last);
        return agreed.worth(invoiced.plus(quantity)).minus(agreed.worth(invoiced));
    }

    private static Money within(Money worth, Money left) {
        Money none = Money.zero(worth.getCurrencyUnit());
        Money least = left.isNegative() ? left : none;
        Money most = left.isNegative() ? none : left;
        return worth.isLessThan(least) ? least : worth.isGreaterThan(most) ? most : worth;
    }

    /** All that is left, whatever its sign. */
    Slice rest() {
        return new Slice(key(), Optional.of(remaining()), left());
    }

    /**
     * Tells whether nothing is left to bill.
     *
     * @return whether neither a quantity nor an amount is left
     */
    public boolean isSettled() {
        return remaining().value().signum() == 0 && left().isZero();
    }

    private Quantity quantity(Decimal value) {
        return new Quantity(value, last.quantity().unit());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinePosition that
                && last.equals(that.last)
                && line.equals(that.line)
                && delivered.equals(that.delivered)
                && invoiced.equals(that.invoiced)
                && billed.equals(that.billed)
                && advanced.equals(that.advanced);
    }

    @Override
    public int hashCode() {
        return Objects.hash(last, line, delivered, invoiced, billed, advanced);
    }

    @Override
    public String toString() {
        return key() + ": ordered " + ordered() + " for " + amount() + ", delivered " + delivered + ", invoiced "
                + invoiced + ", billed " + billed + ", left " + left();
    }
}
