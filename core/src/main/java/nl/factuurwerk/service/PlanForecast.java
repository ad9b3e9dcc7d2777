package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.Instalment;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.MissingText;
import nl.factuurwerk.time.DateRange;

/** What runs on each of some days would issue, found in the way of a run and without its effect. */
final class PlanForecast {

    private final Issuing issuing;
    private final PlanDrafts drafts;
    private final DateRange days;
    private final LocalDate today;

    PlanForecast(Issuing issuing, PlanDrafts drafts, DateRange days, LocalDate today) {
        if (days.end().isEmpty()) {
            throw new IllegalArgumentException("A forecast needs a last day: " + days);
        }
        this.issuing = issuing;
        this.drafts = drafts;
        this.days = days;
        this.today = today;
    }

    /** Returns the invoices of a plan in the order of their billing days. */
    List<ExpectedInvoice> of(BillingPlan plan, Repositories repositories) {
        return drafts.open(plan, days.last(), repositories)
                .filter(instalment -> days.contains(dateOf(instalment)))
                .map(instalment -> expected(plan, instalment, repositories))
                .toList();
    }

    /** Nothing is issued under a day that is over. */
    private LocalDate dateOf(Instalment instalment) {
        return instalment.billingDay().isBefore(today) ? today : instalment.billingDay();
    }

    private ExpectedInvoice expected(BillingPlan plan, Instalment instalment, Repositories repositories) {
        LocalDate date = dateOf(instalment);
        return new ExpectedInvoice(
                new ExpectedInvoice.Origin.OfPlan(instalment), date, preview(plan, instalment, date, repositories));
    }

    private Preview preview(BillingPlan plan, Instalment instalment, LocalDate date, Repositories repositories) {
        try {
            return switch (drafts.draft(plan, instalment, repositories)) {
                case Parsed.Invalid<InvoiceDraft>(var report) -> new Preview(Optional.empty(), report);
                case Parsed.Valid<InvoiceDraft>(var draft, var warnings) -> issuing.preview(draft, date, repositories);
            };
        } catch (MissingText e) {
            return new Preview(
                    Optional.empty(),
                    Report.of(IssueRules.LANGUAGE.at(Location.of("language"), Map.of("language", e.language()))));
        }
    }
}
