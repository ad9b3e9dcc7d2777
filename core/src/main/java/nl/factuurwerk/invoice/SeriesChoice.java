package nl.factuurwerk.invoice;

import java.util.Set;
import nl.factuurwerk.numbering.NumberSeries;

/**
 * Says which series a document takes its number from. Several series beside each other are legal (art. 35a(1)(b) Wet OB):
 * one for each kind of document, each branch, each project, or whatever the host chooses. A document is given the series
 * once, at issue.
 */
@FunctionalInterface
public interface SeriesChoice {

    /**
     * Chooses a series.
     *
     * @param candidate what is about to be issued
     * @return the series to number it in
     */
    NumberSeries of(InvoiceCandidate candidate);

    /**
     * Returns the series of the seller that are known before there is a document to choose one for. A number that one of
     * them may come to is not taken over from another system.
     *
     * @return the series; none unless the choice says so
     */
    default Set<NumberSeries> known() {
        return Set.of();
    }

    /**
     * Numbers invoices and credit notes in series of their own, and what is made out in the name of a supplier in one for
     * each supplier: it is the supplier's invoice, and its number must be unique among the supplier's.
     *
     * @param invoices the series of invoices
     * @param credits the series of credit notes
     * @return the choice
     * @throws IllegalArgumentException if the two are not the same series and yet come to the same numbers, which are unique
     *     among all documents of a seller
     */
    static SeriesChoice byKind(NumberSeries invoices, NumberSeries credits) {
        return new SeriesByKind(invoices, credits);
    }
}
