package nl.factuurwerk.quote;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A line of an order: what is ordered, how much, at which price.
 *
 * @param key what the line is called by, as long as the order lasts
 * @param line what is ordered; with a quantity that is not zero, and a price
 */
public record OrderLine(LineKey key, DraftLine line) {

    /**
     * Checks that it is complete.
     *
     * @throws IllegalArgumentException if there is no price, no quantity, or a quantity of zero
     */
    public OrderLine {
        Objects.requireNonNull(key, "key");
        if (line.price().isEmpty()
                || line.quantity().filter(some -> some.value().signum() != 0).isEmpty()) {
            throw new IllegalArgumentException("What is ordered has a price, and a quantity other than zero: " + line);
        }
    }

    /**
     * Makes a line.
     *
     * @param key what the line is called by
     * @param line what is ordered
     * @return the line
     * @throws IllegalArgumentException if the key is not a {@link LineKey}, or the line has no price, no quantity, or a
     *     quantity of zero
     */
    public static OrderLine of(String key, DraftLine line) {
        return new OrderLine(LineKey.of(key), line);
    }

    /**
     * Returns how much is ordered.
     *
     * @return the quantity
     */
    public Quantity quantity() {
        return line.quantity().orElseThrow();
    }

    /**
     * Returns what one costs.
     *
     * @return the price, without or with VAT as the prices of the order are
     */
    public UnitPrice price() {
        return line.price().orElseThrow();
    }

    CurrencyUnit currency() {
        return price().currency();
    }

    /**
     * Returns what the line comes to.
     *
     * @return quantity times price, less allowances, plus charges, each rounded to the cent; without or with VAT as the
     *     prices of the order are
     */
    public Money amount() {
        return worth(quantity());
    }

    /**
     * Returns what so much of the line comes to. What lies between two quantities is the difference of what the two come
     * to, so that however a line is cut, its slices add up to {@link #amount()}.
     *
     * @param part how much of it, in the unit of the line; may be more than is ordered
     * @return quantity times price, rounded to the cent, less allowances and plus charges: those that are a share are taken
     *     of it, those that are an amount in proportion to the quantity, and never beyond the whole
     * @throws IllegalArgumentException if it is in another unit
     * @throws ArithmeticException if it does not fit a {@code long} number of cents
     */
    public Money worth(Quantity part) {
        if (!part.unit().equals(quantity().unit())) {
            throw new IllegalArgumentException(
                    "Line " + key + " is in " + quantity().unit() + ", not in " + part);
        }
        return Money.ofMinor(currency(), worth(line, part, quantity().value()));
    }

    /** Returns what a line comes to that stands on its own, in smallest units; empty while it is not complete. */
    static Optional<Money> amountOf(DraftLine line) {
        return line.quantity()
                .flatMap(quantity -> line.price()
                        .map(price -> Money.ofMinor(price.currency(), worth(line, quantity, quantity.value()))));
    }

    private static long worth(DraftLine line, Quantity part, Decimal whole) {
        long base = line.price().orElseThrow().minorFor(part);
        long sum = base;
        for (Adjustment each : line.adjustments()) {
            long size = switch (each.size()) {
                case Adjustment.Size.Share(var percentage) -> percentage.of(base);
                case Adjustment.Size.Fixed(Money amount) ->
                    inProportion(amount.getAmountMinorLong(), part.value(), whole);
            };
            sum = each.kind() == Adjustment.Kind.ALLOWANCE ? Math.subtractExact(sum, size) : Math.addExact(sum, size);
        }
        return sum;
    }

    private static long inProportion(long amount, Decimal part, Decimal whole) {
        if (part.signum() * whole.signum() <= 0) {
            return 0;
        }
        return part.abs().compareTo(whole.abs()) >= 0
                ? amount
                : Decimal.of(amount).times(part.abs()).dividedBy(whole.abs(), 0).toMinor(0);
    }

    @Override
    public String toString() {
        return key + ": " + line;
    }
}
