package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.party.Capacity;
import nl.factuurwerk.party.EstablishmentNumber;
import nl.factuurwerk.party.KvkNumber;
import nl.factuurwerk.party.Oin;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Rsin;
import nl.factuurwerk.party.VatNumber;

/** How an organisation stands in JSON. */
final class OrganisationCodec extends ObjectCodec<Organisation> {

    static final OrganisationCodec CODEC = new OrganisationCodec();

    static final Codec<VatNumber> VAT_NUMBER = TextCodec.parsed(VatNumber::value, VatNumber::parse)
            .as(TextShape.of("VatNumber").like("[A-Z]{2}[A-Z0-9+*]{2,13}"));
    private static final Codec<KvkNumber> KVK = TextCodec.parsed(KvkNumber::value, KvkNumber::parse)
            .as(TextShape.of("KvkNumber").like("[0-9]{8}"));
    private static final Codec<EstablishmentNumber> ESTABLISHMENT = TextCodec.parsed(
                    EstablishmentNumber::value, EstablishmentNumber::parse)
            .as(TextShape.of("EstablishmentNumber").like("[0-9]{12}"));
    private static final Codec<Rsin> RSIN =
            TextCodec.parsed(Rsin::value, Rsin::parse).as(TextShape.of("Rsin").like("[0-9]{9}"));
    private static final Codec<Oin> OIN =
            TextCodec.parsed(Oin::value, Oin::parse).as(TextShape.of("Oin").like("[0-9]{20}"));

    /** An organisation is never a consumer. */
    private static final Codec<Capacity> CAPACITY =
            ChoiceCodec.of(List.of(Capacity.TAXABLE_PERSON, Capacity.NON_TAXABLE_LEGAL_PERSON), Capacity::name);

    @Override
    public void write(Organisation organisation, PropertyWriter out) {
        PartyCodec.writeCommon(organisation, out);
        out.put("tradingName", organisation.tradingName(), Scalars.TEXT);
        out.put("vatNumber", organisation.vatNumber(), VAT_NUMBER);
        out.put("taxRegistration", organisation.taxRegistration(), Scalars.TEXT);
        out.put("kvk", organisation.kvk(), KVK);
        out.put("establishment", organisation.establishment(), ESTABLISHMENT);
        out.put("rsin", organisation.rsin(), RSIN);
        out.put("oin", organisation.oin(), OIN);
        out.flag("publicBody", organisation.isPublicBody());
        out.put("capacity", organisation.capacity(), CAPACITY);
    }

    @Override
    Read<Organisation> read(PropertyReader in) {
        PartyCodec.Common common = PartyCodec.Common.read(in);
        var tradingName = in.text("tradingName");
        var vatNumber = in.optional("vatNumber", VAT_NUMBER);
        var taxRegistration = in.text("taxRegistration");
        var kvk = in.optional("kvk", KVK);
        var establishment = in.optional("establishment", ESTABLISHMENT);
        var rsin = in.optional("rsin", RSIN);
        var oin = in.optional("oin", OIN);
        var publicBody = in.flag("publicBody");
        var capacity = in.required("capacity", CAPACITY);
        return in.parse(() -> {
            Organisation.Builder builder =
                    common.into(Organisation.named(common.name().get()));
            builder.tradingName(tradingName.get()).taxRegistration(taxRegistration.get());
            vatNumber.get().ifPresent(builder::vat);
            kvk.get().ifPresent(builder::kvk);
            establishment.get().ifPresent(number -> builder.establishment(number.value()));
            rsin.get().ifPresent(number -> builder.rsin(number.value()));
            oin.get().ifPresent(number -> builder.oin(number.value()));
            if (publicBody.get()) {
                builder.publicBody();
            }
            return capacity.get() == Capacity.TAXABLE_PERSON
                    ? builder.taxable().tryBuild()
                    : builder.notTaxable().tryBuild();
        });
    }
}
