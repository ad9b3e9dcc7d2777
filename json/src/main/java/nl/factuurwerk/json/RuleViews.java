package nl.factuurwerk.json;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.factuurwerk.rule.RuleCatalogue;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.rule.Validity;
import nl.factuurwerk.text.Language;

/** How rules are shown: the catalogue that a host prints, searches or translates. */
final class RuleViews {

    private static final TextsView TEXTS = new TextsView();

    private static final View<Validity> VALIDITY = View.<Validity>named("Validity")
            .optional("first", Scalars.DATE, validity -> closed(validity.days().first()))
            .optional("last", Scalars.DATE, validity -> closed(validity.days().last()))
            .put("by", Scalars.constant(Validity.Moment.class), Validity::by);

    private static final View<RuleDescription> RULE = View.<RuleDescription>named("Rule")
            .put("rule", Scalars.TEXT, rule -> rule.id().value())
            .put("severity", Scalars.constant(Severity.class), RuleDescription::severity)
            .optional("law", ReportViews.LAW, RuleDescription::law)
            .optional("validity", VALIDITY, rule -> Optional.of(rule.validity()).filter(known -> !known.isAlways()))
            .optional(
                    "applies",
                    TEXTS,
                    rule -> Optional.of(texts(rule, ".applies")).filter(known -> !known.isEmpty()))
            .put("text", TEXTS, rule -> texts(rule, ".text"))
            .put("hint", TEXTS, rule -> texts(rule, ".hint"))
            .optional(
                    "source", TEXTS, rule -> Optional.of(texts(rule, ".source")).filter(known -> !known.isEmpty()));

    static final View<RuleCatalogue> CATALOGUE =
            View.<RuleCatalogue>named("RuleCatalogue").fullList("rules", RULE, RuleCatalogue::rules);

    private RuleViews() {}

    /** As they are written, with what a finding puts into them in braces. */
    private static Map<String, String> texts(RuleDescription rule, String kind) {
        Map<String, String> texts = new TreeMap<>();
        for (Language language : ReportViews.LANGUAGES) {
            if (rule.texts().has(rule.id() + kind, language)) {
                texts.put(language.code(), rule.texts().template(rule.id() + kind, language));
            }
        }
        return texts;
    }

    private static Optional<LocalDate> closed(LocalDate end) {
        return Optional.of(end).filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX));
    }
}
