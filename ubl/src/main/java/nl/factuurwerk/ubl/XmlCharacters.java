package nl.factuurwerk.ubl;

import java.util.OptionalInt;

/** Which characters a file of XML 1.0 can hold; the others cannot even be written as a reference. */
final class XmlCharacters {

    private XmlCharacters() {}

    static boolean isAllowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF)
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }

    /** Finds the first character that no file can hold: a control character, or half of a surrogate pair. */
    static OptionalInt fault(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isAllowed(c)) {
                return OptionalInt.of(i);
            }
            i += Character.charCount(c);
        }
        return OptionalInt.empty();
    }
}
