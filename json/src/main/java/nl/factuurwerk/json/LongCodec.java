package nl.factuurwerk.json;

import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How a number that counts far stands in JSON: as a text, for not every reader of JSON knows whole numbers that large. */
final class LongCodec implements Codec<Long> {

    static final LongCodec CODEC = new LongCodec();

    @Override
    public void write(Long value, JsonGenerator out) {
        out.writeString(Long.toString(value));
    }

    @Override
    public ObjectNode schema(SchemaWriter schemas) {
        return JsonNodeFactory.instance.objectNode().put("type", "string").put("pattern", "^(0|-?[1-9][0-9]{0,18})$");
    }

    @Override
    public Read<Long> read(JsonValue value, Findings findings) {
        String digits = Scalars.TEXT.read(value, findings).value().orElse(null);
        if (digits == null) {
            return Read.broken();
        }
        try {
            long number = Long.parseLong(digits);
            if (Long.toString(number).equals(digits)) {
                return Read.of(number);
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is written in another way.
        }
        findings.add(JsonRules.INTEGER, value.place(), Map.of("value", Scalars.quote(digits)));
        return Read.broken();
    }
}
