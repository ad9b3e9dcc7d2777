package nl.factuurwerk.json;

import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.vat.ExemptionReason;
import nl.factuurwerk.vat.VatCategory;
import nl.factuurwerk.vat.VatGroup;

/** How a VAT group stands in JSON: as properties of what is taxed so. */
final class VatGroupCodec {

    private static final Codec<VatCategory> CATEGORY = Scalars.constant(VatCategory.class);

    private static final ObjectCodec<ExemptionReason> REASON = ObjectCodec.of(
            (reason, out) -> {
                out.put("text", reason.text(), Scalars.TEXT);
                out.text("code", reason.code());
            },
            in -> {
                var text = in.required("text", Scalars.TEXT);
                var code = in.text("code");
                return in.make(() -> new ExemptionReason(text.get(), code.get()));
            });

    private VatGroupCodec() {}

    static void write(VatGroup group, PropertyWriter out) {
        out.put("category", group.category(), CATEGORY);
        out.put("rate", group.rate(), Scalars.PERCENTAGE);
        out.put("reason", group.reason(), REASON);
    }

    static Read<VatGroup> read(PropertyReader in) {
        var category = in.required("category", CATEGORY);
        var rate = in.required("rate", Scalars.PERCENTAGE);
        var reason = in.optional("reason", REASON);
        return in.part(() -> Parsed.valid(new VatGroup(category.get(), rate.get(), reason.get())));
    }
}
