package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import org.joda.money.Money;

/**
 * What the house itself reckons an hour at: what it asks of a customer that agreed nothing narrower, and what the hour costs
 * the house. Rates have days, so that a new one leaves earlier days as they were.
 *
 * <pre>{@code
 * HouseRates.none().toBuilder()
 *         .sales(HourlyRate.from(date("2026-01-01"), eur("90.00")))
 *         .sales(HourlyRate.from(date("2026-01-01"), eur("45.00")).doing("travel"))
 *         .cost(HourlyRate.from(date("2026-01-01"), eur("52.00")).of(sanne))
 *         .build();
 * }</pre>
 */
public final class HouseRates {

    private static final HouseRates NONE = new HouseRates(List.of(), List.of());
    private static final long MINUTES_PER_HOUR = 60;

    private final RateTable sales;
    private final RateTable costs;

    private HouseRates(List<HourlyRate> sales, List<HourlyRate> costs) {
        this.sales = new RateTable(sales);
        this.costs = new RateTable(costs);
    }

    /**
     * Returns the rates of a house that has none.
     *
     * @return neither asks nor costs
     */
    public static HouseRates none() {
        return NONE;
    }

    /**
     * Starts from these rates.
     *
     * @return a builder that has all of them
     */
    public Builder toBuilder() {
        return new Builder(sales.rates(), costs.rates());
    }

    /**
     * Returns what customers are asked.
     *
     * @return the sales rates, in the order in which they were given
     */
    public List<HourlyRate> sales() {
        return sales.rates();
    }

    /**
     * Returns what hours cost the house.
     *
     * @return the internal rates, without VAT, in the order in which they were given
     */
    public List<HourlyRate> costs() {
        return costs.rates();
    }

    /**
     * Finds what an hour costs a customer: by what was said of the entry, else by what was agreed with the customer, else by
     * what the house asks.
     *
     * @param entry the work
     * @param card what was agreed with the customer
     * @return the price with what decided it, or empty if nothing says one for that day
     */
    public Optional<FoundRate> salesOf(TimeEntry entry, RateCard card) {
        return card.rateOf(entry).or(() -> sales.find(entry, RateLevel.DEFAULT));
    }

    /**
     * Finds what an hour costs the house.
     *
     * @param entry the work
     * @return the internal price with what decided it, or empty if nothing says one for that day
     */
    public Optional<FoundRate> costOf(TimeEntry entry) {
        return costs.find(entry, RateLevel.DEFAULT);
    }

    /**
     * Computes what the time of an entry cost the house. Time is not rounded for that, but to the minute.
     *
     * @param entry the work
     * @return the cost, half up to the cent, or empty if no internal rate holds for that day
     */
    public Optional<Money> cost(TimeEntry entry) {
        long minutes = TimeRounding.toTheMinute().round(entry.duration()).toMinutes();
        return costOf(entry)
                .map(FoundRate::price)
                .map(price -> price.per(MINUTES_PER_HOUR).times(new Quantity(Decimal.of(minutes), Unit.MINUTE)));
    }

    /**
     * Finds from which day on these rates can give another price than others.
     *
     * @param others the other rates
     * @return the first such day, or empty if they are the same
     */
    public Optional<LocalDate> differsFrom(HouseRates others) {
        return Stream.of(sales.differsFrom(others.sales), costs.differsFrom(others.costs))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HouseRates that && sales.equals(that.sales) && costs.equals(that.costs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sales, costs);
    }

    @Override
    public String toString() {
        return "rates of the house, " + sales.rates().size() + " asked, "
                + costs.rates().size() + " internal";
    }

    /** Gathers the rates of a house. */
    public static final class Builder {

        private final List<HourlyRate> sales;
        private final List<HourlyRate> costs;

        private Builder(List<HourlyRate> sales, List<HourlyRate> costs) {
            this.sales = new ArrayList<>(sales);
            this.costs = new ArrayList<>(costs);
        }

        /**
         * Adds what customers are asked.
         *
         * @param rate the rate
         * @return this builder
         * @throws IllegalArgumentException if there is one for the same work from the same day
         */
        public Builder sales(HourlyRate rate) {
            RateTable.add(rate, sales);
            return this;
        }

        /**
         * Adds what hours cost the house.
         *
         * @param rate the internal rate, without VAT
         * @return this builder
         * @throws IllegalArgumentException if there is one for the same work from the same day
         */
        public Builder cost(HourlyRate rate) {
            RateTable.add(rate, costs);
            return this;
        }

        /**
         * Makes the rates.
         *
         * @return the rates
         */
        public HouseRates build() {
            return new HouseRates(sales, costs);
        }
    }
}
