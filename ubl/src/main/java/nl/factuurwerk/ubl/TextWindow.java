package nl.factuurwerk.ubl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.PlainText;

/**
 * The part of a file that is looked at: from one character on, as many as are asked for. It knows on which line and in which
 * column that one stands. Who asks for more characters has to bound how many.
 */
final class TextWindow {

    private static final int SIZE = 4096;

    private final DecodedText in;
    private final ReadLimits limits;
    private char[] chars = new char[SIZE];
    private int at;
    private int end;
    /** How many characters were passed that are not at hand any more. */
    private long gone;
    /** How many of all characters stand before the line that it looks at. */
    private long lineStart;

    private int line = 1;
    private boolean ended;

    TextWindow(DecodedText in, ReadLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** Returns the characters, of which those from {@link #at()} to {@link #end()} are at hand; asking for more moves them. */
    char[] chars() {
        return chars;
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    /** Tells whether so many characters follow, and has them at hand. */
    boolean has(int count) {
        while (end - at < count) {
            if (!more()) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a text follows. */
    boolean startsWith(String text) {
        return has(text.length()) && matches(text, at);
    }

    private boolean matches(String text, int from) {
        for (int i = 0; i < text.length(); i++) {
            if (chars[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Gets more characters to hand. */
    boolean more() {
        if (ended) {
            return false;
        }
        if (at > 0) {
            System.arraycopy(chars, at, chars, 0, end - at);
            gone += at;
            end -= at;
            at = 0;
        }
        if (end == chars.length) {
            chars = Arrays.copyOf(chars, 2 * chars.length);
        }
        int count = read();
        ended = count == DecodedText.ENDED;
        if (count < DecodedText.ENDED) {
            throw count == DecodedText.TOO_LARGE
                    ? position(end).refused(UblReadRules.SIZE, Map.of("limit", limits.bytes()))
                    : position(end).refused(UblReadRules.ENCODING, Map.of("encoding", in.encoding()));
        }
        end += Math.max(count, 0);
        return !ended;
    }

    private int read() {
        try {
            return in.read(chars, end, chars.length - end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds a text that ends some markup, and has all of it at hand.
     *
     * @param from how many characters from here to begin
     * @param limit how long it may be
     * @param rule what is broken where it is longer
     * @return how many characters from here it ends
     */
    int find(String text, int from, long limit, RuleDescription rule) {
        int last = text.charAt(text.length() - 1);
        int length = from + text.length();
        while (true) {
            for (; at + length <= end; length++) {
                if (chars[at + length - 1] == last && matches(text, at + length - text.length())) {
                    checkLength(length, limit, rule);
                    return length;
                }
            }
            checkLength(length - 1L, limit, rule);
            if (!more()) {
                throw fault(end, "the file ends before " + text);
            }
        }
    }

    /**
     * Finds the sign that ends a tag, not minding those between quotes, and has all of it at hand.
     *
     * @return how many characters from here it stands
     */
    int findEndOfTag() {
        char quote = 0;
        int length = 1;
        while (true) {
            for (; at + length < end; length++) {
                char c = chars[at + length];
                if (c > '>') {
                    continue;
                }
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '>') {
                    checkLength(length + 1L, limits.textLength(), UblReadRules.MARKUP);
                    return length;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                }
            }
            checkLength(length, limits.textLength(), UblReadRules.MARKUP);
            if (!more()) {
                throw fault(end, "the file ends within a tag");
            }
        }
    }

    private void checkLength(long length, long limit, RuleDescription rule) {
        if (length > limit) {
            throw position(at).refused(rule, Map.of("limit", limit));
        }
    }

    /** Goes on to a character at hand. */
    void advance(int to) {
        for (int i = at; i < to; i++) {
            if (chars[i] == '\n' || isLoneReturn(i)) {
                newLine(i);
            }
        }
        at = to;
    }

    /** Goes on to a character at hand; whoever asks has told of each end of a line up to there. */
    void advanceTold(int to) {
        at = to;
    }

    /** Notes that a character at hand ends a line. */
    void newLine(int index) {
        line++;
        lineStart = gone + index + 1;
    }

    private boolean isLoneReturn(int index) {
        return chars[index] == '\r' && (index + 1 >= end || chars[index + 1] != '\n');
    }

    /** Returns the line of where it looks from. */
    int line() {
        return line;
    }

    /** Returns the column of where it looks from. */
    int column() {
        return column(at);
    }

    private int column(int index) {
        return (int) (gone + index - lineStart) + 1;
    }

    /** Returns where a character at hand stands. */
    Position position(int index) {
        int atLine = line;
        int atColumn = column(at);
        for (int i = at; i < index; i++) {
            boolean ends = chars[i] == '\n' || isLoneReturn(i);
            atLine += ends ? 1 : 0;
            atColumn = ends ? 1 : atColumn + 1;
        }
        return new Position(atLine, atColumn);
    }

    /** Makes the refusal of a file that is no XML. */
    FileRefused fault(int index, String reason) {
        return position(index).refused(UblReadRules.XML, Map.of("reason", reason));
    }

    /** Makes the refusal of a file for a character that is out of place, or that no file can hold. */
    FileRefused misplaced(int index) {
        int c = Character.codePointAt(chars, index, end);
        String shown = PlainText.isPrintable(c)
                ? PlainText.quote(Character.toString(c))
                : String.format(Locale.ROOT, "U+%04X", c);
        return fault(index, "no " + shown + " can stand here");
    }
}
