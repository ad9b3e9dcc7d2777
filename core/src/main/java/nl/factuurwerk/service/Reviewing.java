package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.costing.Actual;
import nl.factuurwerk.costing.CostingRules;
import nl.factuurwerk.costing.HourActuals;
import nl.factuurwerk.costing.Planned;
import nl.factuurwerk.costing.PostCalculation;
import nl.factuurwerk.costing.ProjectReview;
import nl.factuurwerk.costing.Revenue;
import nl.factuurwerk.costing.Spending;
import nl.factuurwerk.hours.HourShare;
import nl.factuurwerk.hours.HourShares;
import nl.factuurwerk.hours.HoursTerms;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.KnownHours;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.project.Phase;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.PriceMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Reads what became of a project, entry by entry, trip by trip: each is reckoned, added up and forgotten. Only under a cap, where what an entry
 * comes to depends on the others, those of the project are held. For one use.
 */
final class Reviewing {

    /** Whose rate card an entry without a customer goes by: nobody's, and so it has no agreed price. */
    private static final RateCard OWN_HOUSE = RateCard.of(Id.of("own-house")).build();

    private final ReviewRequest request;
    private final LocalDate day;
    private final Repositories repositories;
    private final Project project;
    private final RateCard card;
    private final HouseRates house;
    private final CurrencyUnit currency;
    private final HourActuals hours;
    private final HourShares shares;
    private final HourKnowledge knowledge;
    private final Spending spent;
    private final ReviewFindings findings;
    private final ProjectInvoices invoices;

    Reviewing(ReviewRequest request, LocalDate day, Repositories repositories) {
        this.request = request;
        this.day = day;
        this.repositories = repositories;
        this.project = repositories
                .projects()
                .find(request.project())
                .map(Versioned::value)
                .orElseThrow(() -> new IllegalArgumentException("There is no project " + request.project()));
        this.card = project.customer()
                .map(customer -> repositories
                        .rateCards()
                        .of(customer)
                        .map(Versioned::value)
                        .orElseGet(() -> RateCard.of(customer).build()))
                .orElse(OWN_HOUSE);
        this.house = repositories.rateCards().house().map(Versioned::value).orElse(HouseRates.none());
        Optional<Agreement> agreement = project.customer()
                .flatMap(customer -> repositories.agreements().with(customer))
                .map(Versioned::value);
        this.currency = currency(agreement);
        this.hours = HourActuals.under(card, house, currency, request.phases().orElseGet(() -> this::phaseByTask));
        this.shares = HourShares.under(card, house);
        this.knowledge = new HourKnowledge(repositories, card);
        this.spent = new Spending(currency);
        this.findings = new ReviewFindings(hours, currency);
        this.invoices = new ProjectInvoices(project, currency, day, repositories, findings);
        if (agreement
                .filter(known -> known.pricing().mode() == PriceMode.INCLUDING)
                .isPresent()) {
            findings.add(CostingRules.withVat(project.id()));
        }
    }

    /** That of whatever says an amount, the narrowest first. */
    private CurrencyUnit currency(Optional<Agreement> agreement) {
        return request.agreed()
                .or(() -> project.budget().money())
                .or(() -> project.phases().stream()
                        .flatMap(phase -> phase.budget().money().stream())
                        .findFirst())
                .map(Money::getCurrencyUnit)
                .or(() -> agreement.map(known -> known.pricing().currency()))
                .orElse(CurrencyUnit.EUR);
    }

    private Optional<Id<Phase>> phaseByTask(TimeEntry entry) {
        return entry.task()
                .flatMap(task -> project.phases().stream()
                        .filter(phase ->
                                phase.id().value().equals(task) || phase.name().equals(task))
                        .findFirst())
                .map(Phase::id);
    }

    ProjectReview review() {
        if (card.terms().get(project.id().value()) instanceof HoursTerms.Capped) {
            capped();
        } else {
            forEachEntry(this::add);
        }
        new ReviewOutlays(project, day, currency, card, invoices, findings).forEach(repositories, spent::add);
        for (Actual cost : request.costs()) {
            if (!cost.date().isAfter(day)) {
                spent.add(cost);
            }
        }
        List<Planned> planned = request.plan().orElseGet(() -> ProjectReview.planOf(project, day, spent));
        Revenue revenue = new Revenue(agreed(), invoices.net());
        return new ProjectReview(
                project, day, PostCalculation.of(planned, spent, revenue), request.remaining(), findings.report());
    }

    private Money agreed() {
        return request.agreed()
                .or(invoices::ordered)
                .or(() -> card.terms().get(project.id().value()) instanceof HoursTerms.Capped(var most)
                                && most.getCurrencyUnit().equals(currency)
                        ? Optional.of(most)
                        : Optional.empty())
                .orElse(Money.zero(currency));
    }

    /** Reads what was worked on the project: for its customer, or by anybody for the own house. */
    private void forEachEntry(Consumer<TimeEntry> use) {
        DateRange days = DateRange.of(LocalDate.MIN, day);
        if (project.customer().isPresent()) {
            try (var entries = repositories.timeEntries().of(project.customer().get(), days)) {
                entries.filter(this::isOfProject).forEach(use);
            }
            return;
        }
        try (var employees = repositories.employees().all()) {
            for (Id<Employee> employee : employees.map(Employee::id).toList()) {
                try (var entries = repositories.timeEntries().by(employee, days)) {
                    entries.filter(entry -> entry.customer().isEmpty() && isOfProject(entry))
                            .forEach(use);
                }
            }
        }
    }

    private boolean isOfProject(TimeEntry entry) {
        return entry.project().filter(project.id().value()::equals).isPresent();
    }

    private void add(TimeEntry entry) {
        add(entry, shares.of(List.of(known(entry))));
    }

    private KnownHours known(TimeEntry entry) {
        return knowledge.of(entry, invoices.bill(entry.source()));
    }

    private void add(TimeEntry entry, List<HourShare> parts) {
        findings.look(entry);
        hours.of(entry, parts).forEach(spent::add);
    }

    private void capped() {
        List<KnownHours> all = new ArrayList<>();
        forEachEntry(entry -> all.add(known(entry)));
        Map<Id<TimeEntry>, List<HourShare>> parts = shares.of(all).stream()
                .collect(Collectors.groupingBy(share -> share.entry().id()));
        all.forEach(known -> add(known.entry(), parts.getOrDefault(known.entry().id(), List.of())));
    }
}
