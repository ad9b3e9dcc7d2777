package nl.factuurwerk.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Credited;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.money.Allocation;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.vat.LineVat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Tells what a credit note sets free of an order, so that it can be billed again.
 *
 * <p>A discount afterwards, and goodwill, set nothing free: the order was billed, and the customer got something back.
 * Everything else was not to be billed, or is to be billed otherwise; where it will not be, the order is to be amended.
 */
public final class OrderCredits {

    private static final Set<CorrectionReason> FOR_GOOD =
            EnumSet.of(CorrectionReason.DISCOUNT_AFTERWARDS, CorrectionReason.GOODWILL);

    private OrderCredits() {}

    /**
     * Works out what a credit note does to an order.
     *
     * @param history the order with what documents did to it before, the credited invoice among them
     * @param credit the credit note
     * @param left what it leaves of the invoice
     * @return what is set free; empty where that is nothing
     */
    public static Optional<OrderCredit> of(OrderHistory history, CreditNote credit, Remainder left) {
        if (FOR_GOOD.contains(credit.correction().reason())) {
            return Optional.empty();
        }
        Id<Order> order = history.order().id();
        Map<LineKey, Slice> billed = billed(history.billings(), credit);
        List<Slice> free = left.isNothing() ? List.copyOf(billed.values()) : free(history, billed, credit, left);
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
                        && slice.taken().isEmpty()
                        && slice.quantity()
                                .filter(some -> some.value().signum() != 0)
                                .isEmpty());
        return sums;
    }

    private static Slice sum(Slice one, Slice other, boolean back) {
        Optional<Quantity> quantity = one.quantity().isPresent()
                ? one.quantity()
                        .map(some -> other.quantity()
                                .map(more -> some.plus(back ? more.negate() : more))
                                .orElse(some))
                : other.quantity().map(more -> back ? more.negate() : more);
        return new Slice(
                one.line(),
                quantity,
                back ? one.amount().minus(other.amount()) : one.amount().plus(other.amount()),
                taken(one.taken(), other.taken(), back));
    }

    private static List<Slice.Taken> taken(List<Slice.Taken> one, List<Slice.Taken> other, boolean back) {
        Map<Id<Invoice>, Money> sums = new LinkedHashMap<>();
        one.forEach(each -> sums.merge(each.advance(), each.amount(), Money::plus));
        other.forEach(each -> sums.merge(each.advance(), back ? each.amount().negated() : each.amount(), Money::plus));
        sums.values().removeIf(Money::isZero);
        return sums.entrySet().stream()
                .map(each -> new Slice.Taken(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<Slice> free(
            OrderHistory history, Map<LineKey, Slice> billed, CreditNote credit, Remainder left) {
        Map<LineKey, Long> used = used(history.billings(), credit.of().id());
        Map<LineKey, Slice> free = new LinkedHashMap<>();
        List<Credited.Part> parts = credit.credited().lines();
        List<Deduction> deductions = left.invoice().header().earlier().deductions();
        int first = left.invoice().lines().size() - deductions.size();
        for (int i = 0; i < parts.size(); i++) {
            Credited.Part part = parts.get(i);
            Money taken = credit.lines().get(i).amount();
            if (part.kind() == Credited.Part.Kind.LINE && part.number() > first) {
                giveBack(history, deductions.get(part.number() - 1 - first), taken.negated(), billed)
                        .forEach(back -> merge(free, back));
            } else if (part.kind() == Credited.Part.Kind.LINE) {
                InvoiceLine line = left.invoice().lines().get(part.number() - 1);
                List<Slice> touched = touched(history.order().id(), billed, line);
                List<Slice> alike = alike(history, billed, credit, touched, line);
                Money beyond = alike.isEmpty() ? taken.minus(taken) : beyond(touched, used, free, taken);
                share(touched, used, free, taken.minus(beyond))
                        .forEach((slice, amount) ->
                                merge(free, new Slice(slice.line(), quantity(slice, part, line), amount)));
                if (!beyond.isZero()) {
                    share(alike, used, free, beyond)
                            .forEach((slice, amount) -> merge(free, new Slice(slice.line(), Optional.empty(), amount)));
                }
            }
        }
        return within(free, billed);
    }

    private static void merge(Map<LineKey, Slice> free, Slice back) {
        free.merge(back.line(), back, (one, other) -> sum(one, other, false));
    }

    /**
     * A deduction that is taken back opens the advance again, and lowers what is given back: of the lines that the advance
     * taxed as the deduction says, for it has one for each way in which it was taxed.
     */
    private static List<Slice> giveBack(
            OrderHistory history, Deduction deduction, Money amount, Map<LineKey, Slice> billed) {
        Id<Invoice> advance = deduction.advance().id();
        Map<LineKey, LineVat> taxed = history.taxedBy(advance);
        List<Slice> slices = billed.values().stream()
                .filter(slice -> deduction.taxedAs().equals(taxed.get(slice.line())))
                .filter(slice ->
                        slice.taken().stream().anyMatch(each -> each.advance().equals(advance)))
                .toList();
        long[] weights = slices.stream()
                .mapToLong(slice -> slice.taken().stream()
                        .filter(each -> each.advance().equals(advance))
                        .mapToLong(each -> Math.max(0, each.amount().getAmountMinorLong()))
                        .sum())
                .toArray();
        if (Arrays.stream(weights).allMatch(weight -> weight == 0)) {
            return List.of();
        }
        long[] shares = Allocation.split(amount.getAmountMinorLong(), weights);
        List<Slice> back = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            Money share = Money.ofMinor(amount.getCurrencyUnit(), shares[i]);
            back.add(new Slice(
                    slices.get(i).line(), Optional.empty(), share.negated(), List.of(new Slice.Taken(advance, share))));
        }
        return back;
    }

    private static List<Slice> touched(Id<Order> order, Map<LineKey, Slice> billed, InvoiceLine line) {
        return OrderSource.among(line.item().sources()).stream()
                .filter(source -> source.order().equals(order))
                .map(source -> Optional.ofNullable(billed.get(source.line())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** How much of an advance other invoices took off on each line. */
    private static Map<LineKey, Long> used(List<? extends OrderBilling> billings, Id<Invoice> advance) {
        Map<LineKey, Long> used = new HashMap<>();
        for (OrderBilling each : billings) {
            int sign = each instanceof OrderCredit ? -1 : 1;
            for (Slice slice : each.slices()) {
                slice.taken().stream()
                        .filter(taken -> taken.advance().equals(advance))
                        .forEach(taken ->
                                used.merge(slice.line(), sign * taken.amount().getAmountMinorLong(), Math::addExact));
            }
        }
        return used;
    }

    /** How much of a slice is neither taken off by other invoices nor given back here. */
    private static long open(Slice slice, Map<LineKey, Long> used, Map<LineKey, Slice> free) {
        long back = Optional.ofNullable(free.get(slice.line()))
                .map(each -> each.amount().getAmountMinorLong())
                .orElse(0L);
        long taken = Math.max(0, used.getOrDefault(slice.line(), 0L));
        return Math.max(0, Math.abs(Math.subtractExact(slice.amount().getAmountMinorLong(), back)) - taken);
    }

    /**
     * What is credited on a line of an advance beyond what is open of the lines of the order that it bills. What was taken off
     * of an advance is of a VAT group and not of a line, so that another line which is taxed alike has so much more open.
     */
    private static Money beyond(List<Slice> touched, Map<LineKey, Long> used, Map<LineKey, Slice> free, Money taken) {
        long most = 0;
        for (Slice slice : touched) {
            most = Math.addExact(most, open(slice, used, free));
        }
        return Money.ofMinor(taken.getCurrencyUnit(), Math.max(0, taken.getAmountMinorLong() - most));
    }

    /** The other lines of the order that an advance taxes as one of its lines; none where it is no advance. */
    private static List<Slice> alike(
            OrderHistory history,
            Map<LineKey, Slice> billed,
            CreditNote credit,
            List<Slice> touched,
            InvoiceLine line) {
        boolean advance = history.billings().stream()
                .anyMatch(each -> each instanceof OrderInvoice invoice
                        && invoice.invoiceId().equals(credit.of().id())
                        && invoice.role() == BillingRole.ADVANCE);
        if (!advance || touched.isEmpty()) {
            return List.of();
        }
        Map<LineKey, LineVat> taxed = history.taxedBy(credit.of().id());
        return billed.values().stream()
                .filter(slice -> !touched.contains(slice) && line.vat().equals(taxed.get(slice.line())))
                .toList();
    }

    /** A line of an advance bills several lines of the order: each gets back in proportion to what was not taken off. */
    private static Map<Slice, Money> share(
            List<Slice> touched, Map<LineKey, Long> used, Map<LineKey, Slice> free, Money taken) {
        Map<Slice, Money> shares = new LinkedHashMap<>();
        if (touched.isEmpty()) {
            return shares;
        }
        long[] weights =
                touched.stream().mapToLong(slice -> open(slice, used, free)).toArray();
        if (Arrays.stream(weights).allMatch(weight -> weight == 0)) {
            shares.put(touched.getFirst(), taken);
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

    /** Never more of the quantity than was billed. */
    private static List<Slice> within(Map<LineKey, Slice> free, Map<LineKey, Slice> billed) {
        List<Slice> all = new ArrayList<>();
        free.forEach((key, back) -> {
            Optional<Quantity> most = Optional.ofNullable(billed.get(key)).flatMap(Slice::quantity);
            Optional<Quantity> quantity = back.quantity()
                    .filter(some -> some.value().signum() != 0)
                    .map(some -> most.filter(limit ->
                                    some.value().abs().compareTo(limit.value().abs()) > 0)
                            .orElse(some));
            if (!back.amount().isZero() || quantity.isPresent() || !back.taken().isEmpty()) {
                all.add(new Slice(key, quantity, back.amount(), back.taken()));
            }
        });
        return all;
    }
}
