package nl.factuurwerk.pdf;

/**
 * The white between and within what stands under each other, in points.
 *
 * @param underLetterhead between letterhead and headline, at least
 * @param sections between sections
 * @param underHeading between a heading and its text
 * @param row above and under the words of a row
 * @param smallRow above and under a row of a small table
 */
record Spacing(float underLetterhead, float sections, float underHeading, float row, float smallRow) {

    /** How a document is set. */
    static final Spacing GENEROUS = millimetres(7, 7, 1.5f, 1.6f, 1f);

    /** How it is set where that saves a page. */
    static final Spacing COMPACT = millimetres(4, 5, 1, 1.05f, 0.5f);

    /** How it is set where that keeps it on one sheet. */
    static final Spacing TIGHT = millimetres(2.5f, 3.5f, 0.8f, 0.75f, 0.35f);

    private static Spacing millimetres(
            float underLetterhead, float sections, float underHeading, float row, float smallRow) {
        return new Spacing(
                Measures.mm(underLetterhead),
                Measures.mm(sections),
                Measures.mm(underHeading),
                Measures.mm(row),
                Measures.mm(smallRow));
    }
}
