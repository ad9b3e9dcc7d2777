package nl.factuurwerk.json;

import tools.jackson.core.JsonGenerator;

/** Writes the values of one type as JSON objects. */
interface ObjectEncoder<T> extends Encoder<T> {

    /** Writes the properties. */
    void write(T value, PropertyWriter out);

    @Override
    default void write(T value, JsonGenerator out) {
        out.writeStartObject();
        write(value, new PropertyWriter(out));
        out.writeEndObject();
    }
}
