package nl.factuurwerk.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a type stands in JSON that is only shown, and never read: what it lists is written, and is what the schema says.
 *
 * <pre>{@code
 * View.<LawReference>named("Law")
 *         .put("act", Scalars.TEXT, LawReference::act)
 *         .text("article", LawReference::article)
 * }</pre>
 */
final class View<T> implements DescribedObject<T> {

    private final String name;
    private final List<Property<T>> properties;

    /** One property, or none where it is left out. */
    private record Property<T>(Writer<T> writer, Noter noter) {}

    private interface Writer<T> {
        void write(T value, PropertyWriter out);
    }

    private interface Noter {
        void note(SchemaWriter schemas, ObjectShape shape);
    }

    private View(String name, List<Property<T>> properties) {
        this.name = name;
        this.properties = List.copyOf(properties);
    }

    /** Starts a view of a type that the schema defines by a name. */
    static <T> View<T> named(String name) {
        return new View<>(name, List.of());
    }

    /** Adds a property that is always written. */
    <P> View<T> put(String property, Described<? super P> type, Function<T, P> getter) {
        return with(
                (value, out) -> out.put(property, getter.apply(value), type),
                (schemas, shape) -> shape.required(property, type.schema(schemas)));
    }

    /** Adds a property that is written where there is a value. */
    <P> View<T> optional(String property, Described<? super P> type, Function<T, Optional<P>> getter) {
        return with(
                (value, out) -> out.put(property, getter.apply(value), type),
                (schemas, shape) -> shape.optional(property, type.schema(schemas)));
    }

    /** Adds a list that is always written. */
    <P> View<T> fullList(String property, Described<P> type, Function<T, List<P>> getter) {
        return with(
                (value, out) -> out.fullList(property, getter.apply(value), type),
                (schemas, shape) -> shape.required(property, SchemaWriter.listOf(type.schema(schemas))));
    }

    /** Adds a list that is left out where it is empty. */
    <P> View<T> list(String property, Described<P> type, Function<T, List<P>> getter) {
        return with(
                (value, out) -> out.list(property, getter.apply(value), type),
                (schemas, shape) -> shape.optional(property, SchemaWriter.listOf(type.schema(schemas))));
    }

    /** Adds a text that is left out where it is empty. */
    View<T> text(String property, Function<T, String> getter) {
        return with(
                (value, out) -> out.text(property, getter.apply(value)),
                (schemas, shape) -> shape.optional(property, Scalars.TEXT.schema(schemas)));
    }

    /** Adds a yes or no. */
    View<T> flag(String property, Predicate<T> getter) {
        return put(property, Scalars.BOOLEAN, getter::test);
    }

    private View<T> with(Writer<T> writer, Noter noter) {
        List<Property<T>> all = new ArrayList<>(properties);
        all.add(new Property<>(writer, noter));
        return new View<>(name, all);
    }

    @Override
    public void write(T value, PropertyWriter out) {
        properties.forEach(property -> property.writer().write(value, out));
    }

    @Override
    public ObjectNode schema(SchemaWriter schemas) {
        return schemas.define(name, SchemaWriter.oneOf(shapes(schemas, shape -> {})));
    }

    @Override
    public List<ObjectShape> shapes(SchemaWriter schemas, Consumer<ObjectShape> first) {
        ObjectShape shape = new ObjectShape();
        first.accept(shape);
        properties.forEach(property -> property.noter().note(schemas, shape));
        return List.of(shape);
    }
}
