package nl.factuurwerk.json;

import tools.jackson.databind.node.ObjectNode;

/** Writes the values of one type, and says in a JSON Schema what it writes. */
interface Described<T> extends Encoder<T> {

    /**
     * Returns the schema of what is written.
     *
     * @param schemas takes what is defined beside it
     */
    ObjectNode schema(SchemaWriter schemas);
}
