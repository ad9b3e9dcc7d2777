package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.factuurwerk.money.Percentage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One debt as it runs through the entries of a claim. */
final class DebtLedger {

    private final Debt debt;
    private final CurrencyUnit currency;
    private final InterestAccrual accrual;
    private final RateSource rates;
    private final DayCount dayCount;
    private Optional<LocalDate> paidOff = Optional.empty();
    private LocalDate day = LocalDate.MIN;
    private long interestPaid;
    private long penaltyPaid;

    DebtLedger(Debt debt, InterestCalculator calculator) {
        this.debt = debt;
        this.currency = debt.principal().getCurrencyUnit();
        this.rates = calculator.rates(debt.interest());
        this.dayCount = calculator.dayCount();
        this.accrual = new InterestAccrual(debt.principal(), debt.interestFrom(), rates, dayCount);
    }

    String reference() {
        return debt.reference();
    }

    void accrueTo(LocalDate until) {
        accrual.accrueTo(until);
        day = until;
    }

    OpenDebt open() {
        return OpenDebt.of(debt.reference(), debt.due(), money(accrual.principal()))
                .withArisen(debt.arisen())
                .withBurden(burden())
                .withInterest(money(Math.addExact(accrual.owed(), penalty())));
    }

    private Percentage burden() {
        return !day.isBefore(debt.interestFrom()) && accrual.principal() > 0 ? rates.at(day) : Percentage.ZERO;
    }

    private long penalty() {
        LocalDate until = paidOff.orElse(day);
        long days = until.isAfter(debt.due()) ? ChronoUnit.DAYS.between(debt.due(), until) : 0;
        return debt.penalty()
                .map(agreed -> agreed.after(days).getAmountMinorLong() - penaltyPaid)
                .orElse(0L);
    }

    void settle(DebtAllocation part, AllocationOrder order) {
        long forDelay = part.interest().getAmountMinorLong();
        long principal = part.principal().getAmountMinorLong();
        long interest = Math.min(forDelay, accrual.owed());
        if (interest > 0 || (principal > 0 && order == AllocationOrder.STATUTORY)) {
            accrual.pay(interest);
            interestPaid += interest;
        }
        penaltyPaid += forDelay - interest;
        reduce(principal);
    }

    /** Takes a credit off the principal, and returns what was more than it. */
    long credit(long amount) {
        long used = Math.min(amount, accrual.principal());
        reduce(used);
        return amount - used;
    }

    private void reduce(long principal) {
        accrual.reducePrincipal(principal);
        if (principal > 0 && accrual.principal() == 0) {
            paidOff = Optional.of(day);
        }
        if (accrual.principal() == 0 && accrual.owed() == 0) {
            // Less than half a cent cannot be claimed, and must not grow to one in the years to come.
            accrual.pay(0);
        }
    }

    DebtStatement statement() {
        long owed = accrual.owed();
        return new DebtStatement(
                debt,
                money(accrual.principal()),
                new Interest(money(Math.addExact(interestPaid, owed)), accrual.periods(), dayCount),
                money(owed),
                money(penalty()));
    }

    private Money money(long minor) {
        return Money.ofMinor(currency, minor);
    }
}
