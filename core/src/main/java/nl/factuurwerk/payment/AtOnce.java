package nl.factuurwerk.payment;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.text.Language;

/** Payment at once: the document is due on its own date. */
public record AtOnce() implements PaymentTerms {

    @Override
    public LocalDate dueDate(LocalDate invoiceDate) {
        return Objects.requireNonNull(invoiceDate, "invoiceDate");
    }

    @Override
    public String wording(Language language) {
        return PaymentTexts.WORDINGS.message("terms.at-once").in(language);
    }
}
