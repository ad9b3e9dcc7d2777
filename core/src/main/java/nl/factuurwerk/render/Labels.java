package nl.factuurwerk.render;

import java.util.Map;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.TextBundle;
import nl.factuurwerk.vat.VatGroup;

/** The fixed words of printed documents, in one language. */
final class Labels {

    private static final TextBundle TEXTS = TextBundle.beside(Labels.class, "labels");

    private final Language language;

    Labels(Language language) {
        this.language = language;
    }

    String text(String key) {
        return TEXTS.template(key, language);
    }

    String text(String key, Map<String, ?> values) {
        return TEXTS.message(key, values).in(language);
    }

    /** Names what a line or a row of the breakdown is taxed as: a rate, or why there is none. */
    String vat(VatGroup group, Formats formats) {
        return group.category().needsReason() ? text("vat." + group.category()) : formats.percentage(group.rate());
    }
}
