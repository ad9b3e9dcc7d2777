package nl.factuurwerk.invoice;

import java.util.List;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;

/**
 * States a unit price without VAT (BT-146) for a price that includes it: with the fewest decimals, from those of the
 * currency up, for which quantity times price is the net that was computed. That is the price less its VAT where
 * rounding allows, and else what the net itself divides into. Where all that is left of an amount were some cents of VAT that
 * turn the net around, the price is zero: no other comes nearer to the net, for it is never below that (BR-27). What orders are
 * billed and credited for does not get there: VAT is kept between nothing and the amount that it is in.
 */
final class NetPrice {

    private static final Decimal HUNDRED = Decimal.of(100);

    private NetPrice() {}

    static UnitPrice of(UnitPrice gross, Quantity quantity, Percentage rate, long netMinor) {
        if (Long.signum(netMinor) * quantity.value().signum() < 0) {
            return new UnitPrice(gross.currency(), Decimal.ZERO, gross.base());
        }
        int currencyDecimals = gross.currency().getDecimalPlaces();
        Decimal ofPrice = gross.amount().times(HUNDRED).dividedBy(HUNDRED.plus(rate.value()), Decimal.MOST_DECIMALS);
        Decimal ofNet = quantity.value().signum() == 0
                ? ofPrice
                : Decimal.of(netMinor, currencyDecimals)
                        .times(gross.base())
                        .dividedBy(quantity.value(), Decimal.MOST_DECIMALS);
        for (int decimals = currencyDecimals; decimals < Decimal.MOST_DECIMALS; decimals++) {
            for (Decimal exact : List.of(ofPrice, ofNet)) {
                UnitPrice stated = new UnitPrice(gross.currency(), exact.rounded(decimals), gross.base());
                if (stated.minorFor(quantity) == netMinor) {
                    return stated;
                }
            }
        }
        return new UnitPrice(gross.currency(), ofNet, gross.base());
    }
}
