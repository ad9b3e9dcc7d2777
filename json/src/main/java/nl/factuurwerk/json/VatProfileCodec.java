package nl.factuurwerk.json;

import nl.factuurwerk.reference.Country;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.DistanceSales;
import nl.factuurwerk.vat.VatProfile;

/** How stands in JSON where a business stands with the tax authorities. */
final class VatProfileCodec extends ObjectCodec<VatProfile> {

    static final VatProfileCodec CODEC = new VatProfileCodec();

    private static final Codec<VatProfile.Fact<Country>> STATE = fact("state", Scalars.COUNTRY);
    private static final Codec<VatProfile.Fact<DistanceSales>> POSITION =
            fact("position", Scalars.constant(DistanceSales.class));
    private static final Codec<VatProfile.Fact<Boolean>> TAXED = fact("taxed", Scalars.BOOLEAN);

    private static <T> Codec<VatProfile.Fact<T>> fact(String name, Codec<T> values) {
        return ObjectCodec.of(
                (fact, out) -> {
                    out.put(name, fact.value(), values);
                    out.put("days", fact.days(), DateRangeCodec.CODEC);
                },
                in -> {
                    var value = in.required(name, values);
                    var days = in.required("days", DateRangeCodec.CODEC);
                    return in.make(() -> new VatProfile.Fact<>(value.get(), days.get()));
                });
    }

    @Override
    public void write(VatProfile profile, PropertyWriter out) {
        out.list("smallBusiness", profile.smallBusiness(), STATE);
        out.list("distanceSales", profile.distanceSales(), POSITION);
        out.list(
                "importLicence",
                profile.importLicence().stream().map(VatProfile.Fact::days).toList(),
                DateRangeCodec.CODEC);
        out.list("acquisitionsTaxed", profile.acquisitionsTaxed(), TAXED);
    }

    @Override
    Read<VatProfile> read(PropertyReader in) {
        var smallBusiness = in.list("smallBusiness", STATE);
        var distanceSales = in.list("distanceSales", POSITION);
        var importLicence = in.list("importLicence", DateRangeCodec.CODEC);
        var acquisitionsTaxed = in.list("acquisitionsTaxed", TAXED);
        return in.make(() -> {
            VatProfile profile = VatProfile.ordinary();
            for (VatProfile.Fact<Country> fact : smallBusiness.get()) {
                profile = profile.smallBusiness(fact.value(), fact.days());
            }
            for (VatProfile.Fact<DistanceSales> fact : distanceSales.get()) {
                profile = profile.distanceSales(fact.value(), fact.days());
            }
            for (DateRange days : importLicence.get()) {
                profile = profile.importLicence(days);
            }
            for (VatProfile.Fact<Boolean> fact : acquisitionsTaxed.get()) {
                profile = profile.acquisitionsTaxed(fact.value(), fact.days());
            }
            return profile;
        });
    }
}
