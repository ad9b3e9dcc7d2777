package nl.factuurwerk.ubl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.factuurwerk.purchase.UnreadPart;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the elements of a file, one after the other and only forward, and writes down what it has to pass over. It
 * stands on an element; whoever reads that leaves it behind its end.
 */
final class UblCursor {

    static final String BASIC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";
    static final String AGGREGATE = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
    private static final String EXTENSION = "urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2";
    private static final Set<String> NONE = Set.of();

    private final XmlInput xml;
    private final ReadLimits limits;
    private final List<Finding> findings = new ArrayList<>();
    private final List<UnreadPart> unread = new ArrayList<>();
    private String[] names = new String[16];
    private String[] namespaces = new String[16];
    private int depth;
    /** How many names of the path belong to the element it stands on or has just read. */
    private int named;

    private int elements;
    private int untold;
    private boolean passedOver;
    /** Where the element begins that it stands on or has just read; most elements are never asked for it. */
    private int line = 1;

    private int column = 1;
    /** The names that were met in each of the elements that are open, those of the innermost at the end. */
    private String[] seen = new String[32];

    private int seenCount;

    UblCursor(DecodedText text, ReadLimits limits) {
        this.limits = limits;
        this.xml = new XmlInput(text, limits);
    }

    /** Goes to the root element and returns its name: that of its namespace and its own. */
    String root() {
        xml.next();
        enter();
        return xml.namespace() + "/" + xml.name();
    }

    /** Reads the elements within this one, of which none may stand there more than once. */
    void each(Consumer<String> child) {
        each(NONE, child);
    }

    /**
     * Reads the elements within this one.
     *
     * @param many the names of those that may stand there more than once
     * @param child reads one, by its name: that of an element of UBL; empty for any other
     */
    void each(Set<String> many, Consumer<String> child) {
        int firstSeen = seenCount;
        int within = depth;
        int beginLine = line;
        int beginColumn = column;
        while (true) {
            switch (xml.next()) {
                case START -> {
                    enter();
                    String name = name();
                    if (isSeen(name, firstSeen)) {
                        repeated(name);
                    } else {
                        passedOver = false;
                        child.accept(name);
                        if (!passedOver && !many.contains(name)) {
                            see(name);
                        }
                    }
                    if (depth != within) {
                        throw new IllegalStateException(path() + " was not read to its end");
                    }
                    passedOver = false;
                }
                case END -> {
                    seenCount = firstSeen;
                    leave(beginLine, beginColumn);
                    return;
                }
                default -> stray(within, beginLine, beginColumn);
            }
        }
    }

