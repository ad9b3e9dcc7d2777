package nl.factuurwerk.text;

/** A text was asked for in a language that the bundle does not have it in. */
public final class MissingText extends RuntimeException {

    private final transient Language language;

    MissingText(String bundle, String key, Language language, Throwable cause) {
        super("No text '" + key + "' in language '" + language + "' in bundle " + bundle, cause);
        this.language = language;
    }

    /**
     * Returns which language the text is missing in.
     *
     * @return the language that was asked for
     */
    public Language language() {
        return language;
    }
}
