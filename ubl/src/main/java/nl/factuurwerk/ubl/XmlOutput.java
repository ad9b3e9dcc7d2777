package nl.factuurwerk.ubl;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import nl.factuurwerk.money.Decimal;

/**
 * Writes XML of names that are known to be right, one element to a line, as UTF-8. What a general writer of streams does
 * besides, such as keeping track of namespaces, is not needed here; what it leaves to its caller is done: a character that
 * no XML file can hold is never written but remembered as a fault, and a carriage return survives being read.
 */
final class XmlOutput {

    private static final byte[] DECLARATION = ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private static final byte[] AMPERSAND = ascii("&amp;");
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] GREATER = ascii("&gt;");
    private static final byte[] QUOTE = ascii("&quot;");
    private static final byte[] RETURN = ascii("&#13;");
    private static final byte[] TAB = ascii("&#9;");
    private static final byte[] LINE = ascii("&#10;");
    private static final byte[] INDENT = ascii("\n" + " ".repeat(32));

    /** A long and its sign, a point, and zeros in front of it. */
    private static final int LONGEST_NUMBER = 48;

    private static final int MOST_IN_UTF_8 = 4;

    /** The characters that are written as they are, everywhere. */
    private static final boolean[] PLAIN = plain();

    private byte[] bytes;
    private int length;
    private int depth;
    private boolean faulty;

    XmlOutput(int expected) {
        bytes = new byte[expected];
        put(DECLARATION);
    }

    /** Tells whether a text had a character that no XML file can hold. */
    boolean isFaulty() {
        return faulty;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Starts an element that has attributes: {@link #attribute} follows, then {@link #inside}, {@link #value} or the like. */
    XmlOutput open(Tag tag) {
        byte[] start = tag.start();
        reserve(INDENT.length + start.length);
        indent();
        append(start);
        return this;
    }

    XmlOutput attribute(Tag name, String value) {
        put(name.attribute());
        escaped(value, true);
        put('"');
        return this;
    }

    XmlOutput attribute(Tag name, Optional<String> value) {
        return value.isPresent() ? attribute(name, value.get()) : this;
    }

    /** Ends the start tag that is open, for elements within. */
    void inside() {
        put('>');
        depth++;
    }

    /** Ends the start tag that is open with a value, and the element. */
    void value(Tag tag, String value) {
        put('>');
        escaped(value, false);
        put(tag.end());
    }

    /** Ends the start tag that is open with an amount of at least two decimals, and the element. */
    void value(Tag tag, Decimal value, int decimals) {
        put('>');
        number(value, decimals);
        put(tag.end());
    }

    /** Ends the start tag that is open with what is in a file, and the element. */
    void value(Tag tag, byte[] file) {
        byte[] encoded = Base64.getEncoder().encode(file);
        put('>');
        put(encoded);
        put(tag.end());
    }

    void start(Tag tag) {
        open(tag).inside();
    }

    void end(Tag tag) {
        depth--;
        reserve(INDENT.length);
        indent();
        put(tag.end());
    }

    void text(Tag tag, String value) {
        open(tag).value(tag, value);
    }

    void text(Tag tag, Optional<String> value) {
        if (value.isPresent()) {
            text(tag, value.get());
        }
    }

    void number(Tag tag, Optional<Decimal> value) {
        if (value.isPresent()) {
            open(tag).value(tag, value.get(), 0);
        }
    }

    void date(Tag tag, Optional<LocalDate> value) {
        if (value.isPresent()) {
            open(tag).value(tag, value.get().toString());
        }
    }

    private void indent() {
        int blanks = Math.min(2 * depth, INDENT.length - 1) + 1;
        System.arraycopy(INDENT, 0, bytes, length, blanks);
        length += blanks;
    }

    private void escaped(String text, boolean inAttribute) {
        int size = text.length();
        reserve(size);
        byte[] out = bytes;
        int at = length;
        int i = 0;
        for (; i < size; i++) {
            char c = text.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                break;
            }
            out[at++] = (byte) c;
        }
        length = at;
        while (i < size) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            character(c, inAttribute);
        }
    }

    private void character(int c, boolean inAttribute) {
        switch (c) {
            case '&' -> put(AMPERSAND);
            case '<' -> put(LESS);
            case '>' -> put(GREATER);
            case '\r' -> put(RETURN);
            case '"' -> {
                if (inAttribute) {
                    put(QUOTE);
                } else {
                    put('"');
                }
            }
            case '\t' -> {
                if (inAttribute) {
                    put(TAB);
                } else {
                    put('\t');
                }
            }
            case '\n' -> {
                if (inAttribute) {
                    put(LINE);
                } else {
                    put('\n');
                }
            }
            default -> {
                if (XmlCharacters.isAllowed(c)) {
                    utf8(c);
                } else {
                    faulty = true;
                }
            }
        }
    }

    private void utf8(int c) {
        reserve(MOST_IN_UTF_8);
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
            bytes[length++] = (byte) (0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[length++] = (byte) (0x80 | (c & 0x3F));
        } else {
            bytes[length++] = (byte) (0xF0 | (c >> 18));
            bytes[length++] = (byte) (0x80 | ((c >> 12) & 0x3F));
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[length++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    private void number(Decimal value, int decimals) {
        if (value.isSmall() && value.unscaled() != Long.MIN_VALUE) {
            small(value.unscaled(), value.scale());
        } else {
            put(ascii(value.toString()));
        }
        reserve(decimals + 1);
        if (value.scale() == 0 && decimals > 0) {
            bytes[length++] = '.';
        }
        for (int i = value.scale(); i < decimals; i++) {
            bytes[length++] = '0';
        }
    }

    /** Writes the digits of a number from behind. */
    private void small(long unscaled, int scale) {
        reserve(LONGEST_NUMBER);
        if (unscaled < 0) {
            bytes[length++] = '-';
        }
        long left = Math.abs(unscaled);
        int whole = Math.max(digits(left) - scale, 1);
        int end = length + whole + (scale > 0 ? scale + 1 : 0);
        int at = end;
        for (int i = 0; i < scale; i++) {
            bytes[--at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        if (scale > 0) {
            bytes[--at] = '.';
        }
        for (int i = 0; i < whole; i++) {
            bytes[--at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        length = end;
    }

    private static int digits(long value) {
        int digits = 1;
        for (long left = value / 10; left > 0; left /= 10) {
            digits++;
        }
        return digits;
    }

    private void put(char c) {
        reserve(1);
        bytes[length++] = (byte) c;
    }

    private void put(byte[] more) {
        reserve(more.length);
        append(more);
    }

    private void append(byte[] more) {
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), 2 * bytes.length));
        }
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        for (char c = ' '; c < 0x7F; c++) {
            plain[c] = c != '&' && c != '<' && c != '>' && c != '"';
        }
        return plain;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
