package nl.factuurwerk.render;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * One bar of a chart. What it comes to is written beside it: the length only shows what the figures say.
 *
 * @param label what it stands for
 * @param drawn how it is drawn
 * @param value what it comes to, in words and numbers
 * @param note what stands behind the value, such as its part of the whole; empty for nothing
 */
public record Bar(String label, Drawn drawn, String value, String note) {

    /** Checks presence. */
    public Bar {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(drawn, "drawn");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(note, "note");
    }

    /**
     * Makes a bar.
     *
     * @param label what it stands for
     * @param size how long it is, in any unit that all bars of a chart share; below zero it runs to the other side
     * @param value what it comes to
     * @return the bar
     */
    public static Bar of(String label, long size, String value) {
        return new Bar(label, new Drawn(size, OptionalLong.empty(), true), value, "");
    }

    /**
     * Draws another bar behind this one, that it is held against.
     *
     * @param size how long the other one is
     * @return the bar
     */
    public Bar against(long size) {
        return new Bar(label, new Drawn(drawn.size(), OptionalLong.of(size), drawn.strong()), value, note);
    }

    /**
     * Draws the bar paler: it is not what the reader is to look at.
     *
     * @return the bar
     */
    public Bar paler() {
        return new Bar(label, new Drawn(drawn.size(), drawn.against(), false), value, note);
    }

    /**
     * Writes something behind the value.
     *
     * @param text the note
     * @return the bar
     */
    public Bar noted(String text) {
        return new Bar(label, drawn, value, text);
    }

    /**
     * How a bar is drawn.
     *
     * @param size how long, in any unit that all bars of a chart share; below zero it runs to the other side
     * @param against how long the bar behind it is; empty where there is none
     * @param strong whether it is what the reader is to look at, such as what is overdue
     */
    public record Drawn(long size, OptionalLong against, boolean strong) {

        /** Checks presence. */
        public Drawn {
            Objects.requireNonNull(against, "against");
        }

        /**
         * Returns the longer side of both bars.
         *
         * @return the length to the right, at least 0
         */
        public long most() {
            return Math.max(0, Math.max(size, against.orElse(0)));
        }

        /**
         * Returns how far either bar runs to the other side.
         *
         * @return the length to the left, at most 0
         */
        public long least() {
            return Math.min(0, Math.min(size, against.orElse(0)));
        }
    }
}
