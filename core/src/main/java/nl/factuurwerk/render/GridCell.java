package nl.factuurwerk.render;

import java.util.Objects;

/**
 * One cell of a grid: a mark that is drawn, or a short text.
 *
 * @param mark what is drawn
 * @param text what is written in it, a few characters at most; empty for nothing
 * @param strong whether the text must not be missed
 */
public record GridCell(Mark mark, String text, boolean strong) {

    /** What is drawn in a cell. Marks differ in shape, so that they can be told apart without colour. */
    public enum Mark {
        /** Nothing. */
        NONE,
        /** A pale ground: the cell does not count. */
        PALE,
        /** A bar of half the height. */
        HALF,
        /** A bar of the whole height, which runs on into a full cell beside it. */
        FULL
    }

    /** Checks presence. */
    public GridCell {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Makes a cell without words.
     *
     * @param mark what is drawn
     * @return the cell
     */
    public static GridCell of(Mark mark) {
        return new GridCell(mark, "", false);
    }

    /**
     * Makes a cell with words alone.
     *
     * @param text what is written in it
     * @param strong whether it must not be missed
     * @return the cell
     */
    public static GridCell of(String text, boolean strong) {
        return new GridCell(Mark.NONE, text, strong);
    }
}
