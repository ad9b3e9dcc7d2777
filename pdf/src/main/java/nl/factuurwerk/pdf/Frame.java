package nl.factuurwerk.pdf;

/**
 * The part of a page that the body fills.
 *
 * @param left where it starts
 * @param width how wide it is
 * @param following where it starts on following pages, from above
 * @param bottom where it ends on every page
 */
record Frame(float left, float width, float following, float bottom) {

    static Frame of(Style style, float footerHeight) {
        Margins margins = style.margins();
        float left = Measures.mm(margins.left());
        float width = Measures.PAGE_WIDTH - left - Measures.mm(margins.right());
        float bottom = Measures.PAGE_HEIGHT - Measures.mm(margins.bottom()) - footerHeight - Measures.ABOVE_FOOTER;
        return new Frame(left, width, Measures.mm(margins.top()) + Measures.RUNNING_HEAD, bottom);
    }

    /** How much a following page holds. */
    float capacity() {
        return bottom - following;
    }
}
