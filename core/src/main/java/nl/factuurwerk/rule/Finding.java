package nl.factuurwerk.rule;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.Message;

/**
 * One thing that a rule found: where, what, by which law, how grave, and how to mend it.
 *
 * <pre>{@code
 * System.out.println(finding);
 * // BT-48 buyer VAT number is missing: required where VAT is reverse charged (art. 35a(1)(d) Wet OB). Add it to the buyer.
 * }</pre>
 *
 * @param rule the rule that was broken
 * @param where what the finding points at
 * @param values what the texts quote, by placeholder
 */
public record Finding(RuleDescription rule, Location where, Map<String, Object> values) {

    /** Checks presence and copies the values. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(where, "where");
        values = Map.copyOf(values);
    }

    /**
     * Returns the id of the rule.
     *
     * @return the stable id
     */
    public RuleId id() {
        return rule.id();
    }

    /**
     * Returns how much it weighs.
     *
     * @return the severity of the rule
     */
    public Severity severity() {
        return rule.severity();
    }

    /**
     * Returns the law it rests on.
     *
     * @return the article or standard, or empty for a rule of our own
     */
    public Optional<LawReference> law() {
        return rule.law();
    }

    /**
     * Says what is wrong.
     *
     * @return the message; worded per language
     */
    public Message text() {
        return rule.texts().message(id() + ".text", values);
    }

    /**
     * Says how to mend it.
     *
     * @return the message; worded per language
     */
    public Message hint() {
        return rule.texts().message(id() + ".hint", values);
    }

    /**
     * Returns this finding as seen from one level up.
     *
     * @param parent the path of the part it lies in
     * @return the finding with the longer path
     */
    public Finding within(String parent) {
        return new Finding(rule, where.within(parent), values);
    }

    /**
     * Words the whole finding: term, text, law and hint.
     *
     * @param language the language
     * @return one or two sentences
     */
    public String in(Language language) {
        StringBuilder line = new StringBuilder();
        // A business term names its place alone, unless there are several such places.
        boolean several = where.path().indexOf('[') >= 0;
        String place = where.term().isEmpty() || several ? where.toString() : where.term();
        if (!place.isEmpty()) {
            line.append(place).append(' ');
        }
        line.append(text().in(language));
        law().ifPresent(law -> line.append(" (").append(law.in(language)).append(')'));
        return line.append(". ").append(hint().in(language)).toString();
    }

    /**
     * Words the whole finding in English; where the rule has no English texts, as a host's own may not, writes its id,
     * place and values. Never throws: a report has to survive being logged or thrown.
     */
    @Override
    public String toString() {
        boolean worded = rule.texts().has(id() + ".text", Language.ENGLISH)
                && rule.texts().has(id() + ".hint", Language.ENGLISH);
        return worded ? in(Language.ENGLISH) : id() + " " + where + " " + new TreeMap<>(values);
    }
}
