package nl.factuurwerk.render;

import java.util.Objects;

/**
 * One column of a printed table.
 *
 * @param heading what stands above it, in the document's language
 * @param kind what it holds; a renderer aligns and sizes by it
 */
public record Column(String heading, Kind kind) {

    /** What a column holds. */
    public enum Kind {
        /** Words that may wrap over several lines; takes the width that is left. */
        TEXT,
        /** Words or dates that do not wrap unless they must; starts at the left. */
        SHORT_TEXT,
        /** Numbers and amounts; ends at the right. */
        NUMBER,
        /** A box for the reader to tick on each row; its cells have no words. */
        CHOICE
    }

    /** Checks presence. */
    public Column {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * Makes a column of words that may wrap.
     *
     * @param heading what stands above it
     * @return the column
     */
    public static Column text(String heading) {
        return new Column(heading, Kind.TEXT);
    }

    /**
     * Makes a column of short words or dates.
     *
     * @param heading what stands above it
     * @return the column
     */
    public static Column shortText(String heading) {
        return new Column(heading, Kind.SHORT_TEXT);
    }

    /**
     * Makes a column of numbers.
     *
     * @param heading what stands above it
     * @return the column
     */
    public static Column number(String heading) {
        return new Column(heading, Kind.NUMBER);
    }

    /**
     * Makes a column of boxes to tick.
     *
     * @param heading what stands above it
     * @return the column
     */
    public static Column choice(String heading) {
        return new Column(heading, Kind.CHOICE);
    }
}
