package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.money.Allocation;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import org.joda.money.Money;

/**
 * How an order stands: of each line what is ordered, delivered, invoiced and left. Folded from the order and what
 * documents did to it; the sequence of independent facts makes no difference.
 *
 * <p>However it is billed, what advances, parts and the rest bill of a line adds up to the line as it is agreed, to the
 * cent.
 *
 * <pre>{@code
 * OrderPosition position = OrderPosition.of(order, billings);
 * position.advance(percent("30")).orThrow();   // what of each line
 * position.delivered();                        // what can be billed as a part
 * position.rest();                             // what a final invoice comes to
 * }</pre>
 */
public final class OrderPosition {

    private final Order order;
    private final LocalDate asOf;
    private final List<LinePosition> lines;

    private OrderPosition(Order order, LocalDate asOf, List<LinePosition> lines) {
        this.order = order;
        this.asOf = asOf;
        this.lines = List.copyOf(lines);
    }

    /**
     * Folds everything that is known.
     *
     * @param order the order
     * @param billings what documents did to it, in any sequence
     * @return the position
     * @throws IllegalArgumentException as for {@link #asOf}
     */
    public static OrderPosition of(Order order, Collection<? extends OrderBilling> billings) {
        return asOf(order, billings, LocalDate.MAX);
    }

    /**
     * Folds what was so on a day.
     *
     * @param order the order
     * @param billings what documents did to it, in any sequence
     * @param day the day; changes, deliveries and documents of that day count
     * @return the position
     * @throws IllegalArgumentException if a document did something to another order, to a line that this one never had, or
     *     in another unit or currency; or a credit note gives back something of a line that its invoice did not bill
     */
    public static OrderPosition asOf(Order order, Collection<? extends OrderBilling> billings, LocalDate day) {
        Fold fold = new Fold(order);
        billings.forEach(fold::require);
        fold.requireCreditsOfBilledLines(billings);
        billings.stream().filter(each -> !each.on().isAfter(day)).forEach(fold::add);
        List<LinePosition> lines = new ArrayList<>();
        order.lineHistory(day).forEach((key, line) -> lines.add(fold.position(key, line, day)));
        return new OrderPosition(order, day, lines);
    }

    /** Sums in the making, by line. */
    private static final class Fold {

        private final Order order;
        private final Map<LineKey, OrderLine> known = new HashMap<>();
        private final Set<Id<Invoice>> advances = new HashSet<>();
        private final Map<LineKey, Decimal> invoiced = new HashMap<>();
        private final Map<LineKey, Long> billed = new HashMap<>();
        private final Map<LineKey, Long> advanced = new HashMap<>();

        Fold(Order order) {
            this.order = order;
            order.lineHistory(LocalDate.MAX)
                    .keySet()
                    .forEach(key -> known.put(key, order.lastKnown(key).orElseThrow()));
        }

        void require(OrderBilling each) {
            if (!each.order().equals(order.id())) {
                throw new IllegalArgumentException(
                        "Invoice " + each.invoiceId() + " bills order " + each.order() + ", not " + order.id());
            }
            for (Slice slice : each.slices()) {
                OrderLine line = known.get(slice.line());
                if (line == null
                        || !slice.amount().getCurrencyUnit().equals(line.currency())
                        || slice.quantity()
                                .filter(some ->
                                        !some.unit().equals(line.quantity().unit()))
                                .isPresent()) {
                    throw new IllegalArgumentException("Not a slice of " + order + ": " + slice);
                }
            }
            if (each instanceof OrderInvoice invoice && invoice.role() == BillingRole.ADVANCE) {
                advances.add(invoice.invoiceId());
            }
        }

