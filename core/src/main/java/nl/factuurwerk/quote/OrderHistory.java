package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.EarlierInvoices;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.money.Allocation;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.vat.LineVat;

/**
 * An order, with everything that documents did to it: what the next invoice is made of.
 *
 * <p>Its VAT closes over the invoices of the order: see {@link nl.factuurwerk.invoice.EarlierBilling}. Where one of them
 * bills several orders at once, it cannot be told which cent is whose, and each invoice is rounded by itself.
 */
public final class OrderHistory {

    private final Order order;
    private final List<OrderBilling> billings;
    private final Map<Id<Invoice>, Remainder> invoices;
    private final boolean closes;

    private OrderHistory(
            Order order, List<OrderBilling> billings, Map<Id<Invoice>, Remainder> invoices, boolean closes) {
        this.order = order;
        this.billings = billings;
        this.invoices = invoices;
        this.closes = closes;
    }

    /**
     * Puts the history of an order together.
     *
     * @param order the order
     * @param billings what documents did to it, in the order in which they were issued
     * @param invoices the invoices among these, each with what credit notes left of it
     * @param closes whether these invoices bill nothing else
     * @return the history
     * @throws IllegalArgumentException if one of the invoices is missing, or more of a line was set free by credit notes than
     *     their invoice billed of it
     */
    public static OrderHistory of(
            Order order, List<? extends OrderBilling> billings, List<Remainder> invoices, boolean closes) {
        Map<Id<Invoice>, Remainder> known = new LinkedHashMap<>();
        invoices.forEach(left -> known.put(left.invoice().id(), left));
        for (OrderBilling each : billings) {
            if (!known.containsKey(each.invoiceId())) {
                throw new IllegalArgumentException("Invoice " + each.invoiceId() + " of " + order + " is not there");
            }
        }
        CreditBounds.check(order, known, billings);
        return new OrderHistory(order, List.copyOf(billings), known, closes);
    }

    /**
     * Returns the order.
     *
     * @return the order
     */
    public Order order() {
        return order;
    }

    /**
     * Returns what documents did to it.
     *
     * @return in the order in which they were issued
     */
    public List<OrderBilling> billings() {
        return billings;
    }

    /**
     * Returns how it stands now.
     *
     * @return the position, after everything that is known
     */
    public OrderPosition position() {
        return OrderPosition.of(order, billings);
    }

    /**
     * Finds the advance invoice of a milestone. One that was credited wholly, so that the order is free of it again, is none.
     *
     * @param milestone the identity of the milestone
     * @return the number of the invoice, or empty if the advance is not billed
     */
    public Optional<DocumentNumber> advanceOf(Id<Milestone> milestone) {
        return billings.stream()
                .filter(OrderInvoice.class::isInstance)
                .map(OrderBilling::invoiceId)
                .map(id -> Objects.requireNonNull(invoices.get(id)).invoice())
                .filter(invoice ->
                        invoice.lines().stream().anyMatch(line -> MilestoneSource.isOn(line, order.id(), milestone)))
                .filter(invoice -> isBilledBy(invoice.id()))
                .map(Invoice::number)
                .findFirst();
    }

    /**
     * Returns the milestones whose advance is due and not billed.
     *
     * @param asOf the day by which they were reached
     * @return in the order in which they were planned
     */
    public List<Milestone> dueAdvances(LocalDate asOf) {
        return order.milestones().stream()
                .filter(each -> each.advance().isPresent() && each.isReached(asOf))
                .filter(each -> advanceOf(each.id()).isEmpty())
                .toList();
    }

    private boolean isBilledBy(Id<Invoice> invoice) {
        Map<LineKey, Long> sums = new HashMap<>();
        for (OrderBilling each : billings) {
            if (each.invoiceId().equals(invoice)) {
                int sign = each instanceof OrderCredit ? -1 : 1;
                each.slices()
                        .forEach(slice ->
                                sums.merge(slice.line(), sign * slice.amount().getAmountMinorLong(), Math::addExact));
            }
        }
        return sums.values().stream().anyMatch(sum -> sum != 0);
    }

