package nl.factuurwerk.ubl;

import java.util.Arrays;

/**
 * Reads names, and remembers some hundreds, so that each is made and checked once. Names that are made to fall on one place of
 * the table are not remembered: they take the time of making them, and no more.
 */
final class XmlNames {

    private static final int SIZE = 512;
    private static final int MOST_TRIES = 8;
    private static final byte OTHER = 0;
    private static final byte WITHIN = 1;
    private static final byte FIRST = 2;
    private static final byte[] ASCII = ascii();

    private final XmlName[] known = new XmlName[SIZE];

    /**
     * Reads a name.
     *
     * @param to before which it ends
     * @return behind which character it ends; where it begins, if none stands there
     */
    static int end(char[] chars, int from, int to) {
        int i = from;
        while (i < to && (chars[i] < 128 ? ASCII[chars[i]] != OTHER : isWithin(chars[i]))) {
            i++;
        }
        return i;
    }

    /**
     * Returns a name.
     *
     * @param window has it at hand
     */
    XmlName of(TextWindow window, int from, int to) {
        char[] chars = window.chars();
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        int place = (hash ^ hash >>> 16) & SIZE - 1;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            XmlName name = known[place];
            if (name == null) {
                known[place] = made(window, from, to, hash);
                return known[place];
            }
            if (name.hash() == hash && name.isAt(chars, from, to)) {
                return name;
            }
            place = place + 1 & SIZE - 1;
        }
        return made(window, from, to, hash);
    }

    private static XmlName made(TextWindow window, int from, int to, int hash) {
        char[] chars = window.chars();
        int colon = -1;
        for (int i = from; i < to; i++) {
            boolean begins = i == from || i - 1 == colon + from;
            if (chars[i] == ':') {
                if (colon >= 0 || begins || i + 1 == to) {
                    throw window.fault(i, "a name has one colon at most, and something on both sides of it");
                }
                colon = i - from;
            } else if (begins && !isFirst(chars[i])) {
                throw window.misplaced(i);
            }
        }
        return new XmlName(Arrays.copyOfRange(chars, from, to), hash, colon);
    }

    /** Tells whether a name can begin so. */
    static boolean isFirst(char c) {
        return c < 128 ? ASCII[c] == FIRST : isFirstBeyondAscii(c);
    }

    private static boolean isWithin(char c) {
        return isFirstBeyondAscii(c)
                || c == '\u00B7'
                || (c >= '\u0300' && c <= '\u036F')
                || c == '\u203F'
                || c == '\u2040';
    }

    /** As XML 1.0 has it since its fifth edition; halves of pairs stand for what is beyond U+FFFF. */
    private static boolean isFirstBeyondAscii(char c) {
        return (c >= '\u00C0' && c <= '\u02FF' && c != '\u00D7' && c != '\u00F7')
                || (c >= '\u0370' && c <= '\u1FFF' && c != '\u037E')
                || c == '\u200C'
                || c == '\u200D'
                || (c >= '\u2070' && c <= '\u218F')
                || (c >= '\u2C00' && c <= '\u2FEF')
                || (c >= '\u3001' && c <= '\uD7FF')
                || (c >= '\uD800' && c <= '\uDB7F')
                || (c >= '\uDC00' && c <= '\uDFFF')
                || (c >= '\uF900' && c <= '\uFDCF')
                || (c >= '\uFDF0' && c <= '\uFFFD');
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < 128; c++) {
            boolean first = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            boolean within = (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':';
            kinds[c] = first ? FIRST : within ? WITHIN : OTHER;
        }
        return kinds;
    }
}
