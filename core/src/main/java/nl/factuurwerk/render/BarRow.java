package nl.factuurwerk.render;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * One row of a chart of bars.
 *
 * @param label what stands before it
 * @param size how long its bar is, in any unit that all rows of a chart share; below zero it runs to the other side
 * @param against how long the bar behind it is that it is held against; empty where there is none
 * @param text what it comes to, in words and numbers
 */
public record BarRow(String label, long size, OptionalLong against, String text) {

    /** Checks presence. */
    public BarRow {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(against, "against");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Makes a row with one bar.
     *
     * @param label what stands before it
     * @param size how long it is
     * @param text what it comes to
     * @return the row
     */
    public static BarRow of(String label, long size, String text) {
        return new BarRow(label, size, OptionalLong.empty(), text);
    }

    /**
     * Makes a row with a bar that is held against another one.
     *
     * @param label what stands before it
     * @param size how long it is
     * @param against how long the other one is
     * @param text what it comes to
     * @return the row
     */
    public static BarRow of(String label, long size, long against, String text) {
        return new BarRow(label, size, OptionalLong.of(against), text);
    }
}
