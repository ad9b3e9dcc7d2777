package nl.factuurwerk.json;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the values of one type stand as a JSON object. A codec lists the properties twice, in the same order: once to write
 * them, once to read them and make the value.
 *
 * <pre>{@code
 * public void write(Quantity value, PropertyWriter out) {
 *     out.put("value", value.value(), Scalars.DECIMAL);
 *     out.put("unit", value.unit(), Scalars.UNIT);
 * }
 *
 * Read<Quantity> read(PropertyReader in) {
 *     var value = in.required("value", Scalars.DECIMAL);
 *     var unit = in.required("unit", Scalars.UNIT);
 *     return in.make(() -> new Quantity(value.get(), unit.get()));
 * }
 * }</pre>
 */
abstract class ObjectCodec<T> implements Codec<T>, DescribedObject<T> {

    private static final String SUFFIX = "Codec";

    /** Makes a codec of two functions, for a type of few properties. */
    static <T> ObjectCodec<T> of(BiConsumer<T, PropertyWriter> writer, Function<PropertyReader, Read<T>> reader) {
        return of("", writer, reader);
    }

    /** As {@link #of(BiConsumer, Function)}, for a type that the schema defines by its own name. */
    static <T> ObjectCodec<T> of(
            Class<T> type, BiConsumer<T, PropertyWriter> writer, Function<PropertyReader, Read<T>> reader) {
        return of(type.getSimpleName(), writer, reader);
    }

    private static <T> ObjectCodec<T> of(
            String definition, BiConsumer<T, PropertyWriter> writer, Function<PropertyReader, Read<T>> reader) {
        return new ObjectCodec<>() {
            @Override
            String definition() {
                return definition;
            }

            @Override
            public void write(T value, PropertyWriter out) {
                writer.accept(value, out);
            }

            @Override
            Read<T> read(PropertyReader in) {
                return reader.apply(in);
            }
        };
    }

    /** Reads the properties, every one of them, and makes the value of them if none is broken. */
    abstract Read<T> read(PropertyReader in);

    /** Returns under which name the schema defines the type; empty where it stands within what has it. */
    String definition() {
        String name = getClass().getSimpleName();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "";
    }

    @Override
    public final ObjectNode schema(SchemaWriter schemas) {
        ObjectNode schema = SchemaWriter.oneOf(shapes(schemas, shape -> {}));
        return definition().isEmpty() ? schema : schemas.define(definition(), schema);
    }

    @Override
    public List<ObjectShape> shapes(SchemaWriter schemas, Consumer<ObjectShape> first) {
        ObjectShape shape = new ObjectShape();
        first.accept(shape);
        read(new PropertyRecorder(schemas, shape));
        return List.of(shape);
    }

    @Override
    public final Read<T> read(JsonValue value, Findings findings) {
        return PropertyReader.of(value, findings).value().map(this::read).orElseGet(Read::broken);
    }
}
