package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.DraftComposer;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.Instalment;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.time.DateRange;

/** Finds what of a plan is still to be billed, and drafts the invoice of it: for a run and for a forecast in one way. */
final class PlanDrafts {

    private final DraftComposer composer;

    PlanDrafts(DraftComposer composer) {
        this.composer = composer;
    }

    /** Returns what is due as of a day and no invoice bills, in the order of its billing days. */
    Stream<Instalment> open(BillingPlan plan, LocalDate asOf, Repositories repositories) {
        return plan.left(DateRange.until(asOf), source -> isBilled(source, repositories));
    }

    /** Returns what of an instalment is still to be billed, now that its plan may have been changed since it was read. */
    Optional<Instalment> left(BillingPlan now, Instalment read, LocalDate asOf, Repositories repositories) {
        return now.dueAsOf(asOf)
                .filter(instalment -> !Collections.disjoint(instalment.sources(), read.sources()))
                .findFirst()
                .flatMap(instalment -> left(instalment, repositories));
    }

    /** Returns what of an instalment no invoice bills. */
    Optional<Instalment> left(Instalment instalment, Repositories repositories) {
        return instalment.without(source -> isBilled(source, repositories));
    }

    private static boolean isBilled(SourceReference source, Repositories repositories) {
        return repositories.invoices().billing(source).isPresent();
    }

    /** Drafts the invoice of an instalment as is agreed with the customer, or else as most are billed. */
    Parsed<InvoiceDraft> draft(BillingPlan plan, Instalment instalment, Repositories repositories) {
        Agreement agreement = repositories
                .agreements()
                .with(plan.customer())
                .map(Versioned::value)
                .orElseGet(() -> Agreement.with(plan.customer())
                        .pricing(Pricing.standard().in(plan.terms().currency()))
                        .build());
        return repositories
                .parties()
                .find(plan.customer())
                .map(Versioned::value)
                .map(buyer -> composer.compose(agreement, buyer, instalment.period(), instalment.billables()))
                .orElseGet(() -> Parsed.invalid(
                        IssueRules.CUSTOMER.at(Location.of("customer", "BG-7"), Map.of("customer", plan.customer()))));
    }
}
