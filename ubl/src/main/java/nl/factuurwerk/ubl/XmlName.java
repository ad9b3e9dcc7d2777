package nl.factuurwerk.ubl;

import java.util.Arrays;

/** The name of an element or attribute, as a file has it: with the prefix that its namespace has there. */
final class XmlName {

    private final char[] chars;
    private final int hash;
    private final String prefix;
    private final String local;

    XmlName(char[] chars, int hash, int colon) {
        this.chars = chars;
        this.hash = hash;
        this.prefix = colon < 0 ? "" : new String(chars, 0, colon);
        this.local = new String(chars, colon + 1, chars.length - colon - 1);
    }

    String prefix() {
        return prefix;
    }

    String local() {
        return local;
    }

    int length() {
        return chars.length;
    }

    /** Tells whether it stands somewhere. */
    boolean isAt(char[] text, int from, int to) {
        return Arrays.equals(chars, 0, chars.length, text, from, to);
    }

    int hash() {
        return hash;
    }

    boolean isSame(XmlName other) {
        return this == other || Arrays.equals(chars, other.chars);
    }

    /** Returns whether it declares a namespace. */
    boolean isDeclaration() {
        return prefix.isEmpty() ? local.equals("xmlns") : prefix.equals("xmlns");
    }

    @Override
    public String toString() {
        return new String(chars);
    }
}