        /**
         * How much of a line can be given back, the rows of the invoice say, which an {@link OrderHistory} knows: of an amount
         * that was stated as more and less than that, the more alone may be given back.
         */
        void requireCreditsOfBilledLines(Collection<? extends OrderBilling> billings) {
            Set<List<Object>> billed = new HashSet<>();
            for (OrderBilling each : billings) {
                if (each instanceof OrderInvoice) {
                    each.slices().forEach(slice -> billed.add(List.of(each.invoiceId(), slice.line())));
                }
            }
            for (OrderBilling each : billings) {
                for (Slice slice : each.slices()) {
                    if (!billed.contains(List.of(each.invoiceId(), slice.line()))) {
                        throw new IllegalArgumentException(
                                "Invoice " + each.invoiceId() + " did not bill what is given back: " + slice);
                    }
                }
            }
        }

        void add(OrderBilling each) {
            boolean back = each instanceof OrderCredit;
            for (Slice slice : each.slices()) {
                long minor = slice.amount().getAmountMinorLong();
                long change = back ? Math.negateExact(minor) : minor;
                billed.merge(slice.line(), change, Math::addExact);
                if (advances.contains(each.invoiceId())) {
                    advanced.merge(slice.line(), change, Math::addExact);
                }
                slice.quantity()
                        .map(Quantity::value)
                        .map(some -> back ? some.negate() : some)
                        .ifPresent(some -> invoiced.merge(slice.line(), some, Decimal::plus));
            }
        }

        LinePosition position(LineKey key, Optional<OrderLine> line, LocalDate day) {
            OrderLine last = line.or(() -> order.lastKnown(key)).orElseThrow();
            return new LinePosition(
                    last,
                    line,
                    order.delivered(key, day),
                    new Quantity(
                            invoiced.getOrDefault(key, Decimal.ZERO),
                            last.quantity().unit()),
                    money(billed.getOrDefault(key, 0L)),
                    money(advanced.getOrDefault(key, 0L)));
        }

        private Money money(long minor) {
            return Money.ofMinor(order.pricing().currency(), minor);
        }
    }

    /**
     * Returns the order.
     *
     * @return the order that stands so
     */
    public Order order() {
        return order;
    }

    /** The day that it is looked at; the last there is where everything counts. */
    LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns how each line stands.
     *
     * @return in the order of the agreement, dropped lines in their places
     */
    public List<LinePosition> lines() {
        return lines;
    }

