package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.compliance.InvoiceRules;
import nl.factuurwerk.dispatch.SendingPolicy;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Issue;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleBook;
import nl.factuurwerk.text.MissingText;
import org.joda.money.Money;

/** Issues documents within a unit of work: judges, numbers, keeps and records them. */
final class Issuing {

    private final Surroundings surroundings;
    private final InvoicePolicy policy;
    private final Posting posting;
    private final RuleBook<InvoiceContent> beforeNumbering;
    private final RuleBook<InvoiceContent> afterNumbering;

    Issuing(Surroundings surroundings, InvoicePolicy policy, SendingPolicy sending) {
        this.surroundings = surroundings;
        this.policy = policy;
        this.posting = new Posting(surroundings, sending);
        RuleBook<InvoiceContent> host = policy.hostRules().contents();
        this.beforeNumbering = InvoiceRules.unnumbered().plus(host.rules());
        this.afterNumbering = InvoiceRules.dutchLaw().plus(host.rules());
    }

    /** The rules on what a document with a number says. */
    RuleBook<InvoiceContent> rules() {
        return afterNumbering;
    }

    /** Shows what issuing a draft on a day would give. */
    Preview preview(InvoiceDraft draft, LocalDate date, Repositories repositories) {
        Report constraints = policy.constraints().check(draft, Issue.class);
        try {
            return preview(draft, date, constraints, repositories);
        } catch (MissingText e) {
            Finding unknown = IssueRules.LANGUAGE.at(Location.of("language"), Map.of("language", e.language()));
            return new Preview(Optional.empty(), constraints.plus(Report.of(unknown)));
        }
    }

