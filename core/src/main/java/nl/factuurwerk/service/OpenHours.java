package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.Retainer;
import nl.factuurwerk.hours.Approvals;
import nl.factuurwerk.hours.BillableHours;
import nl.factuurwerk.hours.EntryState;
import nl.factuurwerk.hours.HourShare;
import nl.factuurwerk.hours.HourShares;
import nl.factuurwerk.hours.HoursPolicy;
import nl.factuurwerk.hours.HoursTerms;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.KnownHours;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.RetainedHours;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;

/**
 * The hours of one customer that are to be billed now, with what is needed to know how much of them. What they use of retainers
 * is kept in the same unit of work. For one use.
 */
final class OpenHours {

    private final Repositories repositories;
    private final RateCard card;
    private final HoursPolicy policy;
    private final List<KnownHours> known = new ArrayList<>();
    private final Set<Id<TimeEntry>> wanted = new HashSet<>();
    private final List<Finding> skipped = new ArrayList<>();
    private final Map<Id<BillingPlan>, Optional<RetainedHours>> retained = new HashMap<>();
    private final Map<Id<Employee>, Approvals> approvals = new HashMap<>();

    OpenHours(Repositories repositories, RateCard card, HoursPolicy policy) {
        this.repositories = repositories;
        this.card = card;
        this.policy = policy;
    }

    /** Takes the entries of a period that no invoice bills. */
    OpenHours of(List<TimeEntry> open, DateRange period) {
        for (TimeEntry entry : open) {
            if (policy.approvedOnly() && !isApproved(entry)) {
                skipped.add(BillableHours.unapproved(entry));
            } else if (card.termsOf(entry) instanceof HoursTerms.Retained(var plan)) {
                retain(entry, plan);
            } else if (card.termsOf(entry) instanceof HoursTerms.Capped) {
                wanted.add(entry.id());
            } else {
                wanted.add(entry.id());
                known.add(KnownHours.open(entry));
            }
        }
        if (card.terms().values().stream().anyMatch(HoursTerms.Capped.class::isInstance)) {
            addCapped(period);
        }
        return this;
    }

    private void retain(TimeEntry entry, Id<BillingPlan> plan) {
        Optional<RetainedHours> hours = retained.computeIfAbsent(plan, this::retained);
        if (hours.isEmpty()) {
            skipped.add(BillableHours.withoutRetainer(entry));
            return;
        }
        long minutes = card.roundingOf(entry).round(entry).toMinutes();
        hours.get()
                .use(entry.source(), entry.date(), minutes)
                .ifPresent(used -> repositories.retainerEntries().append(plan, used));
        wanted.add(entry.id());
        known.add(new KnownHours(entry, EntryState.STANDS, false, hours.get().covered(entry.source())));
    }

    private Optional<RetainedHours> retained(Id<BillingPlan> plan) {
        return repositories
                .billingPlans()
                .find(plan)
                .map(Versioned::value)
                .filter(found -> found.customer().equals(card.customer()))
                .map(BillingPlan::terms)
                .filter(Retainer.class::isInstance)
                .map(Retainer.class::cast)
                .flatMap(retainer -> {
                    try (var entries = repositories.retainerEntries().of(plan)) {
                        return RetainedHours.of(retainer, entries.toList());
                    }
                });
    }

    /** A cap is for all days: what was billed of it before is looked at as well, and what is still open from before. */
    private void addCapped(DateRange period) {
        try (Stream<TimeEntry> all =
                repositories.timeEntries().of(card.customer(), DateRange.of(LocalDate.MIN, period.last()))) {
            all.filter(entry -> card.termsOf(entry) instanceof HoursTerms.Capped).toList().stream()
                    .map(entry -> new KnownHours(
                            entry,
                            repositories.timeEntries().state(entry.id()),
                            repositories.invoices().billing(entry.source()).isPresent(),
                            0))
                    .forEach(known::add);
        }
    }

    private boolean isApproved(TimeEntry entry) {
        return approvals
                .computeIfAbsent(
                        entry.employee(),
                        who -> Approvals.of(repositories.timeEntryApprovals().of(who)))
                .isApproved(entry.date());
    }

    /** What is open of them, and what is not. */
    List<HourShare> shares(HouseRates house) {
        return HourShares.under(card, house).of(known).stream()
                .filter(share -> wanted.contains(share.entry().id()))
                .toList();
    }

    Report skipped() {
        return new Report(skipped);
    }
}
