package nl.factuurwerk.ubl;

import java.nio.charset.StandardCharsets;

/** The name of an element or an attribute, as the bytes that a file has for it. */
final class Tag {

    private final byte[] name;

    private Tag(String name) {
        this.name = name.getBytes(StandardCharsets.US_ASCII);
    }

    /** Names an element that holds others, from the namespace of aggregate components. */
    static Tag group(String name) {
        return new Tag("cac:" + name);
    }

    /** Names an element that holds a value, from the namespace of basic components. */
    static Tag value(String name) {
        return new Tag("cbc:" + name);
    }

    /** Names an attribute, or the root of a file. */
    static Tag plain(String name) {
        return new Tag(name);
    }

    byte[] name() {
        return name;
    }

    @Override
    public String toString() {
        return new String(name, StandardCharsets.US_ASCII);
    }
}
