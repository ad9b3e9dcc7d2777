package nl.factuurwerk.json;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a sealed type is shown that is never read: the property {@code type} says which kind it is, and the others are those
 * of the kind.
 *
 * @param <S> the sealed type
 */
final class VariantView<S> implements DescribedObject<S> {

    private static final String TYPE = "type";

    private final String name;
    private final List<Variant<? extends S>> variants;

    /** One kind of a sealed type, and the view of its own properties. */
    record Variant<T>(String name, Class<T> kind, View<T> view) {

        private void write(Object value, PropertyWriter out) {
            out.put(TYPE, name, Scalars.TEXT);
            view.write(kind.cast(value), out);
        }
    }

    private VariantView(String name, List<Variant<? extends S>> variants) {
        this.name = name;
        this.variants = variants;
    }

    /** Makes the view of a type that the schema defines by its own name. */
    static <S> VariantView<S> of(Class<S> sealed, List<Variant<? extends S>> variants) {
        return new VariantView<>(sealed.getSimpleName(), variants);
    }

    @Override
    public void write(S value, PropertyWriter out) {
        variants.stream()
                .filter(each -> each.kind().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("JSON has no name for the kind of " + value))
                .write(value, out);
    }

    @Override
    public ObjectNode schema(SchemaWriter schemas) {
        return schemas.define(name, SchemaWriter.oneOf(shapes(schemas, shape -> {})));
    }

    @Override
    public List<ObjectShape> shapes(SchemaWriter schemas, Consumer<ObjectShape> first) {
        return variants.stream()
                .flatMap(variant ->
                        variant
                                .view()
                                .shapes(schemas, first.andThen(shape -> shape.constant(TYPE, variant.name())))
                                .stream())
                .toList();
    }
}