    /**
     * Finds how a line stands.
     *
     * @param key what the line is called by
     * @return its position, or empty if there never was such a line
     */
    public Optional<LinePosition> line(LineKey key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /**
     * Returns what the order comes to.
     *
     * @return the sum of its lines, without or with VAT as prices are
     */
    public Money total() {
        return sum(LinePosition::amount);
    }

    /**
     * Returns what was billed, advances among that.
     *
     * @return the sum, less what was credited
     */
    public Money billed() {
        return sum(LinePosition::billed);
    }

    /**
     * Returns what was billed in advance.
     *
     * @return the sum, less what was credited
     */
    public Money advanced() {
        return sum(LinePosition::advanced);
    }

    /**
     * Returns what is left to bill.
     *
     * @return the sum over the lines; below zero where the order was lowered below what was billed
     */
    public Money left() {
        return sum(LinePosition::left);
    }

    /**
     * Tells whether everything was billed.
     *
     * @return whether nothing is left of any line
     */
    public boolean isSettled() {
        return lines.stream().allMatch(LinePosition::isSettled);
    }

    /**
     * Splits an advance of a share of the order over its lines.
     *
     * @param share of {@link #total()}, above zero
     * @return as {@link #advance(Money)}
     */
    public Parsed<List<Slice>> advance(Percentage share) {
        return advance(share.of(total()));
    }

    /**
     * Splits an advance over the lines, by largest remainder of what is left of each.
     *
     * @param amount what to bill in advance, above zero, without or with VAT as prices are
     * @return one for each line that bears some of it, never more than is left of that line; or
     *     {@code FW-ORDER-ADVANCE} if it is not above zero, or more than is left of the lines that are agreed and have some
     *     left
     * @throws IllegalArgumentException if it is in another currency
     */
    public Parsed<List<Slice>> advance(Money amount) {
        Money none = Money.zero(order.pricing().currency());
        long[] weights = lines.stream()
                .mapToLong(line ->
                        line.line().isPresent() ? Math.max(0, line.left().getAmountMinorLong()) : 0)
                .toArray();
        Money most = none;
        for (long weight : weights) {
            most = most.plus(Money.ofMinor(none.getCurrencyUnit(), weight));
        }
        if (!amount.getCurrencyUnit().equals(none.getCurrencyUnit())) {
            throw new IllegalArgumentException("An advance of " + amount + " on an order in " + none.getCurrencyUnit());
        }
        if (!amount.isPositive() || amount.isGreaterThan(most)) {
            return Parsed.invalid(OrderRules.ADVANCE.at(Location.of("amount"), Map.of("amount", amount, "left", most)));
        }
        long[] parts = Allocation.split(amount.getAmountMinorLong(), weights);
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != 0) {
                slices.add(new Slice(
                        lines.get(i).key(), Optional.empty(), Money.ofMinor(none.getCurrencyUnit(), parts[i])));
            }
        }
        return Parsed.valid(List.copyOf(slices));
    }

    /**
     * Returns what a part invoice bills of what was delivered and not invoiced yet. What was delivered beyond the order is
     * not in it: it is billed once the order is amended, or as a deviation.
     *
     * @return one for each line of which something is to be billed
     */
    public List<Slice> delivered() {
        return lines.stream()
                .filter(line -> line.unbilled().value().signum() != 0)
                .map(line -> line.slice(line.unbilled()))
                .toList();
    }

    /**
     * Returns what a part invoice bills of quantities, delivered or not.
     *
     * @param quantities how much of which lines
     * @return one for each; or {@code FW-ORDER-LINE} for a line that is not in the order, {@code FW-ORDER-UNIT}, and
     *     {@code FW-ORDER-EXCEEDS} for none at all, or more than is left of the quantity
     */
    public Parsed<List<Slice>> part(Map<LineKey, Quantity> quantities) {
        Report report = Report.collect(findings -> quantities.forEach((key, some) -> {
            Location where = Location.of("quantities[" + key + "]");
            Optional<LinePosition> line = line(key).filter(known -> known.line().isPresent());
            if (line.isEmpty()) {
                findings.accept(OrderRules.LINE.at(where, Map.of("key", key)));
                return;
            }
            Quantity ordered = line.get().ordered();
            Quantity remaining = line.get().remaining();
            if (!some.unit().equals(ordered.unit())) {
                findings.accept(OrderRules.UNIT.at(where, Map.of("key", key, "found", some, "unit", ordered.unit())));
                return;
            }
            int sign = ordered.value().signum();
            if (some.value().signum() != sign || LinePosition.isBeyond(some.value(), remaining.value(), sign)) {
                findings.accept(OrderRules.EXCEEDS.at(where, Map.of("key", key, "found", some, "left", remaining)));
            }
        }));
        return report.hasErrors()
                ? Parsed.invalid(report)
                : Parsed.valid(lines.stream()
                        .filter(line -> quantities.containsKey(line.key()))
                        .map(line -> line.slice(Objects.requireNonNull(quantities.get(line.key()))))
                        .toList());
    }

    /**
     * Returns what a final invoice comes to: all that is left, so that nothing is left after it.
     *
     * @return one for each line of which a quantity or an amount is left; below zero where it is to be given back
     */
    public List<Slice> rest() {
        return lines.stream()
                .filter(line -> !line.isSettled())
                .map(LinePosition::rest)
                .toList();
    }

    private Money sum(Function<LinePosition, Money> part) {
        Money sum = Money.zero(order.pricing().currency());
        for (LinePosition line : lines) {
            sum = sum.plus(part.apply(line));
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderPosition that
                && order.id().equals(that.order.id())
                && asOf.equals(that.asOf)
                && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(order.id(), asOf, lines);
    }

    @Override
    public String toString() {
        return order + ": " + total() + ", billed " + billed() + ", left " + left();
    }
}
