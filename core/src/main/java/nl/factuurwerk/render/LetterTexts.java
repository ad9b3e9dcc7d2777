package nl.factuurwerk.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.TextBundle;

/**
 * The words of letters to debtors. Those of the library are there in Dutch and English, in three tones; a host replaces any of
 * them, and adds a language by putting {@code letters_de.properties} and {@code labels_de.properties} beside ours on the class
 * path, in the package of this class. Immutable.
 *
 * <pre>{@code
 * LetterTexts ours = LetterTexts.standard()
 *         .with(Language.DUTCH, "closing.FRIENDLY", "Alvast bedankt!");
 * }</pre>
 *
 * <p>A text whose words depend on how many invoices there are has a second one, with {@code .many} behind its key. A language may
 * do without, and one that is replaced stands for both unless the other is replaced too.
 *
 * <p>No text calls a letter the first, second or last but one: that would tell the debtor how long there is to wait.
 */
public final class LetterTexts {

    private static final TextBundle TEXTS = TextBundle.beside(LetterTexts.class, "letters");
    private static final String MANY = ".many";
    private static final LetterTexts STANDARD = new LetterTexts(Map.of());

    private final Map<String, String> replaced;

    private LetterTexts(Map<String, String> replaced) {
        this.replaced = Map.copyOf(replaced);
    }

    /**
     * Returns the words of the library.
     *
     * @return the texts
     */
    public static LetterTexts standard() {
        return STANDARD;
    }

    /**
     * Replaces a text.
     *
     * @param language in which language
     * @param key the key in {@code letters_en.properties}
     * @param text the words, with the same placeholders: what a letter has to state it goes on stating
     * @return the changed texts
     * @throws IllegalArgumentException if the text leaves a placeholder out, or has another
     * @throws nl.factuurwerk.text.MissingText if there is no such text in that language
     */
    public LetterTexts with(Language language, String key, String text) {
        Set<String> needed = placeholders(TEXTS.template(key, language));
        Set<String> given = placeholders(text);
        if (!needed.equals(given)) {
            throw new IllegalArgumentException("Text " + key + " states " + needed + ", not " + given);
        }
        Map<String, String> changed = new HashMap<>(replaced);
        changed.put(name(language, key), text);
        return new LetterTexts(changed);
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        int open = text.indexOf('{');
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            names.add(text.substring(open + 1, close));
            open = text.indexOf('{', close);
        }
        return names;
    }

    private static String name(Language language, String key) {
        return language.code() + " " + key;
    }

    private String template(Language language, String key, boolean many) {
        if (many) {
            String plural = key + MANY;
            String kept = replaced.get(name(language, plural));
            if (kept != null) {
                return kept;
            }
            if (!replaced.containsKey(name(language, key)) && TEXTS.has(plural, language)) {
                return TEXTS.template(plural, language);
            }
        }
        String kept = replaced.get(name(language, key));
        return kept == null ? TEXTS.template(key, language) : kept;
    }

    String text(Language language, String key, Map<String, String> values) {
        return text(language, key, false, values);
    }

    /** Words a text about one invoice, or about more. */
    String text(Language language, String key, boolean many, Map<String, String> values) {
        Objects.requireNonNull(values, "values");
        String template = template(language, key, many);
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String value = values.get(template.substring(open + 1, close));
            text.append(template, at, open).append(value == null ? template.substring(open, close + 1) : value);
            at = close + 1;
        }
        return text.append(template, at, template.length()).toString();
    }
}
