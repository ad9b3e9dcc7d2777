package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.invoice.CreditChoice;
import nl.factuurwerk.json.VariantCodec.Variant;
import org.joda.money.CurrencyUnit;

/** How a choice of what is credited stands in JSON. An amount names its currency, because the draft has none. */
final class CreditChoiceCodec {

    static final ObjectCodec<CreditChoice> CODEC = VariantCodec.of(List.of(
            Variant.of(
                    "EVERYTHING",
                    CreditChoice.Everything.class,
                    (everything, out) -> {},
                    in -> in.make(CreditChoice.Everything::new)),
            Variant.of(
                    "LINE",
                    CreditChoice.WholeLine.class,
                    (whole, out) -> out.put("line", whole.line(), Scalars.INTEGER),
                    CreditChoiceCodec::readLine),
            Variant.of(
                    "QUANTITY",
                    CreditChoice.Quantity.class,
                    CreditChoiceCodec::writeQuantity,
                    CreditChoiceCodec::readQuantity),
            Variant.of(
                    "AMOUNT", CreditChoice.Amount.class, CreditChoiceCodec::writeAmount, CreditChoiceCodec::readAmount),
            Variant.of(
                    "CHARGE",
                    CreditChoice.Charge.class,
                    (charge, out) -> out.put("adjustment", charge.adjustment(), Scalars.INTEGER),
                    CreditChoiceCodec::readCharge)));

    private CreditChoiceCodec() {}

    private static Read<CreditChoice.WholeLine> readLine(PropertyReader in) {
        var line = in.required("line", Scalars.INTEGER);
        return in.make(() -> new CreditChoice.WholeLine(line.get()));
    }

    private static void writeQuantity(CreditChoice.Quantity chosen, PropertyWriter out) {
        out.put("line", chosen.line(), Scalars.INTEGER);
        out.put("quantity", chosen.quantity(), QuantityCodec.CODEC);
    }

    private static Read<CreditChoice.Quantity> readQuantity(PropertyReader in) {
        var line = in.required("line", Scalars.INTEGER);
        var quantity = in.required("quantity", QuantityCodec.CODEC);
        return in.make(() -> new CreditChoice.Quantity(line.get(), quantity.get()));
    }

    private static void writeAmount(CreditChoice.Amount chosen, PropertyWriter out) {
        CurrencyUnit currency = chosen.amount().getCurrencyUnit();
        out.put("line", chosen.line(), Scalars.INTEGER);
        out.put("currency", currency, Scalars.CURRENCY);
        out.put("amount", chosen.amount(), new MoneyCodec(currency));
    }

    private static Read<CreditChoice.Amount> readAmount(PropertyReader in) {
        var line = in.required("line", Scalars.INTEGER);
        var currency = in.required("currency", Scalars.CURRENCY);
        var amount = in.required("amount", new MoneyCodec(currency.value().orElse(CurrencyUnit.EUR)));
        return in.make(() -> new CreditChoice.Amount(line.get(), amount.get()));
    }

    private static Read<CreditChoice.Charge> readCharge(PropertyReader in) {
        var adjustment = in.required("adjustment", Scalars.INTEGER);
        return in.make(() -> new CreditChoice.Charge(adjustment.get()));
    }
}
