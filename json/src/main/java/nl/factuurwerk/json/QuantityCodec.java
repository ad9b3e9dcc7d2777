package nl.factuurwerk.json;

import nl.factuurwerk.money.Quantity;

/** How a quantity stands in JSON. */
final class QuantityCodec extends ObjectCodec<Quantity> {

    static final QuantityCodec CODEC = new QuantityCodec();

    @Override
    public void write(Quantity quantity, PropertyWriter out) {
        out.put("value", quantity.value(), Scalars.DECIMAL);
        out.put("unit", quantity.unit(), Scalars.UNIT);
    }

    @Override
    Read<Quantity> read(PropertyReader in) {
        var value = in.required("value", Scalars.DECIMAL);
        var unit = in.required("unit", Scalars.UNIT);
        return in.make(() -> new Quantity(value.get(), unit.get()));
    }
}
