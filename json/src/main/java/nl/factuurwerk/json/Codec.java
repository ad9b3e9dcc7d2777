package nl.factuurwerk.json;

import tools.jackson.databind.node.ObjectNode;

/** How the values of one type stand in JSON: what one method writes, the other reads. */
interface Codec<T> extends Described<T> {

    /** Reads a value, or adds what is wrong with it. */
    Read<T> read(JsonValue value, Findings findings);

    /** What stands in no published document, but only in files of our own, need not say what it looks like. */
    @Override
    default ObjectNode schema(SchemaWriter schemas) {
        throw new UnsupportedOperationException(getClass().getName() + " does not say what it writes");
    }
}
