package nl.factuurwerk.json;

import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How texts by name stand in JSON: one property each. Foreign text may be among them, so halves of pairs are replaced. */
final class TextsView implements ObjectEncoder<Map<String, String>>, Described<Map<String, String>> {

    @Override
    public void write(Map<String, String> texts, PropertyWriter out) {
        texts.forEach((name, text) -> out.put(name, Scalars.mended(text), Scalars.TEXT));
    }

    @Override
    public ObjectNode schema(SchemaWriter schemas) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.set("additionalProperties", Scalars.TEXT.schema(schemas));
        return schema;
    }
}
