package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.factuurwerk.costing.Actual;
import nl.factuurwerk.costing.CostKind;
import nl.factuurwerk.costing.CostingRules;
import nl.factuurwerk.costing.Place;
import nl.factuurwerk.costing.Worth;
import nl.factuurwerk.hours.EntryState;
import nl.factuurwerk.hours.Outlay;
import nl.factuurwerk.hours.Outlays;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.mileage.MileageClaim;
import nl.factuurwerk.hours.mileage.TravelAllowances;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Reads what was laid out for a project besides hours. An expense costs what was paid less the VAT that comes back; a trip costs
 * what may be paid for it free of tax. For one use.
 */
final class ReviewOutlays {

    private final Project project;
    private final DateRange days;
    private final CurrencyUnit currency;
    private final RateCard card;
    private final ProjectInvoices invoices;
    private final ReviewFindings findings;
    private final TravelAllowances allowances = TravelAllowances.standard();

    ReviewOutlays(
            Project project,
            LocalDate day,
            CurrencyUnit currency,
            RateCard card,
            ProjectInvoices invoices,
            ReviewFindings findings) {
        this.project = project;
        this.days = DateRange.of(LocalDate.MIN, day);
        this.currency = currency;
        this.card = card;
        this.invoices = invoices;
        this.findings = findings;
    }

    void forEach(Repositories repositories, Consumer<Actual> use) {
        Outlays<Expense> expenses = repositories.expenses();
        forEach(
                expenses,
                repositories,
                expense -> spent(
                                CostKind.EXPENSE,
                                expense,
                                expense.cost(),
                                expense.charge(),
                                expenses.state(expense.id()))
                        .ifPresent(use));
        Outlays<Trip> trips = repositories.trips();
        forEach(
                trips,
                repositories,
                trip -> spent(CostKind.TRAVEL, trip, allowance(trip), charge(trip), trips.state(trip.id()))
                        .ifPresent(use));
    }

    /** For the customer of the project, or by anybody for the own house. */
    private <O extends Outlay<O>> void forEach(Outlays<O> kept, Repositories repositories, Consumer<O> use) {
        if (project.customer().isPresent()) {
            try (var outlays = kept.of(project.customer().get(), days)) {
                outlays.filter(this::isOfProject).forEach(use);
            }
            return;
        }
        try (var employees = repositories.employees().all()) {
            for (Id<Employee> employee : employees.map(Employee::id).toList()) {
                try (var outlays = kept.by(employee, days)) {
                    outlays.filter(outlay -> outlay.customer().isEmpty() && isOfProject(outlay))
                            .forEach(use);
                }
            }
        }
    }

    private boolean isOfProject(Outlay<?> outlay) {
        return outlay.project().filter(project.id().value()::equals).isPresent();
    }

    private Money allowance(Trip trip) {
        return MileageClaim.of(List.of(trip), days.last(), allowances).total();
    }

    private Optional<Money> charge(Trip trip) {
        return trip.isBillable()
                ? card.kilometreRateOf(trip)
                        .map(rate -> rate.price().times(new Quantity(trip.kilometres(), Unit.KILOMETRE)))
                : Optional.empty();
    }

    private Optional<Actual> spent(
            CostKind kind, Outlay<?> outlay, Money cost, Optional<Money> charge, EntryState state) {
        // Asked first: what was invoiced counts whatever becomes of the cost.
        boolean billed = invoices.bill(outlay.source());
        if (isForeign(cost, outlay)) {
            return Optional.empty();
        }
        Actual spent = Actual.other(kind, Place.anywhere().of(outlay.employee()), outlay.date(), cost);
        return Optional.of(charge.filter(sales -> !isForeign(sales, outlay))
                .map(sales -> spent.worth(sales, stage(billed, state)))
                .orElse(spent));
    }

    private boolean isForeign(Money amount, Outlay<?> outlay) {
        boolean foreign = !amount.getCurrencyUnit().equals(currency);
        if (foreign) {
            findings.add(CostingRules.otherCurrency(outlay.source().toString(), amount.getCurrencyUnit(), currency));
        }
        return foreign;
    }

    private static Worth.Stage stage(boolean billed, EntryState state) {
        if (billed) {
            return Worth.Stage.BILLED;
        }
        return state == EntryState.WRITTEN_OFF ? Worth.Stage.WRITTEN_OFF : Worth.Stage.TO_BILL;
    }
}
