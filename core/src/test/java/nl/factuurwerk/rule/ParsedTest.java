package nl.factuurwerk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import nl.factuurwerk.text.TextBundle;
import org.junit.jupiter.api.Test;

class ParsedTest {

    private static final TextBundle TEXTS = TextBundle.beside(ParsedTest.class, "sample");
    private static final Finding ERROR =
            RuleDescription.of("T-MISSING", Severity.ERROR, TEXTS).at(Location.whole(), Map.of("value", "x"));
    private static final Finding WARNING =
            RuleDescription.of("T-ODD", Severity.WARNING, TEXTS).at(Location.whole());

    @Test
    void a_valid_one_has_its_value_and_its_warnings() {
        Parsed<String> parsed = new Parsed.Valid<>("a", Report.of(WARNING));

        assertThat(parsed.isValid()).isTrue();
        assertThat(parsed.value()).contains("a");
        assertThat(parsed.orThrow()).isEqualTo("a");
        assertThat(parsed.report()).isEqualTo(Report.of(WARNING));
        assertThat(parsed.map(String::length)).isEqualTo(new Parsed.Valid<>(1, Report.of(WARNING)));
        assertThat(Parsed.valid("a").report().isEmpty()).isTrue();
    }

    @Test
    void an_invalid_one_has_its_findings_and_throws_them_all() {
        Parsed<String> parsed = Parsed.invalid(Report.of(WARNING, ERROR));

        assertThat(parsed.isValid()).isFalse();
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.map(String::length)).isEqualTo(Parsed.invalid(Report.of(WARNING, ERROR)));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(parsed::orThrow)
                .withMessage("text is odd. Look at it.\nnumber is missing where VAT is x. Add it to the buyer.")
                .satisfies(e -> assertThat(e.report()).isEqualTo(Report.of(WARNING, ERROR)));
        assertThat(Parsed.<String>invalid(ERROR).report()).isEqualTo(Report.of(ERROR));
    }

    @Test
    void never_hides_an_error_nor_fails_without_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Parsed.Valid<>("a", Report.of(ERROR)));
        assertThatIllegalArgumentException().isThrownBy(() -> Parsed.invalid(Report.of(WARNING)));
        assertThatIllegalArgumentException().isThrownBy(() -> Parsed.invalid(Report.empty()));
    }
}
