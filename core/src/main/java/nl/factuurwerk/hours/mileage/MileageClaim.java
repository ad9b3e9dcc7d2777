package nl.factuurwerk.hours.mileage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.hours.mileage.TravelAllowances.Kind;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.reference.DatedRow;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.text.TextBundle;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What may be paid for trips free of wage tax (art. 31a(2) Wet LB 1964), by what was known on the day it is settled.
 * Each trip is rounded by itself, half up to the cent, so that what is paid for some of them adds up.
 *
 * <p>Where the law is changed with effect from a day that has passed, what was settled stays as it was, and is
 * {@linkplain #correctedOn corrected}.
 *
 * <pre>{@code
 * MileageClaim claim = MileageClaim.of(trips, date("2026-04-01"), TravelAllowances.standard());
 * claim.total();                             // EUR 23.00 for 100 km in February
 * claim.correctedOn(date("2026-06-01"));     // EUR 2.00 more, by what is known since May
 * }</pre>
 */
public final class MileageClaim {

    private static final TextBundle TEXTS = TextBundle.beside(MileageClaim.class, "explanations");

    private final List<Trip> trips;
    private final LocalDate knownOn;
    private final TravelAllowances table;
    private final List<Money> amounts;

    private MileageClaim(List<Trip> trips, LocalDate knownOn, TravelAllowances table) {
        this.trips = List.copyOf(trips);
        this.knownOn = Objects.requireNonNull(knownOn, "knownOn");
        this.table = Objects.requireNonNull(table, "table");
        this.amounts = this.trips.stream().map(this::amountOf).toList();
    }

    /**
     * Computes what may be paid.
     *
     * @param trips the trips, in any order; those that cost who travels nothing count for zero
     * @param knownOn the day of settling, up to which knowledge counts
     * @param table the amounts by kilometre
     * @return the claim
     * @throws nl.factuurwerk.reference.OutsideTable if nothing was known for the day of a trip
     */
    public static MileageClaim of(List<Trip> trips, LocalDate knownOn, TravelAllowances table) {
        return new MileageClaim(trips, knownOn, table);
    }

    /**
     * Returns the trips.
     *
     * @return in the order given
     */
    public List<Trip> trips() {
        return trips;
    }

    /**
     * Returns what may be paid for each trip.
     *
     * @return euros, in the order of the trips
     */
    public List<Money> amounts() {
        return amounts;
    }

    /**
     * Returns what may be paid in all.
     *
     * @return euros; the sum of the trips
     */
    public Money total() {
        return amounts.stream().reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    /**
     * Returns what is to be paid besides, or taken back, by what became known later.
     *
     * @param later the day up to which knowledge counts now
     * @return euros; below zero where too much was paid, zero where nothing changed
     */
    public Money correctedOn(LocalDate later) {
        return of(trips, later, table).total().minus(total());
    }

    /**
     * Says how it was computed.
     *
     * @return the total, and a line for each trip
     */
    public Explanation explain() {
        List<Explanation> parts = new ArrayList<>();
        for (int i = 0; i < trips.size(); i++) {
            parts.add(explain(trips.get(i), amounts.get(i)));
        }
        return new Explanation(
                TEXTS.message("claim", Map.of("total", total(), "trips", trips.size(), "known", knownOn)), parts);
    }

    private Explanation explain(Trip trip, Money amount) {
        if (!trip.vehicle().isOwnExpense()) {
            return Explanation.of(TEXTS.message(
                    "no-expense", Map.of("date", trip.date(), "kilometres", trip.kilometres(), "amount", amount)));
        }
        DatedRow<Kind, Decimal> row = rate(trip);
        return Explanation.of(TEXTS.message(
                "trip",
                Map.of(
                        "date", trip.date(),
                        "kilometres", trip.kilometres(),
                        "rate", row.value(),
                        "amount", amount)));
    }

    private Money amountOf(Trip trip) {
        if (!trip.vehicle().isOwnExpense()) {
            return Money.zero(CurrencyUnit.EUR);
        }
        CurrencyUnit euro = CurrencyUnit.EUR;
        return Money.ofMinor(euro, trip.kilometres().times(rate(trip).value()).toMinor(euro.getDecimalPlaces()));
    }

    private DatedRow<Kind, Decimal> rate(Trip trip) {
        return table.row(Kind.KILOMETRE, trip.date(), knownOn);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MileageClaim that
                && trips.equals(that.trips)
                && knownOn.equals(that.knownOn)
                && amounts.equals(that.amounts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(trips, knownOn, amounts);
    }

    @Override
    public String toString() {
        return total() + " for " + trips.size() + " trips, as known on " + knownOn;
    }
}
