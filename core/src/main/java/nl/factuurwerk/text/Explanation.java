package nl.factuurwerk.text;

import java.util.List;
import java.util.Objects;

/**
 * How something came about: a statement, and the statements it follows from. Data that can be walked, and words in any
 * language.
 *
 * <pre>{@code
 * System.out.println(invoice.explain().in(Language.ENGLISH));
 * // to pay EUR 1506.37 = EUR 1251.25 + EUR 255.12 VAT
 * //   total excluding VAT EUR 1251.25 = the sum of the lines
 * //     line 1, Ontwerp etiket: 12.5 HUR x EUR 95 = EUR 1187.50
 * //   ...
 * }</pre>
 *
 * @param statement what is stated
 * @param parts what it follows from, in order; none for a plain fact
 */
public record Explanation(Message statement, List<Explanation> parts) {

    private static final String INDENT = "  ";

    /** Copies the parts. */
    public Explanation {
        Objects.requireNonNull(statement, "statement");
        parts = List.copyOf(parts);
    }

    /**
     * Makes the explanation of a plain fact.
     *
     * @param statement what is stated
     * @return the explanation without parts
     */
    public static Explanation of(Message statement) {
        return new Explanation(statement, List.of());
    }

    /**
     * Words the whole explanation.
     *
     * @param language the language
     * @return a line for each statement, its parts below it and indented
     */
    public String in(Language language) {
        StringBuilder lines = new StringBuilder();
        write(language, "", lines);
        return lines.substring(0, lines.length() - 1);
    }

    private void write(Language language, String indent, StringBuilder lines) {
        lines.append(indent).append(statement.in(language)).append('\n');
        parts.forEach(part -> part.write(language, indent + INDENT, lines));
    }

    /** Words the whole explanation in English. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
