package nl.factuurwerk.payment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.text.Language;

/**
 * Payment on a day that was agreed on, whatever the date of the document. That the day is not before the document is not
 * checked here: the date of a draft is not known yet.
 *
 * @param date the last day to pay on
 */
public record DueOn(LocalDate date) implements PaymentTerms {

    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ROOT);

    /** Checks presence. */
    public DueOn {
        Objects.requireNonNull(date, "date");
    }

    @Override
    public LocalDate dueDate(LocalDate invoiceDate) {
        return date;
    }

    @Override
    public String wording(Language language) {
        String day = LONG_DATE.withLocale(language.locale()).format(date);
        return PaymentTexts.WORDINGS
                .message("terms.due-on", Map.of("date", day))
                .in(language);
    }
}
