package nl.factuurwerk.pdf;

/** Lengths that do not depend on style or document, in points; y runs down from the upper edge of the paper. */
final class Measures {

    /** A4. */
    static final float PAGE_WIDTH = mm(210);

    /** A4. */
    static final float PAGE_HEIGHT = mm(297);

    /** Where an address starts behind a left window: 20 mm from the edge, and a little for paper that slides. */
    static final float LEFT_WINDOW = mm(25);

    /** Where an address starts behind a right window. */
    static final float RIGHT_WINDOW = mm(117);

    /** How wide an address may be to show behind the window. */
    static final float WINDOW_WIDTH = mm(75);

    /** Where an address starts below the upper edge of the window, which is at 50 mm. */
    static final float WINDOW_TOP = mm(53);

    /** Where the window ends. */
    static final float WINDOW_BOTTOM = mm(85);

    /** How wide the sender's block is, on the other side of the window. */
    static final float SENDER_WIDTH = mm(55);

    /** How wide a logo may be. */
    static final float LOGO_WIDTH = mm(70);

    /** White between a logo and what stands under it. */
    static final float UNDER_LOGO = mm(6);

    /** White between the head of following pages and their body. */
    static final float UNDER_RUNNING_HEAD = mm(6);

    /** White between body and footer. */
    static final float ABOVE_FOOTER = mm(5);

    /** White between columns. */
    static final float GUTTER = mm(5);

    /** White between the columns of a table whose figures are too many for that. */
    static final float NARROW_GUTTER = mm(3);

    /** White between a line and the words beside it, where nothing else says how much. */
    static final float BESIDE_LINE = mm(1.5f);

    /** A QR code without its quiet zone. */
    static final float QR_SIZE = mm(28);

    /** A line that is felt rather than seen. */
    static final float HAIRLINE = 0.4f;

    /** A line that ends or begins something. */
    static final float FIRM_LINE = 0.9f;

    private Measures() {}

    static float mm(float millimetres) {
        return millimetres * 72f / 25.4f;
    }
}
