package nl.factuurwerk.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import nl.factuurwerk.text.Language;

/**
 * Payment on a fixed day of a month, such as the 15th of the next one. A month that is too short has its last day instead,
 * and the next one the day again: no date is made of the one before.
 *
 * @param day the day of the month, from 1 up to and including 31
 * @param monthsLater how many months after that of the invoice date, from 0 up to and including 12; 0 is the first such day
 *     that is not before the invoice date, in this month or the next
 */
public record DayOfMonth(int day, int monthsLater) implements PaymentTerms {

    private static final int LAST_DAY = 31;
    private static final int MOST_MONTHS = 12;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the day or the number of months is out of range
     */
    public DayOfMonth {
        if (day < 1 || day > LAST_DAY || monthsLater < 0 || monthsLater > MOST_MONTHS) {
            throw new IllegalArgumentException("Day " + day + " of the month, " + monthsLater
                    + " months later: a day from 1 to " + LAST_DAY + ", 0 to " + MOST_MONTHS + " months");
        }
    }

    @Override
    public LocalDate dueDate(LocalDate invoiceDate) {
        YearMonth month = YearMonth.from(invoiceDate);
        LocalDate due = in(month.plusMonths(monthsLater));
        return due.isBefore(invoiceDate) ? in(month.plusMonths(1)) : due;
    }

    private LocalDate in(YearMonth month) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    @Override
    public String wording(Language language) {
        String key = "terms.day-of-month." + (monthsLater == 0 ? "first" : monthsLater == 1 ? "next" : "later");
        return PaymentTexts.WORDINGS
                .message(key, Map.of("day", day, "months", monthsLater))
                .in(language);
    }
}
