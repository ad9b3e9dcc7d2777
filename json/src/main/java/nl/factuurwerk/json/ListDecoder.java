package nl.factuurwerk.json;

import java.util.ArrayList;
import java.util.List;

/** Reads a list: every element of it, whatever is wrong with those before. */
final class ListDecoder {

    private ListDecoder() {}

    static <T> Read<List<T>> read(JsonValue value, Codec<T> elements, Findings findings) {
        if (!(value instanceof JsonValue.JsonArray(Place place, List<JsonValue> all))) {
            Scalars.wrongType(value, "kind.list", findings);
            return Read.broken();
        }
        List<T> read = new ArrayList<>(all.size());
        for (JsonValue each : all) {
            elements.read(each, findings).value().ifPresent(read::add);
        }
        return read.size() == all.size() ? Read.of(List.copyOf(read)) : Read.broken();
    }
}
