package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.vat.Exemption;
import nl.factuurwerk.vat.RateClass;
import nl.factuurwerk.vat.ReverseChargeGround;
import nl.factuurwerk.vat.SpecialScheme;
import nl.factuurwerk.vat.VatClass;

/** How stands in JSON what a supply is for VAT at home. */
final class VatClassCodec {

    static final Codec<RateClass> RATE = TextCodec.exact(JsonRules.VALUE, RateClass::code, RateClass::new)
            .as(TextShape.of("RateClass").like("[A-Z0-9_]+"));
    private static final Codec<ReverseChargeGround> GROUND = Scalars.constant(ReverseChargeGround.class);
    private static final Codec<SpecialScheme> SCHEME = Scalars.constant(SpecialScheme.class);

    static final ObjectCodec<VatClass> CODEC = VariantCodec.of(
            VatClass.class,
            List.of(
                    Variant.of(
                            "RATED",
                            VatClass.Rated.class,
                            (rated, out) -> out.put("rate", rated.rate(), RATE),
                            VatClassCodec::readRated),
                    Variant.of(
                            "EXEMPT",
                            VatClass.Exempt.class,
                            (exempt, out) -> writeExemption(exempt.ground(), out),
                            VatClassCodec::readExempt),
                    Variant.of(
                            "REVERSE_CHARGED",
                            VatClass.ReverseCharged.class,
                            (charged, out) -> out.put("ground", charged.ground(), GROUND),
                            VatClassCodec::readReverseCharged),
                    Variant.of(
                            "SPECIAL",
                            VatClass.Special.class,
                            (special, out) -> out.put("scheme", special.scheme(), SCHEME),
                            VatClassCodec::readSpecial),
                    Variant.of(
                            "OUTSIDE_SCOPE",
                            VatClass.OutsideScope.class,
                            (outside, out) -> {},
                            in -> in.make(VatClass.OutsideScope::new))));

    private VatClassCodec() {}

    private static Read<VatClass.Rated> readRated(PropertyReader in) {
        var rate = in.required("rate", RATE);
        return in.make(() -> new VatClass.Rated(rate.get()));
    }

    /** A ground is one of ours, by its code, or the seller's own words. */
    private static void writeExemption(Exemption exemption, PropertyWriter out) {
        out.put("ground", exemption.code(), Scalars.TEXT);
        out.flag("own", exemption.own());
    }

    private static Read<VatClass.Exempt> readExempt(PropertyReader in) {
        var ground = in.required("ground", Scalars.TEXT);
        var own = in.flag("own");
        return in.make(() -> new VatClass.Exempt(new Exemption(ground.get(), own.get())));
    }

    private static Read<VatClass.ReverseCharged> readReverseCharged(PropertyReader in) {
        var ground = in.required("ground", GROUND);
        return in.make(() -> new VatClass.ReverseCharged(ground.get()));
    }

    private static Read<VatClass.Special> readSpecial(PropertyReader in) {
        var scheme = in.required("scheme", SCHEME);
        return in.make(() -> new VatClass.Special(scheme.get()));
    }
}