    private boolean isSeen(String name, int from) {
        for (int i = from; i < seenCount; i++) {
            if (seen[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void see(String name) {
        if (seenCount == seen.length) {
            seen = Arrays.copyOf(seen, 2 * seenCount);
        }
        seen[seenCount++] = name;
    }

    private void stray(int within, int beginLine, int beginColumn) {
        if (!xml.isSpace()) {
            named = within;
            line = beginLine;
            column = beginColumn;
            found(UblReadRules.UNKNOWN, Map.of("value", PlainText.quote(xml.text())));
        }
    }

    private void repeated(String name) {
        again(name);
        skip();
    }

    /** Says that the element it stands on or has just read is one too many, and that it is not taken for what it says. */
    void again(String name) {
        found(UblReadRules.REPEATED, Map.of("value", name));
    }

    /** Passes over this element and writes down that it says something nobody here understands. */
    void unknown() {
        found(UblReadRules.UNKNOWN, Map.of("value", PlainText.quote(prefixed(depth - 1))));
        skip();
        passedOver = true;
    }

    /** Writes down that of this element, whose value is no good, nothing is known. */
    private void note() {
        if (unread.size() < limits.findings()) {
            unread.add(new UnreadPart(path(), line, column));
        }
    }

    /** Says what is wrong with the element it stands on or has just read, of which something is lost. */
    void found(RuleDescription rule, Map<String, ?> values) {
        told(rule, values);
        note();
    }

    /** Says what is wrong with the element it stands on or has just read, though nothing of it is lost. */
    void told(RuleDescription rule, Map<String, ?> values) {
        tell(position().found(rule, path(), values));
    }

    private void tell(Finding finding) {
        if (findings.size() < limits.findings()) {
            findings.add(finding);
        } else {
            untold++;
        }
    }

    /** Says that an element it has just read lacks what gives it a meaning. */
    void incomplete(String lacking) {
        told(UblReadRules.INCOMPLETE, Map.of("value", PlainText.quote(prefixed(named - 1)), "part", lacking));
    }

    /** Passes over this element, whatever is in it. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside) {
            switch (xml.next()) {
                case START -> enter();
                case END -> depth--;
                default -> {
                    // Text that nobody asks for.
                }
            }
        }
    }

    /** Reads the text of this element. */
    String text() {
        int beginLine = line;
        int beginColumn = column;
        String only = "";
        StringBuilder more = null;
        while (true) {
            XmlInput.Event event = xml.next();
            if (event == XmlInput.Event.END) {
                leave(beginLine, beginColumn);
                return more == null ? only : more.toString();
            } else if (event == XmlInput.Event.START) {
                enter();
                unknown();
            } else {
                int length = xml.length() + (more == null ? only.length() : more.length());
                if (length > limits.textLength()) {
                    throw new Position(beginLine, beginColumn)
                            .refused(UblReadRules.TEXT, Map.of("limit", limits.textLength()));
                }
                if (more != null) {
                    more.append(xml.chars(), xml.from(), xml.length());
                } else if (only.isEmpty()) {
                    only = xml.text();
                } else {
                    more = new StringBuilder(only).append(xml.chars(), xml.from(), xml.length());
                }
            }
        }
    }

    /** Reads the text of this element without white space around it, as codes are meant. */
    String code() {
        return text().strip();
    }

    /**
     * Reads the text of this element as identifiers are meant: white space belongs to it, but not a line that somebody broke for
     * the looks of the file.
     */
    String id() {
        String text = text();
        return text.indexOf('\n') < 0 ? text : text.strip();
    }

    /** Reads the file in this element. */
    byte[] binary() {
        int beginLine = line;
        int beginColumn = column;
        Base64Sink sink = new Base64Sink(limits.attachmentBytes());
        while (true) {
            XmlInput.Event event = xml.next();
            if (event == XmlInput.Event.END) {
                sink.end();
                leave(beginLine, beginColumn);
                if (sink.isBroken()) {
                    found(UblReadRules.BASE64, Map.of());
                }
                return sink.isBroken() ? new byte[0] : sink.bytes();
            } else if (event == XmlInput.Event.START) {
                enter();
                unknown();
            } else {
                sink.add(xml.chars(), xml.from(), xml.length());
                if (sink.isTooLarge()) {
                    throw new Position(beginLine, beginColumn)
                            .refused(UblReadRules.ATTACHMENT, Map.of("limit", limits.attachmentBytes()));
                }
            }
        }
    }

    private void leave(int beginLine, int beginColumn) {
        line = beginLine;
        column = beginColumn;
        named = depth--;
    }

    /** Returns an attribute of this element, before it is read. */
    @Nullable
    String attribute(String name) {
        return xml.attribute(name);
    }

    /** Returns where the element begins that it stands on or has just read. */
    Position position() {
        return new Position(line, column);
    }

    /** Returns the path of the element that it stands on or has just read. */
    String path() {
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < named; i++) {
            whole.append('/').append(prefixed(i));
        }
        return whole.toString();
    }

    /** Reads the rest of the file, which has nothing to say, so that all of it was looked at. */
    void end() {
        while (xml.next() != XmlInput.Event.ENDED) {
            // The parser looks at what there is.
        }
    }

    List<UnreadPart> unread() {
        return unread;
    }

    Report report() {
        List<Finding> all = new ArrayList<>(findings);
        if (untold > 0) {
            all.add(UblReadRules.MORE.at(Location.whole(), Map.of("count", untold)));
        }
        return all.isEmpty() ? Report.empty() : new Report(all);
    }

    private String name() {
        String namespace = namespaces[depth - 1];
        return BASIC.equals(namespace) || AGGREGATE.equals(namespace) ? names[depth - 1] : "";
    }

    private void enter() {
        line = xml.line();
        column = xml.column();
        if (depth == limits.depth()) {
            throw position().refused(UblReadRules.DEPTH, Map.of("limit", limits.depth()));
        }
        if (++elements > limits.elements()) {
            throw position().refused(UblReadRules.ELEMENTS, Map.of("limit", limits.elements()));
        }
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            namespaces = Arrays.copyOf(namespaces, 2 * depth);
        }
        names[depth] = xml.name();
        namespaces[depth++] = xml.namespace();
        named = depth;
    }

    /** Returns the name of an open element, or of the one just read, with the prefix that everybody uses. */
    private String prefixed(int level) {
        String namespace = namespaces[level];
        String name = names[level];
        return switch (namespace) {
            case BASIC -> "cbc:" + name;
            case AGGREGATE -> "cac:" + name;
            case EXTENSION -> "ext:" + name;
            default -> name;
        };
    }
}
