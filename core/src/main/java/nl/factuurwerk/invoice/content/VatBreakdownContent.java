package nl.factuurwerk.invoice.content;

import java.util.Optional;
import nl.factuurwerk.money.Decimal;

/**
 * One group of the VAT breakdown as a document states it (BG-23).
 *
 * @param vat category and rate (BT-118, BT-119)
 * @param taxableAmount what VAT is computed of (BT-116)
 * @param vatAmount the VAT (BT-117)
 * @param reason why no VAT is charged, where it is not (BT-120, BT-121)
 */
public record VatBreakdownContent(
        VatContent vat, Optional<Decimal> taxableAmount, Optional<Decimal> vatAmount, ReasonContent reason) {

    /**
     * States a group in which VAT is charged.
     *
     * @param vat category and rate
     * @param taxableAmount what VAT is computed of
     * @param vatAmount the VAT
     * @return the group, without a reason
     */
    public static VatBreakdownContent of(VatContent vat, Decimal taxableAmount, Decimal vatAmount) {
        return new VatBreakdownContent(vat, Optional.of(taxableAmount), Optional.of(vatAmount), ReasonContent.none());
    }

    /**
     * Adds why no VAT is charged.
     *
     * @param why words, code, or both
     * @return the group with the reason
     */
    public VatBreakdownContent because(ReasonContent why) {
        return new VatBreakdownContent(vat, taxableAmount, vatAmount, why);
    }
}
