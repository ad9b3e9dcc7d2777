package nl.factuurwerk.ubl;

import java.util.Map;

/**
 * Looks at every character before the parser does, and knows three things of it: where it stands, how long the tag or comment
 * is that it belongs to, and whether it begins a document type. A parser holds a tag or comment whole before it says anything
 * of it; here one that is too long ends the reading before.
 */
final class MarkupGuard {

    private static final int TEXT = 0;
    private static final int OPENED = 1;
    private static final int TAG = 2;
    private static final int SINGLE_QUOTED = 3;
    private static final int DOUBLE_QUOTED = 4;
    private static final int DECLARED = 5;
    private static final int COMMENT = 6;
    private static final int DATA = 7;
    private static final int INSTRUCTION = 8;

    private final int markupLimit;
    private final long dataLimit;
    private int state = TEXT;
    private long length;
    private char last;
    private char lastButOne;
    /** How many characters were looked at before those that are looked at now. */
    private long before;
    /** How many of all characters stand before the line that is looked at. */
    private long lineStart;

    private int line = 1;
    private int openedLine = 1;
    private int openedColumn;

    MarkupGuard(ReadLimits limits) {
        markupLimit = limits.textLength();
        // Base64 takes four characters for three bytes, and line ends; a text takes what it is allowed elsewhere.
        dataLimit = Math.max(limits.textLength(), 2L * limits.attachmentBytes());
    }

    /** Returns where the last character stands that was looked at. */
    Position position() {
        return new Position(line, Math.max(1, column(before)));
    }

    /** Returns where the next character will stand. */
    Position next() {
        return new Position(line, column(before) + 1);
    }

    private int column(long upTo) {
        return (int) (upTo - lineStart);
    }

    /** Looks at some characters. Nearly all of them are text or within a tag, so those are run through without a detour. */
    void look(char[] text, int from, int to) {
        long base = before - from;
        int i = from;
        while (i < to) {
            i = switch (state) {
                case TEXT -> text(text, i, to, base);
                case TAG -> tag(text, i, to, base);
                case DOUBLE_QUOTED -> quoted(text, i, to, base, '"');
                case SINGLE_QUOTED -> quoted(text, i, to, base, '\'');
                default -> within(text[i], i, base);
            };
        }
        before = base + to;
    }

    private int text(char[] text, int from, int to, long base) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c > '<') {
                continue;
            }
            if (c == '\n') {
                newLine(base + i);
            } else if (c == '<') {
                state = OPENED;
                length = 1;
                openedLine = line;
                openedColumn = column(base + i) + 1;
                return i + 1;
            }
        }
        return to;
    }

    private int tag(char[] text, int from, int to, long base) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c > '>') {
                continue;
            }
            if (c == '\n') {
                newLine(base + i);
            } else if (c == '>' || c == '"' || c == '\'') {
                state = c == '>' ? TEXT : c == '"' ? DOUBLE_QUOTED : SINGLE_QUOTED;
                return passed(from, i + 1);
            }
        }
        return passed(from, to);
    }

    private int quoted(char[] text, int from, int to, long base, char quote) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == '\n') {
                newLine(base + i);
            } else if (c == quote) {
                state = TAG;
                return passed(from, i + 1);
            }
        }
        return passed(from, to);
    }

    private int passed(int from, int to) {
        longer(to - from);
        return to;
    }

    private void newLine(long at) {
        line++;
        lineStart = at + 1;
    }

    private void longer(int by) {
        length += by;
        if (length > (state == DATA ? dataLimit : markupLimit)) {
            throw opened().refused(
                            state == DATA ? UblReadRules.TEXT : UblReadRules.MARKUP,
                            Map.of("limit", state == DATA ? dataLimit : markupLimit));
        }
    }

    private int within(char c, int at, long base) {
        if (c == '\n') {
            newLine(base + at);
        }
        longer(1);
        switch (state) {
            case OPENED -> state = c == '!' ? DECLARED : c == '?' ? INSTRUCTION : c == '>' ? TEXT : TAG;
            case DECLARED -> declared(c);
            case COMMENT -> state = c == '>' && last == '-' && lastButOne == '-' && length > 6 ? TEXT : COMMENT;
            case DATA -> state = c == '>' && last == ']' && lastButOne == ']' ? TEXT : DATA;
            case INSTRUCTION -> state = c == '>' && last == '?' ? TEXT : INSTRUCTION;
            default -> throw new IllegalStateException("No such state: " + state);
        }
        lastButOne = last;
        last = c;
        return at + 1;
    }

    /** Behind {@code <!} comes a comment, character data, or what is refused. */
    private void declared(char c) {
        if (c == '-') {
            state = COMMENT;
        } else if (c == '[') {
            state = DATA;
        } else {
            throw opened().refused(UblReadRules.DTD, Map.of());
        }
    }

    private Position opened() {
        return new Position(openedLine, openedColumn);
    }
}
