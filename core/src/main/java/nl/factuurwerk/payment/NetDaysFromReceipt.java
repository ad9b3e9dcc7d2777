package nl.factuurwerk.payment;

import java.time.LocalDate;
import java.util.Map;
import nl.factuurwerk.text.Language;

/**
 * Payment within a number of calendar days after the invoice was received. The day of receipt itself does not count (art.
 * 6:119a(2) BW). Until a receipt is known the invoice is held to arrive on its own date; the date that it states (BT-9) is
 * the earliest it can be.
 *
 * @param days how many days, from 1 up to and including {@value NetDays#MOST_DAYS}
 */
public record NetDaysFromReceipt(int days) implements PaymentTerms {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the number of days is out of range
     */
    public NetDaysFromReceipt {
        if (days < 1 || days > NetDays.MOST_DAYS) {
            throw new IllegalArgumentException(
                    "A payment term of " + days + " days: it must be from 1 to " + NetDays.MOST_DAYS);
        }
    }

    @Override
    public LocalDate dueDate(LocalDate received) {
        return received.plusDays(days);
    }

    @Override
    public boolean countsFromReceipt() {
        return true;
    }

    @Override
    public String wording(Language language) {
        String key = days == 1 ? "terms.receipt.one" : "terms.receipt.many";
        return PaymentTexts.WORDINGS.message(key, Map.of("days", days)).in(language);
    }
}
