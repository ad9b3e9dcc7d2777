package nl.factuurwerk.invoice;

import java.util.Objects;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.PriceMode;
import org.joda.money.Money;

/**
 * What a document takes off for an advance invoice (<em>voorschotfactuur</em>) that was issued before it. The VAT was due
 * when the advance was invoiced (art. 13 Wet OB) and is taken off as it was stated there: it is never computed again,
 * whatever became of rates and treatments since.
 *
 * @param advance the advance invoice (BG-3)
 * @param taxedAs what the advance was taxed as
 * @param taxable how much of it is taken off, without VAT; zero or more
 * @param vat the VAT on that, as the advance stated it; zero or more. Together they are above zero: of a price that includes
 *     VAT, the last cent may be all VAT
 */
public record Deduction(PrecedingInvoice advance, LineVat taxedAs, Money taxable, Money vat) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if nothing is taken off, or the amounts are below zero or in different currencies
     */
    public Deduction {
        Objects.requireNonNull(advance, "advance");
        Objects.requireNonNull(taxedAs, "taxedAs");
        boolean sameCurrency = vat.getCurrencyUnit().equals(taxable.getCurrencyUnit());
        if (!sameCurrency
                || taxable.isNegative()
                || vat.isNegative()
                || !taxable.plus(vat).isPositive()) {
            throw new IllegalArgumentException("Of advance " + advance.number()
                    + " an amount above zero is taken off, not " + taxable + " with VAT of " + vat);
        }
    }

    /**
     * Returns what is taken off, as prices of the document are to be read.
     *
     * @param mode whether prices are without or with VAT
     * @return the amount without or with VAT, above zero
     */
    public Money amount(PriceMode mode) {
        return mode == PriceMode.INCLUDING ? taxable.plus(vat) : taxable;
    }

    /** Tells whether a line takes off just this. */
    boolean isStatedBy(LineItem item, PriceMode mode) {
        return item.vat().equals(taxedAs)
                && item.stated().adjustments().isEmpty()
                && item.price().minorFor(item.quantity()) == -amount(mode).getAmountMinorLong();
    }
}
