package nl.factuurwerk.service;

import java.util.HashMap;
import java.util.Map;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.Entitlement;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.hours.HoursTerms;
import nl.factuurwerk.hours.KnownHours;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.persistence.Repositories;

/**
 * What a unit of work knows of entries of one customer. What a retainer covers is read once for each retainer, not for each
 * entry.
 */
final class HourKnowledge {

    private final Repositories repositories;
    private final RateCard card;
    private final Map<Id<BillingPlan>, Map<SourceReference, Long>> covered = new HashMap<>();

    HourKnowledge(Repositories repositories, RateCard card) {
        this.repositories = repositories;
        this.card = card;
    }

    KnownHours of(TimeEntry entry) {
        return of(entry, repositories.invoices().billing(entry.source()).isPresent());
    }

    KnownHours of(TimeEntry entry, boolean billed) {
        return new KnownHours(entry, repositories.timeEntries().state(entry.id()), billed, covered(entry));
    }

    private long covered(TimeEntry entry) {
        return card.termsOf(entry) instanceof HoursTerms.Retained(var plan)
                ? covered.computeIfAbsent(plan, this::coveredBy).getOrDefault(entry.source(), 0L)
                : 0;
    }

    /** How many minutes of each entry are covered: what was kept of it last counts. */
    private Map<SourceReference, Long> coveredBy(Id<BillingPlan> plan) {
        Map<SourceReference, Long> minutes = new HashMap<>();
        try (var entries = repositories.retainerEntries().of(plan)) {
            entries.forEach(entry -> minutes.put(
                    entry.source(),
                    entry instanceof RetainerEntry.Used used && used.amount() instanceof Entitlement.Time time
                            ? time.units()
                            : 0L));
        }
        return minutes;
    }
}
