package nl.factuurwerk.json;

import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.RuleDescription;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** How a type stands in JSON whose values are written as a text: numbers, dates, codes, identifiers. */
final class TextCodec<T> implements Codec<T> {

    private final Function<T, String> writer;
    private final Reader<T> reader;
    private final TextShape shape;

    /** Reads a text, or adds what is wrong with it. */
    private interface Reader<T> {
        Read<T> read(JsonValue.JsonText text, Findings findings);
    }

    private TextCodec(Function<T, String> writer, Reader<T> reader, TextShape shape) {
        this.writer = writer;
        this.reader = reader;
        this.shape = shape;
    }

    /** Makes a codec of a type that reads foreign text itself. */
    static <T> TextCodec<T> parsed(Function<T, String> writer, Function<String, Parsed<T>> parser) {
        return new TextCodec<>(
                writer,
                (text, findings) -> {
                    Parsed<T> parsed = parser.apply(text.value());
                    parsed.report()
                            .findings()
                            .forEach(finding -> findings.add(finding.rule(), text.place(), finding.values()));
                    return parsed.value().map(Read::of).orElseGet(Read::broken);
                },
                TextShape.any());
    }

    /** Makes a codec of a type that throws at what it does not take; a rule of ours says what was wrong. */
    static <T> TextCodec<T> exact(RuleDescription rule, Function<T, String> writer, Function<String, T> maker) {
        return new TextCodec<>(
                writer,
                (text, findings) -> {
                    try {
                        return Read.of(maker.apply(text.value()));
                    } catch (IllegalArgumentException | DateTimeException e) {
                        findings.add(
                                rule,
                                text.place(),
                                Map.of("value", Scalars.quote(text.value()), "problem", Scalars.problem(e)));
                        return Read.broken();
                    }
                },
                TextShape.any());
    }

    /** Returns the same codec for texts that look as the schema then says. */
    TextCodec<T> as(TextShape written) {
        return new TextCodec<>(writer, reader, written);
    }

    @Override
    public ObjectNode schema(SchemaWriter schemas) {
        return shape.schema(schemas);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        String text = writer.apply(value);
        if (Scalars.hasHalfPair(text)) {
            throw new IllegalArgumentException(
                    "The text at " + out.streamWriteContext().pathAsPointer() + " holds half of a surrogate pair: '"
                            + Scalars.quote(text) + "'");
        }
        out.writeString(text);
    }

    @Override
    public Read<T> read(JsonValue value, Findings findings) {
        if (!(value instanceof JsonValue.JsonText text)) {
            Scalars.wrongType(value, "kind.text", findings);
            return Read.broken();
        }
        if (Scalars.hasHalfPair(text.value())) {
            findings.add(JsonRules.SURROGATE, text.place(), Map.of("value", Scalars.quote(text.value())));
            return Read.broken();
        }
        return reader.read(text, findings);
    }
}
