package nl.factuurwerk.invoice.content;

import java.util.Optional;
import nl.factuurwerk.money.Decimal;

/**
 * VAT category and rate as a document states them: of a line (BG-30), of an allowance or charge, or of a group of the VAT
 * breakdown (BG-23).
 *
 * @param category the code, from UNTDID 5305 (BT-95, BT-102, BT-118, BT-151)
 * @param rate the rate as a percentage (BT-96, BT-103, BT-119, BT-152)
 */
public record VatContent(Optional<String> category, Optional<Decimal> rate) {

    private static final VatContent NONE = new VatContent(Optional.empty(), Optional.empty());

    /** Takes a blank text for none. */
    public VatContent {
        category = Stated.text(category);
    }

    /**
     * States a category and a rate.
     *
     * @param category the code: {@code S}
     * @param rate the rate as a percentage: 21
     * @return category and rate
     */
    public static VatContent of(String category, Decimal rate) {
        return new VatContent(Optional.of(category), Optional.of(rate));
    }

    /**
     * States a category that has no rate.
     *
     * @param category the code: {@code O}
     * @return the category
     */
    public static VatContent of(String category) {
        return new VatContent(Optional.of(category), Optional.empty());
    }

    /**
     * Returns the VAT of which nothing is stated.
     *
     * @return category and rate, both absent
     */
    public static VatContent none() {
        return NONE;
    }

    /**
     * Tells whether a category is stated, and which.
     *
     * @param code the code: {@code AE}
     * @return whether the stated category is that one
     */
    public boolean is(String code) {
        return category.isPresent() && category.get().equals(code);
    }

    /**
     * Tells whether nothing is stated, which is the same as the group being absent.
     *
     * @return whether category and rate are absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
