package nl.factuurwerk.json;

import nl.factuurwerk.vat.IcpListing;
import nl.factuurwerk.vat.LineVat;

/** How stands in JSON what VAT was decided for a line, an allowance or a charge. */
final class LineVatCodec extends ObjectCodec<LineVat> {

    static final LineVatCodec CODEC = new LineVatCodec();

    private static final Codec<IcpListing> ICP = Scalars.constant(IcpListing.class);

    @Override
    public void write(LineVat vat, PropertyWriter out) {
        out.put("treatment", vat.treatment(), Scalars.TEXT);
        VatGroupCodec.write(vat.group(), out);
        out.text("returnBox", vat.returnBox());
        out.put("icp", vat.icp(), ICP);
        out.put("taxedIn", vat.taxedIn(), Scalars.COUNTRY);
    }

    @Override
    Read<LineVat> read(PropertyReader in) {
        var treatment = in.required("treatment", Scalars.TEXT);
        var group = VatGroupCodec.read(in);
        var returnBox = in.text("returnBox");
        var icp = in.required("icp", ICP);
        var taxedIn = in.optional("taxedIn", Scalars.COUNTRY);
        return in.make(() -> new LineVat(treatment.get(), group.get(), returnBox.get(), icp.get(), taxedIn.get()));
    }
}
