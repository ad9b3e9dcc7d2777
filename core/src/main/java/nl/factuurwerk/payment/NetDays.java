package nl.factuurwerk.payment;

import java.time.LocalDate;
import java.util.Map;
import nl.factuurwerk.text.Language;

/**
 * Payment within a number of calendar days after the invoice date. The invoice date itself does not count: an invoice of
 * 21 November at 30 days is due on 21 December.
 *
 * @param days how many days, from 1 up to and including {@value #MOST_DAYS}
 */
public record NetDays(int days) implements PaymentTerms {

    /** The longest term: more than a year is a loan, or a slip of the keyboard. */
    public static final int MOST_DAYS = 366;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the number of days is out of range
     */
    public NetDays {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "A payment term of " + days + " days: it must be from 1 to " + MOST_DAYS + ", or 0 for at once");
        }
    }

    @Override
    public LocalDate dueDate(LocalDate invoiceDate) {
        return invoiceDate.plusDays(days);
    }

    @Override
    public String wording(Language language) {
        String key = days == 1 ? "terms.net.one" : "terms.net.many";
        return PaymentTexts.WORDINGS.message(key, Map.of("days", days)).in(language);
    }
}
