package nl.factuurwerk.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.Message;
import nl.factuurwerk.text.TextBundle;

/**
 * What is published of a rule: its id, its weight, the law it rests on, and its texts.
 *
 * <p>The texts stand in the bundle of the rule's package under the rule's id: {@code NL-35A-1-D.text} says what is
 * wrong, {@code NL-35A-1-D.hint} how to mend it. Where present, {@code NL-35A-1-D.applies} says of what the rule is asked,
 * and {@code NL-35A-1-D.source} where the law was read, if not in the law itself.
 *
 * @param id the stable id
 * @param severity what a finding of this rule weighs
 * @param law the article or standard; empty for a rule of the library's or the host's own
 * @param validity when it is in force
 * @param texts where its texts stand
 */
public record RuleDescription(
        RuleId id, Severity severity, Optional<LawReference> law, Validity validity, TextBundle texts) {

    private static final TextBundle WORDS = TextBundle.beside(RuleDescription.class, "catalogue");

    /** Checks presence. */
    public RuleDescription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(texts, "texts");
    }

    /**
     * Describes a rule of law or of a standard, in force on every day.
     *
     * @param id the stable id
     * @param severity what a finding weighs
     * @param law the article or standard
     * @param texts where its texts stand
     * @return the description
     */
    public static RuleDescription of(String id, Severity severity, LawReference law, TextBundle texts) {
        return new RuleDescription(new RuleId(id), severity, Optional.of(law), Validity.always(), texts);
    }

    /**
     * Describes a rule that rests on no law: a format, or a house rule.
     *
     * @param id the stable id
     * @param severity what a finding weighs
     * @param texts where its texts stand
     * @return the description
     */
    public static RuleDescription of(String id, Severity severity, TextBundle texts) {
        return new RuleDescription(new RuleId(id), severity, Optional.empty(), Validity.always(), texts);
    }

    /**
     * Makes a finding of this rule.
     *
     * @param where what it points at
     * @return the finding
     */
    public Finding at(Location where) {
        return new Finding(this, where, Map.of());
    }

    /**
     * Makes a finding of this rule that quotes values.
     *
     * @param where what it points at
     * @param values by the placeholder that they fill in the texts
     * @return the finding
     */
    public Finding at(Location where, Map<String, ?> values) {
        return new Finding(this, where, Map.copyOf(values));
    }

    /**
     * Returns what is wrong when the rule is broken, with its placeholders open.
     *
     * @return the message to print in a catalogue
     */
    public Message text() {
        return texts.message(id + ".text");
    }

    /**
     * Returns how to mend it, with its placeholders open.
     *
     * @return the message to print in a catalogue
     */
    public Message hint() {
        return texts.message(id + ".hint");
    }

    /**
     * Returns of what the rule is asked.
     *
     * @return the message to print in a catalogue; empty where its texts do not say, as those of a format do not
     */
    public Optional<Message> applies() {
        return further("applies");
    }

    /**
     * Returns where the law was read, if not in the law itself.
     *
     * @return the message to print in a catalogue; empty where the law was read
     */
    public Optional<Message> source() {
        return further("source");
    }

    private Optional<Message> further(String kind) {
        String key = id + "." + kind;
        boolean known = texts.has(key, Language.DUTCH) || texts.has(key, Language.ENGLISH);
        return known ? Optional.of(texts.message(key)) : Optional.empty();
    }

    /**
     * Returns this rule in force on some days only.
     *
     * @param days when it is in force, and by which day of a document that is judged
     * @return the changed description
     */
    public RuleDescription during(Validity days) {
        return new RuleDescription(id, severity, law, days, texts);
    }

    /**
     * Returns this rule with another weight.
     *
     * @param weight what a finding weighs
     * @return the changed description
     */
    public RuleDescription weighing(Severity weight) {
        return new RuleDescription(id, weight, law, validity, texts);
    }

    /**
     * Words everything that is published of the rule.
     *
     * @param language the language
     * @return a line with id, severity, law and validity, and indented lines with the texts
     * @throws nl.factuurwerk.text.MissingText if it has no texts in that language
     */
    public String in(Language language) {
        StringBuilder entry = new StringBuilder(id + ", " + severity);
        law.ifPresent(article -> entry.append(", ").append(article.in(language)));
        validityIn(language).ifPresent(days -> entry.append(", ").append(days));
        applies().ifPresent(when -> line(entry, "applies", when, language));
        line(entry, "text", text(), language);
        line(entry, "hint", hint(), language);
        source().ifPresent(where -> line(entry, "source", where, language));
        return entry.toString();
    }

    private static void line(StringBuilder entry, String label, Message text, Language language) {
        entry.append("\n  ")
                .append(WORDS.message(label).in(language))
                .append(": ")
                .append(text.in(language));
    }

    /**
     * Words when the rule is in force.
     *
     * @param language the language
     * @return for instance {@code for supplies from 2030-07-01}; empty for a rule that is always in force
     */
    public Optional<String> validityIn(Language language) {
        if (validity.isAlways()) {
            return Optional.empty();
        }
        LocalDate first = validity.days().first();
        String span =
                first.equals(LocalDate.MIN) ? "until" : validity.days().end().isPresent() ? "between" : "from";
        String key = validity.by() + "." + span;
        return Optional.of(WORDS.message(
                        key, Map.of("first", first, "last", validity.days().last()))
                .in(language));
    }
}
