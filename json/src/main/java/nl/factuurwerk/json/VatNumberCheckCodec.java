package nl.factuurwerk.json;

import nl.factuurwerk.vat.VatNumberCheck;

/** How stands in JSON what a register said of a VAT number. */
final class VatNumberCheckCodec extends ObjectCodec<VatNumberCheck> {

    static final VatNumberCheckCodec CODEC = new VatNumberCheckCodec();

    @Override
    public void write(VatNumberCheck answer, PropertyWriter out) {
        out.put("number", answer.number(), OrganisationCodec.VAT_NUMBER);
        out.put("valid", answer.valid(), Scalars.BOOLEAN);
        out.put("checkedOn", answer.checkedOn(), Scalars.DATE);
        out.put("checkedBy", answer.checkedBy(), Scalars.TEXT);
        out.put("reference", answer.reference(), Scalars.TEXT);
    }

    @Override
    Read<VatNumberCheck> read(PropertyReader in) {
        var number = in.required("number", OrganisationCodec.VAT_NUMBER);
        var valid = in.required("valid", Scalars.BOOLEAN);
        var checkedOn = in.required("checkedOn", Scalars.DATE);
        var checkedBy = in.required("checkedBy", Scalars.TEXT);
        var reference = in.optional("reference", Scalars.TEXT);
        return in.make(
                () -> new VatNumberCheck(number.get(), valid.get(), checkedOn.get(), checkedBy.get(), reference.get()));
    }
}
