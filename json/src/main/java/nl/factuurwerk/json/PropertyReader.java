package nl.factuurwerk.json;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.RuleDescription;

/**
 * Reads the properties of one object and makes a value of them. Every property that is asked for is known; what is left
 * when the value is made is unknown, and an error.
 */
final class PropertyReader {

    private final JsonValue.JsonObject object;
    private final Findings findings;
    private final int errorsBefore;
    private final Set<String> known = new HashSet<>();

    private PropertyReader(JsonValue.JsonObject object, Findings findings) {
        this.object = object;
        this.findings = findings;
        this.errorsBefore = findings.errors();
    }

    /** Opens an object; anything else is a finding. */
    static Read<PropertyReader> of(JsonValue value, Findings findings) {
        if (value instanceof JsonValue.JsonObject object) {
            return Read.of(new PropertyReader(object, findings));
        }
        Scalars.wrongType(value, "kind.object", findings);
        return Read.broken();
    }

    /** Reads a property that must be there. */
    <T> Read<T> required(String name, Codec<T> codec) {
        return required(name, value -> codec.read(value, findings));
    }

    /** Demands a property that is read as one that may be left out, because elsewhere it may. */
    void demand(String name) {
        if (!has(name)) {
            missing(name);
        }
    }

    /** Reads a property that may be left out. */
    <T> Read<Optional<T>> optional(String name, Codec<T> codec) {
        return optional(
                name, Optional.empty(), value -> codec.read(value, findings).map(Optional::of));
    }

    /** Reads a list that is left out where it is empty. */
    <T> Read<List<T>> list(String name, Codec<T> elements) {
        return optional(name, List.of(), value -> ListDecoder.read(value, elements, findings));
    }

    /** Reads a list that is never left out. */
    <T> Read<List<T>> fullList(String name, Codec<T> elements) {
        return required(name, value -> ListDecoder.read(value, elements, findings));
    }

    /** Reads a text that is left out where it is empty. */
    Read<String> text(String name) {
        return optional(name, "", value -> Scalars.TEXT.read(value, findings));
    }

    /** Reads a flag that is left out where it is not set. */
    Read<Boolean> flag(String name) {
        return optional(name, false, value -> Scalars.BOOLEAN.read(value, findings));
    }

    private <T> Read<T> optional(String name, T absent, Function<JsonValue, Read<T>> reader) {
        return member(name).map(reader).orElseGet(() -> Read.of(absent));
    }

    private <T> Read<T> required(String name, Function<JsonValue, Read<T>> reader) {
        return member(name).map(reader).orElseGet(() -> {
            missing(name);
            return Read.broken();
        });
    }

    private void missing(String name) {
        findings.add(JsonRules.MISSING, object.place().missing(name), Map.of("property", name));
    }

    private Optional<JsonValue> member(String name) {
        known.add(name);
        return Optional.ofNullable(object.members().get(name));
    }

    boolean has(String name) {
        return object.members().containsKey(name);
    }

    /** Adds a finding at a property, or at a part of it by the path that the domain uses. */
    void found(RuleDescription rule, String path, Map<String, ?> values) {
        findings.add(rule, object.at(path), values);
    }

    /** Tells whether nothing in this object is broken, as far as it was read. */
    boolean isSound() {
        return findings.errors() == errorsBefore;
    }

    /** Makes the value of this object, unless something in it is broken or unknown. */
    <T> Read<T> make(Supplier<T> maker) {
        return parse(() -> Parsed.valid(maker.get()));
    }

    /** As {@link #make}, of what can be refused with findings; those come at their own paths. */
    <T> Read<T> parse(Supplier<Parsed<T>> maker) {
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            if (!known.contains(member.getKey())) {
                findings.add(
                        JsonRules.UNKNOWN,
                        member.getValue().place(),
                        Map.of("property", Scalars.quote(member.getKey())));
            }
        }
        return part(maker);
    }

    /** As {@link #parse}, of a value that is spread out over some of the properties. */
    <T> Read<T> part(Supplier<Parsed<T>> maker) {
        if (!isSound()) {
            return Read.broken();
        }
        try {
            Parsed<T> parsed = maker.get();
            findings.add(parsed.report(), object);
            return parsed.value().map(Read::of).orElseGet(Read::broken);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            findings.add(JsonRules.VALUE, object.place(), Map.of("problem", Scalars.problem(e)));
            return Read.broken();
        }
    }
}
