package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.Money;

/**
 * What is owed on a claim at the end of a day, line by line.
 *
 * @param claim the claim
 * @param asOf the day, whose interest is included
 * @param debts what is owed on each debt, in the order of the claim
 * @param entries what happened up to and including the day, and what each payment settled
 * @param costs what is left of the costs
 */
public record ClaimStatement(
        Claim claim, LocalDate asOf, List<DebtStatement> debts, List<SettledEntry> entries, Money costs) {

    private static final VatClass OUTSIDE_SCOPE = new VatClass.OutsideScope();

    /** Checks presence and copies the lists. */
    public ClaimStatement {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(costs, "costs");
        debts = List.copyOf(debts);
        entries = List.copyOf(entries);
    }

    /**
     * Returns what is left of all principals.
     *
     * @return the sum, with the VAT of the invoices
     */
    public Money principal() {
        return sum(DebtStatement::principal);
    }

    /**
     * Returns what is left of all interest, each debt rounded once.
     *
     * @return the sum
     */
    public Money interest() {
        return sum(DebtStatement::interestLeft);
    }

    /**
     * Returns what is left of all penalties.
     *
     * @return the sum
     */
    public Money penalties() {
        return sum(DebtStatement::penaltyLeft);
    }

    /**
     * Returns all that is owed.
     *
     * @return costs, interest, penalties and principals that are left
     */
    public Money total() {
        return sum(DebtStatement::total).plus(costs);
    }

    /**
     * Returns what was paid or credited and nothing was open for.
     *
     * @return zero or more; to be given back, or used for something else
     */
    public Money overpaid() {
        return entries.stream().map(entry -> entry.settled().leftOver()).reduce(nothing(), Money::plus);
    }

    /**
     * Tells whether nothing is owed any more.
     *
     * @return whether the total is zero
     */
    public boolean isSettled() {
        return total().isZero();
    }

    /**
     * Returns what interest, penalties and costs are for VAT: damages, and no price of anything. They stand on a claim or
     * on a document of their own, and never as lines beside taxed ones (BR-O-11); the principal has its VAT on the invoice.
     *
     * @return outside the scope of VAT (category O)
     */
    public VatClass vatClass() {
        return OUTSIDE_SCOPE;
    }

    private Money sum(Function<DebtStatement, Money> part) {
        return debts.stream().map(part).reduce(nothing(), Money::plus);
    }

    private Money nothing() {
        return Money.zero(claim.currency());
    }

    /**
     * Says how all of it came about.
     *
     * @return the total, with each debt, the costs and every entry below
     */
    public Explanation explain() {
        List<Explanation> parts = Stream.of(
                        debts.stream().map(DebtStatement::explain),
                        Stream.of(Explanation.of(ClaimTexts.EXPLANATIONS.message("costs", Map.of("left", costs))))
                                .filter(line -> entries.stream().anyMatch(e -> e.entry() instanceof ClaimEntry.Costs)),
                        entries.stream().map(SettledEntry::explain),
                        Stream.of(Explanation.of(ClaimTexts.EXPLANATIONS.message("vat"))))
                .flatMap(Function.identity())
                .toList();
        return new Explanation(
                ClaimTexts.EXPLANATIONS.message(
                        "claim",
                        Map.of(
                                "day", asOf,
                                "total", total(),
                                "principal", principal(),
                                "interest", interest().plus(penalties()),
                                "costs", costs)),
                parts);
    }
}
