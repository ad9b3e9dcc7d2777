package nl.factuurwerk.costing;

import org.joda.money.Money;

/**
 * What a project brings in, without VAT.
 *
 * @param planned what was agreed
 * @param invoiced what was invoiced and not credited
 */
public record Revenue(Money planned, Money invoiced) {

    /**
     * Checks the currencies.
     *
     * @throws IllegalArgumentException if they differ
     */
    public Revenue {
        if (!planned.getCurrencyUnit().equals(invoiced.getCurrencyUnit())) {
            throw new IllegalArgumentException("Agreed is " + planned + ", and invoiced " + invoiced);
        }
    }
}
