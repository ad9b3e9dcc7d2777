package nl.factuurwerk.ubl;

import java.nio.charset.StandardCharsets;

/** The name of an element or an attribute, as the bytes that a file has for it. */
final class Tag {

    private final String name;
    private final byte[] attribute;
    private final byte[] start;
    private final byte[] end;

    private Tag(String name) {
        this.name = name;
        this.attribute = bytes(' ' + name + "=\"");
        this.start = bytes('<' + name);
        this.end = bytes("</" + name + '>');
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

    /** Returns what goes in front of the value of an attribute. */
    byte[] attribute() {
        return attribute;
    }

    /** Returns a start tag without the sign that ends it. */
    byte[] start() {
        return start;
    }

    byte[] end() {
        return end;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return name;
    }
}
