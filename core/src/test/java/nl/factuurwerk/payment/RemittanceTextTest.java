package nl.factuurwerk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemittanceTextTest {

    @Test
    void is_one_line_without_blanks_around_it() {
        assertThat(RemittanceText.of(" Factuur 2026-0001 ").value()).isEqualTo("Factuur 2026-0001");
        assertThat(RemittanceText.parse("Factuur 2026-0001").orThrow().formatted())
                .isEqualTo("Factuur 2026-0001");
    }

    @Test
    void counts_characters_and_not_halves_of_them() {
        assertThat(RemittanceText.of("\ud83d\ude00".repeat(140)).value()).hasSize(280);
        assertThatIllegalArgumentException().isThrownBy(() -> RemittanceText.of("\ud83d\ude00".repeat(141)));
        assertThatIllegalArgumentException().isThrownBy(() -> RemittanceText.of("x".repeat(141)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u0007b", "a\ud800b", "a\uffffb", "\u200b", "\u00a0"})
    void refuses_what_is_not_a_line(String text) {
        assertThat(RemittanceText.parse(text).report().mentions("FW-PAYMENT-TEXT"))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> RemittanceText.of(text));
    }
}
