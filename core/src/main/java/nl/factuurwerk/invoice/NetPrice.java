package nl.factuurwerk.invoice;

import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;

/**
 * States a unit price without VAT (BT-146) for a price that includes it: with the fewest decimals, from those of the
 * currency up, for which quantity times price is the net that was computed.
 */
final class NetPrice {

    private static final Decimal HUNDRED = Decimal.of(100);

    private NetPrice() {}

    static UnitPrice of(UnitPrice gross, Quantity quantity, Percentage rate, long netMinor) {
        int currencyDecimals = gross.currency().getDecimalPlaces();
        Decimal exact = quantity.value().signum() == 0
                ? gross.amount().times(HUNDRED).dividedBy(HUNDRED.plus(rate.value()), Decimal.MOST_DECIMALS)
                : Decimal.of(netMinor, currencyDecimals)
                        .times(gross.base())
                        .dividedBy(quantity.value(), Decimal.MOST_DECIMALS);
        for (int decimals = currencyDecimals; decimals < Decimal.MOST_DECIMALS; decimals++) {
            UnitPrice stated = new UnitPrice(gross.currency(), exact.rounded(decimals), gross.base());
            if (stated.minorFor(quantity) == netMinor) {
                return stated;
            }
        }
        return new UnitPrice(gross.currency(), exact, gross.base());
    }
}
