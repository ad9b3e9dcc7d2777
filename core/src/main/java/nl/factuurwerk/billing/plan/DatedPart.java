package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.text.PlainText;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;

/**
 * A part of a fixed price that falls due on a day that was agreed (<em>termijn</em>).
 *
 * @param key what it is known by within its plan; it is billed once under this key
 * @param name what the customer calls it, as it is printed
 * @param share how much of the price
 * @param billingDay the day on which it is due to be billed
 * @param performed the days whose work it is for; after the billing day for what is paid ahead
 */
public record DatedPart(String key, String name, Share share, LocalDate billingDay, DateRange performed) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if key or name are blank or cannot be printed
     */
    public DatedPart {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(billingDay, "billingDay");
        Objects.requireNonNull(performed, "performed");
        if (key.isBlank() || name.isBlank() || !PlainText.isPrintable(key) || !PlainText.isPrintable(name)) {
            throw new IllegalArgumentException(
                    "A part needs a printable key and name: '" + key + "', '" + PlainText.quote(name) + "'");
        }
    }

    /**
     * Makes a part whose work is done on the day that it is billed.
     *
     * @param key what it is known by within its plan
     * @param name what the customer calls it
     * @param percentage how much of the price
     * @param billingDay the day on which it is due to be billed
     * @return the part
     */
    public static DatedPart part(String key, String name, Percentage percentage, LocalDate billingDay) {
        return new DatedPart(key, name, Share.of(percentage), billingDay, DateRange.on(billingDay));
    }

    /**
     * Makes a part whose work is done on the day that it is billed.
     *
     * @param key what it is known by within its plan
     * @param name what the customer calls it
     * @param amount how much of the price
     * @param billingDay the day on which it is due to be billed
     * @return the part
     */
    public static DatedPart part(String key, String name, Money amount, LocalDate billingDay) {
        return new DatedPart(key, name, Share.of(amount), billingDay, DateRange.on(billingDay));
    }

    /**
     * Returns this part for the work of other days.
     *
     * @param days the days whose work it is for
     * @return the changed part
     */
    public DatedPart during(DateRange days) {
        return new DatedPart(key, name, share, billingDay, days);
    }
}
