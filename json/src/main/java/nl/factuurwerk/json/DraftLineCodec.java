package nl.factuurwerk.json;

import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.rule.Parsed;
import org.joda.money.CurrencyUnit;

/** How a line stands in JSON as the host states it, in a draft and in an issued invoice alike. */
final class DraftLineCodec extends ObjectCodec<DraftLine> {

    static final ObjectCodec<SourceReference> SOURCE = ObjectCodec.of(
            (source, out) -> {
                out.put("kind", source.kind(), Scalars.TEXT);
                out.put("key", source.key(), Scalars.TEXT);
            },
            in -> {
                var kind = in.required("kind", Scalars.TEXT);
                var key = in.required("key", Scalars.TEXT);
                return in.make(() -> new SourceReference(kind.get(), key.get()));
            });

    private final Codec<UnitPrice> price;
    private final Codec<Adjustment> adjustment;

    DraftLineCodec(CurrencyUnit currency) {
        price = new UnitPriceCodec(currency);
        adjustment = new AdjustmentCodec(currency);
    }

    @Override
    public void write(DraftLine line, PropertyWriter out) {
        out.put("description", line.description(), Scalars.TEXT);
        out.put("details", line.details(), Scalars.TEXT);
        out.put("itemNumber", line.itemNumber(), Scalars.TEXT);
        out.put("quantity", line.quantity(), QuantityCodec.CODEC);
        out.put("price", line.price(), price);
        out.put("vatClass", line.vatClass(), VatClassCodec.CODEC);
        SupplyFactsCodec.write(line.facts(), out);
        out.put("period", line.period(), DateRangeCodec.CODEC);
        out.list("adjustments", line.adjustments(), adjustment);
        out.list("sources", line.sources(), SOURCE);
        out.put("taxedAs", line.taxedAs(), LineVatCodec.CODEC);
    }

    @Override
    Read<DraftLine> read(PropertyReader in) {
        Read<DraftLine> line = readStated(in);
        return in.make(line::get);
    }

    /** Reads what the host states, where the object may have more. */
    Read<DraftLine> readStated(PropertyReader in) {
        var description = in.required("description", Scalars.TEXT);
        var details = in.optional("details", Scalars.TEXT);
        var itemNumber = in.optional("itemNumber", Scalars.TEXT);
        var quantity = in.optional("quantity", QuantityCodec.CODEC);
        var unitPrice = in.optional("price", price);
        var vatClass = in.required("vatClass", VatClassCodec.CODEC);
        var facts = SupplyFactsCodec.read(in);
        var period = in.optional("period", DateRangeCodec.CODEC);
        var adjustments = in.list("adjustments", adjustment);
        var sources = in.list("sources", SOURCE);
        var taxedAs = in.optional("taxedAs", LineVatCodec.CODEC);
        return in.part(() -> {
            DraftLine.Builder line = DraftLine.of(description.get()).vat(vatClass.get());
            details.get().ifPresent(line::details);
            itemNumber.get().ifPresent(line::itemNumber);
            quantity.get().ifPresent(line::quantity);
            unitPrice.get().ifPresent(line::price);
            line.facts(facts.get());
            period.get().ifPresent(line::during);
            adjustments.get().forEach(line::adjust);
            line.sources(sources.get());
            taxedAs.get().ifPresent(line::taxedAs);
            return Parsed.valid(line.build());
        });
    }
}
