package nl.factuurwerk.text;

/** Something that reads differently in each language, such as a name that a table has in several. */
@FunctionalInterface
public interface Worded {

    /**
     * Words it.
     *
     * @param language the language to word it in
     * @return the words
     */
    String in(Language language);
}
