package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.compliance.InvoiceRules;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Issue;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleBook;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Previews, issues and finds invoices. */
public final class InvoiceService {

    private static final Logger LOG = LoggerFactory.getLogger(InvoiceService.class);

    private static final RuleDescription BILLED_BEFORE = RuleDescription.of(
            "ISSUE-BILLED-BEFORE", Severity.ERROR, TextBundle.beside(InvoiceService.class, "findings"));

    private final Surroundings surroundings;
    private final InvoicePolicy policy;
    private final RuleBook<InvoiceContent> beforeNumbering;
    private final RuleBook<InvoiceContent> afterNumbering;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept, what time it is
     * @param policy how invoices are made
     */
    public InvoiceService(Surroundings surroundings, InvoicePolicy policy) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.beforeNumbering =
                InvoiceRules.unnumbered().plus(policy.houseRules().rules());
        this.afterNumbering = InvoiceRules.dutchLaw().plus(policy.houseRules().rules());
    }

    /**
     * Shows what issuing a draft today would give. Has no effect.
     *
     * @param draft the draft
     * @return the candidate, as far as one can be computed, and everything that rules find
     */
    public Preview preview(InvoiceDraft draft) {
        return preview(draft, surroundings.today());
    }

    /**
     * Shows what issuing a draft on a day would give. Has no effect.
     *
     * @param draft the draft
     * @param date the date to issue it under, where the draft does not say
     * @return the candidate, as far as one can be computed, and everything that rules find
     */
    public Preview preview(InvoiceDraft draft, LocalDate date) {
        Report constraints = policy.constraints().check(draft, Issue.class);
        return switch (policy.composer().compose(draft, date)) {
            case Parsed.Invalid<InvoiceCandidate>(var obstacles) -> {
                Report identification = InvoiceRules.identification().check(draft.content(policy.seller(), date));
                Report law = draft.buyer().isPresent() ? identification : identification.outside("buyer");
                yield new Preview(
                        Optional.empty(), constraints.plus(obstacles).plus(law).withoutRepetition());
            }
            case Parsed.Valid<InvoiceCandidate>(var candidate, var warnings) ->
                new Preview(
                        Optional.of(candidate),
                        constraints
                                .plus(warnings)
                                .plus(beforeNumbering.check(candidate.content()))
                                .withoutRepetition());
        };
    }

    /**
     * Issues a draft: gives it its number and keeps it for ever, if it is legal. Otherwise nothing is kept and no number
     * is used.
     *
     * @param draft the draft
     * @return the invoice, or every finding that forbids it
     */
    public IssueResult<Invoice> issue(InvoiceDraft draft) {
        Preview preview = preview(draft);
        if (preview.candidate().isEmpty() || preview.report().hasErrors()) {
            LOG.debug(
                    "Rejected a draft with {} findings",
                    preview.report().findings().size());
            return new Rejected<>(preview.report());
        }
        InvoiceCandidate candidate = preview.candidate().get();
        try {
            Invoice invoice = surroundings.inTransaction(repositories -> issue(candidate, repositories));
            LOG.debug("Issued invoice {}", invoice.id());
            return new Issued<>(invoice);
        } catch (InvalidInput e) {
            LOG.debug(
                    "Rejected a candidate with {} findings",
                    e.report().findings().size());
            return new Rejected<>(e.report());
        }
    }

    /** The part that happens wholly or not at all; an exception undoes the number too. */
    private Invoice issue(InvoiceCandidate candidate, Repositories repositories) {
        reject(billedBefore(candidate.lines(), repositories));
        DocumentNumber number = repositories
                .numbers()
                .next(policy.series(), candidate.header().issueDate())
                .orThrow();
        Id<Invoice> id = surroundings.ids().nextId();
        Invoice invoice = Invoice.issue(candidate, id, number, surroundings.now());
        reject(afterNumbering.check(invoice.content()));
        repositories.invoices().add(invoice);
        return invoice;
    }

    static Report billedBefore(List<InvoiceLine> lines, Repositories repositories) {
        return Report.collect(findings -> {
            for (int i = 0; i < lines.size(); i++) {
                InvoiceLine line = lines.get(i);
                Location where = Location.of("lines[" + i + "].sources");
                for (SourceReference source : line.item().sources()) {
                    repositories
                            .invoices()
                            .billing(source)
                            .ifPresent(by ->
                                    findings.accept(BILLED_BEFORE.at(where, Map.of("source", source, "invoice", by))));
                }
            }
        });
    }

    static void reject(Report report) {
        if (report.hasErrors()) {
            throw new InvalidInput(report);
        }
    }

    /**
     * Takes over invoices that were issued before: read from files, or brought along from another store. They keep their
     * identities and numbers, what they bill counts as billed, and the series goes on behind the last of them. They were
     * judged when they were issued, and are not judged again. An invoice that is here already stays as it is.
     *
     * @param invoices the invoices, in any order; each has to be the next of the series after those that are here and those
     *     issued before it, and in a series without any number the first of them may be any
     * @return nothing if all of them were taken over; else what is wrong with the first that cannot be, and none was
     */
    public Report adopt(Collection<Invoice> invoices) {
        List<Invoice> inOrder = invoices.stream().sorted(Adoption.ORDER).toList();
        try {
            int adopted = surroundings.inTransaction(repositories -> {
                Adoption adoption = new Adoption(policy.series(), repositories);
                inOrder.forEach(adoption::take);
                return adoption.taken();
            });
            LOG.debug("Took over {} of {} invoices", adopted, inOrder.size());
            return Report.empty();
        } catch (InvalidInput e) {
            LOG.debug("Took over none of {} invoices", inOrder.size());
            return e.report();
        }
    }

    /**
     * Finds an invoice.
     *
     * @param number its number
     * @return the invoice, or empty if there is none
     */
    public Optional<Invoice> find(DocumentNumber number) {
        return surroundings.inTransaction(
                repositories -> repositories.invoices().find(number));
    }

    /**
     * Finds an invoice.
     *
     * @param id its identity
     * @return the invoice, or empty if there is none
     */
    public Optional<Invoice> find(Id<Invoice> id) {
        return surroundings.inTransaction(
                repositories -> repositories.invoices().find(id));
    }

    /**
     * Looks at all invoices, in the order in which they were issued.
     *
     * @param look takes them as a stream, which is closed behind it
     * @param <R> what it makes of them
     * @return what it made
     */
    public <R> R all(Function<Stream<Invoice>, R> look) {
        return surroundings.inTransaction(repositories -> {
            try (Stream<Invoice> invoices = repositories.invoices().all()) {
                return look.apply(invoices);
            }
        });
    }

    /**
     * Returns all invoices.
     *
     * @return in the order in which they were issued
     */
    public List<Invoice> all() {
        return all(Stream::toList);
    }
}
