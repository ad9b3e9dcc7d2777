package nl.factuurwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.TextBundle;
import org.junit.jupiter.api.Test;

class ReferenceRulesTest {

    private static final List<RuleDescription> ALL = List.of(
            ReferenceRules.COUNTRY,
            ReferenceRules.HEADER_NONE,
            ReferenceRules.HEADER_BLANK,
            ReferenceRules.HEADER_TWICE,
            ReferenceRules.HEADER_LACKS,
            ReferenceRules.FIELDS,
            ReferenceRules.QUOTE_OPEN,
            ReferenceRules.QUOTE_STRAY);

    @Test
    void have_text_and_hint_in_both_languages_and_no_text_is_left_over() {
        TextBundle texts = TextBundle.beside(ReferenceRules.class, "reference");
        TreeSet<String> expected = new TreeSet<>();
        ALL.forEach(rule -> expected.addAll(List.of(rule.id() + ".text", rule.id() + ".hint")));

        assertThat(texts.keys(Language.DUTCH)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(texts.keys(Language.ENGLISH)).containsExactlyInAnyOrderElementsOf(expected);
        for (RuleDescription rule : ALL) {
            for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
                assertThat(rule.text().in(language)).doesNotEndWith(".");
                assertThat(rule.hint().in(language)).endsWith(".");
            }
        }
    }

    @Test
    void fill_every_placeholder_in_both_languages() {
        Map<String, Object> values = Map.of("value", "v", "column", "c", "field", 1, "found", 2, "expected", 3);
        for (RuleDescription rule : ALL) {
            for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
                assertThat(ReferenceRules.at(rule, 4, values).in(language)).doesNotContain("{", "}");
            }
        }
    }
}
