package nl.factuurwerk.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.text.Language;
import org.joda.money.Money;

/**
 * Other terms, with a discount for who pays earlier (<em>betalingskorting</em>).
 *
 * <ul>
 *   <li>Not deducted on the invoice, VAT is on the full price and stays so, unless the invoice is credited (art. 3
 *       Uitvoeringsbesluit OB 1968). What is taken of it is written off as such.
 *   <li>Deducted on the invoice, it is a discount on the document too, which lowers its VAT (art. 2). Who pays later owes it
 *       after all, and the VAT on it falls due then: {@code vat.EarlyPaymentDiscount.deductedFrom} gives both by VAT group, to
 *       be invoiced.
 * </ul>
 *
 * <pre>{@code
 * Invoice.draft()
 *         .line("Etiketten", pieces(1), eur("1000.00"))
 *         .discount(percent(2), "Betalingskorting")                   // 980.00 and 205.80 of VAT: 1,185.80
 *         .terms(WithDiscount.deducted(net(30), percent(2), 8))       // 24.20 more behind the eighth day
 * }</pre>
 *
 * @param terms when to pay without the discount
 * @param discount how much of the full price, above 0 and below 100
 * @param days within how many days after the invoice date, from 0 up to and including {@value NetDays#MOST_DAYS}
 * @param isDeducted whether the invoice deducts it already
 */
public record WithDiscount(PaymentTerms terms, Percentage discount, int days, boolean isDeducted)
        implements PaymentTerms {

    private static final Percentage WHOLE = Percentage.percent(100);

    /**
     * Checks the terms.
     *
     * @throws IllegalArgumentException if the terms are set off, have a discount already or a surcharge, which goes around
     *     these, or discount or days are out of range
     */
    public WithDiscount {
        Objects.requireNonNull(terms, "terms");
        if (terms instanceof SetOff || terms instanceof WithDiscount || terms instanceof WithSurcharge) {
            throw new IllegalArgumentException("Not terms to give a discount on: " + terms);
        }
        if (discount.value().signum() <= 0 || discount.compareTo(WHOLE) >= 0 || days < 0 || days > NetDays.MOST_DAYS) {
            throw new IllegalArgumentException(
                    "Not a discount for prompt payment: " + discount + " within " + days + " days");
        }
    }

    /**
     * Makes terms with a discount that is not deducted on the invoice.
     *
     * @param terms when to pay without the discount
     * @param discount how much of the total, above 0 and below 100
     * @param days within how many days after the invoice date
     */
    public WithDiscount(PaymentTerms terms, Percentage discount, int days) {
        this(terms, discount, days, false);
    }

    /**
     * Makes terms with a discount that the invoice deducts, and that lapses for who pays later.
     *
     * @param terms when to pay what lapsed too
     * @param discount how much of the full price, above 0 and below 100
     * @param days within how many days after the invoice date, from 0 up to and including {@value NetDays#MOST_DAYS}
     * @return the terms
     * @throws IllegalArgumentException if the terms cannot have a discount, or discount or days are out of range
     */
    public static WithDiscount deducted(PaymentTerms terms, Percentage discount, int days) {
        return new WithDiscount(terms, discount, days, true);
    }

    /**
     * Returns until when the discount can be taken.
     *
     * @param invoiceDate the date of the document (BT-2)
     * @return that day included
     */
    public LocalDate until(LocalDate invoiceDate) {
        return invoiceDate.plusDays(days);
    }

    /**
     * Returns how much it is.
     *
     * @param total what the document asks for (BT-115), VAT included
     * @return what may be taken off it; of a discount that is deducted already, what is owed besides once it lapsed. Half up on the
     *     magnitude: where a deducted one lapses over several VAT groups, their own cents count
     */
    public Money on(Money total) {
        if (!isDeducted) {
            return discount.of(total);
        }
        BigDecimal share = discount.value().toBigDecimal();
        BigDecimal rest = WHOLE.value().toBigDecimal().subtract(share);
        BigDecimal lapsed = total.getAmount()
                .multiply(share)
                .divide(rest, total.getCurrencyUnit().getDecimalPlaces(), RoundingMode.HALF_UP);
        return Money.of(total.getCurrencyUnit(), lapsed);
    }

    @Override
    public LocalDate dueDate(LocalDate invoiceDate) {
        return terms.dueDate(invoiceDate);
    }

    @Override
    public List<DuePart> schedule(LocalDate invoiceDate, Money total) {
        return terms.schedule(invoiceDate, total);
    }

    @Override
    public boolean countsFromReceipt() {
        return terms.countsFromReceipt();
    }

    @Override
    public String wording(Language language) {
        return PaymentTexts.WORDINGS
                .message(
                        isDeducted ? "terms.discount-deducted" : "terms.discount",
                        Map.of("terms", terms.wording(language), "discount", discount, "days", days))
                .in(language);
    }
}
