package nl.factuurwerk.json;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How an amount stands in JSON that says its own currency: where one document has several. */
final class SumCodec {

    static final ObjectCodec<Money> CODEC = ObjectCodec.of(
            (sum, out) -> {
                out.put("currency", sum.getCurrencyUnit(), Scalars.CURRENCY);
                out.put("amount", sum, new MoneyCodec(sum.getCurrencyUnit()));
            },
            in -> {
                var currency = in.required("currency", Scalars.CURRENCY);
                var amount =
                        in.required("amount", new MoneyCodec(currency.value().orElse(CurrencyUnit.EUR)));
                return in.make(amount::get);
            });

    private SumCodec() {}
}
