package nl.factuurwerk.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.BusinessDays;
import org.joda.money.Money;

/**
 * Other terms, whose due dates move to the next business day where that was agreed: a term of a contract ends on a Saturday,
 * a Sunday or a holiday like on any other day, unless the parties say otherwise.
 *
 * @param terms the terms that are moved
 */
public record OnBusinessDay(PaymentTerms terms) implements PaymentTerms {

    /**
     * Checks the terms.
     *
     * @throws IllegalArgumentException if they are set off, are moved already, or have a discount or a surcharge, which go around these
     */
    public OnBusinessDay {
        Objects.requireNonNull(terms, "terms");
        if (terms instanceof SetOff
                || terms instanceof OnBusinessDay
                || terms instanceof WithDiscount
                || terms instanceof WithSurcharge) {
            throw new IllegalArgumentException("Not terms to move to a business day: " + terms);
        }
    }

    @Override
    public LocalDate dueDate(LocalDate invoiceDate) {
        return BusinessDays.dutch().nextOrSame(terms.dueDate(invoiceDate));
    }

    @Override
    public List<DuePart> schedule(LocalDate invoiceDate, Money total) {
        return terms.schedule(invoiceDate, total).stream()
                .map(part -> new DuePart(BusinessDays.dutch().nextOrSame(part.due()), part.amount()))
                .toList();
    }

    @Override
    public boolean countsFromReceipt() {
        return terms.countsFromReceipt();
    }

    @Override
    public String wording(Language language) {
        return PaymentTexts.WORDINGS
                .message("terms.business-day", Map.of("terms", terms.wording(language)))
                .in(language);
    }
}
