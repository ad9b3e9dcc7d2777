package nl.factuurwerk.json;

/** How the values of one type stand in JSON: what one method writes, the other reads. */
interface Codec<T> extends Described<T> {

    /** Reads a value, or adds what is wrong with it. */
    Read<T> read(JsonValue value, Findings findings);
}
