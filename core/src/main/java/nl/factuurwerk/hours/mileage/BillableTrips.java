package nl.factuurwerk.hours.mileage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.factuurwerk.billing.AgreedProject;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.Billable;
import nl.factuurwerk.billing.BillableBatch;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.hours.KilometreRate;
import nl.factuurwerk.hours.OutlayRules;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;

/**
 * Makes billables of the trips for one customer: kilometres at the rate of their day. Pure: what was billed before is left out
 * by whoever asks.
 *
 * <p>Kilometres are added exactly before they are multiplied: the kilometres that a line shows, times the rate that it shows,
 * are what is billed.
 */
public final class BillableTrips {

    private final Agreement agreement;
    private final RateCard card;
    private final Function<Id<Employee>, Optional<Employee>> employees;

    private BillableTrips(Agreement agreement, RateCard card, Function<Id<Employee>, Optional<Employee>> employees) {
        this.agreement = Objects.requireNonNull(agreement, "agreement");
        this.card = Objects.requireNonNull(card, "card");
        this.employees = Objects.requireNonNull(employees, "employees");
    }

    /**
     * Prepares to bill a customer.
     *
     * @param agreement how the customer is billed
     * @param card what kilometres cost the customer
     * @param employees finds who travelled, to be named where lines are told apart by who it was
     * @return what makes billables of trips for that customer
     * @throws IllegalArgumentException if agreement and rate card are not about the same customer
     */
    public static BillableTrips under(
            Agreement agreement, RateCard card, Function<Id<Employee>, Optional<Employee>> employees) {
        if (!agreement.customer().equals(card.customer())) {
            throw new IllegalArgumentException("The " + agreement + " does not go with the " + card);
        }
        return new BillableTrips(agreement, card, employees);
    }

    /**
     * Makes billables of trips of which nothing is billed yet.
     *
     * @param trips trips for the customer; those that are not meant to be billed are passed over
     * @return the billables, with a finding for each trip that is meant to be billed and cannot
     * @throws IllegalArgumentException if a trip is for another customer
     */
    public BillableBatch of(List<Trip> trips) {
        CurrencyUnit currency = agreement.pricing().currency();
        List<Billable> billables = new ArrayList<>();
        Report skipped = Report.collect(findings -> {
            for (Trip trip : trips) {
                if (!trip.customer().equals(Optional.of(agreement.customer()))) {
                    throw new IllegalArgumentException("The " + agreement + " cannot bill the " + trip);
                }
                if (!trip.isBillable()) {
                    continue;
                }
                Optional<KilometreRate> rate = card.kilometreRateOf(trip);
                if (rate.isEmpty()) {
                    findings.accept(OutlayRules.of(TravelRules.RATE, trip, Map.of("kilometres", trip.kilometres())));
                } else if (!rate.get().price().currency().equals(currency)) {
                    findings.accept(
                            OutlayRules.currency(trip, rate.get().price().currency(), currency));
                } else {
                    billables.add(billable(trip, rate.get()));
                }
            }
        });
        return new BillableBatch(billables, skipped);
    }

    private Billable billable(Trip trip, KilometreRate rate) {
        UnitPrice price = rate.price();
        VatClass vatClass = rate.vatClass()
                .orElseGet(() -> trip.project().map(agreement::vatClassOf).orElse(agreement.vatClass()));
        Billable.Builder billable = Billable.of(trip.source(), agreement.customer())
                .on(trip.date())
                .quantity(new Quantity(trip.kilometres(), Unit.KILOMETRE))
                .price(price)
                .vat(vatClass)
                .nature(SupplyNature.SERVICE);
        trip.project()
                .map(project ->
                        agreement.project(project).map(AgreedProject::name).orElse(project))
                .ifPresent(name -> billable.label(BillingKey.PROJECT, name));
        employees.apply(trip.employee()).ifPresent(who -> billable.label(BillingKey.EMPLOYEE, who.name()));
        if (!trip.reason().isEmpty()) {
            billable.description(trip.reason());
        }
        return billable.build();
    }
}
