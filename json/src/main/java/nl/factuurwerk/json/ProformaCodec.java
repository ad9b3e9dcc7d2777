package nl.factuurwerk.json;

import nl.factuurwerk.identity.Id;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.ProformaPurpose;

/** How a proforma stands in JSON: what an invoice would say, and what that comes to. */
final class ProformaCodec extends ObjectCodec<Proforma> {

    static final ProformaCodec CODEC = new ProformaCodec();

    private static final Codec<Id<Proforma>> ID = Scalars.id();
    private static final Codec<ProformaPurpose> PURPOSE = Scalars.constant(ProformaPurpose.class);

    @Override
    public void write(Proforma proforma, PropertyWriter out) {
        out.put("id", proforma.id(), ID);
        out.put("number", proforma.number(), CorrectionCodec.NUMBER);
        out.put("purpose", proforma.purpose(), PURPOSE);
        out.put("stated", proforma.toDraft(), InvoiceDraftCodec.CODEC);
        out.put("statement", proforma.statement(), StatementCodec.CODEC);
    }

    @Override
    Read<Proforma> read(PropertyReader in) {
        var id = in.required("id", ID);
        var number = in.required("number", CorrectionCodec.NUMBER);
        var purpose = in.required("purpose", PURPOSE);
        var stated = in.required("stated", InvoiceDraftCodec.CODEC);
        var statement = in.required("statement", StatementCodec.CODEC);
        return in.make(() -> Proforma.restore(id.get(), number.get(), purpose.get(), stated.get(), statement.get()));
    }
}
