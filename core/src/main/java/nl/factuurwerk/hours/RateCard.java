package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Party;

/**
 * What hours and kilometres cost one customer, and how time is rounded.
 *
 * <p>What was said of an entry alone decides; else the narrowest rate that holds on the day: that of the task, else the
 * employee's on the project, else the project's, else the employee's, else the customer's, else that of the activity. Among
 * several for the same work the latest that has begun counts, so that a new rate leaves earlier days as they were.
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
    private final RateTable rates;
    private final List<KilometreRate> kilometres;
    private final HoursRounding rounding;
    private final Map<String, HoursRounding> roundings;
    private final Map<String, HoursTerms> terms;

    private RateCard(Builder builder) {
        this.customer = builder.customer;
        this.rates = new RateTable(builder.rates);
        this.kilometres = List.copyOf(builder.kilometres);
        this.rounding = builder.rounding;
        this.roundings = Collections.unmodifiableMap(new TreeMap<>(builder.roundings));
        this.terms = Collections.unmodifiableMap(new TreeMap<>(builder.terms));
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
        builder.rates.addAll(rates.rates());
        builder.kilometres.addAll(kilometres);
        builder.roundings.putAll(roundings);
        builder.terms.putAll(terms);
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
        return rates.rates();
    }

    /**
     * Returns what kilometres cost.
     *
     * @return in the order in which they were given
     */
    public List<KilometreRate> kilometres() {
        return kilometres;
    }

    /**
     * Finds what a kilometre costs: what holds for the project of the trip, else what holds for every project, and of those
     * the latest that has begun.
     *
     * @param trip the trip
     * @return the rate, or empty if none holds for it on its day
     */
    public Optional<KilometreRate> kilometreRateOf(Outlay<?> trip) {
        return kilometres.stream()
                .filter(rate -> rate.isFor(trip))
                .max(Comparator.comparing((KilometreRate rate) -> rate.project().isPresent())
                        .thenComparing(rate -> rate.from()));
    }

    /**
     * Returns how the time of an entry is rounded.
     *
     * @return the rounding, on every project that has none of its own
     */
    public HoursRounding rounding() {
        return rounding;
    }

    /**
     * Returns on which projects time is rounded otherwise.
     *
     * @return the roundings, by what those who do the work call the project
     */
    public Map<String, HoursRounding> roundings() {
        return roundings;
    }

    /**
     * Returns how the time of an entry is rounded.
     *
     * @param entry the work
     * @return the rounding of its project, or of everything
     */
    public HoursRounding roundingOf(TimeEntry entry) {
        return entry.project().map(roundings::get).orElse(rounding);
    }

    /**
     * Returns which projects are billed otherwise than by the hour.
     *
     * @return the terms, by what those who do the work call the project
     */
    public Map<String, HoursTerms> terms() {
        return terms;
    }

    /**
     * Returns how an entry is billed.
     *
     * @param entry the work
     * @return the terms of its project; by the hour where nothing is said of it
     */
    public HoursTerms termsOf(TimeEntry entry) {
        return entry.project().map(terms::get).orElse(HoursTerms.hourly());
    }

    /**
     * Finds what an hour costs.
     *
     * @param entry the work
     * @return the price of one hour, or empty if no rate holds for it on its day
     */
    public Optional<UnitPrice> priceOf(TimeEntry entry) {
        return rateOf(entry).map(FoundRate::price);
    }

    /**
     * Finds what an hour costs, and what decides that.
     *
     * @param entry the work
     * @return the price of one hour with what decided it, or empty if no rate holds for it on its day
     */
    public Optional<FoundRate> rateOf(TimeEntry entry) {
        return entry.rate()
                .map(price -> new FoundRate(RateLevel.ENTRY, price))
                .or(() -> rates.find(entry, RateLevel.CUSTOMER));
    }

    /**
     * Finds from which day on this card can give another price than another one.
     *
     * @param other the other card
     * @return the first such day, or empty if the rates are the same
     */
    public Optional<LocalDate> differsFrom(RateCard other) {
        Set<KilometreRate> both = new HashSet<>(kilometres);
        both.retainAll(new HashSet<>(other.kilometres));
        Stream<LocalDate> travel = Stream.concat(kilometres.stream(), other.kilometres.stream())
                .filter(rate -> !both.contains(rate))
                .map(KilometreRate::from);
        return Stream.concat(rates.differsFrom(other.rates).stream(), travel).min(Comparator.naturalOrder());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateCard that
                && customer.equals(that.customer)
                && rates.equals(that.rates)
                && kilometres.equals(that.kilometres)
                && rounding.equals(that.rounding)
                && roundings.equals(that.roundings)
                && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, rates, kilometres, rounding, roundings, terms);
    }

    @Override
    public String toString() {
        return "rate card of " + customer + ", " + rates.rates().size() + " rates";
    }

    /** Gathers the parts of a rate card. */
    public static final class Builder {

        private final Id<Party> customer;
        private final List<HourlyRate> rates = new ArrayList<>();
        private final List<KilometreRate> kilometres = new ArrayList<>();
        private final Map<String, HoursRounding> roundings = new TreeMap<>();
        private final Map<String, HoursTerms> terms = new TreeMap<>();
        private HoursRounding rounding = HoursRounding.toTheMinute();

        private Builder(Id<Party> customer) {
            this.customer = Objects.requireNonNull(customer, "customer");
        }

        /**
         * Adds a rate.
         *
         * @param rate the rate
         * @return this builder
         * @throws IllegalArgumentException if there is one for the same work from the same day
         */
        public Builder rate(HourlyRate rate) {
            RateTable.add(rate, rates);
            return this;
        }

        /**
         * Adds what a kilometre costs.
         *
         * @param rate the rate
         * @return this builder
         * @throws IllegalArgumentException if there is one for the same trips from the same day
         */
        public Builder kilometre(KilometreRate rate) {
            if (kilometres.stream().anyMatch(rate::contradicts)) {
                throw new IllegalArgumentException("Two rates for the same trips from the same day: " + rate);
            }
            kilometres.add(rate);
            return this;
        }

        /**
         * Sets how the time of an entry is rounded.
         *
         * @param value the rounding
         * @return this builder
         */
        public Builder rounding(HoursRounding value) {
            rounding = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how the duration of an entry is rounded, whenever it began and ended.
         *
         * @param value the rounding
         * @return this builder
         */
        public Builder rounding(TimeRounding value) {
            return rounding(HoursRounding.of(value));
        }

        /**
         * Sets how the time of an entry on one project is rounded.
         *
         * @param project what those who do the work call it, exactly
         * @param value the rounding
         * @return this builder
         */
        public Builder rounding(String project, HoursRounding value) {
            roundings.put(project, Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Sets how hours on one project are billed.
         *
         * @param project what those who do the work call it, exactly
         * @param value the terms
         * @return this builder
         */
        public Builder terms(String project, HoursTerms value) {
            terms.put(project, Objects.requireNonNull(value, "value"));
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
