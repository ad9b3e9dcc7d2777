package nl.factuurwerk.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.factuurwerk.costing.CostingRules;
import nl.factuurwerk.costing.HourActuals;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import org.joda.money.CurrencyUnit;

/** Gathers what a review leaves out: of hours the first entry of each employee says it for all. */
final class ReviewFindings {

    private final HourActuals hours;
    private final CurrencyUnit currency;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Id<Employee>> withoutCost = new HashSet<>();
    private final Set<Id<Employee>> withoutPrice = new HashSet<>();

    ReviewFindings(HourActuals hours, CurrencyUnit currency) {
        this.hours = hours;
        this.currency = currency;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void look(TimeEntry entry) {
        if (hours.cost(entry).isEmpty() && withoutCost.add(entry.employee())) {
            findings.add(CostingRules.withoutCost(entry, currency));
        }
        if (entry.isBillable() && hours.price(entry).isEmpty() && withoutPrice.add(entry.employee())) {
            findings.add(CostingRules.withoutPrice(entry, currency));
        }
    }

    Report report() {
        return new Report(findings);
    }
}
