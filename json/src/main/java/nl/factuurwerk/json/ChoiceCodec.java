package nl.factuurwerk.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How one of a closed set of values stands in JSON: by its name, exactly. */
final class ChoiceCodec<T> implements Codec<T> {

    private final Map<String, T> byName = new LinkedHashMap<>();
    private final Function<? super T, String> namer;

    private ChoiceCodec(Collection<T> values, Function<? super T, String> namer) {
        this.namer = namer;
        values.forEach(value -> byName.put(namer.apply(value), value));
    }

    static <T> ChoiceCodec<T> of(Collection<T> values, Function<? super T, String> namer) {
        return new ChoiceCodec<>(values, namer);
    }

    static <E extends Enum<E>> ChoiceCodec<E> of(Class<E> constants) {
        return of(List.of(constants.getEnumConstants()), Enum::name);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(namer.apply(value));
    }

    @Override
    public ObjectNode schema(SchemaWriter schemas) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        byName.keySet().forEach(schema.putArray("enum")::add);
        return schema;
    }

    @Override
    public Read<T> read(JsonValue value, Findings findings) {
        String name = Scalars.TEXT.read(value, findings).value().orElse(null);
        if (name == null) {
            return Read.broken();
        }
        T found = byName.get(name);
        if (found == null) {
            findings.add(
                    JsonRules.CHOICE,
                    value.place(),
                    Map.of("value", Scalars.quote(name), "choices", String.join(", ", byName.keySet())));
            return Read.broken();
        }
        return Read.of(found);
    }
}
