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

    static Frame of(Margins margins, float runningHead, float footer) {
        return new Frame(
                Measures.mm(margins.left()),
                width(margins),
                Measures.mm(margins.top()) + runningHead + Measures.UNDER_RUNNING_HEAD,
                Measures.PAGE_HEIGHT - Measures.mm(margins.bottom()) - footer - Measures.ABOVE_FOOTER);
    }

    static float width(Margins margins) {
        return Measures.PAGE_WIDTH - Measures.mm(margins.left() + margins.right());
    }

    /** How much a following page holds. */
    float capacity() {
        return bottom - following;
    }
}
