package nl.factuurwerk.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.money.Allocation;
import nl.factuurwerk.money.Quantity;
import org.joda.money.Money;

/**
 * Reads from an issued invoice what it bills of an order. Whoever drew it up, and whatever was changed before it was issued:
 * what is kept with the order is what the invoice states.
 */
public final class OrderSlices {

    private final OrderHistory history;
    private final OrderPosition position;
    private final Invoice invoice;
    private final BillingRole role;
    private final Map<LineKey, Money> stated = new LinkedHashMap<>();
    private final Map<LineKey, Quantity> quantities = new LinkedHashMap<>();
    private final Map<LineKey, List<Slice.Taken>> taken = new LinkedHashMap<>();

    private OrderSlices(OrderHistory history, Invoice invoice, BillingRole role) {
        this.history = history;
        this.position = history.position();
        this.invoice = invoice;
        this.role = role;
    }

    /**
     * Reads an invoice.
     *
     * @param history the order before it
     * @param invoice the invoice; its lines name lines of the order as their sources
     * @param role what it is to the order
     * @return what is kept with the order
     */
    public static OrderInvoice of(OrderHistory history, Invoice invoice, BillingRole role) {
        OrderSlices slices = new OrderSlices(history, invoice, role);
        slices.readLines();
        slices.readDeductions();
        return new OrderInvoice(history.order().id(), PrecedingInvoice.of(invoice), role, slices.all());
    }

    private void readLines() {
        for (InvoiceLine line : invoice.lines()) {
            List<LineKey> keys = OrderSource.among(line.item().sources()).stream()
                    .filter(source -> source.order().equals(history.order().id()))
                    .map(OrderSource::line)
                    .toList();
            if (keys.size() == 1) {
                add(keys.getFirst(), line.amount());
                if (role != BillingRole.ADVANCE) {
                    addQuantity(keys.getFirst(), line.quantity());
                }
            } else if (!keys.isEmpty()) {
                addShares(keys, line.amount());
            }
        }
    }

    private void add(LineKey key, Money amount) {
        stated.merge(key, amount, Money::plus);
    }

    private void addQuantity(LineKey key, Quantity quantity) {
        history.order()
                .lastKnown(key)
                .filter(agreed -> agreed.quantity().unit().equals(quantity.unit()))
                .ifPresent(agreed -> quantities.merge(key, quantity, Quantity::plus));
    }

    /** A line of an advance is over several lines of the order: by what is left of each. */
    private void addShares(List<LineKey> keys, Money amount) {
        long[] weights = keys.stream()
                .mapToLong(key -> position.line(key)
                        .map(line -> Math.max(0, line.left().getAmountMinorLong()))
                        .orElse(0L))
                .toArray();
        boolean nothing = true;
        for (long weight : weights) {
            nothing &= weight == 0;
        }
        if (nothing) {
            add(keys.getFirst(), amount);
            return;
        }
        long[] parts = Allocation.split(amount.getAmountMinorLong(), weights);
        for (int i = 0; i < parts.length; i++) {
            add(keys.get(i), Money.ofMinor(amount.getCurrencyUnit(), parts[i]));
        }
    }

    /** What is taken off is first what lines state beyond what was left of them, and then what else was advanced on them. */
    private void readDeductions() {
        List<Deduction> open = history.earlier().open();
        Map<LineKey, Map<Deduction, Long>> advanced = history.advanced(open);
        for (Deduction deduction : invoice.header().earlier().deductions()) {
            long left = deduction.amount(history.order().pricing().mode()).getAmountMinorLong();
            for (boolean needed : new boolean[] {true, false}) {
                for (Map.Entry<LineKey, Map<Deduction, Long>> line : advanced.entrySet()) {
                    long most = needed ? shortage(line.getKey()) : Long.MAX_VALUE;
                    left -= take(line.getKey(), line.getValue(), deduction, Math.min(left, most));
                }
            }
        }
    }

    private long shortage(LineKey key) {
        Money amount = stated.get(key);
        if (amount == null) {
            return 0;
        }
        long left =
                position.line(key).map(line -> line.left().getAmountMinorLong()).orElse(0L);
        long off = 0;
        for (Slice.Taken each : taken.getOrDefault(key, List.of())) {
            off += each.amount().getAmountMinorLong();
        }
        return Math.max(0, amount.getAmountMinorLong() - off - left);
    }

    private long take(LineKey key, Map<Deduction, Long> advanced, Deduction deduction, long most) {
        Optional<Deduction> same = advanced.keySet().stream()
                .filter(each -> each.advance().equals(deduction.advance())
                        && each.taxedAs().equals(deduction.taxedAs()))
                .findFirst();
        if (same.isEmpty() || most <= 0) {
            return 0;
        }
        long amount = Math.min(most, advanced.getOrDefault(same.get(), 0L));
        if (amount > 0) {
            advanced.merge(same.get(), -amount, Math::addExact);
            taken.computeIfAbsent(key, line -> new ArrayList<>())
                    .add(new Slice.Taken(
                            deduction.advance().id(),
                            Money.ofMinor(history.order().pricing().currency(), amount)));
        }
        return amount;
    }

    private List<Slice> all() {
        taken.keySet()
                .forEach(key -> stated.putIfAbsent(
                        key, Money.zero(history.order().pricing().currency())));
        List<Slice> slices = new ArrayList<>();
        stated.forEach((key, amount) -> {
            List<Slice.Taken> off = taken.getOrDefault(key, List.of());
            Money net = amount;
            for (Slice.Taken each : off) {
                net = net.minus(each.amount());
            }
            slices.add(new Slice(key, Optional.ofNullable(quantities.get(key)), net, off));
        });
        return slices;
    }
}
