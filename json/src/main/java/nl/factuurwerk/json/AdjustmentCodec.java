package nl.factuurwerk.json;

import java.util.Optional;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.money.Percentage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How an allowance or charge stands in JSON as the host states it: by amount or by percentage, never by both. */
final class AdjustmentCodec extends ObjectCodec<Adjustment> {

    static final Codec<Adjustment.Kind> KIND = Scalars.constant(Adjustment.Kind.class);

    private final Codec<Money> money;

    AdjustmentCodec(CurrencyUnit currency) {
        money = new MoneyCodec(currency);
    }

    @Override
    public void write(Adjustment adjustment, PropertyWriter out) {
        out.put("kind", adjustment.kind(), KIND);
        switch (adjustment.size()) {
            case Adjustment.Size.Fixed(Money amount) -> out.put("amount", amount, money);
            case Adjustment.Size.Share(Percentage percentage) -> out.put("percentage", percentage, Scalars.PERCENTAGE);
        }
        out.put("reason", adjustment.reason(), Scalars.TEXT);
        out.text("reasonCode", adjustment.reasonCode());
        out.put("vatClass", adjustment.vatClass(), VatClassCodec.CODEC);
    }

    @Override
    Read<Adjustment> read(PropertyReader in) {
        var kind = in.required("kind", KIND);
        var amount = in.optional("amount", money);
        var percentage = in.optional("percentage", Scalars.PERCENTAGE);
        var reason = in.required("reason", Scalars.TEXT);
        var reasonCode = in.text("reasonCode");
        var vatClass = in.optional("vatClass", VatClassCodec.CODEC);
        in.either("amount", "percentage");
        return in.make(() -> new Adjustment(
                kind.get(), size(amount.get(), percentage.get()), reason.get(), reasonCode.get(), vatClass.get()));
    }

    private static Adjustment.Size size(Optional<Money> amount, Optional<Percentage> percentage) {
        return amount.<Adjustment.Size>map(Adjustment.Size.Fixed::new)
                .orElseGet(() -> new Adjustment.Size.Share(percentage.orElseThrow()));
    }
}
