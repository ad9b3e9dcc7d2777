package nl.factuurwerk.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import nl.factuurwerk.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void has_text_and_hint_in_each_language(String code) {
        Language language = new Language(code);

        assertThat(PdfRules.GLYPH.text().in(language))
                .contains("{text}", "{characters}")
                .doesNotEndWith(".");
        assertThat(PdfRules.GLYPH.hint().in(language)).endsWith(".");
    }
}
