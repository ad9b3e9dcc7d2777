package nl.factuurwerk.dunning;

import java.util.Objects;
import nl.factuurwerk.money.Percentage;
import org.joda.money.Money;

/**
 * What an agency or a bailiff asks of the creditor for collecting. It is owed by the creditor, and no part of what the debtor
 * owes.
 *
 * @param agency who collects
 * @param fixed what it costs in any case, without VAT
 * @param share the part of what is collected that it keeps, without VAT
 */
public record AgencyFee(String agency, Money fixed, Percentage share) {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is below zero
     */
    public AgencyFee {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(share, "share");
        if (fixed.isNegative() || share.value().signum() < 0) {
            throw new IllegalArgumentException("A fee is not below zero: " + fixed + ", " + share);
        }
    }

    /**
     * Computes the fee.
     *
     * @param collected what is collected, in the currency of the fee
     * @return the fixed part and the share, rounded half up
     */
    public Money on(Money collected) {
        return fixed.plus(share.of(collected));
    }
}
