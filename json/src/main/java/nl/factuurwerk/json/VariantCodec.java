package nl.factuurwerk.json;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How a sealed type stands in JSON: the property {@code type} says which kind it is, and the others are those of the kind.
 *
 * @param <S> the sealed type
 */
final class VariantCodec<S> extends ObjectCodec<S> {

    private static final String TYPE = "type";

    private final String definition;
    private final List<Variant<S, ?>> variants;
    private final Codec<Variant<S, ?>> type;

    private VariantCodec(String definition, List<Variant<S, ?>> variants) {
        this.definition = definition;
        this.variants = variants;
        this.type = ChoiceCodec.of(variants, Variant::name);
    }

    static <S> VariantCodec<S> of(List<Variant<S, ?>> variants) {
        return new VariantCodec<>("", variants);
    }

    /** As {@link #of(List)}, for a type that the schema defines by its own name. */
    static <S> VariantCodec<S> of(Class<S> sealed, List<Variant<S, ?>> variants) {
        return new VariantCodec<>(sealed.getSimpleName(), variants);
    }

    /** As {@link #of(List)}, for kinds of a type that the schema defines together by another name. */
    static <S> VariantCodec<S> of(String definition, List<Variant<S, ?>> variants) {
        return new VariantCodec<>(definition, variants);
    }

    /**
     * One kind of a sealed type.
     *
     * @param name how {@code type} names it
     * @param kind the class
     * @param codec its own properties
     */
    record Variant<S, T extends S>(String name, Class<T> kind, ObjectCodec<T> codec) {

        static <S, T extends S> Variant<S, T> of(
                String name,
                Class<T> kind,
                BiConsumer<T, PropertyWriter> writer,
                Function<PropertyReader, Read<T>> reader) {
            return new Variant<>(name, kind, ObjectCodec.of(writer, reader));
        }

        private void write(Object value, PropertyWriter out) {
            codec.write(kind.cast(value), out);
        }

        private Read<S> read(PropertyReader in) {
            return codec.read(in).map(value -> value);
        }
    }

    @Override
    public void write(S value, PropertyWriter out) {
        Variant<S, ?> variant = variants.stream()
                .filter(each -> each.kind().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("JSON has no name for the kind of " + value));
        out.put(TYPE, variant, type);
        variant.write(value, out);
    }

    @Override
    String definition() {
        return definition;
    }

    @Override
    public List<ObjectShape> shapes(SchemaWriter schemas, Consumer<ObjectShape> first) {
        return variants.stream()
                .flatMap(variant ->
                        variant
                                .codec()
                                .shapes(schemas, first.andThen(shape -> shape.constant(TYPE, variant.name())))
                                .stream())
                .toList();
    }

    @Override
    Read<S> read(PropertyReader in) {
        Variant<S, ?> variant = in.required(TYPE, type).value().orElse(null);
        return variant == null ? Read.broken() : variant.read(in);
    }
}
