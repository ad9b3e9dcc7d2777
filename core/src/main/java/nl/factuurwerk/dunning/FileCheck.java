package nl.factuurwerk.dunning;

import java.util.Map;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;

/** What a court will ask for, asked before it is too late to get it. */
final class FileCheck {

    private FileCheck() {}

    /** What is missing for the formal stages of a plan. */
    static Report of(DebtorPlan plan, CaseFile file) {
        return formal(plan).findAny().isEmpty()
                ? Report.empty()
                : of(plan.debtor(), formal(plan).map(PlannedStep::item), file);
    }

    static Report of(Id<Party> debtor, Stream<Overdue> items, CaseFile file) {
        return Report.collect(findings -> {
            if (!file.termsAccepted()) {
                findings.accept(DunningRules.TERMS.at(Location.of("terms"), Map.of("debtor", debtor)));
            }
            items.filter(item -> !item.received())
                    .forEach(item -> findings.accept(DunningRules.RECEIPT.at(
                            Location.of("invoices[" + item.number() + "]"), Map.of("invoice", item.number()))));
        });
    }

    private static Stream<PlannedStep> formal(DebtorPlan plan) {
        return Stream.concat(plan.letter().stream(), plan.handedOver().stream())
                .filter(step -> step.stage().kind().isFormal());
    }
}
