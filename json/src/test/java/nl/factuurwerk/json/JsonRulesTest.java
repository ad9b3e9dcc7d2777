package nl.factuurwerk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonRulesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    static Iterable<RuleDescription> rules() {
        return JsonRules.descriptions();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void has_a_text_and_a_hint_in_dutch_and_english(RuleDescription rule) {
        assertThat(placeholders(rule.text().in(Language.DUTCH)))
                .isEqualTo(placeholders(rule.text().in(Language.ENGLISH)));
        assertThat(rule.text().in(Language.DUTCH)).doesNotEndWith(".");
        assertThat(rule.text().in(Language.ENGLISH)).doesNotEndWith(".");
        assertThat(rule.hint().in(Language.DUTCH)).endsWith(".");
        assertThat(rule.hint().in(Language.ENGLISH)).endsWith(".");
    }

    @Test
    void has_no_text_without_a_rule_and_the_same_keys_in_both_languages() {
        Set<String> keys = new TreeSet<>();
        JsonRules.descriptions().forEach(rule -> {
            keys.add(rule.id() + ".text");
            keys.add(rule.id() + ".hint");
        });
        for (String kind : new String[] {"object", "list", "text", "number", "boolean", "null"}) {
            keys.add("kind." + kind);
        }

        assertThat(JsonRules.TEXTS.keys(Language.DUTCH)).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(JsonRules.TEXTS.keys(Language.ENGLISH)).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void has_each_id_once() {
        assertThat(JsonRules.descriptions()).extracting(RuleDescription::id).doesNotHaveDuplicates();
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }
}
