package nl.factuurwerk.ubl;

/** References in a text to characters that cannot or need not stand there as they are. Without a document type, no others exist. */
final class References {

    /** From the ampersand up to and including the semicolon; leading noughts beyond that are somebody's joke. */
    private static final int LONGEST = 32;

    private References() {}

    /**
     * Finds where a reference ends.
     *
     * @param from where its ampersand stands
     * @param to up to where it may run
     * @return the place of its semicolon; -1 if there is none
     */
    static int end(char[] chars, int from, int to) {
        int last = Math.min(to, from + LONGEST);
        for (int i = from + 1; i < last; i++) {
            if (chars[i] == ';') {
                return i;
            }
        }
        return -1;
    }

    /** How many characters have to be at hand to find its end. */
    static int longest() {
        return LONGEST;
    }

    /**
     * Returns the character that a reference is to.
     *
     * @param from where its ampersand stands
     * @param end where its semicolon stands
     * @return the code point; -1 if it is to none, or to one that no file can hold
     */
    static int character(char[] chars, int from, int end) {
        if (chars[from + 1] == '#') {
            return numbered(chars, from + 2, end);
        }
        return switch (new String(chars, from + 1, end - from - 1)) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "apos" -> '\'';
            case "quot" -> '"';
            default -> -1;
        };
    }

    private static int numbered(char[] chars, int from, int end) {
        boolean hexadecimal = chars[from] == 'x';
        int start = hexadecimal ? from + 1 : from;
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = digit(chars[i]);
            if (digit < 0 || (digit > 9 && !hexadecimal)) {
                return -1;
            }
            number = Math.min(number * (hexadecimal ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
        }
        return start == end || !XmlCharacters.isAllowed(number) ? -1 : number;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        } else if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }
}
