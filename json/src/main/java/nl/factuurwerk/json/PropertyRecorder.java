package nl.factuurwerk.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.RuleDescription;
import tools.jackson.databind.node.ObjectNode;

/** Notes which properties a codec asks for, and how, instead of reading any: so a schema says what the reader does. */
final class PropertyRecorder implements PropertyReader {

    private final SchemaWriter schemas;
    private final ObjectShape shape;

    PropertyRecorder(SchemaWriter schemas, ObjectShape shape) {
        this.schemas = schemas;
        this.shape = shape;
    }

    @Override
    public <T> Read<T> required(String name, Codec<T> codec) {
        shape.required(name, codec.schema(schemas));
        return Read.broken();
    }

    @Override
    public <T> Read<Optional<T>> optional(String name, Codec<T> codec) {
        shape.optional(name, codec.schema(schemas));
        return Read.broken();
    }

    @Override
    public <T> Read<List<T>> list(String name, Codec<T> elements) {
        shape.optional(name, listOf(elements));
        return Read.broken();
    }

    @Override
    public <T> Read<List<T>> fullList(String name, Codec<T> elements) {
        shape.required(name, listOf(elements));
        return Read.broken();
    }

    private ObjectNode listOf(Codec<?> elements) {
        return SchemaWriter.listOf(elements.schema(schemas));
    }

    @Override
    public Read<String> text(String name) {
        shape.optional(name, Scalars.TEXT.schema(schemas));
        return Read.broken();
    }

    @Override
    public Read<Boolean> flag(String name) {
        shape.optional(name, Scalars.BOOLEAN.schema(schemas));
        return Read.broken();
    }

    @Override
    public void demand(String name) {
        shape.demand(name);
    }

    @Override
    public void demandWith(String name, String other) {
        shape.demandWith(name, other);
    }

    @Override
    public void either(String one, String other) {
        shape.either(one, other);
    }

    @Override
    public void together(String one, String other) {
        shape.demandWith(one, other);
        shape.demandWith(other, one);
    }

    /** Whatever a codec looks at beyond what it can demand, a schema does not say. */
    @Override
    public boolean has(String name) {
        return false;
    }

    @Override
    public void found(RuleDescription rule, String path, Map<String, ?> values) {
        // Nothing was read, so nothing is wrong with it.
    }

    @Override
    public boolean isSound() {
        return false;
    }

    @Override
    public <T> Read<T> parse(Supplier<Parsed<T>> maker) {
        return Read.broken();
    }

    @Override
    public <T> Read<T> part(Supplier<Parsed<T>> maker) {
        return Read.broken();
    }
}
