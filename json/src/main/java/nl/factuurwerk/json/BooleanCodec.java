package nl.factuurwerk.json;

import tools.jackson.core.JsonGenerator;

/** How a yes or no stands in JSON. */
final class BooleanCodec implements Codec<Boolean> {

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }

    @Override
    public Read<Boolean> read(JsonValue value, Findings findings) {
        if (value instanceof JsonValue.JsonBoolean(Place place, boolean flag)) {
            return Read.of(flag);
        }
        Scalars.wrongType(value, "kind.boolean", findings);
        return Read.broken();
    }
}
