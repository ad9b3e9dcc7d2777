package nl.factuurwerk.json;

import org.jspecify.annotations.Nullable;

/** Where a value stands in a document: by its path, and by line and column of the text. */
final class Place {

    private final @Nullable Place parent;
    private final String segment;
    private final int line;
    private final int column;

    private Place(@Nullable Place parent, String segment, int line, int column) {
        this.parent = parent;
        this.segment = segment;
        this.line = line;
        this.column = column;
    }

    /** Returns the place of the whole document. */
    static Place root(int line, int column) {
        return new Place(null, "", line, column);
    }

    /** Returns the place of a part, by the name of a property or the index in a list. */
    Place child(String name, int atLine, int atColumn) {
        return new Place(this, name, atLine, atColumn);
    }

    /** Returns where a part should be that is not there: shown at the line and column of what lacks it. */
    Place missing(String name) {
        return new Place(this, name, line, column);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Returns the path as a JSON pointer (RFC 6901), empty for the whole document. */
    String pointer() {
        StringBuilder path = new StringBuilder();
        for (Place place = this; place.parent != null; place = place.parent) {
            path.insert(0, '/' + place.segment.replace("~", "~0").replace("/", "~1"));
        }
        return path.toString();
    }

    @Override
    public String toString() {
        return pointer() + " (" + line + ":" + column + ")";
    }
}
