package nl.factuurwerk.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.receivable.Receipt;

/**
 * The order of receipts.
 *
 * @param date the date
 * @param number the number, among those of a day: shorter first, so that 10000 follows 9999
 */
record ReceiptPlace(LocalDate date, DocumentNumber number) implements Comparable<ReceiptPlace> {

    private static final Comparator<ReceiptPlace> ORDER = Comparator.comparing(ReceiptPlace::date)
            .thenComparingInt(place -> place.number().value().length())
            .thenComparing(ReceiptPlace::number);

    static ReceiptPlace of(Receipt receipt) {
        return new ReceiptPlace(receipt.date(), receipt.number());
    }

    @Override
    public int compareTo(ReceiptPlace other) {
        return ORDER.compare(this, other);
    }
}