    private Preview preview(InvoiceDraft draft, LocalDate date, Report constraints, Repositories repositories) {
        InvoiceDraft stated = new Debtors(surroundings, repositories).assigned(draft, date);
        return switch (policy.composer().compose(stated, date)) {
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
                                .plus(report(candidate, date, repositories))
                                .withoutRepetition());
        };
    }

    /** Judges a candidate before it has a number. */
    Report report(InvoiceCandidate candidate, LocalDate today, Repositories repositories) {
        InvoiceContent content = candidate.content();
        Report law = IssueRules.check(candidate, today)
                .plus(new Debtors(surroundings, repositories).warnings(candidate, today))
                .plus(Corrections.check(candidate, repositories))
                .plus(judge(content, beforeNumbering, credited(candidate, repositories)));
        return new OrderedUnder(candidate, repositories)
                .facts(content)
                .map(facts -> law.plus(policy.hostRules().purchaseOrders().check(facts)))
                .orElse(law);
    }

    /** Judges again what is expected, now that others are known that will be issued under its purchase order before. */
    Preview after(Money before, Preview preview, Repositories repositories) {
        InvoiceCandidate candidate = preview.candidate().orElseThrow();
        OrderedUnder ordered = new OrderedUnder(candidate, repositories);
        InvoiceContent content = candidate.content();
        Report alone = ordered.facts(content)
                .map(facts -> policy.hostRules().purchaseOrders().check(facts))
                .orElse(Report.empty());
        Report together = ordered.facts(content, before)
                .map(facts -> policy.hostRules().purchaseOrders().check(facts))
                .orElse(Report.empty());
        List<Finding> others = preview.report().findings().stream()
                .filter(finding -> !alone.findings().contains(finding))
                .toList();
        return new Preview(
                preview.candidate(), new Report(others).plus(together).withoutRepetition());
    }

    private static Optional<Invoice> credited(InvoiceCandidate candidate, Repositories repositories) {
        return candidate
                .header()
                .correction()
                .filter(correction -> candidate.header().kind().isCredit())
                .flatMap(correction ->
                        repositories.invoices().find(correction.of().id()));
    }

    private static Report judge(InvoiceContent content, RuleBook<InvoiceContent> rules, Optional<Invoice> credited) {
        Report report = rules.check(content);
        return credited.filter(invoice -> report.hasErrors())
                .map(invoice -> Inherited.within(report, rules.check(invoice.content())))
                .orElse(report);
    }

    /** Takes the next number of the series that a candidate belongs in. */
    Parsed<DocumentNumber> number(InvoiceCandidate candidate, Repositories repositories) {
        return repositories
                .numbers()
                .next(policy.series().of(candidate), candidate.header().issueDate());
    }

    /** Returns the series that a document belongs in. */
    NumberSeries seriesOf(IssuedDocument document) {
        return policy.series().of(document.statement());
    }

    /** Returns a series of the seller's own that may still come to the number of a document that was numbered elsewhere. */
    Optional<NumberSeries> comingTo(IssuedDocument document) {
        Stream<NumberSeries> known = document.kind().isSelfBilled() ? Stream.empty() : policy.series().known().stream();
        return Stream.concat(Stream.of(seriesOf(document)), known)
                .filter(series -> series.mayGive(document.number(), surroundings.today()))
                .findFirst();
    }

    /** Writes down that a document was issued, in the chain of its number series, and what is to be sent of it. */
    void record(IssuedDocument document, String why, Repositories repositories) {
        record(Act.ISSUED, document, ChainId.series(seriesOf(document).id()), why, repositories);
        posting.post(document, repositories);
    }

    /** Writes down an act on a document, with its digest. */
    void record(Act act, IssuedDocument document, ChainId chain, String why, Repositories repositories) {
        AuditEvent event = AuditEvent.of(surroundings.now(), act, Subjects.of(document), document.digest());
        surroundings.record(repositories, chain, event, why);
    }

    /**
     * Judges a document that has its number.
     *
     * @throws InvalidInput if it is found illegal only now; undoes the unit of work
     */
    void checkNumbered(IssuedDocument document, Repositories repositories) {
        reject(NumberedDocuments.taken(document, repositories));
        reject(judge(document.content(), afterNumbering, credited(document.statement(), repositories)));
    }

    /**
     * Issues a draft within a unit of work that is under way.
     *
     * @throws InvalidInput if it is found illegal only with its number, which has to be undone with the unit of work
     */
    IssueResult<Invoice> issue(InvoiceDraft draft, Repositories repositories) {
        LocalDate today = surroundings.today();
        Preview preview = preview(draft, today, repositories);
        if (!preview.isIssuable()) {
            return new Rejected<>(preview.report());
        }
        InvoiceCandidate candidate = preview.candidate().orElseThrow();
        Report billed = billedBefore(candidate.lines(), repositories)
                .plus(new Advances(repositories).checkEarlier(candidate))
                .plus(IssueRules.checkTaxedAs(draft));
        if (billed.hasErrors()) {
            return new Rejected<>(billed);
        }
        return switch (number(candidate, repositories)) {
            case Parsed.Invalid<DocumentNumber>(var report) ->
                // Whoever waited for the series past midnight is judged on the new day.
                surroundings.today().equals(today) ? new Rejected<>(report) : issue(draft, repositories);
            case Parsed.Valid<DocumentNumber>(var number, var warnings) -> {
                Invoice invoice = Invoice.issue(candidate, surroundings.ids().nextId(), number, surroundings.now());
                checkNumbered(invoice, repositories);
                new OrderedUnder(candidate, repositories).spend();
                new BilledOrders(repositories).bill(invoice);
                repositories.invoices().add(invoice);
                record(invoice, "", repositories);
                yield new Issued<>(invoice);
            }
        };
    }

    static Report billedBefore(List<InvoiceLine> lines, Repositories repositories) {
        return Report.collect(findings -> {
            Set<SourceReference> here = new HashSet<>();
            for (int i = 0; i < lines.size(); i++) {
                Location where = Location.of("lines[" + i + "].sources");
                for (SourceReference source : lines.get(i).item().sources()) {
                    if (!here.add(source)) {
                        findings.accept(IssueRules.BILLED_TWICE.at(where, Map.of("source", source)));
                    }
                    repositories
                            .invoices()
                            .billing(source)
                            .flatMap(repositories.invoices()::find)
                            .ifPresent(by -> findings.accept(IssueRules.BILLED_BEFORE.at(
                                    where, Map.of("source", source, "invoice", by.number()))));
                }
            }
        });
    }

    static void reject(Report report) {
        if (report.hasErrors()) {
            throw new InvalidInput(report);
        }
    }
}
