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
final class SupplyDays {

    private SupplyDays() {}

    /** Each day on which something was supplied: the period of a line goes before that of the document. */
    static NavigableSet<LocalDate> of(InvoiceContent content) {
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
