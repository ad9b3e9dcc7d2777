package nl.factuurwerk.billing.plan;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.Message;
import nl.factuurwerk.text.TextBundle;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;

/** The words that a plan adds to a line, so that the customer sees how its amount was found. */
final class PlanTexts {

    private static final TextBundle WORDINGS = TextBundle.beside(PlanTexts.class, "wordings");

    private final Language language;

    PlanTexts(Language language) {
        this.language = language;
    }

    /** Tells whether there are words in the language. */
    boolean exist() {
        return WORDINGS.has("days", language);
    }

    /** Words {@code 16 of 31 days of EUR 25.00}. */
    Message days(long days, DateRange whole, Money price) {
        return WORDINGS.message("days", Map.of("days", days, "all", whole.days(), "price", money(price)));
    }

    Message and(Message first, Message second) {
        return WORDINGS.message("and", Map.of("first", first, "second", second));
    }

    String basis(ValueBased terms, ValueBasis basis) {
        return WORDINGS.message(
                        basis.kind().name().toLowerCase(Locale.ROOT),
                        Map.of(
                                "share", number(terms.share().value() + "%"),
                                "figure", money(basis.figure()),
                                "period", basis.period(),
                                "by", basis.statement().by(),
                                "day", basis.statement().on(),
                                "evidence", basis.statement().evidence()))
                .in(language);
    }

    String in(Message message) {
        return message.in(language);
    }

    private String money(Money amount) {
        return amount.getCurrencyUnit() + " " + number(amount.getAmount().toPlainString());
    }

    private String number(String plain) {
        return plain.replace(
                '.', DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator());
    }
}
