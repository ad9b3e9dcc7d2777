package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.PaymentRequest;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.DuePart;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.receivable.Assignment;
import nl.factuurwerk.receivable.ClaimHistory;
import nl.factuurwerk.receivable.CreditLimit;
import nl.factuurwerk.receivable.DebtorChecks;
import nl.factuurwerk.receivable.DebtorEntry;
import nl.factuurwerk.receivable.DebtorFile;
import nl.factuurwerk.receivable.Ended;
import nl.factuurwerk.receivable.Insolvency;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.PaymentPlan;
import nl.factuurwerk.receivable.PlanState;
import nl.factuurwerk.receivable.ReceivableRules;
import nl.factuurwerk.receivable.RelationKnown;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is known of debtors, within one unit of work. */
final class Debtors {

    private final Surroundings surroundings;
    private final Repositories repositories;

    Debtors(Surroundings surroundings, Repositories repositories) {
        this.surroundings = surroundings;
        this.repositories = repositories;
    }

    DebtorFile file(Id<Party> debtor) {
        return new DebtorFile(debtor, repositories.debtorEntries().of(debtor));
    }

    DebtorEntry entry(Id<DebtorEntry> id) {
        return repositories
                .debtorEntries()
                .find(id)
                .orElseThrow(() -> new InvalidInput(Report.of(ReceivableRules.noEntry(id))));
    }

    PlanState state(PaymentPlan plan, LocalDate asOf) {
        return plan.stateAsOf(claims(plan.invoices()), file(plan.debtor()).entries(), asOf);
    }

    private List<ClaimHistory> claims(List<Id<Invoice>> invoices) {
        Receivable receivable = new Receivable(surroundings, repositories);
        return invoices.stream().map(receivable::claim).toList();
    }

    /** What is open or owed back of a debtor. */
    List<OpenItem> open(Id<Party> debtor, LocalDate asOf) {
        try (Stream<Invoice> invoices = repositories.invoices().to(debtor)) {
            return invoices.filter(invoice -> !invoice.kind().isSelfBilled())
                    .filter(invoice -> !invoice.issueDate().isAfter(asOf))
                    .map(invoice -> Receivable.claim(invoice, repositories).asOf(asOf))
                    .filter(item -> !item.isSettled())
                    .toList();
        }
    }

    Money owed(Id<Party> debtor, CurrencyUnit currency, LocalDate asOf) {
        return open(debtor, asOf).stream()
                .map(item -> item.open().minus(item.owedBack()))
                .filter(open -> open.getCurrencyUnit().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    /** A draft as it stands where claims on its buyer go to somebody else from now on. */
    InvoiceDraft assigned(InvoiceDraft draft, LocalDate date) {
        return draft.buyer()
                .flatMap(Party::id)
                .flatMap(buyer -> file(buyer).standingAssignment(date))
                .map(assignment -> assignment.statedOn(
                        draft,
                        draft.language()
                                .or(() -> draft.buyer().flatMap(Party::language))
                                .orElse(Language.DUTCH)))
                .orElse(draft);
    }

    /** What is to be said of a candidate because of whom it is for; nothing where nothing is known of the buyer. */
    Report warnings(InvoiceCandidate candidate, LocalDate today) {
        Optional<DebtorFile> known = candidate
                .header()
                .buyer()
                .id()
                .map(this::file)
                .filter(file -> !file.entries().isEmpty());
        if (known.isEmpty()
                || candidate.header().kind().isCredit()
                || candidate.header().kind().isSelfBilled()) {
            return Report.empty();
        }
        DebtorFile file = known.get();
        LocalDate issued = candidate.header().issueDate();
        Money total = candidate.totals().includingVat();
        PaymentRequest payment = candidate.header().payment();
        List<DuePart> parts = payment.terms().schedule(issued, total);
        LocalDate due = parts.size() > 1 ? parts.getFirst().due() : payment.dueDate();
        return DebtorChecks.legalTerm(file, issued, due)
                .plus(DebtorChecks.creditLimit(
                        file, owed(file.debtor(), total.getCurrencyUnit(), today), total, today));
    }

    /**
     * Adds an entry, unless it is there.
     *
     * @return warnings
     * @throws InvalidInput if something forbids it; the unit of work is to be given up then
     */
    Report add(DebtorEntry entry) {
        Optional<DebtorEntry> known = repositories.debtorEntries().find(entry.id());
        if (known.isPresent()) {
            if (!known.get().equals(entry)) {
                throw new InvalidInput(Report.of(ReceivableRules.taken(known.get())));
            }
            return Report.empty();
        }
        Report report = DebtorChecks.dated(entry, surroundings.today()).plus(check(entry));
        if (report.hasErrors()) {
            throw new InvalidInput(report);
        }
        repositories.debtorEntries().append(entry);
        Subject subject = Subjects.party(entry.debtor());
        AuditEvent event = AuditEvent.of(surroundings.now(), act(entry), subject);
        surroundings.record(repositories, subject.chain(), event, "entry " + entry.id());
        return report;
    }

    private Report check(DebtorEntry entry) {
        return switch (entry) {
            case PaymentPlan plan -> DebtorChecks.plan(plan, claims(plan.invoices()), file(plan.debtor()));
            case Assignment assignment -> DebtorChecks.assignment(assignment, claims(assignment.invoices()));
            case Ended end -> DebtorChecks.ending(end, entry(end.entry()));
            case Insolvency insolvency -> Report.empty();
            case CreditLimit limit -> Report.empty();
            case RelationKnown relation -> Report.empty();
        };
    }

    private static Act act(DebtorEntry entry) {
        return switch (entry) {
            case PaymentPlan plan -> Act.of("PLAN_AGREED");
            case Assignment assignment -> Act.of("CLAIMS_ASSIGNED");
            case Ended end -> Act.of("ENDED");
            case Insolvency insolvency -> Act.of("INSOLVENCY_KNOWN");
            case CreditLimit limit -> Act.of("CREDIT_LIMIT_SET");
            case RelationKnown relation -> Act.of("RELATION_KNOWN");
        };
    }
}
