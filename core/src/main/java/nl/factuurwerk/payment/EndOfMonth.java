package nl.factuurwerk.payment;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import nl.factuurwerk.text.Language;

/**
 * Payment at the end of a month, or some days after it (<em>einde maand</em>). Which month that is, some days after the
 * invoice date decide. The days are added to dates, so that no month end is lost: an invoice of 31 January with 30 days
 * before the end of the month falls in March, and is due on 31 March.
 *
 * <pre>{@code
 * new EndOfMonth(0, 30).dueDate(LocalDate.of(2026, 1, 15));   // 2026-03-02: 31 January, and 30 days
 * new EndOfMonth(30, 0).dueDate(LocalDate.of(2026, 1, 15));   // 2026-02-28: the end of the month of 14 February
 * }</pre>
 *
 * @param before how many days after the invoice date the month is looked up, from 0
 * @param after how many days after the end of that month it is due, from 0; both together up to {@value NetDays#MOST_DAYS}
 */
public record EndOfMonth(int before, int after) implements PaymentTerms {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a number of days is below 0, or both are more than {@value NetDays#MOST_DAYS}
     */
    public EndOfMonth {
        if (before < 0 || after < 0 || before > NetDays.MOST_DAYS || after > NetDays.MOST_DAYS - before) {
            throw new IllegalArgumentException("An end of month after " + before + " days, and " + after
                    + " days: each from 0, together to " + NetDays.MOST_DAYS);
        }
    }

    @Override
    public LocalDate dueDate(LocalDate invoiceDate) {
        return invoiceDate
                .plusDays(before)
                .with(TemporalAdjusters.lastDayOfMonth())
                .plusDays(after);
    }

    @Override
    public String wording(Language language) {
        String key = before == 0
                ? after == 0 ? "terms.end-of-month" : "terms.end-of-month.plus"
                : after == 0 ? "terms.end-of-month.of" : "terms.end-of-month.of-plus";
        return PaymentTexts.WORDINGS
                .message(key, Map.of("before", before, "after", after))
                .in(language);
    }
}
