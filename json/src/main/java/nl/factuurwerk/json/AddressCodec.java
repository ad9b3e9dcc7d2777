package nl.factuurwerk.json;

import nl.factuurwerk.party.Address;

/** How an address stands in JSON. */
final class AddressCodec extends ObjectCodec<Address> {

    static final AddressCodec CODEC = new AddressCodec();

    @Override
    public void write(Address address, PropertyWriter out) {
        out.list("lines", address.lines(), Scalars.TEXT);
        out.put("postCode", address.postCode(), Scalars.TEXT);
        out.put("city", address.city(), Scalars.TEXT);
        out.put("subdivision", address.subdivision(), Scalars.TEXT);
        out.put("country", address.country(), Scalars.COUNTRY);
    }

    @Override
    Read<Address> read(PropertyReader in) {
        var lines = in.list("lines", Scalars.TEXT);
        var postCode = in.text("postCode");
        var city = in.text("city");
        var subdivision = in.optional("subdivision", Scalars.TEXT);
        var country = in.required("country", Scalars.COUNTRY);
        return in.parse(() -> Address.parse(lines.get(), postCode.get(), city.get(), country.get())
                .map(address -> subdivision.get().map(address::withSubdivision).orElse(address)));
    }
}
