package nl.factuurwerk.ubl;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes of the element that is read. */
final class XmlAttributes {

    /** How many may be declared in an element and those around it: every name is looked up among them. */
    private static final int MOST_NAMESPACES = 200;

    private final int limit;
    private XmlName[] names = new XmlName[8];
    private String[] values = new String[8];
    private int count;
    private int declarations;

    XmlAttributes(int limit) {
        this.limit = limit;
    }

    void clear() {
        count = 0;
        declarations = 0;
    }

    /**
     * Reads one.
     *
     * @param from where its name begins
     * @param to before which it ends, as everything in the tag
     * @return behind which character it ends
     */
    int read(TextWindow window, XmlNames known, int from, int to) {
        char[] chars = window.chars();
        int nameEnd = XmlNames.end(chars, from, to);
        if (nameEnd == from) {
            throw window.misplaced(from);
        }
        XmlName name = known.of(window, from, nameEnd);
        int equals = XmlInput.behindSpace(chars, nameEnd, to);
        if (equals == to || chars[equals] != '=') {
            throw window.fault(equals, "no value of the attribute " + name);
        }
        int open = XmlInput.behindSpace(chars, equals + 1, to);
        if (open == to || (chars[open] != '"' && chars[open] != '\'')) {
            throw window.fault(open, "no quotes around the value of the attribute " + name);
        }
        int close = open + 1;
        while (close < to && chars[close] != chars[open]) {
            close++;
        }
        if (close == to) {
            throw window.fault(open, "no end of the value of the attribute " + name);
        }
        add(window, from, name, value(window, open + 1, close));
        return close + 1;
    }

    private void add(TextWindow window, int at, XmlName name, String value) {
        for (int i = 0; i < count; i++) {
            if (names[i].isSame(name)) {
                throw window.fault(at, "a second attribute " + name);
            }
        }
        if (count == limit) {
            throw window.position(window.at()).refused(UblReadRules.ATTRIBUTES, Map.of("limit", limit));
        }
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        names[count] = name;
        values[count++] = value;
        declarations += name.isDeclaration() ? 1 : 0;
    }

    /** The value, with references resolved, and with a blank for each sign that ends a line or moves to a column. */
    private static String value(TextWindow window, int from, int to) {
        char[] chars = window.chars();
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c < ' ' || c == '&' || c == '<' || c >= '\uFFFE') {
                return resolved(window, from, to);
            }
        }
        return new String(chars, from, to - from);
    }

    private static String resolved(TextWindow window, int from, int to) {
        char[] chars = window.chars();
        StringBuilder value = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c == '&') {
                int end = References.end(chars, i, to);
                int referred = end < 0 ? -1 : References.character(chars, i, end);
                if (referred < 0) {
                    throw XmlInput.unknown(window, i, end);
                }
                value.appendCodePoint(referred);
                i = end;
            } else if (c == '<' || !(XmlCharacters.isAllowed(c) || Character.isSurrogate(c))) {
                throw window.misplaced(i);
            } else if (c != '\r' || i + 1 >= to || chars[i + 1] != '\n') {
                value.append(c < ' ' ? ' ' : c);
            }
        }
        return value.toString();
    }

    /** Declares the namespaces that are declared, and checks that those of the others are. */
    void declare(TextWindow window, Namespaces namespaces) {
        for (int i = 0; declarations > 0 && i < count; i++) {
            if (names[i].isDeclaration()) {
                if (namespaces.count() == MOST_NAMESPACES) {
                    throw window.position(window.at())
                            .refused(UblReadRules.ATTRIBUTES, Map.of("limit", MOST_NAMESPACES));
                }
                String prefix = names[i].prefix().isEmpty() ? "" : names[i].local();
                if (!namespaces.declare(prefix, values[i])) {
                    throw window.fault(window.at(), "no such namespace can be declared: " + names[i]);
                }
            }
        }
        for (int i = 0; i < count; i++) {
            if (!names[i].prefix().isEmpty() && !names[i].isDeclaration()) {
                check(window, namespaces, i);
            }
        }
    }

    private void check(TextWindow window, Namespaces namespaces, int index) {
        String namespace = namespaces.find(names[index].prefix());
        if (namespace == null) {
            throw XmlInput.undeclared(window, names[index]);
        }
        for (int i = 0; i < index; i++) {
            if (!names[i].prefix().isEmpty()
                    && names[i].local().equals(names[index].local())
                    && namespace.equals(namespaces.find(names[i].prefix()))) {
                throw window.fault(window.at(), "a second attribute " + names[index]);
            }
        }
    }

    /** Tells whether they are what the declaration of a file says: its version, and perhaps its encoding and another thing. */
    boolean areDeclaration() {
        int next = isAt(0, "version") && values[0].equals("1.0") ? 1 : -1;
        if (next > 0 && isAt(next, "encoding")) {
            next++;
        }
        if (next > 0 && isAt(next, "standalone")) {
            next += values[next].equals("yes") || values[next].equals("no") ? 1 : 0;
        }
        return next == count;
    }

    private boolean isAt(int index, String name) {
        return index < count
                && names[index].prefix().isEmpty()
                && names[index].local().equals(name);
    }

    /** Returns the value of one without a namespace. */
    @Nullable
    String value(String name) {
        for (int i = 0; i < count; i++) {
            if (names[i].prefix().isEmpty() && names[i].local().equals(name)) {
                return values[i];
            }
        }
        return null;
    }
}
