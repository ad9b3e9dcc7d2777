package nl.factuurwerk.vat;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.Message;

/**
 * One step on the way to a treatment: a fact, and the article that gives it weight.
 *
 * @param fact what was taken into account
 * @param law the article that makes it matter; empty for a plain fact
 */
public record Reason(Message fact, Optional<LawReference> law) {

    /** Checks presence. */
    public Reason {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(law, "law");
    }

    /**
     * Words the step.
     *
     * @param language the language
     * @return the fact, with the article in parentheses
     */
    public String in(Language language) {
        return fact.in(language)
                + law.map(article -> " (" + article.in(language) + ")").orElse("");
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
