package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.Instalment;
import nl.factuurwerk.billing.plan.PlanOutcome;
import nl.factuurwerk.billing.plan.PlanProgress;
import nl.factuurwerk.billing.plan.PlanRun;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.MissingText;

/** One run over plans: each instalment that is due and not billed, in a unit of work of its own. */
final class PlanBilling {

    private final Surroundings surroundings;
    private final Issuing issuing;
    private final PlanDrafts drafts;
    private final LocalDate asOf;
    private final PlanProgress progress;
    private final List<PlanOutcome.Rejected> rejected = new ArrayList<>();
    private long total;
    private long plans;
    private long issued;
    private long nothingToBill;

    PlanBilling(Surroundings surroundings, Issuing issuing, PlanDrafts drafts, LocalDate asOf, PlanProgress progress) {
        this.surroundings = surroundings;
        this.issuing = issuing;
        this.drafts = drafts;
        this.asOf = asOf;
        this.progress = progress;
    }

    PlanRun run() {
        total = surroundings.inTransaction(repositories -> {
            try (Stream<BillingPlan> candidates = repositories.billingPlans().candidates(asOf)) {
                return candidates.count();
            }
        });
        new PlanPages(surroundings).forEach(asOf, this::read, this::bill);
        return new PlanRun(asOf, plans, issued, nothingToBill, rejected);
    }

    private Open read(BillingPlan plan, Repositories repositories) {
        return new Open(plan, drafts.open(plan, asOf, repositories).toList());
    }

    private void bill(Open open) {
        plans++;
        if (open.instalments().isEmpty()) {
            tell(new PlanOutcome.NothingToBill(open.plan().id()));
        }
        for (Instalment instalment : open.instalments()) {
            tell(bill(open.plan(), instalment));
        }
    }

    private void tell(PlanOutcome outcome) {
        switch (outcome) {
            case PlanOutcome.Issued invoice -> issued++;
            case PlanOutcome.Rejected problem -> rejected.add(problem);
            case PlanOutcome.NothingToBill none -> nothingToBill++;
        }
        progress.done(outcome, plans, total);
    }

    /** What was read may have been billed, changed or removed since: that is looked at again in the unit that bills it. */
    private PlanOutcome bill(BillingPlan read, Instalment instalment) {
        try {
            return surroundings.inTransaction(repositories -> repositories
                    .billingPlans()
                    .find(read.id())
                    .map(Versioned::value)
                    .flatMap(now ->
                            left(now, read, instalment, repositories).map(left -> issue(now, left, repositories)))
                    .orElseGet(() -> new PlanOutcome.NothingToBill(read.id())));
        } catch (InvalidInput e) {
            return new PlanOutcome.Rejected(instalment, e.report());
        } catch (MissingText e) {
            return new PlanOutcome.Rejected(
                    instalment,
                    Report.of(IssueRules.LANGUAGE.at(Location.of("language"), Map.of("language", e.language()))));
        }
    }

    private Optional<Instalment> left(
            BillingPlan now, BillingPlan read, Instalment instalment, Repositories repositories) {
        return now.equals(read)
                ? drafts.left(instalment, repositories)
                : drafts.left(now, instalment, asOf, repositories);
    }

    private PlanOutcome issue(BillingPlan plan, Instalment instalment, Repositories repositories) {
        IssueResult<Invoice> result = switch (drafts.draft(plan, instalment, repositories)) {
            case Parsed.Invalid<InvoiceDraft>(var report) -> new Rejected<>(report);
            case Parsed.Valid<InvoiceDraft>(var draft, var warnings) -> issuing.issue(draft, repositories);
        };
        return switch (result) {
            case Rejected<Invoice>(var report) -> new PlanOutcome.Rejected(instalment, report);
            case Issued<Invoice>(var invoice) -> {
                Retained.buy(plan, instalment, repositories);
                yield PlanOutcome.Issued.of(instalment, invoice);
            }
        };
    }

    /** A plan with what was to be billed of it when it was read. */
    private record Open(BillingPlan plan, List<Instalment> instalments) {}
}
