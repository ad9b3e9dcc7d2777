package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.text.PlainText;
import org.joda.money.Money;

/** What changed a claim on a day: costs that fell due, a payment, a credit. */
public sealed interface ClaimEntry {

    /**
     * Returns when it happened.
     *
     * @return the day
     */
    LocalDate day();

    /**
     * Returns how much it was.
     *
     * @return the amount, above zero
     */
    Money amount();

    /**
     * Costs that are owed from a day on, for all debts of the claim together.
     *
     * @param day the first day on which they are owed
     * @param amount how much, with VAT where that is charged on to the debtor
     * @param what what they are for, one line
     */
    record Costs(LocalDate day, Money amount, String what) implements ClaimEntry {
        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if it is not above zero, or it is not said in one line what the costs are for
         */
        public Costs {
            Objects.requireNonNull(day, "day");
            positive(amount);
            if (PlainText.isBlank(what) || !PlainText.isPrintable(what)) {
                throw new IllegalArgumentException(
                        "What costs are for is said in one line, not '" + PlainText.quote(what) + "'");
            }
        }
    }

    /**
     * A payment by the debtor.
     *
     * @param day the day the creditor had it, which bears interest
     * @param amount how much
     * @param order in which order it settles what is owed on one debt
     * @param towards the debt that the debtor named, where there is one
     */
    record Paid(LocalDate day, Money amount, AllocationOrder order, Optional<String> towards) implements ClaimEntry {
        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if it is not above zero
         */
        public Paid {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(towards, "towards");
            positive(amount);
        }
    }

    /**
     * A credit on one debt: less is owed, and nothing was paid. Interest that ran until then stays; where the invoice was
     * wrong from the start, the principal of the debt is what is to be changed.
     *
     * @param day the last day on which the credited amount bears interest
     * @param amount how much of the principal, with VAT
     * @param debt what the debt is known by
     */
    record Credited(LocalDate day, Money amount, String debt) implements ClaimEntry {
        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if it is not above zero
         */
        public Credited {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(debt, "debt");
            positive(amount);
        }
    }

    /**
     * Says that costs fell due.
     *
     * @param day the first day on which they are owed
     * @param amount how much
     * @param what what they are for
     * @return the entry
     * @throws IllegalArgumentException if the amount is not above zero, or it is not said in one line what the costs are
     *     for
     */
    static ClaimEntry costs(LocalDate day, Money amount, String what) {
        return new Costs(day, amount, what);
    }

    /**
     * Says that a payment came, for no debt in particular, in the statutory order.
     *
     * @param day the day the creditor had it
     * @param amount how much
     * @return the entry
     * @throws IllegalArgumentException if the amount is not above zero
     */
    static ClaimEntry paid(LocalDate day, Money amount) {
        return new Paid(day, amount, AllocationOrder.STATUTORY, Optional.empty());
    }

    /**
     * Says that a debt was credited.
     *
     * @param day the day of the credit note
     * @param amount how much
     * @param debt what the debt is known by
     * @return the entry
     * @throws IllegalArgumentException if the amount is not above zero
     */
    static ClaimEntry credited(LocalDate day, Money amount, String debt) {
        return new Credited(day, amount, debt);
    }

    private static void positive(Money amount) {
        if (amount.isNegativeOrZero()) {
            throw new IllegalArgumentException("What changes a claim is above zero, not " + amount);
        }
    }
}
