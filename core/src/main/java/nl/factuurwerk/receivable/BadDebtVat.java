package nl.factuurwerk.receivable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The VAT of an invoice that is not paid (<em>oninbaar</em>, art. 29 Wet OB): what may be reclaimed by a day, and what is due
 * again because it was paid after all.
 *
 * <p>A claim counts as uncollectible as far as it was written off as a bad debt, and at the latest one year after it fell due.
 * What may be reclaimed by a day follows from what is unpaid on that day; what belongs in a return is the difference between
 * two days. So nothing is reclaimed twice, and a later payment is due again by itself.
 *
 * <pre>{@code
 * BadDebtVat vat = new BadDebtVat(history);
 * vat.uncollectibleFrom();                    // 2026-02-14, one year after 2025-02-14
 * vat.in(firstQuarterOf2026);                 // EUR 210.00 to be reclaimed
 * vat.in(thirdQuarterOf2026);                 // EUR -105.00: half of it was paid, and is due again
 * }</pre>
 *
 * @param claim the invoice, with all that happened to it
 */
public record BadDebtVat(ClaimHistory claim) {

    /** Checks presence. */
    public BadDebtVat {
        Objects.requireNonNull(claim, "claim");
    }

    /**
     * Returns from when the whole claim counts as uncollectible, as far as it is unpaid.
     *
     * @return one year after the last due date
     */
    public LocalDate uncollectibleFrom() {
        return claim.invoice().schedule().getLast().due().plusYears(1);
    }

    /**
     * Returns what may have been reclaimed in all.
     *
     * @param asOf the day, seen at its end
     * @return the VAT in what is uncollectible and unpaid on that day, half up on the magnitude, in the currency of the invoice
     */
    public Money reclaimable(LocalDate asOf) {
        OpenItem item = claim.asOf(asOf);
        CurrencyUnit currency = item.open().getCurrencyUnit();
        Money badDebt = item.badDebt();
        Money unpaid = asOf.isBefore(uncollectibleFrom()) ? badDebt : badDebt.plus(item.open(ClaimPart.PRINCIPAL));
        long due = item.due(ClaimPart.PRINCIPAL).getAmountMinorLong();
        if (due <= 0 || !unpaid.isPositive()) {
            return Money.zero(currency);
        }
        long vat = item.status().remainder().vat().stream()
                .mapToLong(group -> group.vat().getAmountMinorLong())
                .sum();
        return Money.of(
                currency,
                BigDecimal.valueOf(vat)
                        .multiply(unpaid.getAmount())
                        .divide(BigDecimal.valueOf(due), currency.getDecimalPlaces(), RoundingMode.HALF_UP));
    }

    /**
     * Returns what belongs in the return of a period.
     *
     * @param period the period
     * @return above zero what is reclaimed, below zero what is due again
     */
    public Money in(DateRange period) {
        return reclaimable(period.last()).minus(reclaimable(period.first().minusDays(1)));
    }
}
