package nl.factuurwerk.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;

class UblReadRulesTest {

    @Test
    void have_a_text_and_a_hint_in_dutch_and_english_and_nothing_else() {
        Set<String> keys = new TreeSet<>();
        for (RuleDescription rule : UblReadRules.descriptions()) {
            for (Language language : new Language[] {Language.DUTCH, Language.ENGLISH}) {
                assertThat(rule.text().in(language)).doesNotEndWith(".");
                assertThat(rule.hint().in(language)).endsWith(".");
            }
            assertThat(keys.add(rule.id() + ".text")).isTrue();
            keys.add(rule.id() + ".hint");
        }

        assertThat(UblReadRules.TEXTS.keys(Language.DUTCH)).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(UblReadRules.TEXTS.keys(Language.ENGLISH)).containsExactlyInAnyOrderElementsOf(keys);
    }
}
