package nl.factuurwerk.json;

import java.util.Optional;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.EarlierBilling;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How stands in JSON what was billed before of an order. */
final class EarlierBillingCodec extends ObjectCodec<EarlierBilling> {

    private final ObjectCodec<Deduction> deduction;
    private final ObjectCodec<BreakdownRow> billed;

    EarlierBillingCodec(CurrencyUnit currency) {
        Codec<Money> money = new MoneyCodec(currency);
        billed = new BreakdownRow.RowCodec(currency);
        deduction = ObjectCodec.of(
                (each, out) -> {
                    out.put("advance", each.advance(), CorrectionCodec.OF);
                    out.put("taxedAs", each.taxedAs(), LineVatCodec.CODEC);
                    out.put("taxable", each.taxable(), money);
                    out.put("vat", each.vat(), money);
                },
                in -> {
                    var advance = in.required("advance", CorrectionCodec.OF);
                    var taxedAs = in.required("taxedAs", LineVatCodec.CODEC);
                    var taxable = in.required("taxable", money);
                    var vat = in.required("vat", money);
                    return in.make(() -> new Deduction(advance.get(), taxedAs.get(), taxable.get(), vat.get()));
                });
    }

    /** Returns what is written: nothing where nothing was billed before. */
    static Optional<EarlierBilling> stated(EarlierBilling earlier) {
        return Optional.of(earlier).filter(each -> !each.isNone());
    }

    @Override
    public void write(EarlierBilling earlier, PropertyWriter out) {
        out.list("deductions", earlier.deductions(), deduction);
        out.list("parts", earlier.parts(), CorrectionCodec.OF);
        out.list(
                "billed",
                earlier.billed().stream()
                        .map(each -> new BreakdownRow(each, Optional.empty()))
                        .toList(),
                billed);
    }

    @Override
    Read<EarlierBilling> read(PropertyReader in) {
        var deductions = in.list("deductions", deduction);
        var parts = in.list("parts", CorrectionCodec.OF);
        var rows = in.list("billed", billed);
        return in.make(() -> new EarlierBilling(
                deductions.get(),
                parts.get(),
                rows.get().stream().map(BreakdownRow::subtotal).toList()));
    }
}
