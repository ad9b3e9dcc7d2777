package nl.factuurwerk.ubl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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
    private static final int LONGEST_REASON = 200;
    private static final Set<String> NONE = Set.of();

    private final XMLStreamReader xml;
    private final ReadLimits limits;
    private final List<Finding> findings = new ArrayList<>();
    private final List<UnreadPart> unread = new ArrayList<>();
    private String[] names = new String[16];
    private @Nullable String[] namespaces = new @Nullable String[16];
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

    UblCursor(GuardedText text, ReadLimits limits) {
        this.limits = limits;
        this.xml = open(text);
    }

    private static XMLStreamReader open(GuardedText text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the file is read: " + systemId);
        });
        try {
            return factory.createXMLStreamReader(text);
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** Goes to the root element and returns its name: that of its namespace and its own. */
    String root() {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // What comes before the root says nothing.
        }
        enter();
        return xml.getNamespaceURI() + "/" + xml.getLocalName();
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
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
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
                case XMLStreamConstants.END_ELEMENT -> {
                    seenCount = firstSeen;
                    leave(beginLine, beginColumn);
                    return;
                }
                default -> stray(within);
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

    private void stray(int within) {
        if (xml.isCharacters() && !xml.isWhiteSpace()) {
            named = within;
            moveHere();
            found(UblReadRules.UNKNOWN, Map.of("value", PlainText.quote(xml.getText())));
        }
    }

    private void repeated(String name) {
        found(UblReadRules.REPEATED, Map.of("value", name));
        skip();
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
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> enter();
                case XMLStreamConstants.END_ELEMENT -> depth--;
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
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                leave(beginLine, beginColumn);
                return more == null ? only : more.toString();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                enter();
                unknown();
            } else if (xml.isCharacters()) {
                int length = xml.getTextLength() + (more == null ? only.length() : more.length());
                if (length > limits.textLength()) {
                    throw new Position(beginLine, beginColumn)
                            .refused(UblReadRules.TEXT, Map.of("limit", limits.textLength()));
                }
                if (more != null) {
                    more.append(xml.getText());
                } else if (only.isEmpty()) {
                    only = xml.getText();
                } else {
                    more = new StringBuilder(only).append(xml.getText());
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
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                sink.end();
                leave(beginLine, beginColumn);
                if (sink.isBroken()) {
                    found(UblReadRules.BASE64, Map.of());
                }
                return sink.isBroken() ? new byte[0] : sink.bytes();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                enter();
                unknown();
            } else if (xml.isCharacters()) {
                sink.add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
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
        return xml.getAttributeValue(null, name);
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
        while (hasNext()) {
            next();
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
        moveHere();
        if (depth == limits.depth()) {
            throw position().refused(UblReadRules.DEPTH, Map.of("limit", limits.depth()));
        }
        if (++elements > limits.elements()) {
            throw position().refused(UblReadRules.ELEMENTS, Map.of("limit", limits.elements()));
        }
        if (xml.getAttributeCount() + xml.getNamespaceCount() > limits.attributes()) {
            throw position().refused(UblReadRules.ATTRIBUTES, Map.of("limit", limits.attributes()));
        }
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            namespaces = Arrays.copyOf(namespaces, 2 * depth);
        }
        names[depth] = xml.getLocalName();
        namespaces[depth++] = xml.getNamespaceURI();
        named = depth;
    }

    /** Returns the name of an open element, or of the one just read, with the prefix that everybody uses. */
    private String prefixed(int level) {
        String namespace = namespaces[level];
        String name = names[level];
        if (namespace == null) {
            return name;
        }
        return switch (namespace) {
            case BASIC -> "cbc:" + name;
            case AGGREGATE -> "cac:" + name;
            case EXTENSION -> "ext:" + name;
            default -> name;
        };
    }

    private void moveHere() {
        var location = xml.getLocation();
        line = Math.max(1, location.getLineNumber());
        column = Math.max(1, location.getColumnNumber());
    }

    private boolean hasNext() {
        try {
            return xml.hasNext();
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private int next() {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                moveHere();
                throw position().refused(
                                UblReadRules.XML, Map.of("reason", "&" + PlainText.quote(xml.getLocalName()) + ";"));
            }
            return event;
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private static RuntimeException malformed(XMLStreamException e) {
        Throwable nested = e.getNestedException();
        if (nested instanceof java.io.IOException broken) {
            return new java.io.UncheckedIOException(broken);
        }
        var location = e.getLocation();
        Position at = location == null
                ? new Position(1, 1)
                : new Position(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
        return at.refused(UblReadRules.XML, Map.of("reason", reason(e)));
    }

    /** The parser says again where it was, and then why. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int why = message.indexOf("Message: ");
        String said = why < 0 ? message : message.substring(why + "Message: ".length());
        StringBuilder printable = new StringBuilder();
        PlainText.cut(said, LONGEST_REASON)
                .codePoints()
                .map(c -> PlainText.isPrintable(c) ? c : ' ')
                .forEach(printable::appendCodePoint);
        return printable.toString().strip();
    }
}
