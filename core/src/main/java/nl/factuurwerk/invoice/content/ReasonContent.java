package nl.factuurwerk.invoice.content;

import java.util.Optional;

/**
 * Why, in words or by a code: of an allowance or charge, or of charging no VAT.
 *
 * @param text the words (BT-97, BT-104, BT-139, BT-144; BT-120 of the VAT breakdown)
 * @param code the code (BT-98 and BT-140 from UNTDID 5189, BT-105 and BT-145 from UNTDID 7161; BT-121 from the VATEX
 *     list)
 */
public record ReasonContent(Optional<String> text, Optional<String> code) {

    private static final ReasonContent NONE = new ReasonContent(Optional.empty(), Optional.empty());

    /** Takes a blank text for none. */
    public ReasonContent {
        text = Stated.text(text);
        code = Stated.text(code);
    }

    /**
     * States a reason in words.
     *
     * @param text the words
     * @return the reason
     */
    public static ReasonContent of(String text) {
        return new ReasonContent(Optional.of(text), Optional.empty());
    }

    /**
     * States a reason in words and by a code.
     *
     * @param text the words
     * @param code the code; blank for none
     * @return the reason
     */
    public static ReasonContent of(String text, String code) {
        return new ReasonContent(Optional.of(text), Optional.of(code));
    }

    /**
     * Returns the reason of which nothing is stated.
     *
     * @return the absent reason
     */
    public static ReasonContent none() {
        return NONE;
    }

    /**
     * Tells whether nothing is stated, which is the same as the group being absent.
     *
     * @return whether words and code are absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
