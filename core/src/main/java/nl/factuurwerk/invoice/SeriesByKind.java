package nl.factuurwerk.invoice;

import java.util.Set;
import nl.factuurwerk.numbering.NumberSeries;

/**
 * One series for invoices and one for credit notes, and series apart for what is made out in the name of suppliers.
 *
 * @param invoices the series of invoices
 * @param credits the series of credit notes; may be the same
 */
record SeriesByKind(NumberSeries invoices, NumberSeries credits) implements SeriesChoice {

    SeriesByKind {
        if (invoices.collidesWith(credits)) {
            throw new IllegalArgumentException("The series " + invoices.id() + " and " + credits.id()
                    + " would give the same numbers: '" + invoices.pattern() + "' and '" + credits.pattern()
                    + "'; number both in one series, or let their patterns differ");
        }
    }

    @Override
    public NumberSeries of(InvoiceCandidate candidate) {
        DocumentKind kind = candidate.header().kind();
        if (kind.isSelfBilled()) {
            return SelfBilledSeries.of(candidate.header().seller(), kind);
        }
        return kind.isCredit() ? credits : invoices;
    }

    @Override
    public Set<NumberSeries> known() {
        return invoices.equals(credits) ? Set.of(invoices) : Set.of(invoices, credits);
    }
}
