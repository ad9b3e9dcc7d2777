package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.claim.InterestRegime;
import nl.factuurwerk.claim.InterestTerms;
import nl.factuurwerk.json.VariantCodec.Variant;

/** How stands in JSON which interest runs on a debt. */
final class InterestTermsCodec {

    private static final Codec<InterestRegime> REGIME = Scalars.constant(InterestRegime.class);
    private static final Codec<InterestTerms.Compounding> COMPOUNDING =
            Scalars.constant(InterestTerms.Compounding.class);

    static final ObjectCodec<InterestTerms> CODEC = VariantCodec.of(
            InterestTerms.class,
            List.of(
                    Variant.of(
                            "STATUTORY",
                            InterestTerms.Statutory.class,
                            (terms, out) -> out.put("regime", terms.regime(), REGIME),
                            InterestTermsCodec::readStatutory),
                    Variant.of(
                            "AGREED",
                            InterestTerms.Agreed.class,
                            (terms, out) -> {
                                out.put("perYear", terms.perYear(), Scalars.PERCENTAGE);
                                out.put("insteadOf", terms.insteadOf(), REGIME);
                                out.put("compounding", terms.compounding(), COMPOUNDING);
                            },
                            InterestTermsCodec::readAgreed),
                    Variant.of(
                            "NONE",
                            InterestTerms.None.class,
                            (terms, out) -> {},
                            in -> in.make(InterestTerms.None::new))));

    private InterestTermsCodec() {}

    private static Read<InterestTerms.Statutory> readStatutory(PropertyReader in) {
        var regime = in.required("regime", REGIME);
        return in.make(() -> new InterestTerms.Statutory(regime.get()));
    }

    private static Read<InterestTerms.Agreed> readAgreed(PropertyReader in) {
        var perYear = in.required("perYear", Scalars.PERCENTAGE);
        var insteadOf = in.required("insteadOf", REGIME);
        var compounding = in.required("compounding", COMPOUNDING);
        return in.make(() -> new InterestTerms.Agreed(perYear.get(), insteadOf.get(), compounding.get()));
    }
}
