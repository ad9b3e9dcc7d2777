package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.claim.AllocationCalculator;
import nl.factuurwerk.claim.DebtAllocation;
import nl.factuurwerk.claim.OpenDebt;
import nl.factuurwerk.invoice.OpenInstalment;
import org.joda.money.Money;

/** Gives money to claims as the law does (art. 6:43 and 6:44 BW). Each instalment that is due on its own day is a debt. */
record StatutoryOrder() implements AllocationPolicy {

    @Override
    public List<Portion> divide(Money amount, LocalDate on, List<OpenItem> items) {
        Map<String, OpenItem> byDebt = new LinkedHashMap<>();
        List<OpenDebt> debts = new ArrayList<>();
        for (OpenItem item : items) {
            for (OpenDebt debt : debts(item)) {
                byDebt.put(debt.reference(), item);
                debts.add(debt);
            }
        }
        List<Portion> portions = new ArrayList<>();
        for (DebtAllocation part :
                AllocationCalculator.of(amount, on).over(debts).debts()) {
            OpenItem item = byDebt.get(part.reference());
            if (item != null) {
                add(item, ClaimPart.COSTS, part.costs(), portions);
                add(item, ClaimPart.INTEREST, part.interest(), portions);
                add(item, ClaimPart.PRINCIPAL, part.principal(), portions);
            }
        }
        return List.copyOf(portions);
    }

    /** What was charged goes with what was due first. */
    private static List<OpenDebt> debts(OpenItem item) {
        List<OpenDebt> debts = new ArrayList<>();
        String invoice = item.invoice().id().value();
        for (OpenInstalment instalment : item.instalments()) {
            if (instalment.open().isPositive()) {
                debts.add(OpenDebt.of(invoice + "#" + debts.size(), instalment.due(), instalment.open())
                        .withArisen(item.invoice().issueDate()));
            }
        }
        if (debts.isEmpty()) {
            Money nothing = Money.zero(item.open().getCurrencyUnit());
            debts.add(OpenDebt.of(invoice, item.invoice().dueDate(), nothing)
                    .withArisen(item.invoice().issueDate()));
        }
        debts.set(
                0, debts.getFirst().withCosts(item.open(ClaimPart.COSTS)).withInterest(item.open(ClaimPart.INTEREST)));
        return debts;
    }

    private static void add(OpenItem item, ClaimPart part, Money amount, List<Portion> portions) {
        if (amount.isPositive()) {
            portions.add(new Portion(item.invoice().id(), part, amount));
        }
    }
}
