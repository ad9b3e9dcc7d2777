package nl.factuurwerk.json;

import java.util.OptionalInt;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a text looks like that is written for a type. Reading takes more in places, an IBAN with blanks for instance; whoever
 * writes as the schema says, writes what is always read.
 */
final class TextShape {

    private static final TextShape ANY = new TextShape("", "", "", 0, OptionalInt.empty(), "");

    private final String name;
    private final String format;
    private final String pattern;
    private final int shortest;
    private final OptionalInt longest;
    private final String description;

    private TextShape(
            String name, String format, String pattern, int shortest, OptionalInt longest, String description) {
        this.name = name;
        this.format = format;
        this.pattern = pattern;
        this.shortest = shortest;
        this.longest = longest;
        this.description = description;
    }

    /** Returns what any text looks like. */
    static TextShape any() {
        return ANY;
    }

    /** Returns the shape of a type of a name, under which it is defined once. */
    static TextShape of(String name) {
        return new TextShape(name, "", "", 0, OptionalInt.empty(), "");
    }

    TextShape format(String known) {
        return new TextShape(name, known, pattern, shortest, longest, description);
    }

    TextShape like(String expression) {
        return new TextShape(name, format, "^" + expression + "$", shortest, longest, description);
    }

    TextShape length(int from, int to) {
        return new TextShape(name, format, pattern, from, OptionalInt.of(to), description);
    }

    TextShape says(String what) {
        return new TextShape(name, format, pattern, shortest, longest, what);
    }

    ObjectNode schema(SchemaWriter schemas) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
        putText(schema, "format", format);
        putText(schema, "pattern", pattern);
        if (shortest > 0) {
            schema.put("minLength", shortest);
        }
        longest.ifPresent(most -> schema.put("maxLength", most));
        putText(schema, "description", description);
        return name.isEmpty() ? schema : schemas.define(name, schema);
    }

    private static void putText(ObjectNode schema, String key, String text) {
        if (!text.isEmpty()) {
            schema.put(key, text);
        }
    }
}
