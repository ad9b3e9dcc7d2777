package nl.factuurwerk.vat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What goods of one kind come to in a supply, as far as it is known.
 *
 * @param least no less than this, in euro
 * @param most no more than this, in euro
 */
record WorthRange(Money least, Money most) {

    WorthRange {
        requireEuro(least);
        requireEuro(most);
        if (least.isGreaterThan(most)) {
            throw new IllegalArgumentException("Goods cannot be worth at least " + least + " and at most " + most);
        }
    }

    static void requireEuro(Money amount) {
        if (!amount.getCurrencyUnit().equals(CurrencyUnit.EUR)) {
            throw new IllegalArgumentException("What goods are worth is stated in euro, not as " + amount);
        }
    }
}
