package nl.factuurwerk.json;

import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How a count stands in JSON: the only thing that is a JSON number, and then of at most nine digits. */
final class IntegerCodec implements Codec<Integer> {

    private static final int MOST_DIGITS = 9;
    private static final int MOST = 999_999_999;

    @Override
    public void write(Integer value, JsonGenerator out) {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException("The number at "
                    + out.streamWriteContext().pathAsPointer() + " is not one from 0 to " + MOST + ": " + value);
        }
        out.writeNumber(value);
    }

    @Override
    public ObjectNode schema(SchemaWriter schemas) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "integer")
                .put("minimum", 0)
                .put("maximum", MOST);
    }

    @Override
    public Read<Integer> read(JsonValue value, Findings findings) {
        if (!(value instanceof JsonValue.JsonNumber(Place place, String digits))) {
            Scalars.wrongType(value, "kind.number", findings);
            return Read.broken();
        }
        if (digits.length() > MOST_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            findings.add(JsonRules.INTEGER, place, Map.of("value", Scalars.quote(digits)));
            return Read.broken();
        }
        return Read.of(Integer.parseInt(digits));
    }
}
