package nl.factuurwerk.billing;

import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;

/**
 * How a line says how much of something there is and what one costs. Minutes at a price per hour are said in hours where
 * two decimals say them exactly, and stay minutes where they do not: the amount is the same, to the last digit.
 */
record StatedQuantity(Quantity quantity, UnitPrice price) {

    private static final Decimal MINUTES_PER_HOUR = Decimal.of(60);
    private static final int DECIMALS_OF_HOURS = 2;

    static StatedQuantity of(Quantity sum, UnitPrice price) {
        if (sum.unit().equals(Unit.MINUTE) && price.base().equals(MINUTES_PER_HOUR)) {
            Decimal hours = sum.value().dividedBy(MINUTES_PER_HOUR, DECIMALS_OF_HOURS);
            if (hours.times(MINUTES_PER_HOUR).equals(sum.value())) {
                return new StatedQuantity(
                        new Quantity(hours, Unit.HOUR), UnitPrice.of(price.currency(), price.amount()));
            }
        }
        return new StatedQuantity(sum, price);
    }
}
