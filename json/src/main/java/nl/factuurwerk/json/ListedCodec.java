package nl.factuurwerk.json;

import java.util.List;

/** How a file of many values of one type stands in JSON: as an object with one list. */
final class ListedCodec<T> extends ObjectCodec<List<T>> {

    private final String name;
    private final Codec<T> elements;

    ListedCodec(String name, Codec<T> elements) {
        this.name = name;
        this.elements = elements;
    }

    @Override
    public void write(List<T> values, PropertyWriter out) {
        out.fullList(name, values, elements);
    }

    @Override
    Read<List<T>> read(PropertyReader in) {
        var values = in.fullList(name, elements);
        return in.make(values::get);
    }
}
