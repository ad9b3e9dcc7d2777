package nl.factuurwerk.compliance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Optional;
import nl.factuurwerk.invoice.content.InvoiceContent;

/**
 * The last day to issue an invoice: the 15th of the month after the supply (art. 34g Wet OB). What is supplied across a
 * border within the Union from 1 July 2030 on is to be invoiced within ten days (art. 222 Directive 2006/112/EC as amended
 * by Directive (EU) 2025/516, read in secondary sources; the Dutch act does not have it yet).
 *
 * <pre>{@code
 * InvoiceDeadline.of(LocalDate.of(2026, 3, 20));   // 2026-04-15
 * }</pre>
 *
 * <p>The duty is towards businesses and other legal persons; a consumer need not get an invoice at all (art. 34c Wet OB).
 */
public final class InvoiceDeadline {

    /** The first day of supply for which ten days are given across a border. */
    public static final LocalDate TEN_DAYS_FROM = LocalDate.of(2030, 7, 1);

    private static final int DAY_OF_NEXT_MONTH = 15;
    private static final int DAYS_ACROSS_A_BORDER = 10;

    private InvoiceDeadline() {}

    /**
     * Returns the last day for a supply within the Netherlands.
     *
     * @param supplied the day of supply; the last of its period, where it went on for some time
     * @return the 15th of the next month
     */
    public static LocalDate of(LocalDate supplied) {
        return YearMonth.from(supplied).plusMonths(1).atDay(DAY_OF_NEXT_MONTH);
    }

    /**
     * Returns the last day for a single supply of goods to another member state, or for which VAT is reverse charged to a
     * buyer in another country.
     *
     * @param supplied the day of supply
     * @return the 15th of the next month, and the tenth day after a supply from 1 July 2030 on
     */
    public static LocalDate acrossABorder(LocalDate supplied) {
        return supplied.isBefore(TEN_DAYS_FROM) ? of(supplied) : supplied.plusDays(DAYS_ACROSS_A_BORDER);
    }

    /**
     * Returns the last day to issue a document, which is that of the first supply on it. Several supplies of one month
     * across a border may be taken together from 1 July 2030 on, until the tenth day of the next (art. 223 of the
     * directive).
     *
     * @param content what the document says
     * @return the day; empty where it does not say when it was supplied, for a prepayment, for what is outside the scope of
     *     VAT, and for a document that changes an earlier one
     */
    public static Optional<LocalDate> of(InvoiceContent content) {
        NavigableSet<LocalDate> days = SupplyDays.of(content);
        if (days.isEmpty()
                || Kind.isAmending(content)
                || Kind.isPrepayment(content)
                || VatFacts.allOutsideScope(content)) {
            return Optional.empty();
        }
        LocalDate first = days.first();
        if (!SimplifiedInvoice.crossesABorder(content)) {
            return Optional.of(of(first));
        }
        boolean together = days.size() > 1 && !first.isBefore(TEN_DAYS_FROM);
        return Optional.of(acrossABorder(together ? YearMonth.from(first).atEndOfMonth() : first));
    }

    /** Tells whether the ten days are what is given. */
    static boolean isTenDays(InvoiceContent content) {
        return SimplifiedInvoice.crossesABorder(content)
                && SupplyDays.first(content)
                        .filter(day -> !day.isBefore(TEN_DAYS_FROM))
                        .isPresent();
    }
}
