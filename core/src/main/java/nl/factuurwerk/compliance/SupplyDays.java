package nl.factuurwerk.compliance;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;

/**
 * When what a document charges for was supplied, as far as it says so. What is supplied over a period is supplied on its
 * last day.
 */
public final class SupplyDays {

    private SupplyDays() {}

    /**
     * Returns each day on which something was supplied. What a line says goes before what the document says: its day
     * (BT-72), its period (BG-14), the day on which VAT becomes due (BT-7), in that order.
     *
     * @param content what the document says
     * @return the days, from the first to the last; empty where it says none
     */
    public static NavigableSet<LocalDate> of(InvoiceContent content) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Optional<LocalDate> whole = ofWhole(content);
        if (content.lines().isEmpty()) {
            whole.ifPresent(days::add);
        }
        for (LineContent line : content.lines()) {
            line.period().end().or(() -> whole).ifPresent(days::add);
        }
        return days;
    }

    /** The first of them, which is the first to have to be invoiced. */
    static Optional<LocalDate> first(InvoiceContent content) {
        NavigableSet<LocalDate> days = of(content);
        return days.isEmpty() ? Optional.empty() : Optional.of(days.first());
    }

    private static Optional<LocalDate> ofWhole(InvoiceContent content) {
        return content.delivery().date().or(content.period()::end).or(content::taxPointDate);
    }
}
