package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Amendment;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.InvoiceStatus;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of invoices after they were issued: facts are added, and nothing else changes. */
final class InvoiceLife {

    private static final Logger LOG = LoggerFactory.getLogger(InvoiceLife.class);

    private final Surroundings surroundings;

    InvoiceLife(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Report add(InvoiceFact fact) {
        Report report = surroundings.inTransaction(repositories -> add(fact, repositories));
        if (report.hasErrors()) {
            LOG.debug("Refused a fact on invoice {}", fact.invoice());
        } else {
            LOG.debug("Added a fact to invoice {}", fact.invoice());
        }
        return report;
    }

    private Report add(InvoiceFact fact, Repositories repositories) {
        Optional<Invoice> invoice = repositories.invoices().find(fact.invoice());
        if (invoice.isEmpty()) {
            return Report.of(IssueRules.UNKNOWN.at(Location.of("invoice"), Map.of("id", fact.invoice())));
        }
        Report report = fact.check(invoice.get(), surroundings.today());
        if (!report.hasErrors() && !repositories.facts().of(fact.invoice()).contains(fact)) {
            repositories.facts().append(fact);
            record(fact, repositories);
        }
        return report;
    }

    /** The trail says that it happened and when; where to and why stand with the fact alone. */
    private void record(InvoiceFact fact, Repositories repositories) {
        Subject subject = Subjects.invoice(fact.invoice());
        AuditEvent event = AuditEvent.of(surroundings.now(), act(fact), subject);
        surroundings.record(repositories, subject.chain(), event, fact.on().toString());
    }

    private static Act act(InvoiceFact fact) {
        return switch (fact) {
            case InvoiceFact.Sent sent -> Act.SENT;
            case InvoiceFact.Received received -> Act.of("RECEIVED");
            case InvoiceFact.Viewed viewed -> Act.of("VIEWED");
            case InvoiceFact.Disputed disputed -> Act.of("DISPUTED");
            case InvoiceFact.DisputeSettled settled -> Act.of("DISPUTE_SETTLED");
            case InvoiceFact.Noted noted -> Act.of("NOTED");
        };
    }

    Optional<InvoiceStatus> status(Id<Invoice> id, LocalDate asOf) {
        return surroundings.inTransaction(repositories -> status(id, asOf, repositories));
    }

    private static Optional<InvoiceStatus> status(Id<Invoice> id, LocalDate asOf, Repositories repositories) {
        return repositories
                .invoices()
                .find(id)
                .map(invoice ->
                        Receivable.claim(invoice, repositories).asOf(asOf).status());
    }

    Optional<Amendment> amend(Id<Invoice> id, InvoiceDraft changed) {
        return status(id, surroundings.today()).map(status -> Amendment.of(status.invoice(), changed, status));
    }
}
