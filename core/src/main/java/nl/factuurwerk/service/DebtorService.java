package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.receivable.DebtorChecks;
import nl.factuurwerk.receivable.DebtorEntry;
import nl.factuurwerk.receivable.DebtorFile;
import nl.factuurwerk.receivable.Ended;
import nl.factuurwerk.receivable.InsolvencyClaims;
import nl.factuurwerk.receivable.PaymentPlan;
import nl.factuurwerk.receivable.PlanState;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Report;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Keeps what is known of debtors and agreed with them: payment plans, insolvency, claims that were assigned, credit limits.
 *
 * <pre>{@code
 * office.debtors().add(new PaymentPlan(id, today, debtor, List.of(invoice.id()), terms));
 * office.debtors().planState(id, asOf).orElseThrow().suspends();
 * }</pre>
 */
public final class DebtorService {

    private final Surroundings surroundings;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept
     */
    public DebtorService(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    /**
     * Adds what became known or was agreed, with an identity and a day of the host's own. To add it again does nothing.
     *
     * @param entry the entry
     * @return nothing, or warnings such as {@code RECV-PLAN-SUM}, if it is in the books now; else what forbids it
     */
    public Report add(DebtorEntry entry) {
        try {
            return surroundings.inTransaction(repositories -> new Debtors(surroundings, repositories).add(entry));
        } catch (InvalidInput e) {
            return e.report();
        }
    }

    /**
     * Ends what is known or was agreed.
     *
     * @param entry the identity of what ends
     * @param on the first day on which it does not hold; of a mistake the day of the entry itself
     * @param words why; may be empty
     * @return nothing if it is in the books, now or before; else {@code RECV-NO-ENTRY}, {@code RECV-EARLY} or {@code RECV-FUTURE}
     */
    public Report end(Id<DebtorEntry> entry, LocalDate on, String words) {
        try {
            return surroundings.inTransaction(repositories -> {
                Debtors debtors = new Debtors(surroundings, repositories);
                DebtorEntry found = debtors.entry(entry);
                boolean hasEnded = debtors.file(found.debtor()).entries().stream()
                        .anyMatch(
                                each -> each instanceof Ended end && end.entry().equals(entry));
                return hasEnded
                        ? Report.empty()
                        : debtors.add(new Ended(surroundings.ids().nextId(), on, found.debtor(), entry, words));
            });
        } catch (InvalidInput e) {
            return e.report();
        }
    }

    /**
     * Returns all that is known of a debtor.
     *
     * @param debtor the identity of the debtor
     * @return what holds on any day follows from it
     */
    public DebtorFile file(Id<Party> debtor) {
        return surroundings.inTransaction(repositories -> new Debtors(surroundings, repositories).file(debtor));
    }

    /**
     * Tells how a payment plan stands.
     *
     * @param plan its identity
     * @param asOf the day, seen at its end
     * @return the state, or empty if there is no such plan
     */
    public Optional<PlanState> planState(Id<DebtorEntry> plan, LocalDate asOf) {
        return surroundings.inTransaction(repositories -> repositories
                .debtorEntries()
                .find(plan)
                .filter(PaymentPlan.class::isInstance)
                .map(found -> new Debtors(surroundings, repositories).state((PaymentPlan) found, asOf)));
    }

    /**
     * Tells whether reminders of an invoice wait because its payment plan is kept.
     *
     * @param invoice the invoice
     * @param asOf the day, seen at its end
     * @return the plan that is kept, or empty
     */
    public Optional<PaymentPlan> keptPlan(Invoice invoice, LocalDate asOf) {
        return surroundings.inTransaction(repositories -> {
            Debtors debtors = new Debtors(surroundings, repositories);
            return invoice.buyer()
                    .id()
                    .map(debtors::file)
                    .flatMap(file -> file.plan(invoice.id(), asOf))
                    .filter(plan -> debtors.state(plan, asOf).suspends());
        });
    }

    /**
     * Tells what an invoice says, with who is to be paid where the claim was assigned (BG-10): for an e-invoice. An invoice that
     * was issued before its claim was assigned stays as it was; this is what its copy should say from then on.
     *
     * @param invoice the invoice
     * @param asOf the day, seen at its end
     * @return its content; with payee, account and notice where an assignment is about it
     */
    public InvoiceContent contentOf(Invoice invoice, LocalDate asOf) {
        return invoice.buyer()
                .id()
                .map(this::file)
                .flatMap(file -> file.assignment(invoice, asOf))
                .map(assignment -> assignment.statedOn(invoice.content(), invoice.language()))
                .orElseGet(invoice::content);
    }

    /**
     * Lists what is lodged with the trustee of a debtor: what was open on the day it became insolvent.
     *
     * @param debtor the identity of the debtor
     * @param asOf the day on which the insolvency holds
     * @return the claims, or empty where the debtor is not insolvent
     */
    public Optional<InsolvencyClaims> insolvencyClaims(Id<Party> debtor, LocalDate asOf) {
        return surroundings.inTransaction(repositories -> {
            Debtors debtors = new Debtors(surroundings, repositories);
            return debtors.file(debtor)
                    .insolvency(asOf)
                    .map(insolvency -> new InsolvencyClaims(insolvency, debtors.open(debtor, insolvency.on())));
        });
    }

    /**
     * Tells whether a debtor owes more than its credit limit. Before an invoice is issued, its preview tells the same.
     *
     * @param debtor the identity of the debtor
     * @param currency of which invoices
     * @param asOf the day, seen at its end
     * @return {@code RECV-CREDIT-LIMIT}, a warning, or nothing
     */
    public Report checkCredit(Id<Party> debtor, CurrencyUnit currency, LocalDate asOf) {
        return surroundings.inTransaction(repositories -> {
            Debtors debtors = new Debtors(surroundings, repositories);
            return DebtorChecks.creditLimit(
                    debtors.file(debtor), debtors.owed(debtor, currency, asOf), Money.zero(currency), asOf);
        });
    }

    /**
     * Tells whether the term of an invoice is longer than the law lets parties agree on, where it is known what the debtor is.
     *
     * @param invoice the invoice
     * @return {@code RECV-LEGAL-TERM}, a warning, or nothing
     */
    public Report checkTerm(Invoice invoice) {
        return Stream.of(invoice)
                .flatMap(each -> each.buyer().id().stream())
                .map(this::file)
                .map(file -> DebtorChecks.legalTerm(
                        file, invoice.issueDate(), invoice.schedule().getFirst().due()))
                .findFirst()
                .orElseGet(Report::empty);
    }

    /**
     * Lists the payment plans of a debtor that were not ended.
     *
     * @param debtor the identity of the debtor
     * @param asOf the day, seen at its end
     * @return kept, completed and broken ones, by day
     */
    public List<PaymentPlan> plans(Id<Party> debtor, LocalDate asOf) {
        return file(debtor).holding(PaymentPlan.class, asOf);
    }
}
