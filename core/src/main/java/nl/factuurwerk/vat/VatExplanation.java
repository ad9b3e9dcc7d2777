package nl.factuurwerk.vat;

import java.util.HashMap;
import java.util.Map;
import nl.factuurwerk.money.Amounts;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.text.TextBundle;
import org.joda.money.Money;

/** Says how the VAT of one amount that is rounded as a whole was computed. */
final class VatExplanation {

    private static final TextBundle TEXTS = TextBundle.beside(VatExplanation.class, "explanations");
    private static final Decimal HUNDRED = Decimal.of(100);

    /** A quotient need not end; so many decimals show on which side of the half it is. */
    private static final int SHOWN_DECIMALS = 6;

    private VatExplanation() {}

    static Explanation of(PriceMode mode, VatGroup group, Money amount) {
        long minor = amount.getAmountMinorLong();
        boolean including = mode == PriceMode.INCLUDING;
        Money vat = Money.ofMinor(
                amount.getCurrencyUnit(),
                including ? group.rate().containedIn(minor) : group.rate().of(minor));
        Map<String, Object> values = new HashMap<>();
        values.put("rate", group.rate());
        values.put("amount", amount);
        values.put("vat", vat);
        if (group.rate().isZero()) {
            group.reason().ifPresent(reason -> values.put("reason", reason.text()));
            return Explanation.of(TEXTS.message(group.reason().isPresent() ? "untaxed" : "zero", values));
        }
        Decimal whole = HUNDRED.plus(group.rate().value());
        Decimal product = Amounts.decimal(amount).times(group.rate().value());
        Decimal exact = including ? product.dividedBy(whole, SHOWN_DECIMALS) : product.times(Decimal.of(1, 2));
        values.put("whole", whole + "%");
        values.put("exact", exact);
        boolean rounded = !exact.equals(Amounts.decimal(vat));
        String key = including ? "including" : "excluding";
        return Explanation.of(TEXTS.message(rounded ? key + "-rounded" : key, values));
    }
}
