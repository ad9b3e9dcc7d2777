package nl.factuurwerk.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that knows where it stands. A number is kept as it was written and is never expanded, so that
 * {@code 1e999999999} costs no more than its eleven characters.
 */
sealed interface JsonValue {

    /** The most digits of an index: no list within limits is longer. */
    int MOST_DIGITS = 9;

    /** Returns where it stands. */
    Place place();

    /** An object, its members in the order in which they were written. */
    record JsonObject(Place place, Map<String, JsonValue> members) implements JsonValue {}

    /** A list. */
    record JsonArray(Place place, List<JsonValue> elements) implements JsonValue {}

    /** A text. */
    record JsonText(Place place, String value) implements JsonValue {}

    /** A number, as it was written. */
    record JsonNumber(Place place, String digits) implements JsonValue {}

    /** {@code true} or {@code false}. */
    record JsonBoolean(Place place, boolean value) implements JsonValue {}

    /** {@code null}. */
    record JsonNull(Place place) implements JsonValue {}

    /** Returns the key of the text that names what kind of value this is. */
    default String kind() {
        return switch (this) {
            case JsonObject object -> "kind.object";
            case JsonArray array -> "kind.list";
            case JsonText text -> "kind.text";
            case JsonNumber number -> "kind.number";
            case JsonBoolean bool -> "kind.boolean";
            case JsonNull nothing -> "kind.null";
        };
    }

    /** Returns the part of a name, or by its index in a list. */
    default @Nullable JsonValue part(String segment) {
        return switch (this) {
            case JsonObject(Place place, Map<String, JsonValue> members) -> members.get(segment);
            case JsonArray(Place place, List<JsonValue> elements) -> element(elements, segment);
            default -> null;
        };
    }

    /** Finds the place of a part by the path that the domain names it by, such as {@code lines[1].price}. */
    default Place at(String path) {
        JsonValue value = this;
        Place place = place();
        int from = 0;
        while (from < path.length()) {
            int to = from;
            while (to < path.length() && ".[]".indexOf(path.charAt(to)) < 0) {
                to++;
            }
            if (to > from) {
                String segment = path.substring(from, to);
                JsonValue part = value.part(segment);
                place = part == null ? place.missing(segment) : part.place();
                value = part == null ? new JsonNull(place) : part;
            }
            from = to + 1;
        }
        return place;
    }

    private static @Nullable JsonValue element(List<JsonValue> elements, String index) {
        boolean counts = index.length() <= MOST_DIGITS && index.chars().allMatch(c -> c >= '0' && c <= '9');
        int at = counts ? Integer.parseInt(index) : elements.size();
        return at < elements.size() ? elements.get(at) : null;
    }
}
