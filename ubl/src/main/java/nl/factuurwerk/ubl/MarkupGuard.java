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
    private int line = 1;
    private int column;
    private int openedLine = 1;
    private int openedColumn;

    MarkupGuard(ReadLimits limits) {
        markupLimit = limits.textLength();
        // Base64 takes four characters for three bytes, and line ends; a text takes what it is allowed elsewhere.
        dataLimit = Math.max(limits.textLength(), 2L * limits.attachmentBytes());
    }

    /** Returns where the last character stands that was looked at. */
    Position position() {
        return new Position(line, Math.max(1, column));
    }

    /** Returns where the next character will stand. */
    Position next() {
        return new Position(line, column + 1);
    }

    /** Looks at some characters. */
    void look(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == '\n') {
                line++;
                column = 0;
            } else {
                column++;
            }
            if (state != TEXT) {
                within(c);
            } else if (c == '<') {
                state = OPENED;
                length = 1;
                openedLine = line;
                openedColumn = column;
            }
            lastButOne = last;
            last = c;
        }
    }

    private void within(char c) {
        length++;
        if (length > (state == DATA ? dataLimit : markupLimit)) {
            throw opened().refused(
                            state == DATA ? UblReadRules.TEXT : UblReadRules.MARKUP,
                            Map.of("limit", state == DATA ? dataLimit : markupLimit));
        }
        switch (state) {
            case OPENED -> state = c == '!' ? DECLARED : c == '?' ? INSTRUCTION : c == '>' ? TEXT : TAG;
            case TAG -> state = c == '>' ? TEXT : c == '"' ? DOUBLE_QUOTED : c == '\'' ? SINGLE_QUOTED : TAG;
            case DOUBLE_QUOTED -> state = c == '"' ? TAG : DOUBLE_QUOTED;
            case SINGLE_QUOTED -> state = c == '\'' ? TAG : SINGLE_QUOTED;
            case DECLARED -> declared(c);
            case COMMENT -> state = c == '>' && last == '-' && lastButOne == '-' && length > 6 ? TEXT : COMMENT;
            case DATA -> state = c == '>' && last == ']' && lastButOne == ']' ? TEXT : DATA;
            case INSTRUCTION -> state = c == '>' && last == '?' ? TEXT : INSTRUCTION;
            default -> throw new IllegalStateException("No such state: " + state);
        }
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
