package nl.factuurwerk.costing;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Time and cost together, of a plan or of what became of it.
 *
 * @param minutes the working time
 * @param cost what it costs internally, without VAT
 */
public record Figures(long minutes, Money cost) {

    /**
     * Returns nothing.
     *
     * @param currency of what
     * @return no time, no cost
     */
    public static Figures none(CurrencyUnit currency) {
        return new Figures(0, Money.zero(currency));
    }

    /**
     * Adds.
     *
     * @param more what is added
     * @return both together
     */
    public Figures plus(Figures more) {
        return new Figures(Math.addExact(minutes, more.minutes), cost.plus(more.cost));
    }

    /**
     * Subtracts.
     *
     * @param less what is taken off
     * @return the difference; either may be below zero
     */
    public Figures minus(Figures less) {
        return new Figures(Math.subtractExact(minutes, less.minutes), cost.minus(less.cost));
    }
}
