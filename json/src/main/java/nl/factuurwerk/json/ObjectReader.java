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

/** Reads the properties of an object that is there. */
final class ObjectReader implements PropertyReader {

    private final JsonValue.JsonObject object;
    private final Findings findings;
    private final int errorsBefore;
    private final Set<String> known = new HashSet<>();

    ObjectReader(JsonValue.JsonObject object, Findings findings) {
        this.object = object;
        this.findings = findings;
        this.errorsBefore = findings.errors();
    }

    @Override
    public <T> Read<T> required(String name, Codec<T> codec) {
        return required(name, value -> codec.read(value, findings));
    }

    @Override
    public void demand(String name) {
        if (!has(name)) {
            missing(name);
        }
    }

    @Override
    public <T> Read<Optional<T>> optional(String name, Codec<T> codec) {
        return optional(
                name, Optional.empty(), value -> codec.read(value, findings).map(Optional::of));
    }

    @Override
    public <T> Read<List<T>> list(String name, Codec<T> elements) {
        return optional(name, List.of(), value -> ListDecoder.read(value, elements, findings));
    }

    @Override
    public <T> Read<List<T>> fullList(String name, Codec<T> elements) {
        return required(name, value -> ListDecoder.read(value, elements, findings));
    }

    @Override
    public Read<String> text(String name) {
        return optional(name, "", value -> Scalars.TEXT.read(value, findings));
    }

    @Override
    public Read<Boolean> flag(String name) {
        return optional(name, false, value -> Scalars.BOOLEAN.read(value, findings));
    }

    @Override
    public void demandWith(String name, String other) {
        if (has(other)) {
            demand(name);
        }
    }

    @Override
    public void either(String one, String other) {
        if (has(one) == has(other)) {
            found(JsonRules.EITHER, "", Map.of("one", one, "other", other));
        }
    }

    @Override
    public void together(String one, String other) {
        if (has(one) != has(other)) {
            found(JsonRules.TOGETHER, "", Map.of("one", one, "other", other));
        }
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

    @Override
    public boolean has(String name) {
        return object.members().containsKey(name);
    }

    @Override
    public void found(RuleDescription rule, String path, Map<String, ?> values) {
        findings.add(rule, object.at(path), values);
    }

    @Override
    public boolean isSound() {
        return findings.errors() == errorsBefore;
    }

    @Override
    public <T> Read<T> parse(Supplier<Parsed<T>> maker) {
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

    @Override
    public <T> Read<T> part(Supplier<Parsed<T>> maker) {
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
