package nl.factuurwerk.json;

import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Correction;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.numbering.DocumentNumber;

/** How stands in JSON which invoice a document changes, and why. */
final class CorrectionCodec extends ObjectCodec<Correction> {

    static final CorrectionCodec CODEC = new CorrectionCodec();

    static final Codec<CorrectionReason> REASON = Scalars.constant(CorrectionReason.class);
    static final Codec<DocumentNumber> NUMBER = TextCodec.exact(
                    JsonRules.VALUE, DocumentNumber::value, DocumentNumber::new)
            .as(TextShape.of("DocumentNumber").length(1, 50));

    private static final Codec<Id<Invoice>> ID = Scalars.id();

    static final ObjectCodec<PrecedingInvoice> OF = ObjectCodec.of(
            (of, out) -> {
                out.put("id", of.id(), ID);
                out.put("number", of.number(), NUMBER);
                out.put("issueDate", of.issueDate(), Scalars.DATE);
            },
            in -> {
                var id = in.required("id", ID);
                var number = in.required("number", NUMBER);
                var issueDate = in.required("issueDate", Scalars.DATE);
                return in.make(() -> new PrecedingInvoice(id.get(), number.get(), issueDate.get()));
            });

    @Override
    public void write(Correction correction, PropertyWriter out) {
        out.put("of", correction.of(), OF);
        out.put("reason", correction.reason(), REASON);
        out.text("explanation", correction.explanation());
    }

    @Override
    Read<Correction> read(PropertyReader in) {
        var of = in.required("of", OF);
        var reason = in.required("reason", REASON);
        var explanation = in.text("explanation");
        return in.make(() -> new Correction(of.get(), reason.get(), explanation.get()));
    }
}
