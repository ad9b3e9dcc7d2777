package nl.factuurwerk.json;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes the properties of one object, in the order in which they are put. */
final class PropertyWriter {

    private final JsonGenerator out;

    PropertyWriter(JsonGenerator out) {
        this.out = out;
    }

    <T> void put(String name, T value, Encoder<? super T> encoder) {
        out.writeName(name);
        encoder.write(value, out);
    }

    <T> void put(String name, Optional<T> value, Encoder<? super T> encoder) {
        value.ifPresent(present -> put(name, present, encoder));
    }

    /** Writes a list, or nothing where it is empty. */
    <T> void list(String name, List<? extends T> values, Encoder<T> encoder) {
        if (!values.isEmpty()) {
            fullList(name, values, encoder);
        }
    }

    /** Writes a list that is never left out. */
    <T> void fullList(String name, List<? extends T> values, Encoder<T> encoder) {
        out.writeName(name);
        out.writeStartArray();
        values.forEach(value -> encoder.write(value, out));
        out.writeEndArray();
    }

    /** Writes a text, or nothing where it is empty. */
    void text(String name, String value) {
        if (!value.isEmpty()) {
            put(name, value, Scalars.TEXT);
        }
    }

    /** Writes {@code true}, or nothing. */
    void flag(String name, boolean value) {
        if (value) {
            put(name, value, Scalars.BOOLEAN);
        }
    }
}
