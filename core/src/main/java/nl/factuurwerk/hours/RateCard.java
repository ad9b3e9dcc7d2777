package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.staff.Employee;

/**
 * What hours cost one customer, and how their time is rounded.
 *
 * <p>The narrowest rate that holds on the day decides: the employee's on the project, else the project's, else the
 * employee's, else the customer's. Among several for the same project and employee the latest that has begun counts, so
 * that a new rate leaves earlier days as they were.
 *
 * <pre>{@code
 * RateCard.of(brewery)
 *         .rate(HourlyRate.from(LocalDate.of(2026, 1, 1), eur("95.00")))
 *         .rate(HourlyRate.from(LocalDate.of(2026, 7, 1), eur("98.50")))
 *         .rounding(TimeRounding.up(6))
 *         .build();
 * }</pre>
 */
public final class RateCard {

    private final Id<Party> customer;
    private final List<HourlyRate> rates;
    private final TimeRounding rounding;

    private RateCard(Builder builder) {
        this.customer = builder.customer;
        this.rates = List.copyOf(builder.rates);
        this.rounding = builder.rounding;
    }

    /**
     * Starts a rate card.
     *
     * @param customer whom it is for
     * @return the builder, without rates, rounding to the minute
     */
    public static Builder of(Id<Party> customer) {
        return new Builder(customer);
    }

    /**
     * Starts a rate card from this one.
     *
     * @return a builder that has everything this card has
     */
    public Builder toBuilder() {
        Builder builder = new Builder(customer).rounding(rounding);
        rates.forEach(builder::rate);
        return builder;
    }

    /**
     * Returns whom it is for.
     *
     * @return the customer
     */
    public Id<Party> customer() {
        return customer;
    }

    /**
     * Returns all rates.
     *
     * @return in the order in which they were given
     */
    public List<HourlyRate> rates() {
        return rates;
    }

    /**
     * Returns how the time of an entry is rounded.
     *
     * @return the rounding
     */
    public TimeRounding rounding() {
        return rounding;
    }

    /**
     * Finds what an hour costs.
     *
     * @param entry the work
     * @return the price of one hour, or empty if no rate holds for its project, employee and day
     */
    public Optional<UnitPrice> priceOf(TimeEntry entry) {
        Optional<String> project = entry.project();
        Optional<Id<Employee>> employee = Optional.of(entry.employee());
        Optional<UnitPrice> narrowest = project.isEmpty() ? Optional.empty() : latest(project, employee, entry.date());
        return narrowest
                .or(() -> project.isEmpty() ? Optional.empty() : latest(project, Optional.empty(), entry.date()))
                .or(() -> latest(Optional.empty(), employee, entry.date()))
                .or(() -> latest(Optional.empty(), Optional.empty(), entry.date()));
    }

    private Optional<UnitPrice> latest(Optional<String> project, Optional<Id<Employee>> employee, LocalDate on) {
        return rates.stream()
                .filter(rate ->
                        rate.project().equals(project) && rate.employee().equals(employee))
                .filter(rate -> !rate.from().isAfter(on))
                .max(Comparator.comparing(HourlyRate::from))
                .map(HourlyRate::price);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateCard that
                && customer.equals(that.customer)
                && rates.equals(that.rates)
                && rounding.equals(that.rounding);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, rates, rounding);
    }

    @Override
    public String toString() {
        return "rate card of " + customer + ", " + rates.size() + " rates";
    }

    /** Gathers the parts of a rate card. */
    public static final class Builder {

        private final Id<Party> customer;
        private final List<HourlyRate> rates = new ArrayList<>();
        private final Set<List<Object>> known = new HashSet<>();
        private TimeRounding rounding = TimeRounding.toTheMinute();

        private Builder(Id<Party> customer) {
            this.customer = Objects.requireNonNull(customer, "customer");
        }

        /**
         * Adds a rate.
         *
         * @param rate the rate
         * @return this builder
         * @throws IllegalArgumentException if there is one for the same project and employee from the same day
         */
        public Builder rate(HourlyRate rate) {
            if (!known.add(List.of(rate.project(), rate.employee(), rate.from()))) {
                throw new IllegalArgumentException("Two rates for the same work from the same day: " + rate);
            }
            rates.add(rate);
            return this;
        }

        /**
         * Sets how the time of an entry is rounded.
         *
         * @param value the rounding
         * @return this builder
         */
        public Builder rounding(TimeRounding value) {
            rounding = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Makes the rate card.
         *
         * @return the card
         */
        public RateCard build() {
            return new RateCard(this);
        }
    }
}
