package nl.factuurwerk.json;

import tools.jackson.core.JsonGenerator;

/** Writes the values of one type. */
interface Encoder<T> {

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if JSON cannot hold it; names the path
     */
    void write(T value, JsonGenerator out);
}
