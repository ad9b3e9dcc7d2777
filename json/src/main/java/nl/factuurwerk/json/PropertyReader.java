package nl.factuurwerk.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.RuleDescription;

/**
 * Reads the properties of one object and makes a value of them. Every property that is asked for is known; what is left
 * when the value is made is unknown, and an error.
 *
 * <p>What a codec asks for is also what the schema says, because a {@link PropertyRecorder} can be asked as well. It has
 * nothing to read: every value is broken, and nothing is made of them. So a codec asks for all its properties whatever comes
 * of one of them.
 */
sealed interface PropertyReader permits ObjectReader, PropertyRecorder {

    /** Opens an object; anything else is a finding. */
    static Read<PropertyReader> of(JsonValue value, Findings findings) {
        if (value instanceof JsonValue.JsonObject object) {
            return Read.of(new ObjectReader(object, findings));
        }
        Scalars.wrongType(value, "kind.object", findings);
        return Read.broken();
    }

    /** Reads a property that must be there. */
    <T> Read<T> required(String name, Codec<T> codec);

    /** Reads a property that may be left out. */
    <T> Read<Optional<T>> optional(String name, Codec<T> codec);

    /** Reads a list that is left out where it is empty. */
    <T> Read<List<T>> list(String name, Codec<T> elements);

    /** Reads a list that is never left out. */
    <T> Read<List<T>> fullList(String name, Codec<T> elements);

    /** Reads a text that is left out where it is empty. */
    Read<String> text(String name);

    /** Reads a flag that is left out where it is not set. */
    Read<Boolean> flag(String name);

    /** Demands a property that is read as one that may be left out, because elsewhere it may. */
    void demand(String name);

    /** Demands a property where another is there. */
    void demandWith(String name, String other);

    /** Demands one of two properties, and not the other. */
    void either(String one, String other);

    /** Demands two properties, or neither. */
    void together(String one, String other);

    /** Tells whether a property is there. */
    boolean has(String name);

    /** Adds a finding at a property, or at a part of it by the path that the domain uses. */
    void found(RuleDescription rule, String path, Map<String, ?> values);

    /** Tells whether nothing in this object is broken, as far as it was read. */
    boolean isSound();

    /** Makes the value of this object, unless something in it is broken or unknown. */
    default <T> Read<T> make(Supplier<T> maker) {
        return parse(() -> Parsed.valid(maker.get()));
    }

    /** As {@link #make}, of what can be refused with findings; those come at their own paths. */
    <T> Read<T> parse(Supplier<Parsed<T>> maker);

    /** As {@link #parse}, of a value that is spread out over some of the properties. */
    <T> Read<T> part(Supplier<Parsed<T>> maker);
}
