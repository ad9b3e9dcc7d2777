package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.billing.plan.Entitlement;
import nl.factuurwerk.json.VariantCodec.Variant;
import org.joda.money.CurrencyUnit;

/** How stands in JSON what a retainer gives a right to: so much time, or so much money of a currency. */
final class EntitlementCodec {

    static final ObjectCodec<Entitlement> CODEC = VariantCodec.of(
            Entitlement.class,
            List.of(
                    Variant.of(
                            "TIME",
                            Entitlement.Time.class,
                            (time, out) -> out.put("time", time.time(), TimeEntryCodec.DURATION),
                            EntitlementCodec::readTime),
                    Variant.of(
                            "AMOUNT",
                            Entitlement.Amount.class,
                            (money, out) -> {
                                CurrencyUnit currency = money.amount().getCurrencyUnit();
                                out.put("currency", currency, Scalars.CURRENCY);
                                out.put("amount", money.amount(), new MoneyCodec(currency));
                            },
                            EntitlementCodec::readAmount)));

    private EntitlementCodec() {}

    private static Read<Entitlement.Time> readTime(PropertyReader in) {
        var time = in.required("time", TimeEntryCodec.DURATION);
        return in.make(() -> new Entitlement.Time(time.get()));
    }

    private static Read<Entitlement.Amount> readAmount(PropertyReader in) {
        var currency = in.required("currency", Scalars.CURRENCY);
        var amount = in.required("amount", new MoneyCodec(currency.value().orElse(CurrencyUnit.EUR)));
        return in.make(() -> new Entitlement.Amount(amount.get()));
    }
}
