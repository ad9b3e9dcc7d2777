package nl.factuurwerk.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.Remainder;

/**
 * How much credit notes may set free of each line of an order: of what its invoice states for that line, all rows above zero
 * at most, and all rows below zero at least. What the rows come to together is no bound, for each is credited by itself.
 */
final class CreditBounds {

    private final Id<Order> order;
    private final Invoice invoice;

    /** Sums in smallest units, before advances are taken off. */
    private final Map<LineKey, Sums> lines = new HashMap<>();

    private static final class Sums {
        private long above;
        private long below;
        private long credited;

        void state(long minor) {
            above = Math.addExact(above, Math.max(0, minor));
            below = Math.addExact(below, Math.min(0, minor));
        }
    }

    private CreditBounds(Id<Order> order, Invoice invoice) {
        this.order = order;
        this.invoice = invoice;
        invoice.lines().forEach(this::state);
    }

    /**
     * Checks the credit notes on the invoices of an order.
     *
     * @throws IllegalArgumentException if they set more of a line free than its invoice billed of it
     */
    static void check(Order order, Map<Id<Invoice>, Remainder> invoices, Collection<? extends OrderBilling> billings) {
        Map<Id<Invoice>, CreditBounds> bounds = new HashMap<>();
        for (OrderBilling each : billings) {
            if (each instanceof OrderCredit) {
                bounds.computeIfAbsent(
                        each.invoiceId(),
                        id -> new CreditBounds(
                                order.id(),
                                Objects.requireNonNull(invoices.get(id)).invoice()));
            }
        }
        for (OrderBilling each : billings) {
            CreditBounds of = bounds.get(each.invoiceId());
            if (of != null && each instanceof OrderInvoice) {
                each.slices().forEach(of::stateRest);
            }
        }
        for (OrderBilling each : billings) {
            CreditBounds of = bounds.get(each.invoiceId());
            if (of != null && each instanceof OrderCredit) {
                each.slices().forEach(of::credit);
            }
        }
    }

    /** A row that bills one line of the order states what it comes to. */
    private void state(InvoiceLine row) {
        List<LineKey> keys = new ArrayList<>();
        for (OrderSource source : OrderSource.among(row.item().sources())) {
            if (source.order().equals(order)) {
                keys.add(source.line());
            }
        }
        if (keys.size() == 1) {
            sums(keys.getFirst()).state(row.amount().getAmountMinorLong());
        }
    }

    /** What such rows do not state is the share of the line in a row over several. */
    private void stateRest(Slice slice) {
        Sums sums = sums(slice.line());
        sums.state(Math.subtractExact(slice.stated().getAmountMinorLong(), Math.addExact(sums.above, sums.below)));
    }

    private void credit(Slice slice) {
        Sums sums = sums(slice.line());
        sums.credited = Math.addExact(sums.credited, slice.stated().getAmountMinorLong());
        if (sums.credited > sums.above || sums.credited < sums.below) {
            throw new IllegalArgumentException(
                    "Of line " + slice.line() + " of order " + order + " invoice " + invoice.number()
                            + " bills " + sums.above + " and " + sums.below + ", and " + sums.credited
                            + " is given back, in smallest units");
        }
    }

    private Sums sums(LineKey line) {
        return lines.computeIfAbsent(line, key -> new Sums());
    }
}