    /** Tells whether VAT closes over the invoices of this order. */
    boolean closes() {
        return closes;
    }

    /** The place, from 1, that the next document gets among those of the order. */
    int turn() {
        return billings.size() + 1;
    }

    /**
     * Returns the invoices so far.
     *
     * @return what the next one takes off, and goes on from
     */
    public EarlierInvoices earlier() {
        List<Remainder> advances = new ArrayList<>();
        List<Remainder> parts = new ArrayList<>();
        for (OrderBilling each : billings) {
            if (each instanceof OrderInvoice invoice) {
                (invoice.role() == BillingRole.ADVANCE ? advances : parts)
                        .add(Objects.requireNonNull(invoices.get(invoice.invoiceId())));
            }
        }
        return EarlierInvoices.of(order.pricing(), advances, parts);
    }

    /**
     * Tells which line of the order has how much of what is left of each advance.
     *
     * @param open what is left of the advances
     * @return amounts in smallest units, above zero, by line and advance
     */
    Map<LineKey, Map<Deduction, Long>> advanced(List<Deduction> open) {
        Map<LineKey, Map<Deduction, Long>> all = new LinkedHashMap<>();
        for (Deduction each : open) {
            spread(each)
                    .forEach((line, amount) -> all.computeIfAbsent(line, key -> new LinkedHashMap<>())
                            .put(each, amount));
        }
        return all;
    }

    /** What is left of the slices of the advance; where all of them are used, it goes by what they were. */
    private Map<LineKey, Long> spread(Deduction open) {
        Map<LineKey, Long> billed = slicesOf(open);
        Map<LineKey, Long> shares = new LinkedHashMap<>(billed);
        Map<LineKey, Long> used = used(open.advance().id());
        shares.replaceAll((line, amount) -> Math.max(0, amount - used.getOrDefault(line, 0L)));
        if (shares.values().stream().allMatch(amount -> amount == 0)) {
            shares.putAll(billed);
        }
        if (shares.isEmpty()) {
            return shares;
        }
        long[] weights = shares.values().stream().mapToLong(Long::longValue).toArray();
        long[] amounts = Allocation.split(open.amount(order.pricing().mode()).getAmountMinorLong(), weights);
        int i = 0;
        for (Map.Entry<LineKey, Long> share : shares.entrySet()) {
            share.setValue(amounts[i]);
            i++;
        }
        shares.values().removeIf(amount -> amount == 0);
        return shares;
    }

    /** What an advance bills of each line of the order that it taxed in one way, less what was credited. */
    private Map<LineKey, Long> slicesOf(Deduction open) {
        Map<LineKey, LineVat> taxed = taxedBy(open.advance().id());
        Map<LineKey, Long> slices = new LinkedHashMap<>();
        for (OrderBilling each : billings) {
            int sign = each instanceof OrderCredit ? -1 : 1;
            if (each.invoiceId().equals(open.advance().id())) {
                each.slices().stream()
                        .filter(slice -> open.taxedAs().equals(taxed.get(slice.line())))
                        .forEach(slice ->
                                slices.merge(slice.line(), sign * slice.amount().getAmountMinorLong(), Math::addExact));
            }
        }
        slices.values().removeIf(amount -> amount <= 0);
        return slices;
    }

    /** What an advance taxed each line of the order as. */
    Map<LineKey, LineVat> taxedBy(Id<Invoice> advance) {
        Map<LineKey, LineVat> taxed = new HashMap<>();
        for (InvoiceLine line :
                Objects.requireNonNull(invoices.get(advance)).invoice().lines()) {
            OrderSource.among(line.item().sources()).stream()
                    .filter(source -> source.order().equals(order.id()))
                    .forEach(source -> taxed.put(source.line(), line.vat()));
        }
        return taxed;
    }

    /** How much other invoices took off of an advance on each line, less what was given back. */
    private Map<LineKey, Long> used(Id<Invoice> advance) {
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
}
