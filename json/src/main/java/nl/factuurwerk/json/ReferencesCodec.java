package nl.factuurwerk.json;

import nl.factuurwerk.invoice.References;
import nl.factuurwerk.rule.Parsed;

/** How the references stand in JSON: as properties of the document itself. */
final class ReferencesCodec {

    private ReferencesCodec() {}

    static void write(References references, PropertyWriter out) {
        out.put("purchaseOrder", references.purchaseOrder(), Scalars.TEXT);
        out.put("buyerReference", references.buyerReference(), Scalars.TEXT);
        out.put("project", references.project(), Scalars.TEXT);
        out.put("contract", references.contract(), Scalars.TEXT);
    }

    static Read<References> read(PropertyReader in) {
        var purchaseOrder = in.optional("purchaseOrder", Scalars.TEXT);
        var buyerReference = in.optional("buyerReference", Scalars.TEXT);
        var project = in.optional("project", Scalars.TEXT);
        var contract = in.optional("contract", Scalars.TEXT);
        return in.part(() ->
                Parsed.valid(new References(purchaseOrder.get(), buyerReference.get(), project.get(), contract.get())));
    }
}
