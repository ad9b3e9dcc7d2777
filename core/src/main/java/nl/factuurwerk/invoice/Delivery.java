package nl.factuurwerk.invoice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.time.DateRange;

/**
 * When and where the supply took place, as far as the lines do not say it themselves.
 *
 * @param date the day on which goods were delivered or a service was completed (BT-72); a draft
 *     that gives neither a day nor a period was supplied on the day of issue (art. 35a(1)(g) Wet OB)
 * @param period the days over which a continuing service was rendered (BG-14)
 * @param country the country that goods were taken to (BT-80), where it is not the buyer's own
 */
public record Delivery(Optional<LocalDate> date, Optional<DateRange> period, Optional<Country> country) {

    private static final Delivery UNSTATED = new Delivery(Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks presence. */
    public Delivery {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(country, "country");
    }

    /**
     * Returns the delivery of which nothing is stated.
     *
     * @return on the day of issue, in the buyer's country
     */
    public static Delivery unstated() {
        return UNSTATED;
    }

    /**
     * Returns this delivery with its day.
     *
     * @param day the day
     * @return the changed delivery
     */
    public Delivery on(LocalDate day) {
        return new Delivery(Optional.of(day), period, country);
    }

    /**
     * Returns this delivery with its period.
     *
     * @param days the days
     * @return the changed delivery
     */
    public Delivery during(DateRange days) {
        return new Delivery(date, Optional.of(days), country);
    }

    /**
     * Returns this delivery with its country.
     *
     * @param destination the country that goods were taken to
     * @return the changed delivery
     */
    public Delivery to(Country destination) {
        return new Delivery(date, period, Optional.of(destination));
    }

    /**
     * Returns the day that decides the rate of what does not have a day of its own.
     *
     * @return the day of delivery, or the last day of the period
     */
    public Optional<LocalDate> supplyDate() {
        return date.or(() -> period.map(DateRange::last));
    }
}
