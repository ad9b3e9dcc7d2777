package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * When a debtor pays how much of what it owes.
 *
 * @param instalments by due date
 * @param graceDays how many days an instalment may come late before the plan lapses; not below zero
 */
public record PlanTerms(List<PlanInstalment> instalments, int graceDays) {

    private static final int MOST_GRACE = 365;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no instalment, one is not due after the one before, they are in several
     *     currencies, or there are fewer than 0 or more than 365 days of grace
     */
    public PlanTerms {
        instalments = List.copyOf(instalments);
        if (instalments.isEmpty()) {
            throw new IllegalArgumentException("A payment plan has instalments");
        }
        for (int i = 1; i < instalments.size(); i++) {
            PlanInstalment before = instalments.get(i - 1);
            PlanInstalment next = instalments.get(i);
            if (!next.due().isAfter(before.due())
                    || !next.amount().getCurrencyUnit().equals(before.amount().getCurrencyUnit())) {
                throw new IllegalArgumentException("Not a later instalment in the same currency: " + next);
            }
        }
        if (graceDays < 0 || graceDays > MOST_GRACE) {
            throw new IllegalArgumentException("Not a number of days of grace: " + graceDays);
        }
    }

    /**
     * Divides an amount over months: equal instalments, of which the first bear the cents that are over.
     *
     * <pre>{@code
     * PlanTerms.monthly(eur("1000.00"), 3, LocalDate.of(2026, 12, 31), 5);
     * // 333.34 on 31 December, 333.33 on 31 January and on 28 February
     * }</pre>
     *
     * @param amount what is paid in all
     * @param months how many instalments
     * @param first when the first one is due; the others are due on the same day of the months after it, or the last one
     * @param graceDays how many days an instalment may come late
     * @return the terms
     * @throws IllegalArgumentException if there are no months, or the amount has fewer cents than there are months
     */
    public static PlanTerms monthly(Money amount, int months, LocalDate first, int graceDays) {
        long cents = amount.getAmountMinorLong();
        if (months < 1 || cents < months) {
            throw new IllegalArgumentException("Cannot divide " + amount + " over " + months + " months");
        }
        List<PlanInstalment> instalments = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            long part = cents / months + (i < cents % months ? 1 : 0);
            instalments.add(new PlanInstalment(first.plusMonths(i), Money.ofMinor(amount.getCurrencyUnit(), part)));
        }
        return new PlanTerms(instalments, graceDays);
    }

    /**
     * Adds up the instalments.
     *
     * @return what is paid in all
     */
    public Money total() {
        return instalments.stream()
                .map(PlanInstalment::amount)
                .reduce(Money::plus)
                .orElseThrow();
    }

    /** What has to be in by the end of a day at the latest, grace included. */
    Money neededBy(LocalDate day) {
        return instalments.stream()
                .filter(each -> each.due().plusDays(graceDays).isBefore(day))
                .map(PlanInstalment::amount)
                .reduce(Money.zero(instalments.getFirst().amount().getCurrencyUnit()), Money::plus);
    }

    /** What was due by a day, that day included. */
    Money dueBy(LocalDate day) {
        return instalments.stream()
                .filter(each -> !each.due().isAfter(day))
                .map(PlanInstalment::amount)
                .reduce(Money.zero(instalments.getFirst().amount().getCurrencyUnit()), Money::plus);
    }
}
