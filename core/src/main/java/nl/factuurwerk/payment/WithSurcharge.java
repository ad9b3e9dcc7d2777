package nl.factuurwerk.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.text.Language;
import org.joda.money.Money;

/**
 * Other terms, with a surcharge for credit that lapses for who pays in time (<em>kredietbeperkingstoeslag</em>). It is no part
 * of what the document asks for; VAT on it is due only when it is paid.
 *
 * @param terms when to pay without the surcharge
 * @param surcharge how much of the total with VAT, above 0
 */
public record WithSurcharge(PaymentTerms terms, Percentage surcharge) implements PaymentTerms {

    /**
     * Checks the terms.
     *
     * @throws IllegalArgumentException if the terms are set off or have a surcharge already, or the surcharge is not above 0
     */
    public WithSurcharge {
        Objects.requireNonNull(terms, "terms");
        if (terms instanceof SetOff || terms instanceof WithSurcharge) {
            throw new IllegalArgumentException("Not terms to put a surcharge on: " + terms);
        }
        if (surcharge.value().signum() <= 0) {
            throw new IllegalArgumentException("A surcharge is above 0%, not " + surcharge);
        }
    }

    /**
     * Returns the surcharge.
     *
     * @param total what the document asks for (BT-115)
     * @return half up on the magnitude
     */
    public Money on(Money total) {
        return surcharge.of(total);
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
                .message("terms.surcharge", Map.of("terms", terms.wording(language), "surcharge", surcharge))
                .in(language);
    }
}
