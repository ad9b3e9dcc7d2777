package nl.factuurwerk.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Makes a tree of the tokens of a parser, each value with its place; a property that stands twice is a finding. */
final class TreeReader {

    /** How deep values may lie in each other. Our documents need a third of it. */
    static final int DEEPEST = 32;

    private final JsonParser parser;
    private final Findings findings;

    TreeReader(JsonParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /**
     * Reads the value that the parser stands on, up to and including its last token.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON, or too large
     */
    JsonValue read() {
        TokenStreamLocation start = parser.currentTokenLocation();
        return value(Place.root(start.getLineNr(), start.getColumnNr()), 0);
    }

    private JsonValue value(Place place, int depth) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(place, deeper(depth));
            case START_ARRAY -> array(place, deeper(depth));
            case VALUE_STRING -> new JsonValue.JsonText(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.JsonNumber(place, parser.getString());
            case VALUE_TRUE -> new JsonValue.JsonBoolean(place, true);
            case VALUE_FALSE -> new JsonValue.JsonBoolean(place, false);
            case VALUE_NULL -> new JsonValue.JsonNull(place);
            default -> throw new IllegalStateException("Not the start of a value: " + token);
        };
    }

    private int deeper(int depth) {
        if (depth >= DEEPEST) {
            throw new StreamConstraintsException(
                    "Values lie more than " + DEEPEST + " deep in each other", parser.currentTokenLocation());
        }
        return depth + 1;
    }

    private JsonValue object(Place place, int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            JsonValue value = value(child(place, name), depth);
            if (members.putIfAbsent(name, value) != null) {
                findings.add(JsonRules.DUPLICATE, value.place(), Map.of("property", Scalars.quote(name)));
            }
        }
        return new JsonValue.JsonObject(place, members);
    }

    private JsonValue array(Place place, int depth) {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(child(place, Integer.toString(elements.size())), depth));
        }
        return new JsonValue.JsonArray(place, elements);
    }

    private Place child(Place place, String segment) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return place.child(segment, at.getLineNr(), at.getColumnNr());
    }
}
