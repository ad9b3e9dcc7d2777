package nl.factuurwerk.service;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.dunning.CaseFile;
import nl.factuurwerk.dunning.Correspondence;
import nl.factuurwerk.dunning.DebtorCase;
import nl.factuurwerk.dunning.DebtorKind;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.dunning.DunningPolicies;
import nl.factuurwerk.dunning.Overdue;
import nl.factuurwerk.dunning.PolicyChoice;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceStatus;
import nl.factuurwerk.invoice.OpenInstalment;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.receivable.Assignment;
import nl.factuurwerk.receivable.ClaimHistory;
import nl.factuurwerk.receivable.DebtorFile;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.PaymentPlan;
import nl.factuurwerk.receivable.PlanState;
import org.joda.money.Money;

/** What the books say of one debtor on a day, within a unit of work. */
final class DebtorBooks {

    private final Id<Party> debtor;
    private final Repositories repositories;
    private final LocalDate asOf;
    private final Map<Id<Invoice>, ClaimHistory> claims = new LinkedHashMap<>();
    private final List<Overdue> items = new ArrayList<>();
    private final List<DunningEntry> entries;

    DebtorBooks(Id<Party> debtor, Repositories repositories, LocalDate asOf) {
        this.debtor = debtor;
        this.repositories = repositories;
        this.asOf = asOf;
        this.entries = repositories.dunnings().of(debtor);
        try (Stream<Invoice> invoices = repositories.invoices().to(debtor)) {
            invoices.filter(invoice -> !invoice.kind().isSelfBilled())
                    .filter(invoice -> !invoice.issueDate().isAfter(asOf))
                    .forEach(this::look);
        }
    }

    private void look(Invoice invoice) {
        ClaimHistory claim = Receivable.claim(invoice, repositories);
        claims.put(invoice.id(), claim);
        OpenItem item = claim.asOf(asOf);
        if (item.open().isPositive()) {
            overdue(item);
        }
    }

    /** An instalment each; where only interest or costs are left, the last one that was due. */
    private void overdue(OpenItem item) {
        List<OpenInstalment> open = item.instalments().stream()
                .filter(part -> part.open().isPositive())
                .toList();
        open.forEach(part -> items.add(overdue(item, part.due(), part.open())));
        if (open.isEmpty()) {
            LocalDate due = item.invoice().schedule().stream()
                    .map(part -> part.due())
                    .filter(day -> day.isBefore(asOf))
                    .reduce((one, other) -> other)
                    .orElse(item.invoice().dueDate());
            items.add(overdue(item, due, item.open()));
        }
    }

    private static Overdue overdue(OpenItem item, LocalDate due, Money open) {
        InvoiceStatus status = item.status();
        return new Overdue(
                new Overdue.Key(item.invoice().id(), due),
                item.invoice().number().value(),
                open,
                status.isDisputed(),
                status.received().isPresent() || status.viewed().isPresent());
    }

    boolean owesNothing() {
        return items.isEmpty();
    }

    List<DunningEntry> entries() {
        return entries;
    }

    List<Overdue> items() {
        return items;
    }

    Map<Id<Invoice>, ClaimHistory> claims() {
        return claims;
    }

    /** What dunning was told, and what the books know of the debtor: insolvency, and the plans that it keeps to. */
    CaseFile file() {
        DebtorFile known = known();
        Set<Id<Invoice>> planned = known.entries().isEmpty()
                ? Set.of()
                : items.stream()
                        .map(item -> item.key().invoice())
                        .filter(invoice -> known.plan(invoice, asOf)
                                .filter(plan -> state(plan, known).suspends())
                                .isPresent())
                        .collect(toUnmodifiableSet());
        return CaseFile.of(entries, asOf).with(known.insolvency(asOf).isPresent(), planned);
    }

    private DebtorFile known() {
        return new DebtorFile(debtor, repositories.debtorEntries().of(debtor));
    }

    private PlanState state(PaymentPlan plan, DebtorFile known) {
        return plan.stateAsOf(claims.values(), known.entries(), asOf);
    }

    DebtorCase debtorCase(DunningPolicies policies) {
        PolicyChoice choice = policies.choice(DebtorKind.of(asInvoiced().orElseThrow()), entries, asOf);
        return new DebtorCase(debtor, items, entries, choice, file());
    }

    Correspondence correspondence() {
        DebtorFile known = known();
        Map<Id<Invoice>, Assignment> assigned = new LinkedHashMap<>();
        claims.forEach((id, claim) ->
                known.assignment(claim.invoice(), asOf).ifPresent(assignment -> assigned.put(id, assignment)));
        return new Correspondence(
                party(), claims, file(), repositories.dunnings().letters(debtor), assigned);
    }

    /** The debtor as the books know it now: where letters go. */
    Party party() {
        return partyIfKnown().orElseThrow();
    }

    Optional<Party> partyIfKnown() {
        Optional<Party> kept = repositories.parties().find(debtor).map(Versioned::value);
        return kept.or(this::asInvoiced);
    }

    private Optional<Party> asInvoiced() {
        return claims.values().stream().map(claim -> claim.invoice().buyer()).reduce((one, other) -> other);
    }
}
