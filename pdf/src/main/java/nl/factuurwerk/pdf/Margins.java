package nl.factuurwerk.pdf;

/**
 * The white around what is printed, in millimetres from the edge of the paper.
 *
 * @param top above the letterhead, and above the head of following pages
 * @param right beside the text
 * @param bottom under the footer
 * @param left beside the text
 */
public record Margins(int top, int right, int bottom, int left) {

    private static final int LEAST = 5;
    private static final int MOST = 50;

    /**
     * Checks that the page can be printed and still holds text.
     *
     * @throws IllegalArgumentException if a margin is not between 5 and 50 mm
     */
    public Margins {
        if (!fits(top) || !fits(right) || !fits(bottom) || !fits(left)) {
            throw new IllegalArgumentException("Not margins in mm: " + top + ", " + right + ", " + bottom + ", " + left
                    + " (each is " + LEAST + " to " + MOST + ")");
        }
    }

    private static boolean fits(int margin) {
        return margin >= LEAST && margin <= MOST;
    }
}
