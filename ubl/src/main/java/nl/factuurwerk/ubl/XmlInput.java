package nl.factuurwerk.ubl;

import java.util.Arrays;
import java.util.Map;
import nl.factuurwerk.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML 1.0 with namespaces, one event after the other, as far as a file of data needs it: elements, attributes, text,
 * references to characters, and comments and instructions, which are passed over. There is no document type in it, and so no
 * entity, nothing from elsewhere and nothing that grows: a file that has one is refused where it begins. A tag, comment or
 * instruction is at hand as a whole, and bounded; a text comes in pieces.
 */
final class XmlInput {

    /** What it can stand on. */
    enum Event {
        /** The start of an element, whose name and attributes can be asked. */
        START,
        /** The end of an element. */
        END,
        /** A piece of text. */
        TEXT,
        /** The end of the file. */
        ENDED
    }

    private final TextWindow window;
    private final ReadLimits limits;
    private final long dataLimit;
    private final XmlNames known = new XmlNames();
    private final Namespaces namespaces = new Namespaces();
    private final XmlAttributes attributes;

    private XmlName[] open = new XmlName[16];
    private int[] declaredBefore = new int[16];
    private int depth;
    private boolean rooted;
    private boolean emptied;
    private boolean begun;

    private String name = "";
    private String namespace = "";
    private int line = 1;
    private int column = 1;

    private char[] piece = {};
    private int from;
    private int length;
    private final char[] referred = new char[2];
    /** How many brackets end the piece of text before; after two of them no {@code >} may stand. */
    private int brackets;

    private boolean withinData;
    private long dataLength;

    XmlInput(DecodedText text, ReadLimits limits) {
        this.window = new TextWindow(text, limits);
        this.limits = limits;
        this.attributes = new XmlAttributes(limits.attributes());
        // Base64 takes four characters for three bytes, and line ends; a text takes what it is allowed elsewhere.
        this.dataLimit = Math.max(limits.textLength(), 2L * limits.attachmentBytes());
    }

    /** Goes on to the next event. */
    Event next() {
        if (!begun) {
            begun = true;
            declaration();
        }
        if (emptied) {
            emptied = false;
            return ended();
        }
        while (window.has(1)) {
            char c = window.chars()[window.at()];
            if (withinData) {
                return data();
            } else if (c != '<' && depth > 0) {
                return c == '&' ? reference() : piece();
            } else if (c != '<') {
                outside();
            } else {
                Event event = markup();
                if (event != null) {
                    return event;
                }
            }
        }
        if (depth > 0 || !rooted) {
            throw window.fault(window.end(), depth > 0 ? "the file ends within " + open[depth - 1] : "no element");
        }
        return Event.ENDED;
    }

    /** What stands before the first element and behind the last says nothing. */
    private void outside() {
        int i = behindSpace(window.chars(), window.at(), window.end());
        if (i == window.at()) {
            throw window.misplaced(i);
        }
        window.advance(i);
    }

    private @Nullable Event markup() {
        if (!window.has(2)) {
            throw window.fault(window.end(), "the file ends within a tag");
        }
        brackets = 0;
        return switch (window.chars()[window.at() + 1]) {
            case '/' -> endTag();
            case '?' -> instruction();
            case '!' -> declared();
            default -> startTag();
        };
    }

    private Event startTag() {
        if (depth == 0 && rooted) {
            throw window.fault(window.at(), "a second element that holds all");
        }
        line = window.line();
        column = window.column();
        int tagLength = window.findEndOfTag();
        char[] chars = window.chars();
        int start = window.at() + 1;
        int close = window.at() + tagLength;
        emptied = chars[close - 1] == '/';
        int to = emptied ? close - 1 : close;
        int i = XmlNames.end(chars, start, to);
        if (i == start) {
            throw window.misplaced(start);
        }
        XmlName tag = known.of(window, start, i);
        attributes(i, to);
        begin(tag);
        window.advance(close + 1);
        return Event.START;
    }

    private void attributes(int behind, int to) {
        char[] chars = window.chars();
        attributes.clear();
        int i = behind;
        while (i < to) {
            int next = behindSpace(chars, i, to);
            if (next == i) {
                throw window.misplaced(i);
            }
            i = next == to ? to : attributes.read(window, known, next, to);
        }
    }

