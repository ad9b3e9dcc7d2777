package nl.factuurwerk.invoice.content;

import java.util.Optional;
import nl.factuurwerk.money.Decimal;

/**
 * An allowance or a charge as a document states it: on the whole (BG-20, BG-21) or on a line (BG-27, BG-28). Which of
 * the two it is, follows from the list that it stands in; the amount of either is positive.
 *
 * @param amount the amount without VAT (BT-92, BT-99, BT-136, BT-141)
 * @param base the amount that the percentage is taken of (BT-93, BT-100, BT-137, BT-142)
 * @param percentage the percentage (BT-94, BT-101, BT-138, BT-143)
 * @param reason why (BT-97, BT-98, BT-104, BT-105, BT-139, BT-140, BT-144, BT-145)
 * @param vat category and rate (BT-95, BT-96, BT-102, BT-103); absent on a line, whose own VAT counts
 */
public record AllowanceChargeContent(
        Optional<Decimal> amount,
        Optional<Decimal> base,
        Optional<Decimal> percentage,
        ReasonContent reason,
        VatContent vat) {

    /**
     * States an amount and why.
     *
     * @param amount the amount without VAT
     * @param reason why
     * @return the allowance or charge, of no percentage, with the VAT of its line
     */
    public static AllowanceChargeContent of(Decimal amount, ReasonContent reason) {
        return new AllowanceChargeContent(
                Optional.of(amount), Optional.empty(), Optional.empty(), reason, VatContent.none());
    }

    /**
     * Adds how the amount was found.
     *
     * @param rate the percentage
     * @param of the amount that it is taken of
     * @return the allowance or charge with both
     */
    public AllowanceChargeContent percentage(Decimal rate, Decimal of) {
        return new AllowanceChargeContent(amount, Optional.of(of), Optional.of(rate), reason, vat);
    }

    /**
     * Adds the VAT, which an allowance or charge on the whole document needs.
     *
     * @param categoryAndRate category and rate
     * @return the allowance or charge with them
     */
    public AllowanceChargeContent vat(VatContent categoryAndRate) {
        return new AllowanceChargeContent(amount, base, percentage, reason, categoryAndRate);
    }
}
