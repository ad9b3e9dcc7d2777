package nl.factuurwerk.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.quote.Proforma;

/**
 * The order of proformas.
 *
 * @param date the date
 * @param number the number, among those of a day: shorter first, so that 10000 follows 9999
 */
record ProformaOrder(LocalDate date, DocumentNumber number) implements Comparable<ProformaOrder> {

    private static final Comparator<ProformaOrder> ORDER = Comparator.comparing(ProformaOrder::date)
            .thenComparingInt(order -> order.number().value().length())
            .thenComparing(ProformaOrder::number);

    static ProformaOrder of(Proforma proforma) {
        return new ProformaOrder(proforma.date(), proforma.number());
    }

    @Override
    public int compareTo(ProformaOrder other) {
        return ORDER.compare(this, other);
    }
}
