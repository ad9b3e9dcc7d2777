package nl.factuurwerk.invoice;

import java.util.Objects;
import nl.factuurwerk.vat.LineVat;

/**
 * An allowance (BG-20) or charge (BG-21) on the document as a whole, within one VAT group.
 *
 * @param adjustment what it comes to
 * @param vat what it is for VAT (BT-95, BT-96, BT-102, BT-103)
 */
public record DocumentAdjustment(AppliedAdjustment adjustment, LineVat vat) {

    /** Checks presence. */
    public DocumentAdjustment {
        Objects.requireNonNull(adjustment, "adjustment");
        Objects.requireNonNull(vat, "vat");
    }
}
