package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CreditComposer;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Credited;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Credits invoices: finds what is left of one, and issues a credit note within it. */
final class Crediting {

    private static final Logger LOG = LoggerFactory.getLogger(Crediting.class);

    private final Surroundings surroundings;
    private final Issuing issuing;

    Crediting(Surroundings surroundings, Issuing issuing) {
        this.surroundings = surroundings;
        this.issuing = issuing;
    }

    /** Returns what is left of an invoice, or empty if there is no such invoice. */
    static Optional<Remainder> remainder(Id<Invoice> id, Repositories repositories) {
        return repositories
                .invoices()
                .find(id)
                .map(invoice -> Remainder.of(invoice, repositories.creditNotes().on(id)));
    }

    Preview preview(Id<Invoice> id, CreditDraft draft) {
        return surroundings.inTransaction(repositories -> preview(id, draft, surroundings.today(), repositories));
    }

    private Preview preview(Id<Invoice> id, CreditDraft draft, LocalDate today, Repositories repositories) {
        Optional<Remainder> left = remainder(id, repositories);
        if (left.isEmpty()) {
            return new Preview(
                    Optional.empty(), Report.of(IssueRules.UNKNOWN.at(Location.of("invoice"), Map.of("id", id))));
        }
        return switch (CreditComposer.compose(left.get(), draft, today)) {
            case Parsed.Invalid<InvoiceCandidate>(var report) -> new Preview(Optional.empty(), report);
            case Parsed.Valid<InvoiceCandidate>(var candidate, var warnings) ->
                new Preview(
                        Optional.of(candidate),
                        warnings.plus(issuing.report(candidate, today, repositories))
                                .plus(new Advances(repositories)
                                        .checkCredit(candidate, left.get().invoice()))
                                .withoutRepetition());
        };
    }

    IssueResult<CreditNote> issue(Id<Invoice> id, CreditDraft draft) {
        IssueResult<CreditNote> result = orRejected(repositories -> issue(id, draft, repositories));
        if (result instanceof Issued<CreditNote>(var credit)) {
            LOG.debug("Issued credit note {} on invoice {}", credit.id(), id);
        }
        return result;
    }

    IssueResult<Reinvoiced> reinvoice(Id<Invoice> id, CreditDraft draft, InvoiceDraft instead) {
        return orRejected(repositories -> {
            CreditNote credit = undoUnlessIssued(issue(id, draft, repositories), "credit");
            Invoice invoice = undoUnlessIssued(issuing.issue(instead, repositories), "invoice");
            return new Issued<>(new Reinvoiced(credit, invoice));
        });
    }

    /** A part of an act that is refused undoes the parts before it. */
    private static <D> D undoUnlessIssued(IssueResult<D> result, String part) {
        return switch (result) {
            case Issued<D>(var document) -> document;
            case Rejected<D>(var report) -> throw new InvalidInput(report.within(part));
        };
    }

    private <D> IssueResult<D> orRejected(Function<Repositories, IssueResult<D>> work) {
        try {
            return surroundings.inTransaction(work);
        } catch (InvalidInput e) {
            return new Rejected<>(e.report());
        }
    }

    private IssueResult<CreditNote> issue(Id<Invoice> id, CreditDraft draft, Repositories repositories) {
        LocalDate today = surroundings.today();
        Preview preview = preview(id, draft, today, repositories);
        if (!preview.isIssuable()) {
            return new Rejected<>(preview.report());
        }
        InvoiceCandidate candidate = preview.candidate().orElseThrow();
        return switch (issuing.number(candidate, repositories)) {
            case Parsed.Invalid<DocumentNumber>(var report) ->
                surroundings.today().equals(today) ? new Rejected<>(report) : issue(id, draft, repositories);
            case Parsed.Valid<DocumentNumber>(var number, var warnings) -> {
                CreditNote credit =
                        CreditNote.issue(candidate, surroundings.ids().nextId(), number, surroundings.now());
                issuing.checkNumbered(credit, repositories);
                repositories.creditNotes().add(credit);
                record(credit, repositories);
                freeSources(credit, repositories);
                new BilledOrders(repositories).setFree(credit);
                yield new Issued<>(credit);
            }
        };
    }

    /** Once for the credit note, in the chain of its series, and once for the invoice, in the invoice's own chain. */
    private void record(CreditNote credit, Repositories repositories) {
        String why = (credit.correction().reason() + " " + credit.correction().explanation()).strip();
        issuing.record(credit, why, repositories);
        Subject invoice = Subjects.invoice(credit.of().id());
        surroundings.record(
                repositories, invoice.chain(), AuditEvent.of(credit.issuedAt(), Act.CREDITED, invoice), why);
    }

    /** What a wrong invoice billed is still to be billed, if mistakes are all that took its line back. */
    static void freeSources(CreditNote credit, Repositories repositories) {
        Remainder left = remainder(credit.of().id(), repositories).orElseThrow();
        Set<Integer> takenOtherwise = repositories.creditNotes().on(credit.of().id()).stream()
                .filter(each -> !each.correction().reason().isMistake())
                .flatMap(Crediting::linesOf)
                .collect(Collectors.toSet());
        linesOf(credit)
                .filter(line -> !takenOtherwise.contains(line))
                .filter(line -> left.isNothingLeftOf(line))
                .flatMap(line -> left.invoice().lines().get(line - 1).item().sources().stream())
                .filter(source -> repositories
                        .invoices()
                        .billing(source)
                        .equals(Optional.of(credit.of().id())))
                .forEach(source -> {
                    repositories.invoices().free(source);
                    Retained.takeBack(source, repositories);
                });
    }

    private static Stream<Integer> linesOf(CreditNote credit) {
        return credit.credited().lines().stream()
                .filter(part -> part.kind() == Credited.Part.Kind.LINE)
                .map(Credited.Part::number);
    }
}
