package nl.factuurwerk.json;

import nl.factuurwerk.invoice.Delivery;

/** How delivery stands in JSON. */
final class DeliveryCodec extends ObjectCodec<Delivery> {

    static final DeliveryCodec CODEC = new DeliveryCodec();

    @Override
    public void write(Delivery delivery, PropertyWriter out) {
        out.put("date", delivery.date(), Scalars.DATE);
        out.put("period", delivery.period(), DateRangeCodec.CODEC);
        out.put("country", delivery.country(), Scalars.COUNTRY);
    }

    @Override
    Read<Delivery> read(PropertyReader in) {
        var date = in.optional("date", Scalars.DATE);
        var period = in.optional("period", DateRangeCodec.CODEC);
        var country = in.optional("country", Scalars.COUNTRY);
        return in.make(() -> new Delivery(date.get(), period.get(), country.get()));
    }
}
