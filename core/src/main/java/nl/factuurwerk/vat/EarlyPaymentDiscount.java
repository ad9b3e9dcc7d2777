package nl.factuurwerk.vat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.money.Percentage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A discount for prompt payment (<em>betalingskorting</em>) and what it does to VAT.
 *
 * <p>{@link #deductedFrom Deducted} on the invoice, VAT is on the reduced price; if the buyer does not use the discount, VAT
 * on it becomes due then (art. 2 Uitvoeringsbesluit OB 1968). {@link #leftOut Not deducted}, VAT is on the full price, and
 * stays so when the discount is used, unless the invoice is credited (art. 3).
 *
 * <pre>{@code
 * var discount = new EarlyPaymentDiscount(percent(2));
 * discount.deductedFrom(full).stated();      // 980.00 + 205.80 for 1,000.00 at 21 %
 * discount.deductedFrom(full).ifNotUsed();   //  20.00 +   4.20 more
 * discount.leftOut(full);                    // 1,210.00 invoiced, 1,185.80 if paid promptly
 * }</pre>
 *
 * @param percentage how much, above zero and below 100
 */
public record EarlyPaymentDiscount(Percentage percentage) {

    private static final Percentage WHOLE = Percentage.percent(100);

    /**
     * What a discount that is deducted on the invoice makes of its VAT. The two add up to the full breakdown, to the cent.
     *
     * @param stated what the invoice states: taxable amounts and VAT less the discount
     * @param ifNotUsed what becomes due besides, if the buyer does not use it
     */
    public record Deducted(VatBreakdown stated, VatBreakdown ifNotUsed) {
        /** Checks presence. */
        public Deducted {
            Objects.requireNonNull(stated, "stated");
            Objects.requireNonNull(ifNotUsed, "ifNotUsed");
        }
    }

    /**
     * What a discount that is not deducted on the invoice makes of what is paid.
     *
     * @param invoiced the total with VAT on the full price
     * @param ifPaidPromptly what is to be paid within the term; VAT stays as invoiced
     */
    public record LeftOut(Money invoiced, Money ifPaidPromptly) {
        /** Checks presence. */
        public LeftOut {
            Objects.requireNonNull(invoiced, "invoiced");
            Objects.requireNonNull(ifPaidPromptly, "ifPaidPromptly");
        }
    }

    /**
     * Checks the percentage.
     *
     * @throws IllegalArgumentException if it is not above zero and below 100
     */
    public EarlyPaymentDiscount {
        if (percentage.value().signum() <= 0 || percentage.compareTo(WHOLE) >= 0) {
            throw new IllegalArgumentException("A discount is above 0% and below 100%, not " + percentage);
        }
    }

    /**
     * Deducts the discount on the invoice: from each group, half up on the magnitude.
     *
     * @param full VAT by group on the full price
     * @return what is stated, and what becomes due if the discount is not used
     */
    public Deducted deductedFrom(VatBreakdown full) {
        CurrencyUnit currency = full.currency();
        List<VatSubtotal> stated = new ArrayList<>();
        List<VatSubtotal> notUsed = new ArrayList<>();
        for (VatSubtotal subtotal : full.subtotals()) {
            VatGroup group = subtotal.group();
            long discount = percentage.of(subtotal.taxableMinor());
            long taxable = Math.subtractExact(subtotal.taxableMinor(), discount);
            long vat = group.rate().of(taxable);
            stated.add(new VatSubtotal(group, currency, taxable, vat));
            notUsed.add(new VatSubtotal(group, currency, discount, Math.subtractExact(subtotal.vatMinor(), vat)));
        }
        return new Deducted(new VatBreakdown(currency, stated), new VatBreakdown(currency, notUsed));
    }

    /**
     * Leaves the discount out of the invoice.
     *
     * @param full VAT by group on the full price
     * @return what is invoiced, and what is to be paid within the term
     */
    public LeftOut leftOut(VatBreakdown full) {
        Money invoiced = full.taxable().plus(full.total());
        return new LeftOut(invoiced, invoiced.minus(percentage.of(invoiced)));
    }
}
