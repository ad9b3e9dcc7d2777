package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import org.joda.money.Money;

/**
 * A debtor pays what it owes in instalments (<em>betalingsregeling</em>). While it keeps to them nobody reminds it; the plan lapses
 * by itself when it does not.
 *
 * <pre>{@code
 * PaymentPlan plan = new PaymentPlan(id, today, debtor, List.of(invoice.id()), PlanTerms.monthly(open, 6, first, 5));
 * office.receivables().add(plan);
 * office.receivables().planState(plan.id(), asOf).suspends();
 * }</pre>
 *
 * @param id its identity
 * @param on when it was agreed; what is paid from that day on counts
 * @param debtor who pays
 * @param invoices what it pays, at least one
 * @param terms when it pays how much
 */
public record PaymentPlan(
        Id<DebtorEntry> id, LocalDate on, Id<Party> debtor, List<Id<Invoice>> invoices, PlanTerms terms)
        implements DebtorEntry {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if no invoice is named, one is named twice, or an instalment is due before the plan
     */
    public PaymentPlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(debtor, "debtor");
        invoices = distinct(invoices);
        if (invoices.isEmpty()) {
            throw new IllegalArgumentException("A payment plan is for invoices");
        }
        if (terms.instalments().getFirst().due().isBefore(on)) {
            throw new IllegalArgumentException("Agreed on " + on + ", after "
                    + terms.instalments().getFirst().due());
        }
    }

    static List<Id<Invoice>> distinct(List<Id<Invoice>> invoices) {
        if (new HashSet<>(invoices).size() != invoices.size()) {
            throw new IllegalArgumentException("An invoice is named twice: " + invoices);
        }
        return List.copyOf(invoices);
    }

    /**
     * Tells how it stands: kept while on every day so far at least as much was paid as had to be by then, grace included. No more
     * is needed than is open: what was credited or written off is not to be paid, in the last instalments first.
     *
     * @param claims what happened to its invoices; others are left alone
     * @param entries what is known of the debtor: whether the plan was {@linkplain Ended ended}
     * @param asOf the day, seen at its end
     * @return the state
     */
    public PlanState stateAsOf(
            Collection<ClaimHistory> claims, Collection<? extends DebtorEntry> entries, LocalDate asOf) {
        List<ClaimHistory> own = claims.stream()
                .filter(claim -> invoices.contains(claim.invoice().id()))
                .toList();
        Optional<LocalDate> ended = ended(entries).filter(day -> !day.isAfter(asOf));
        LocalDate last = ended.map(day -> day.minusDays(1)).orElse(asOf);
        Optional<LocalDate> broken =
                days(own, last).filter(day -> missing(own, day).isPositive()).min(LocalDate::compareTo);
        PlanStanding standing = standing(own, broken, ended, asOf);
        Money paid = paid(own, asOf);
        return new PlanState(
                standing,
                terms.dueBy(asOf),
                paid,
                broken,
                standing == PlanStanding.KEPT ? next(paid) : Optional.empty());
    }

    private PlanStanding standing(
            List<ClaimHistory> own, Optional<LocalDate> broken, Optional<LocalDate> ended, LocalDate asOf) {
        if (on.isAfter(asOf)) {
            return PlanStanding.NOT_YET;
        }
        if (broken.isPresent()) {
            return PlanStanding.BROKEN;
        }
        if (ended.isPresent()) {
            return PlanStanding.ENDED;
        }
        return open(own, asOf).isPositive() ? PlanStanding.KEPT : PlanStanding.COMPLETED;
    }

    private Optional<LocalDate> ended(Collection<? extends DebtorEntry> entries) {
        return entries.stream()
                .filter(entry -> entry instanceof Ended end && end.entry().equals(id))
                .map(DebtorEntry::on)
                .min(LocalDate::compareTo);
    }

    /** The days on which a plan can break: behind the grace of an instalment, and when something happened to its invoices. */
    private Stream<LocalDate> days(List<ClaimHistory> own, LocalDate last) {
        Stream<LocalDate> instalments =
                terms.instalments().stream().map(each -> each.due().plusDays(terms.graceDays() + 1L));
        Stream<LocalDate> changes = own.stream()
                .flatMap(claim -> Stream.concat(
                        claim.entries().stream().map(ReceivableEntry::on),
                        claim.credits().stream().map(CreditNote::issueDate)));
        return Stream.concat(instalments, changes)
                .filter(day -> !day.isBefore(on) && !day.isAfter(last))
                .distinct();
    }

    private Money missing(List<ClaimHistory> own, LocalDate day) {
        Money needed = terms.neededBy(day).minus(paid(own, day));
        Money open = open(own, day);
        return needed.isGreaterThan(open) ? open : needed;
    }

    private Money paid(List<ClaimHistory> own, LocalDate day) {
        Money paid = zero();
        for (ClaimHistory claim : own) {
            Standing standing = new Standing(claim.entries(), day);
            for (ReceivableEntry entry : standing.entries()) {
                if (entry instanceof Allocated && !entry.on().isBefore(on)) {
                    paid = paid.plus(standing.moneyOf(entry));
                }
            }
        }
        return paid;
    }

    private Money open(List<ClaimHistory> own, LocalDate day) {
        return own.stream().map(claim -> claim.asOf(day).open()).reduce(zero(), Money::plus);
    }

    private Optional<PlanInstalment> next(Money paid) {
        Money sum = zero();
        for (PlanInstalment each : terms.instalments()) {
            sum = sum.plus(each.amount());
            if (sum.isGreaterThan(paid)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private Money zero() {
        return Money.zero(terms.total().getCurrencyUnit());
    }
}
