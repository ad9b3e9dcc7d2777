package nl.factuurwerk.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.factuurwerk.hours.Approvals;
import nl.factuurwerk.hours.EntryState;
import nl.factuurwerk.hours.HoursPolicy;
import nl.factuurwerk.hours.Outlay;
import nl.factuurwerk.hours.OutlayRules;
import nl.factuurwerk.hours.Outlays;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;

/** The trips and expenses of one customer that are to be billed now. For one use. */
final class OpenOutlays {

    private final Repositories repositories;
    private final HoursPolicy policy;
    private final List<Finding> skipped = new ArrayList<>();
    private final Map<Id<Employee>, Approvals> approvals = new HashMap<>();

    OpenOutlays(Repositories repositories, HoursPolicy policy) {
        this.repositories = repositories;
        this.policy = policy;
    }

    /** What of a period stands, is billable, approved where that is asked, and billed by no invoice. */
    <O extends Outlay<O>> List<O> of(Outlays<O> kept, Id<Party> customer, DateRange period) {
        try (Stream<O> outlays = kept.of(customer, period)) {
            return outlays.filter(Outlay::isBillable)
                    .filter(outlay ->
                            repositories.invoices().billing(outlay.source()).isEmpty())
                    .filter(outlay -> kept.state(outlay.id()) == EntryState.STANDS)
                    .filter(this::isApproved)
                    .toList();
        }
    }

    private boolean isApproved(Outlay<?> outlay) {
        boolean approved = !policy.approvedOnly()
                || approvals
                        .computeIfAbsent(
                                outlay.employee(),
                                who -> Approvals.of(
                                        repositories.timeEntryApprovals().of(who)))
                        .isApproved(outlay.date());
        if (!approved) {
            skipped.add(OutlayRules.unapproved(outlay));
        }
        return approved;
    }

    Report skipped() {
        return new Report(skipped);
    }
}
