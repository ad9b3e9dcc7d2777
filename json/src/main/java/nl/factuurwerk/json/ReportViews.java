package nl.factuurwerk.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.Message;

/**
 * How reports and findings are shown. There is nothing to read back: findings are made by rules. A finding may quote foreign
 * text, so halves of surrogate pairs are replaced here, and nowhere else.
 */
final class ReportViews {

    /** The languages that the library speaks. */
    static final List<Language> LANGUAGES = List.of(Language.DUTCH, Language.ENGLISH);

    private static final TextsView TEXTS = new TextsView();

    static final View<LawReference> LAW = View.<LawReference>named("LawReference")
            .put("act", Scalars.TEXT, LawReference::act)
            .text("article", LawReference::article)
            .text("paragraph", LawReference::paragraph)
            .text("point", LawReference::point);

    static final View<Finding> FINDING = View.<Finding>named("Finding")
            .put("rule", Scalars.TEXT, finding -> finding.id().value())
            .put("severity", Scalars.constant(Severity.class), Finding::severity)
            .optional("law", LAW, Finding::law)
            .text("path", finding -> Scalars.mended(finding.where().path()))
            .text("term", finding -> finding.where().term())
            .put("text", TEXTS, finding -> worded(finding, ".text", finding.text()))
            .put("hint", TEXTS, finding -> worded(finding, ".hint", finding.hint()))
            .put("values", TEXTS, ReportViews::values);

    static final View<Report> REPORT = View.<Report>named("Report")
            .flag("errors", Report::hasErrors)
            .fullList("findings", FINDING, Report::findings);

    private ReportViews() {}

    /** Words a text in each language that the rule has it in; a rule of the host's own may lack one. */
    private static Map<String, String> worded(Finding finding, String key, Message message) {
        Map<String, String> texts = new TreeMap<>();
        for (Language language : LANGUAGES) {
            if (finding.rule().texts().has(finding.id() + key, language)) {
                texts.put(language.code(), message.in(language));
            }
        }
        return texts;
    }

    private static Map<String, String> values(Finding finding) {
        Map<String, String> values = new TreeMap<>();
        finding.values()
                .forEach((name, value) -> values.put(
                        name, value instanceof Message message ? message.in(Language.ENGLISH) : value.toString()));
        return values;
    }
}
