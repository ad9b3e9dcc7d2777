package nl.factuurwerk.payment;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.text.Language;

/**
 * What a credit note is worth is set off against the invoice that it credits (<em>verrekening</em>), or paid back where
 * that was paid.
 */
public record SetOff() implements PaymentTerms {

    @Override
    public LocalDate dueDate(LocalDate invoiceDate) {
        return Objects.requireNonNull(invoiceDate, "invoiceDate");
    }

    @Override
    public String wording(Language language) {
        return PaymentTexts.WORDINGS.message("terms.set-off").in(language);
    }
}
