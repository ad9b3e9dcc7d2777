package nl.factuurwerk.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CostingRulesTest {

    static List<RuleDescription> rules() {
        return CostingRules.descriptions();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_text_and_hint_in_both_languages_and_stops_nothing(RuleDescription rule) {
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            assertThat(rule.text().in(language)).isNotBlank();
            assertThat(rule.hint().in(language)).isNotBlank();
        }
        assertThat(rule.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void every_rule_is_published_once() throws IllegalAccessException {
        List<RuleDescription> declared = new ArrayList<>();
        for (Field field : CostingRules.class.getDeclaredFields()) {
            if (field.getType() == RuleDescription.class) {
                declared.add((RuleDescription) field.get(null));
            }
        }

        assertThat(rules()).containsExactlyInAnyOrderElementsOf(declared).doesNotHaveDuplicates();
    }
}
