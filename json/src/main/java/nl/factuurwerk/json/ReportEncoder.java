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
 * Writes a report. There is nothing to read back: findings are made by rules. A finding may quote foreign text, so halves of
 * surrogate pairs are replaced here, and nowhere else.
 */
final class ReportEncoder implements ObjectEncoder<Report> {

    private static final List<Language> LANGUAGES = List.of(Language.DUTCH, Language.ENGLISH);
    private static final Codec<Severity> SEVERITY = Scalars.constant(Severity.class);
    private static final ObjectEncoder<Finding> FINDING = ReportEncoder::writeFinding;
    private static final ObjectEncoder<LawReference> LAW = ReportEncoder::writeLaw;

    private static final ObjectEncoder<Map<String, String>> TEXTS =
            (texts, out) -> texts.forEach((name, text) -> out.put(name, Scalars.mended(text), Scalars.TEXT));

    @Override
    public void write(Report report, PropertyWriter out) {
        out.put("errors", report.hasErrors(), Scalars.BOOLEAN);
        out.fullList("findings", report.findings(), FINDING);
    }

    private static void writeFinding(Finding finding, PropertyWriter out) {
        out.put("rule", finding.id().value(), Scalars.TEXT);
        out.put("severity", finding.severity(), SEVERITY);
        out.put("law", finding.law(), LAW);
        out.text("path", Scalars.mended(finding.where().path()));
        out.text("term", finding.where().term());
        out.put("text", worded(finding, ".text", finding.text()), TEXTS);
        out.put("hint", worded(finding, ".hint", finding.hint()), TEXTS);
        out.put("values", values(finding), TEXTS);
    }

    private static void writeLaw(LawReference law, PropertyWriter out) {
        out.put("act", law.act(), Scalars.TEXT);
        out.text("article", law.article());
        out.text("paragraph", law.paragraph());
        out.text("point", law.point());
    }

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
