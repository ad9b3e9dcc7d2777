package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.money.Allocation;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Tells what a payment settles, by the order of the law.
 *
 * <p>Among several debts (art. 6:43 BW): the one the debtor names; then those that are due before the others, the more
 * burdensome before the less, the older before the newer; those that are alike in all of this by what is open of each, to
 * the cent. Within a debt (art. 6:44 BW): costs, interest, principal. Costs that are owed once for several debts together
 * (art. 6:96(7) BW) come before all of them, whichever debt is named: the law has nothing on that, and it is our reading.
 *
 * <pre>{@code
 * AllocationCalculator.of(eur("500.00"), date("2026-03-02"))
 *         .over(List.of(OpenDebt.of("2026-0001", date("2026-01-31"), eur("1000.00"))
 *                 .withCosts(eur("150.00"))
 *                 .withInterest(eur("8.34"))));   // 150.00 costs, 8.34 interest, 341.66 principal
 * }</pre>
 */
public final class AllocationCalculator {

    private final Money payment;
    private final LocalDate day;
    private final Money sharedCosts;
    private final AllocationOrder order;
    private final Optional<String> named;

    private AllocationCalculator(
            Money payment, LocalDate day, Money sharedCosts, AllocationOrder order, Optional<String> named) {
        this.payment = payment;
        this.day = day;
        this.sharedCosts = sharedCosts;
        this.order = order;
        this.named = named;
    }

    /**
     * Starts with a payment in the statutory order, without shared costs, for no debt in particular.
     *
     * @param payment how much was paid, not below zero
     * @param day the day of payment
     * @return the calculator
     * @throws IllegalArgumentException if the payment is below zero
     */
    public static AllocationCalculator of(Money payment, LocalDate day) {
        if (payment.isNegative()) {
            throw new IllegalArgumentException("A payment is not below zero: " + payment);
        }
        return new AllocationCalculator(
                payment, day, Money.zero(payment.getCurrencyUnit()), AllocationOrder.STATUTORY, Optional.empty());
    }

    /**
     * Says what is open of costs for all debts together.
     *
     * @param costs zero or more
     * @return the changed calculator
     * @throws IllegalArgumentException if the costs are below zero
     * @throws CurrencyMismatchException if they are in another currency than the payment
     */
    public AllocationCalculator sharedCosts(Money costs) {
        if (costs.isNegative()) {
            throw new IllegalArgumentException("What is open of costs is not below zero: " + costs);
        }
        sameCurrency(costs);
        return new AllocationCalculator(payment, day, costs, order, named);
    }

    /**
     * Says in which order the payment settles what is owed on one debt.
     *
     * @param within the order
     * @return the changed calculator
     */
    public AllocationCalculator order(AllocationOrder within) {
        return new AllocationCalculator(payment, day, sharedCosts, within, named);
    }

    /**
     * Says which debt the debtor named; what is more than that debt goes on by the law.
     *
     * @param reference what the debt is known by
     * @return the changed calculator
     */
    public AllocationCalculator towards(String reference) {
        return new AllocationCalculator(payment, day, sharedCosts, order, Optional.of(reference));
    }

    /**
     * Allocates the payment.
     *
     * @param debts what is open, in any order
     * @return what became of the payment
     * @throws IllegalArgumentException if two debts are known by the same reference, or the debt that was named is not
     *     among them
     * @throws CurrencyMismatchException if a debt is in another currency than the payment
     */
    public PaymentAllocation over(Collection<OpenDebt> debts) {
        check(debts);
        CurrencyUnit currency = payment.getCurrencyUnit();
        boolean costsFirst = order == AllocationOrder.STATUTORY;
        boolean costsLast = order == AllocationOrder.PRINCIPAL_FIRST;
        long open = sharedCosts.getAmountMinorLong();
        long left = payment.getAmountMinorLong();
        long shared = costsFirst ? Math.min(left, open) : 0;
        left -= shared;
        List<DebtAllocation> parts = new ArrayList<>();
        for (List<OpenDebt> alike : ranked(debts)) {
            left -= share(alike, left, parts);
        }
        if (costsLast) {
            shared = Math.min(left, open);
            left -= shared;
        }
        return new PaymentAllocation(Money.ofMinor(currency, shared), parts, Money.ofMinor(currency, left));
    }

    private void check(Collection<OpenDebt> debts) {
        Set<String> known = new HashSet<>();
        for (OpenDebt debt : debts) {
            sameCurrency(debt.principal());
            if (!known.add(debt.reference())) {
                throw new IllegalArgumentException("Two debts are known by '" + debt.reference() + "'");
            }
        }
        if (named.isPresent() && !known.contains(named.get())) {
            throw new IllegalArgumentException("No debt is known by '" + named.get() + "'");
        }
    }

    private void sameCurrency(Money amount) {
        if (!amount.isSameCurrency(payment)) {
            throw new CurrencyMismatchException(payment.getCurrencyUnit(), amount.getCurrencyUnit());
        }
    }

    /** Which debts come first; those between which nothing decides stand together. */
    private List<List<OpenDebt>> ranked(Collection<OpenDebt> debts) {
        Comparator<OpenDebt> rank = Comparator.comparing(
                        (OpenDebt debt) -> !named.equals(Optional.of(debt.reference())))
                .thenComparing(debt -> !debt.due().isBefore(day))
                .thenComparing(OpenDebt::burden, Comparator.reverseOrder())
                .thenComparing(OpenDebt::arisen);
        List<List<OpenDebt>> groups = new ArrayList<>();
        List<OpenDebt> sorted = debts.stream()
                .filter(debt -> open(debt) > 0)
                .sorted(rank.thenComparing(OpenDebt::reference))
                .toList();
        for (OpenDebt debt : sorted) {
            if (groups.isEmpty() || rank.compare(groups.getLast().getFirst(), debt) != 0) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(debt);
        }
        return groups;
    }

    /** What of a debt the payment can settle. */
    private long open(OpenDebt debt) {
        return (order == AllocationOrder.INTEREST_ONLY ? debt.interest() : debt.total()).getAmountMinorLong();
    }

    private long share(List<OpenDebt> alike, long available, List<DebtAllocation> parts) {
        long[] open = alike.stream().mapToLong(this::open).toArray();
        long sum = 0;
        for (long each : open) {
            sum = Math.addExact(sum, each);
        }
        long spent = Math.min(available, sum);
        long[] shares = spent == sum ? open : Allocation.split(spent, open);
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                parts.add(within(alike.get(i), shares[i]));
            }
        }
        return spent;
    }

    private DebtAllocation within(OpenDebt debt, long share) {
        long costs = debt.costs().getAmountMinorLong();
        long interest = debt.interest().getAmountMinorLong();
        long principal = debt.principal().getAmountMinorLong();
        switch (order) {
            case STATUTORY -> {
                costs = Math.min(costs, share);
                interest = Math.min(interest, share - costs);
                principal = share - costs - interest;
            }
            case PRINCIPAL_FIRST -> {
                principal = Math.min(principal, share);
                interest = Math.min(interest, share - principal);
                costs = share - principal - interest;
            }
            case INTEREST_ONLY -> {
                costs = 0;
                interest = share;
                principal = 0;
            }
        }
        CurrencyUnit currency = payment.getCurrencyUnit();
        return new DebtAllocation(
                debt.reference(),
                Money.ofMinor(currency, costs),
                Money.ofMinor(currency, interest),
                Money.ofMinor(currency, principal));
    }
}
