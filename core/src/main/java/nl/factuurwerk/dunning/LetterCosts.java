package nl.factuurwerk.dunning;

import java.util.Objects;
import nl.factuurwerk.claim.CostGround;
import org.joda.money.Money;

/**
 * Collection costs that a letter speaks of.
 *
 * @param claimed whether they are to be paid now; otherwise they are announced, and owed if the term goes by (art. 6:96(6) BW)
 * @param ground why they are owed, or will be
 * @param amount how much, without VAT, above zero
 * @param vat the VAT on collecting that is charged on; mostly zero
 */
public record LetterCosts(boolean claimed, CostGround ground, Money amount, Money vat) {

    /** Checks presence. */
    public LetterCosts {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(vat, "vat");
    }

    /**
     * Returns what is to be paid.
     *
     * @return the amount with the VAT that is charged on
     */
    public Money total() {
        return amount.plus(vat);
    }
}
