package nl.factuurwerk.json;

import java.util.Optional;
import nl.factuurwerk.invoice.AppliedAdjustment;
import nl.factuurwerk.invoice.DocumentAdjustment;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.rule.Parsed;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How an allowance or charge on an issued document stands in JSON, computed and within one VAT group. */
final class DocumentAdjustmentCodec extends ObjectCodec<DocumentAdjustment> {

    private final Codec<Money> money;

    DocumentAdjustmentCodec(CurrencyUnit currency) {
        money = new MoneyCodec(currency);
    }

    @Override
    public void write(DocumentAdjustment document, PropertyWriter out) {
        AppliedAdjustment adjustment = document.adjustment();
        out.put("kind", adjustment.kind(), AdjustmentCodec.KIND);
        out.put("reason", adjustment.reason().text(), Scalars.TEXT);
        out.text("reasonCode", adjustment.reason().code());
        out.put("percentage", adjustment.share().map(AppliedAdjustment.Share::percentage), Scalars.PERCENTAGE);
        out.put("base", adjustment.share().map(AppliedAdjustment.Share::base), money);
        out.put("amount", adjustment.amount(), money);
        out.put("net", adjustment.net(), money);
        out.put("vat", document.vat(), LineVatCodec.CODEC);
    }

    @Override
    Read<DocumentAdjustment> read(PropertyReader in) {
        Read<DocumentAdjustment> adjustment = readStated(in);
        return in.make(adjustment::get);
    }

    /** Reads what an adjustment of any document states, where the object may have more. */
    Read<DocumentAdjustment> readStated(PropertyReader in) {
        var kind = in.required("kind", AdjustmentCodec.KIND);
        var reason = in.required("reason", Scalars.TEXT);
        var reasonCode = in.text("reasonCode");
        var percentage = in.optional("percentage", Scalars.PERCENTAGE);
        var base = in.optional("base", money);
        var amount = in.required("amount", money);
        var net = in.required("net", money);
        var vat = in.required("vat", LineVatCodec.CODEC);
        in.together("percentage", "base");
        return in.part(() -> Parsed.valid(new DocumentAdjustment(
                new AppliedAdjustment(
                        kind.get(),
                        new AppliedAdjustment.Reason(reason.get(), reasonCode.get()),
                        share(percentage.get(), base.get()),
                        amount.get(),
                        net.get()),
                vat.get())));
    }

    private static Optional<AppliedAdjustment.Share> share(Optional<Percentage> percentage, Optional<Money> base) {
        return percentage.flatMap(known -> base.map(of -> new AppliedAdjustment.Share(known, of)));
    }
}
