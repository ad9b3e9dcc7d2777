package nl.factuurwerk.json;

import java.util.function.BiConsumer;
import java.util.function.Function;

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
abstract class ObjectCodec<T> implements Codec<T>, ObjectEncoder<T> {

    /** Makes a codec of two functions, for a type of one or two properties. */
    static <T> ObjectCodec<T> of(BiConsumer<T, PropertyWriter> writer, Function<PropertyReader, Read<T>> reader) {
        return new ObjectCodec<>() {
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

    @Override
    public final Read<T> read(JsonValue value, Findings findings) {
        return PropertyReader.of(value, findings).value().map(this::read).orElseGet(Read::broken);
    }
}
