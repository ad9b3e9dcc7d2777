package nl.factuurwerk.text;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The texts of one package, in each language they were written in.
 *
 * <p>A bundle is a set of property files beside a class: {@code findings_nl.properties}, {@code findings_en.properties}.
 * A host adds a language by putting, for instance, {@code findings_de.properties} in the same place on the class path.
 * A text that a language lacks is an error and never silently worded in another language: half a letter in the wrong
 * language is worse than none.
 */
public final class TextBundle {

    private final String baseName;
    private final Module module;

    private TextBundle(String baseName, Module module) {
        this.baseName = baseName;
        this.module = module;
    }

    /**
     * Finds the bundle that lies beside a class.
     *
     * @param neighbour a class in the package of the bundle
     * @param name the name of the files, without language and ending: {@code findings}
     * @return the bundle; files are read at the first look-up of a text
     */
    public static TextBundle beside(Class<?> neighbour, String name) {
        return new TextBundle(neighbour.getPackageName() + "." + name, neighbour.getModule());
    }

    /**
     * Names one text of this bundle, without values.
     *
     * @param key the key in the property files
     * @return the message
     */
    public Message message(String key) {
        return message(key, Map.of());
    }

    /**
     * Names one text of this bundle, with values for its placeholders.
     *
     * @param key the key in the property files
     * @param values by the name of the placeholder: {@code {amount}} takes {@code values.get("amount")}; a value that
     *     is itself a {@link Message} is worded in the same language
     * @return the message
     */
    public Message message(String key, Map<String, ?> values) {
        return new Message(this, key, values);
    }

    /**
     * Returns a text as it stands in the files, placeholders and all.
     *
     * @param key the key in the property files
     * @param language the language to word it in
     * @return the text
     * @throws MissingText if this bundle has no such text in that language
     */
    public String template(String key, Language language) {
        try {
            return bundle(language).getString(key);
        } catch (MissingResourceException e) {
            throw new MissingText(baseName, key, language, e);
        }
    }

    /**
     * Tells whether a text exists.
     *
     * @param key the key in the property files
     * @param language the language
     * @return whether {@link #template} would find it
     */
    public boolean has(String key, Language language) {
        try {
            return bundle(language).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    /**
     * Returns all keys that a language has.
     *
     * @param language the language
     * @return the keys, without order
     * @throws MissingText if this bundle does not exist in that language
     */
    public Set<String> keys(Language language) {
        try {
            return Set.copyOf(bundle(language).keySet());
        } catch (MissingResourceException e) {
            throw new MissingText(baseName, "*", language, e);
        }
    }

    private ResourceBundle bundle(Language language) {
        Locale wanted = language.locale();
        // By module, not by a ResourceBundle.Control: the JDK refuses a Control from a host that uses the module path.
        ResourceBundle found = ResourceBundle.getBundle(baseName, wanted, module);
        if (!found.getLocale().equals(wanted)) {
            // The JDK falls back on the language of the machine.
            throw new MissingResourceException("No bundle " + baseName + " in " + wanted, baseName, "*");
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextBundle that && baseName.equals(that.baseName);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(baseName);
    }

    @Override
    public String toString() {
        return baseName;
    }
}
