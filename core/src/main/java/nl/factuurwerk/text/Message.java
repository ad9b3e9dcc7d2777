package nl.factuurwerk.text;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Something to say, not yet worded: a key and values, which a {@link TextBundle} words in a language.
 *
 * <pre>{@code
 * Message m = bundle.message("too-long", Map.of("limit", "50"));   // too-long = At most {limit} characters.
 * m.in(Language.ENGLISH);                                          // "At most 50 characters."
 * }</pre>
 */
public final class Message implements Worded {

    private final TextBundle bundle;
    private final String key;
    private final Map<String, Object> values;

    Message(TextBundle bundle, String key, Map<String, ?> values) {
        this.bundle = Objects.requireNonNull(bundle, "bundle");
        this.key = Objects.requireNonNull(key, "key");
        this.values = Map.copyOf(values);
    }

    /**
     * Returns the key of the text: stable, the same in every language.
     *
     * @return the key in the bundle
     */
    public String key() {
        return key;
    }

    /**
     * Returns the values that fill the placeholders.
     *
     * @return by the name of the placeholder
     */
    public Map<String, Object> values() {
        return values;
    }

    /**
     * Words the message.
     *
     * @param language the language to word it in
     * @return the text with its values filled in; a placeholder without a value stays as it is
     * @throws MissingText if the text does not exist in that language
     */
    @Override
    public String in(Language language) {
        return fill(bundle.template(key, language), language);
    }

    private String fill(String template, Language language) {
        if (values.isEmpty()) {
            return template;
        }
        StringBuilder text = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            Object value = values.get(template.substring(open + 1, close));
            text.append(template, from, open);
            if (value == null) {
                text.append(template, open, close + 1);
            } else {
                text.append(value instanceof Worded nested ? nested.in(language) : value);
            }
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message that
                && key.equals(that.key)
                && bundle.equals(that.bundle)
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bundle, key, values);
    }

    @Override
    public String toString() {
        return key + (values.isEmpty() ? "" : new TreeMap<>(values));
    }
}
