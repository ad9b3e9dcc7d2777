package nl.factuurwerk.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTextsTest {

    private static final List<Language> LANGUAGES = List.of(Language.DUTCH, Language.ENGLISH);

    static Stream<RuleDescription> rules() {
        return InvoiceRules.dutchLaw().rules().stream().map(rule -> rule.description());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void each_rule_says_what_is_wrong_how_to_mend_it_and_when_it_is_asked(RuleDescription rule) {
        for (Language language : LANGUAGES) {
            String text = rule.text().in(language);
            assertThat(text).doesNotEndWith(".").matches("[\\p{Ll}{K].*");
            assertThat(rule.hint().in(language)).endsWith(".").matches("\\p{Lu}.*");
            assertThat(rule.texts().template(rule.id() + ".applies", language))
                    .endsWith(".")
                    .matches("\\p{Lu}.*");
        }
        assertThat(rule.law()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.factuurwerk.compliance.BrokenInvoice#all")
    void each_finding_can_be_worded_without_a_placeholder_left_open(BrokenInvoice broken) {
        for (Finding finding : InvoiceRules.dutchLaw().check(broken.content()).findings()) {
            for (Language language : LANGUAGES) {
                assertThat(finding.in(language)).doesNotContain("{", "}");
            }
        }
    }

    @Test
    void each_rule_is_printed_as_its_id() {
        assertThat(InvoiceRules.dutchLaw().rules())
                .allSatisfy(rule ->
                        assertThat(rule).hasToString(rule.description().id().value()));
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(LawRule.TEXTS.keys(Language.DUTCH)).isEqualTo(LawRule.TEXTS.keys(Language.ENGLISH));
    }

    @Test
    void the_catalogue_can_be_printed() {
        String catalogue = rules().map(rule -> String.join(
                        " | ",
                        rule.id().value(),
                        rule.severity().name(),
                        rule.law().orElseThrow().in(Language.ENGLISH),
                        rule.text().in(Language.ENGLISH),
                        rule.hint().in(Language.ENGLISH)))
                .collect(Collectors.joining("\n"));

        assertThat(catalogue)
                .contains("NL-35A-1-D | ERROR | art. 35a(1)(d) Wet OB |"
                        + " buyer VAT number is missing: required {ground} | Add it to the buyer.")
                .hasLineCount(InvoiceRules.dutchLaw().rules().size());
        assertThat(InvoiceRules.dutchLaw().find("NL-35A-1-D")).isPresent();
    }
}
