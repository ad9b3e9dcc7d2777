package nl.factuurwerk.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.text.Language;
import org.joda.money.Money;

/**
 * Other terms, with a discount for who pays earlier (<em>betalingskorting</em>) that is not deducted on the invoice: VAT is on
 * the full price and stays so, unless the invoice is credited (art. 3 Uitvoeringsbesluit OB 1968). What is taken of it is
 * written off as such. One that is deducted on the invoice is a discount on the document, and lowers its VAT (art. 2);
 * {@code vat.EarlyPaymentDiscount} computes both.
 *
 * @param terms when to pay without the discount
 * @param discount how much of the total, above 0 and below 100
 * @param days within how many days after the invoice date, from 0 up to and including {@value NetDays#MOST_DAYS}
 */
public record WithDiscount(PaymentTerms terms, Percentage discount, int days) implements PaymentTerms {

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
     * Returns until when the discount can be taken.
     *
     * @param invoiceDate the date of the document (BT-2)
     * @return that day included
     */
    public LocalDate until(LocalDate invoiceDate) {
        return invoiceDate.plusDays(days);
    }

    /**
     * Returns how much is taken off.
     *
     * @param total what the document asks for (BT-115)
     * @return half up on the magnitude
     */
    public Money on(Money total) {
        return discount.of(total);
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
                .message("terms.discount", Map.of("terms", terms.wording(language), "discount", discount, "days", days))
                .in(language);
    }
}