    private void begin(XmlName tag) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
            declaredBefore = Arrays.copyOf(declaredBefore, 2 * depth);
        }
        open[depth] = tag;
        declaredBefore[depth++] = namespaces.count();
        rooted = true;
        attributes.declare(window, namespaces);
        String found = namespaces.find(tag.prefix());
        if (found == null || tag.prefix().equals("xmlns")) {
            throw undeclared(window, tag);
        }
        namespace = found;
        name = tag.local();
    }

    private Event endTag() {
        if (depth > 0) {
            XmlName expected = open[depth - 1];
            int close = window.at() + 2 + expected.length();
            if (close < window.end()
                    && window.chars()[close] == '>'
                    && expected.isAt(window.chars(), window.at() + 2, close)) {
                window.advanceTold(close + 1);
                return ended();
            }
        }
        return otherEndTag();
    }

    /** An end tag that has blanks in it, is not at hand as a whole, or is not the right one. */
    private Event otherEndTag() {
        int length = window.find(">", 2, limits.textLength(), UblReadRules.MARKUP);
        char[] chars = window.chars();
        int start = window.at() + 2;
        int close = window.at() + length - 1;
        int to = close;
        while (isSpace(chars[to - 1])) {
            to--;
        }
        if (depth == 0 || !open[depth - 1].isAt(chars, start, to)) {
            throw window.fault(
                    window.at(),
                    PlainText.quote(new String(chars, start, Math.max(0, to - start))) + " ends where "
                            + (depth == 0 ? "nothing" : open[depth - 1]) + " is open");
        }
        window.advance(close + 1);
        return ended();
    }

    private Event ended() {
        namespaces.backTo(declaredBefore[--depth]);
        return Event.END;
    }

    /** Behind {@code <!} comes a comment, character data, or what is refused. */
    private @Nullable Event declared() {
        if (window.startsWith("<!--")) {
            comment();
        } else if (depth > 0 && window.startsWith("<![CDATA[")) {
            line = window.line();
            column = window.column();
            window.advance(window.at() + "<![CDATA[".length());
            withinData = true;
            dataLength = 0;
        } else if (window.startsWith("<!-") || window.startsWith("<![")) {
            throw window.misplaced(window.at());
        } else {
            throw window.position(window.at()).refused(UblReadRules.DTD, Map.of());
        }
        return null;
    }

    private void comment() {
        int length = window.find("--", 4, limits.textLength(), UblReadRules.MARKUP);
        if (!window.has(length + 1)) {
            throw window.fault(window.end(), "the file ends before -->");
        }
        int close = window.at() + length;
        if (window.chars()[close] != '>') {
            throw window.fault(close - 2, "a comment holds --");
        }
        checkCharacters(close);
        window.advance(close + 1);
    }

    private @Nullable Event instruction() {
        int length = window.find("?>", 2, limits.textLength(), UblReadRules.MARKUP);
        int start = window.at() + 2;
        int close = window.at() + length - 2;
        char[] chars = window.chars();
        int end = XmlNames.end(chars, start, close);
        if (end == start || !XmlNames.isFirst(chars[start]) || (end < close && !isSpace(chars[end]))) {
            throw window.misplaced(end);
        }
        if (new String(chars, start, end - start).equalsIgnoreCase("xml")) {
            throw window.fault(window.at(), "a declaration of XML that does not begin the file");
        }
        checkCharacters(close);
        window.advance(close + 2);
        return null;
    }

    private void checkCharacters(int to) {
        char[] chars = window.chars();
        for (int i = window.at(); i < to; i++) {
            if (!XmlCharacters.isAllowed(chars[i]) && !Character.isSurrogate(chars[i])) {
                throw window.misplaced(i);
            }
        }
    }

    /** What the declaration says of the encoding was looked at before; here it only has to be well-formed. */
    private void declaration() {
        if (!window.startsWith("<?xml") || !window.has(6) || !isSpace(window.chars()[window.at() + 5])) {
            return;
        }
        int length = window.find("?>", 6, limits.textLength(), UblReadRules.MARKUP);
        int to = window.at() + length - 2;
        attributes(window.at() + 5, to);
        if (!attributes.areDeclaration()) {
            throw window.fault(window.at(), "another declaration than one of XML 1.0");
        }
        window.advance(to + 2);
    }

    /** Returns a piece of text, up to whatever is none; a line ends in one way, however it does in the file. */
    private Event piece() {
        char[] chars = window.chars();
        int start = window.at();
        int end = window.end();
        if (chars[start] == '\r') {
            return lineEnd();
        }
        int i = start;
        for (; i < end; i++) {
            char c = chars[i];
            if (c > '>') {
                if (c >= '\uFFFE') {
                    throw window.misplaced(i);
                }
            } else if (c == '<' || c == '&' || c == '\r') {
                break;
            } else if (c == '\n') {
                window.newLine(i);
            } else if (c < ' ' && c != '\t') {
                throw misplacedBehindLines(i);
            } else if (c == '>' && bracketsBefore(chars, start, i) > 1) {
                throw misplacedBehindLines(i);
            }
        }
        brackets = i == end ? bracketsBefore(chars, start, i) : 0;
        piece = chars;
        from = start;
        length = i - start;
        window.advanceTold(i);
        return Event.TEXT;
    }

    private int bracketsBefore(char[] chars, int start, int end) {
        int i = end;
        while (i > start && end - i < 2 && chars[i - 1] == ']') {
            i--;
        }
        return Math.min(2, end - i + (i == start ? brackets : 0));
    }

    private FileRefused misplacedBehindLines(int index) {
        window.advanceTold(index);
        return window.misplaced(index);
    }

    private Event lineEnd() {
        boolean pair = window.has(2) && window.chars()[window.at() + 1] == '\n';
        window.newLine(window.at() + (pair ? 1 : 0));
        window.advanceTold(window.at() + (pair ? 2 : 1));
        return of('\n');
    }

    private Event of(int codePoint) {
        brackets = 0;
        length = Character.toChars(codePoint, referred, 0);
        piece = referred;
        from = 0;
        return Event.TEXT;
    }

    private Event reference() {
        window.has(References.longest());
        char[] chars = window.chars();
        int end = References.end(chars, window.at(), window.end());
        int character = end < 0 ? -1 : References.character(chars, window.at(), end);
        if (character < 0) {
            throw unknown(window, window.at(), end);
        }
        window.advanceTold(end + 1);
        return of(character);
    }

    /** Returns a piece of character data, in which no sign means anything but the three that end it. */
    private Event data() {
        if (window.startsWith("]]>")) {
            window.advance(window.at() + 3);
            withinData = false;
            length = 0;
            return Event.TEXT;
        }
        char[] chars = window.chars();
        int start = window.at();
        int i = start + 1;
        while (i < window.end() && chars[i] != ']' && chars[i] != '\r') {
            i++;
        }
        dataLength += i - start;
        if (dataLength > dataLimit) {
            throw new Position(line, column).refused(UblReadRules.TEXT, Map.of("limit", dataLimit));
        }
        if (chars[start] == '\r') {
            return lineEnd();
        }
        checkCharacters(i);
        piece = chars;
        from = start;
        length = i - start;
        window.advance(i);
        return Event.TEXT;
    }

    static FileRefused unknown(TextWindow window, int from, int end) {
        String reference = end < 0 ? "&" : new String(window.chars(), from, end + 1 - from);
        return window.fault(from, "no such reference: " + PlainText.quote(reference));
    }

    static FileRefused undeclared(TextWindow window, XmlName name) {
        return window.fault(window.at(), "no namespace is declared for " + name);
    }

    static int behindSpace(char[] chars, int from, int to) {
        int i = from;
        while (i < to && isSpace(chars[i])) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** Returns the line of the start that it stands on, or stood on last. */
    int line() {
        return line;
    }

    /** Returns the column of the start that it stands on, or stood on last. */
    int column() {
        return column;
    }

    /** Returns the characters among which the piece of text is that it stands on; they change with the next event. */
    char[] chars() {
        return piece;
    }

    int from() {
        return from;
    }

    /** Returns how long the piece of text is that it stands on. */
    int length() {
        return length;
    }

    /** Returns the piece of text that it stands on. */
    String text() {
        return new String(piece, from, length);
    }

    /** Tells whether the piece of text that it stands on says nothing. */
    boolean isSpace() {
        return behindSpace(piece, from, from + length) == from + length;
    }

    /** Returns the name of the element whose start it stands on, without prefix. */
    String name() {
        return name;
    }

    /** Returns the namespace of the element whose start it stands on; empty if it is in none. */
    String namespace() {
        return namespace;
    }

    /** Returns an attribute of the element whose start it stands on. */
    @Nullable
    String attribute(String wanted) {
        return attributes.value(wanted);
    }
}
