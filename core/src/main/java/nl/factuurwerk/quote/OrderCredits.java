package nl.factuurwerk.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Credited;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.money.Allocation;
import nl.factuurwerk.money.Quantity;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Tells what a credit note sets free of an order, so that it can be billed again.
 *
 * <p>A discount afterwards, and goodwill, set nothing free: the order was billed, and the customer got something back.
 * Everything else was billed wrongly, and is still to be billed rightly.
 */
public final class OrderCredits {

    /** Reasons for which what was credited is not billed once more. */
    private static final Set<CorrectionReason> FOR_GOOD =
            EnumSet.of(CorrectionReason.DISCOUNT_AFTERWARDS, CorrectionReason.GOODWILL);

    private OrderCredits() {}

    /**
     * Works out what a credit note does to an order.
     *
     * @param order the identity of the order
     * @param billings what documents did to it before, the credited invoice among them
     * @param credit the credit note
     * @param left what it leaves of the invoice
     * @return what is set free; empty where that is nothing
     */
    public static Optional<OrderCredit> of(
            Id<Order> order, List<? extends OrderBilling> billings, CreditNote credit, Remainder left) {
        if (FOR_GOOD.contains(credit.header().correction().orElseThrow().reason())) {
            return Optional.empty();
        }
        Map<LineKey, Slice> billed = billed(billings, credit);
        List<Slice> free = left.isNothing() ? List.copyOf(billed.values()) : free(order, billed, credit, left);
        return free.isEmpty()
                ? Optional.empty()
                : Optional.of(new OrderCredit(order, credit.id(), credit.of().id(), credit.issueDate(), free));
    }

    /** What the invoice bills of each line, less what was set free before. */
    private static Map<LineKey, Slice> billed(List<? extends OrderBilling> billings, CreditNote credit) {
        Map<LineKey, Slice> sums = new LinkedHashMap<>();
        for (OrderBilling each : billings) {
            if (each.invoiceId().equals(credit.of().id())) {
                boolean back = each instanceof OrderCredit;
                each.slices().forEach(slice -> sums.merge(slice.line(), slice, (one, other) -> sum(one, other, back)));
            }
        }
        sums.values()
                .removeIf(slice -> slice.amount().isZero()
                        && slice.quantity()
                                .filter(some -> some.value().signum() != 0)
                                .isEmpty());
        return sums;
    }

    private static Slice sum(Slice one, Slice other, boolean back) {
        Optional<Quantity> quantity = one.quantity()
                .map(some -> other.quantity()
                        .map(more -> some.plus(back ? more.negate() : more))
                        .orElse(some));
        return new Slice(
                one.line(),
                quantity,
                back ? one.amount().minus(other.amount()) : one.amount().plus(other.amount()));
    }

    private static List<Slice> free(Id<Order> order, Map<LineKey, Slice> billed, CreditNote credit, Remainder left) {
        Map<LineKey, Slice> free = new LinkedHashMap<>();
        List<Credited.Part> parts = credit.credited().lines();
        for (int i = 0; i < parts.size(); i++) {
            Credited.Part part = parts.get(i);
            if (part.kind() == Credited.Part.Kind.LINE) {
                InvoiceLine line = left.invoice().lines().get(part.number() - 1);
                List<Slice> touched = touched(order, billed, line);
                Money taken = credit.lines().get(i).amount();
                share(touched, taken).forEach((slice, amount) -> {
                    Slice back = new Slice(slice.line(), quantity(slice, part, line), amount);
                    free.merge(slice.line(), back, (one, other) -> sum(one, other, false));
                });
            }
        }
        return within(free, billed);
    }

    private static List<Slice> touched(Id<Order> order, Map<LineKey, Slice> billed, InvoiceLine line) {
        return line.item().sources().stream()
                .map(OrderSource::from)
                .flatMap(Optional::stream)
                .filter(source -> source.order().equals(order))
                .map(source -> Optional.ofNullable(billed.get(source.line())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A line of an advance bills several lines of the order: each gets back in proportion. */
    private static Map<Slice, Money> share(List<Slice> touched, Money taken) {
        Map<Slice, Money> shares = new LinkedHashMap<>();
        long[] weights = touched.stream()
                .mapToLong(slice -> Math.abs(slice.amount().getAmountMinorLong()))
                .toArray();
        if (touched.size() == 1 || Arrays.stream(weights).allMatch(weight -> weight == 0)) {
            touched.forEach(slice -> shares.put(slice, taken));
            return shares;
        }
        long[] amounts = Allocation.split(taken.getAmountMinorLong(), weights);
        CurrencyUnit currency = taken.getCurrencyUnit();
        for (int i = 0; i < amounts.length; i++) {
            shares.put(touched.get(i), Money.ofMinor(currency, amounts[i]));
        }
        return shares;
    }

    private static Optional<Quantity> quantity(Slice slice, Credited.Part part, InvoiceLine line) {
        return slice.quantity()
                .flatMap(whole -> part.quantity()
                        .filter(some -> some.unit().equals(whole.unit()))
                        .filter(some -> line.quantity().unit().equals(whole.unit())));
    }

    /** Never more than was billed, and never the other way round. */
    private static List<Slice> within(Map<LineKey, Slice> free, Map<LineKey, Slice> billed) {
        List<Slice> all = new ArrayList<>();
        free.forEach((key, back) -> {
            Slice most = billed.get(key);
            if (most != null) {
                Money amount = within(back.amount(), most.amount());
                Optional<Quantity> quantity = back.quantity()
                        .filter(some -> some.value().signum() != 0)
                        .map(some -> most.quantity()
                                .filter(limit -> some.value()
                                                .abs()
                                                .compareTo(limit.value().abs())
                                        > 0)
                                .orElse(some));
                if (!amount.isZero() || quantity.isPresent()) {
                    all.add(new Slice(key, quantity, amount));
                }
            }
        });
        return all;
    }

    private static Money within(Money amount, Money most) {
        if (amount.isPositive() != most.isPositive() || amount.isZero() || most.isZero()) {
            return Money.zero(amount.getCurrencyUnit());
        }
        return amount.abs().isGreaterThan(most.abs()) ? most : amount;
    }
}
