package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.payment.LegalTerm;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Holds what is agreed with a debtor against what it owes, and what it owes against what was agreed. */
public final class DebtorChecks {

    private DebtorChecks() {}

    /**
     * Checks the day of any entry.
     *
     * @param entry the entry
     * @param today today
     * @return {@code RECV-FUTURE} where it does not count yet, or nothing
     */
    public static Report dated(DebtorEntry entry, LocalDate today) {
        return Report.collect(findings -> {
            if (entry.on().isAfter(today)) {
                findings.accept(
                        ReceivableRules.FUTURE.at(Location.of("on"), Map.of("date", entry.on(), "today", today)));
            }
        });
    }

    /**
     * Checks what ends another entry.
     *
     * @param end what ends it
     * @param entry the entry
     * @return {@code RECV-NO-ENTRY} where that is about somebody else or ends one itself, {@code RECV-EARLY}, or nothing
     */
    public static Report ending(Ended end, DebtorEntry entry) {
        return Report.collect(findings -> {
            if (entry instanceof Ended || !entry.debtor().equals(end.debtor())) {
                findings.accept(ReceivableRules.noEntry(end.entry()));
            }
            if (end.on().isBefore(entry.on())) {
                findings.accept(
                        ReceivableRules.EARLY.at(Location.of("on"), Map.of("date", end.on(), "first", entry.on())));
            }
        });
    }

    /**
     * Checks the assignment of claims.
     *
     * @param assignment the assignment
     * @param claims what happened to the invoices that it names
     * @return {@code RECV-DEBTOR} where one is to somebody else, or nothing
     */
    public static Report assignment(Assignment assignment, List<ClaimHistory> claims) {
        return Report.collect(findings -> claims.forEach(claim -> of(claim.invoice(), assignment, findings)));
    }

    private static void of(Invoice invoice, DebtorEntry entry, Consumer<Finding> findings) {
        if (invoice.buyer().id().filter(entry.debtor()::equals).isEmpty()) {
            findings.accept(ReceivableRules.DEBTOR.at(
                    Location.of("debtor"), Map.of("invoice", invoice.number(), "debtor", entry.debtor())));
        }
    }

    /**
     * Checks a payment plan before it is agreed.
     *
     * @param plan the plan
     * @param claims what happened to its invoices
     * @param file what was known of the debtor before
     * @return {@code RECV-DEBTOR}, {@code RECV-CURRENCY} or {@code RECV-PLAN-OTHER}; {@code RECV-PLAN-SUM}, a warning, where the
     *     instalments come to more or less than is open
     */
    public static Report plan(PaymentPlan plan, List<ClaimHistory> claims, DebtorFile file) {
        return Report.collect(findings -> {
            CurrencyUnit currency = plan.terms().total().getCurrencyUnit();
            Money open = Money.zero(currency);
            for (ClaimHistory claim : claims) {
                Invoice invoice = claim.invoice();
                of(invoice, plan, findings);
                Money total = invoice.total();
                if (!total.getCurrencyUnit().equals(currency)) {
                    findings.accept(ReceivableRules.CURRENCY.at(
                            Location.of("invoices"), Map.of("amount", total, "currency", currency)));
                    return;
                }
                file.plan(invoice.id(), plan.on())
                        .filter(other -> !other.id().equals(plan.id()))
                        .filter(other -> other.stateAsOf(claims, file.entries(), plan.on())
                                .suspends())
                        .ifPresent(other -> findings.accept(ReceivableRules.PLAN_OTHER.at(
                                Location.of("invoices"), Map.of("invoice", invoice.number(), "plan", other.id()))));
                open = open.plus(claim.asOf(plan.on()).open());
            }
            if (!plan.terms().total().equals(open)) {
                findings.accept(ReceivableRules.PLAN_SUM.at(
                        Location.of("instalments"), Map.of("total", plan.terms().total(), "open", open)));
            }
        });
    }

    /**
     * Checks whether a debtor owes more than it may.
     *
     * @param file what is known of the debtor
     * @param open what it owes already
     * @param more what would come to it, VAT included; zero to ask how it stands
     * @param asOf the day
     * @return {@code RECV-CREDIT-LIMIT}, a warning, or nothing
     */
    public static Report creditLimit(DebtorFile file, Money open, Money more, LocalDate asOf) {
        return Report.collect(findings -> {
            Optional<Money> limit = file.limit(open.getCurrencyUnit(), asOf);
            limit.filter(most -> open.plus(more).isGreaterThan(most))
                    .ifPresent(most -> findings.accept(ReceivableRules.CREDIT_LIMIT.at(
                            Location.of("buyer"), Map.of("open", open.plus(more), "limit", most))));
        });
    }

    /**
     * Checks whether a term of payment is longer than the law lets parties agree on without further ado. Of instalments the
     * first one counts: that a part is to be paid later may be agreed.
     *
     * @param file what is known of the debtor; nothing is found where the relation is not
     * @param issued the date of the invoice, for that of the contract
     * @param due the first due date
     * @return {@code RECV-LEGAL-TERM}, a warning, or nothing
     */
    public static Report legalTerm(DebtorFile file, LocalDate issued, LocalDate due) {
        return Report.collect(findings -> {
            long days = ChronoUnit.DAYS.between(issued, due);
            file.relation(issued)
                    .map(LegalTerm::between)
                    .filter(term -> term.isTooLong(Math.toIntExact(days), issued))
                    .ifPresent(term -> findings.accept(ReceivableRules.LEGAL_TERM.at(
                            Location.of("paymentTerms"),
                            Map.of("days", days, "most", term.mostDays(issued).orElseThrow()))));
        });
    }
}
