package nl.factuurwerk.invoice.content;

import java.util.Optional;

/**
 * By what means to pay.
 *
 * @param code the code of the means, from UNTDID 4461 (BT-81): 58 is a SEPA credit transfer
 * @param text the means in words (BT-82)
 */
public record MeansContent(Optional<String> code, Optional<String> text) {

    private static final MeansContent NONE = new MeansContent(Optional.empty(), Optional.empty());

    /** Takes a blank text for none. */
    public MeansContent {
        code = Stated.text(code);
        text = Stated.text(text);
    }

    /**
     * States the means by its code alone.
     *
     * @param code the code
     * @return the means
     */
    public static MeansContent of(String code) {
        return new MeansContent(Optional.of(code), Optional.empty());
    }

    /**
     * Returns the means of which nothing is stated.
     *
     * @return the absent means
     */
    public static MeansContent none() {
        return NONE;
    }

    /**
     * Tells whether nothing is stated, which is the same as the group being absent.
     *
     * @return whether every term is absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
