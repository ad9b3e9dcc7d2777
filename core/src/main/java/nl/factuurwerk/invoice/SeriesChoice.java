package nl.factuurwerk.invoice;

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
     * Numbers invoices and credit notes in series of their own, and what is made out in the name of a supplier in one for
     * each supplier: it is the supplier's invoice, and its number must be unique among the supplier's.
     *
     * @param invoices the series of invoices
     * @param credits the series of credit notes
     * @return the choice
     */
    static SeriesChoice byKind(NumberSeries invoices, NumberSeries credits) {
        return candidate -> {
            DocumentKind kind = candidate.header().kind();
            if (kind.isSelfBilled()) {
                return SelfBilledSeries.of(candidate.header().seller(), kind);
            }
            return kind.isCredit() ? credits : invoices;
        };
    }
}
