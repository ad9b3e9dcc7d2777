package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import org.joda.money.Money;

/**
 * Money of a payment was used for an invoice (<em>toerekening</em>, art. 6:43 and 6:44 BW).
 *
 * @param id which allocation
 * @param on from which day it counts: the day of the payment, or of an invoice that came later, whenever it was written down
 * @param payment the payment
 * @param portion what it settles
 * @param taken what it uses of the payment, in the currency of that; the amount of the portion where that is the same
 *     currency
 */
public record Allocated(Id<ReceivableEntry> id, LocalDate on, Id<Payment> payment, Portion portion, Money taken)
        implements ReceivableEntry {

    /**
     * Checks presence and amounts.
     *
     * @throws IllegalArgumentException if what is taken is not above zero, or not what is settled in the same currency
     */
    public Allocated {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(portion, "portion");
        Portion.requirePositive(taken);
        if (taken.getCurrencyUnit().equals(portion.amount().getCurrencyUnit()) && !taken.equals(portion.amount())) {
            throw new IllegalArgumentException("Takes " + taken + " to settle " + portion.amount());
        }
    }

    /**
     * Makes an allocation in one currency.
     *
     * @param id which allocation
     * @param on from which day it counts
     * @param payment the payment
     * @param portion what it settles, in the currency of the payment
     */
    public Allocated(Id<ReceivableEntry> id, LocalDate on, Id<Payment> payment, Portion portion) {
        this(id, on, payment, portion, portion.amount());
    }

    @Override
    public Money amount() {
        return portion.amount();
    }

    /** Whether the payment was in another currency than the invoice. */
    boolean isExchanged() {
        return !taken.getCurrencyUnit().equals(amount().getCurrencyUnit());
    }
}
