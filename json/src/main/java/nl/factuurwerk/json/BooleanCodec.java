package nl.factuurwerk.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How a yes or no stands in JSON. */
final class BooleanCodec implements Codec<Boolean> {

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }

    @Override
    public ObjectNode schema(SchemaWriter schemas) {
        return JsonNodeFactory.instance.objectNode().put("type", "boolean");
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
