package nl.factuurwerk.rule;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.text.Message;
import nl.factuurwerk.text.TextBundle;

/**
 * What is published of a rule: its id, its weight, the law it rests on, and its texts.
 *
 * <p>The texts stand in the bundle of the rule's package under the rule's id: {@code NL-35A-1-D.text} says what is
 * wrong, {@code NL-35A-1-D.hint} how to mend it; {@code NL-35A-1-D.applies}, where present, says when the rule is asked.
 *
 * @param id the stable id
 * @param severity what a finding of this rule weighs
 * @param law the article or standard; empty for a rule of the library's or the host's own
 * @param texts where its texts stand
 */
public record RuleDescription(RuleId id, Severity severity, Optional<LawReference> law, TextBundle texts) {

    /** Checks presence. */
    public RuleDescription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(texts, "texts");
    }

    /**
     * Describes a rule of law or of a standard.
     *
     * @param id the stable id
     * @param severity what a finding weighs
     * @param law the article or standard
     * @param texts where its texts stand
     * @return the description
     */
    public static RuleDescription of(String id, Severity severity, LawReference law, TextBundle texts) {
        return new RuleDescription(new RuleId(id), severity, Optional.of(law), texts);
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
        return new RuleDescription(new RuleId(id), severity, Optional.empty(), texts);
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
}
