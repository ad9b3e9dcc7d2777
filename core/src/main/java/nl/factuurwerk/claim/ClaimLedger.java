package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Runs through the entries of a claim, in order, up to a day. */
final class ClaimLedger {

    private final Claim claim;
    private final CurrencyUnit currency;
    private final List<DebtLedger> debts;
    private final List<SettledEntry> settled = new ArrayList<>();
    private Money costs;

    ClaimLedger(Claim claim, InterestCalculator calculator) {
        this.claim = claim;
        this.currency = claim.currency();
        this.debts = claim.debts().stream()
                .map(debt -> new DebtLedger(debt, calculator))
                .toList();
        this.costs = Money.zero(currency);
    }

    ClaimStatement asOf(LocalDate day) {
        for (ClaimEntry entry : claim.entries()) {
            if (entry.day().isAfter(day)) {
                break;
            }
            settled.add(new SettledEntry(entry, enter(entry)));
        }
        debts.forEach(debt -> debt.accrueTo(day));
        return new ClaimStatement(
                claim, day, debts.stream().map(DebtLedger::statement).toList(), settled, costs);
    }

    private PaymentAllocation enter(ClaimEntry entry) {
        return switch (entry) {
            case ClaimEntry.Costs charged -> {
                costs = costs.plus(charged.amount());
                yield new PaymentAllocation(zero(), List.of(), zero());
            }
            case ClaimEntry.Credited credited -> credit(credited);
            case ClaimEntry.Paid paid -> pay(paid);
        };
    }

    private PaymentAllocation credit(ClaimEntry.Credited credited) {
        DebtLedger debt = find(credited.debt());
        debt.accrueTo(credited.day());
        Money over = Money.ofMinor(currency, debt.credit(credited.amount().getAmountMinorLong()));
        Money used = credited.amount().minus(over);
        return new PaymentAllocation(
                zero(),
                used.isZero() ? List.of() : List.of(new DebtAllocation(credited.debt(), zero(), zero(), used)),
                over);
    }

    private PaymentAllocation pay(ClaimEntry.Paid paid) {
        debts.forEach(debt -> debt.accrueTo(paid.day()));
        AllocationCalculator calculator = AllocationCalculator.of(paid.amount(), paid.day())
                .sharedCosts(costs)
                .order(paid.order());
        PaymentAllocation allocation = paid.towards()
                .map(calculator::towards)
                .orElse(calculator)
                .over(debts.stream().map(DebtLedger::open).toList());
        costs = costs.minus(allocation.sharedCosts());
        allocation.debts().forEach(part -> find(part.reference()).settle(part, paid.order()));
        return allocation;
    }

    private DebtLedger find(String reference) {
        return debts.stream()
                .filter(debt -> debt.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private Money zero() {
        return Money.zero(currency);
    }
}
