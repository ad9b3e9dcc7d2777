package nl.factuurwerk.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;

/**
 * Where a fact stands among those of its invoice.
 *
 * @param invoice the invoice
 * @param on the day it happened
 * @param place how many facts of that day were added before it
 */
record FactPlace(Id<Invoice> invoice, LocalDate on, long place) implements Comparable<FactPlace> {

    private static final Comparator<FactPlace> ORDER = Comparator.comparing(FactPlace::invoice)
            .thenComparing(FactPlace::on)
            .thenComparingLong(FactPlace::place);

    @Override
    public int compareTo(FactPlace other) {
        return ORDER.compare(this, other);
    }
}
