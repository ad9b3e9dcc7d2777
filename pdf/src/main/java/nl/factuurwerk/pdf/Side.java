package nl.factuurwerk.pdf;

/** A side of the page. */
public enum Side {
    /** Where a line of text starts. */
    LEFT,
    /** Where a line of text ends. */
    RIGHT
}
