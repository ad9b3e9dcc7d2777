package nl.factuurwerk.vat;

import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Rounds an amount of VAT to the whole euros of the Dutch return. In which direction is the taxpayer's to choose, box by
 * box (besluit BWBR0035935, par. 3.3.4); here it is the direction that suits him, so that a box is off by less than one
 * euro, and never against him.
 *
 * <pre>{@code
 * WholeEuros.due(eur("1234.56"));         // EUR 1234.00
 * WholeEuros.deductible(eur("567.12"));   // EUR 568.00
 * WholeEuros.due(eur("-10.20"));          // EUR -11.00: credits of more than was charged
 * }</pre>
 *
 * <p>For the return alone: on an invoice VAT is rounded to the cent, half up (art. 5a Uitvoeringsbesluit OB 1968).
 */
public final class WholeEuros {

    private WholeEuros() {}

    /**
     * Rounds VAT that is to be paid, such as that of box 1a or 4b: down, and what is to be got back because more was
     * credited than charged further from zero.
     *
     * @param vat the amount in euro; may be below zero
     * @return the highest whole amount that is no more than it
     * @throws IllegalArgumentException if the amount is not in euro
     */
    public static Money due(Money vat) {
        return rounded(vat, RoundingMode.FLOOR);
    }

    /**
     * Rounds VAT that is to be deducted, that of box 5b: up, and what is to be paid back because more was corrected than
     * deducted closer to zero.
     *
     * @param vat the amount in euro; may be below zero
     * @return the lowest whole amount that is no less than it
     * @throws IllegalArgumentException if the amount is not in euro
     */
    public static Money deductible(Money vat) {
        return rounded(vat, RoundingMode.CEILING);
    }

    private static Money rounded(Money vat, RoundingMode direction) {
        if (!vat.getCurrencyUnit().equals(CurrencyUnit.EUR)) {
            throw new IllegalArgumentException("The return is in euro, not in the currency of " + vat);
        }
        return vat.rounded(0, direction);
    }
}
