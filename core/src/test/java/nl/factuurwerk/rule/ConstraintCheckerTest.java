package nl.factuurwerk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.text.TextBundle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConstraintCheckerTest {

    private static final TextBundle TEXTS = TextBundle.beside(ConstraintCheckerTest.class, "constraints");
    private static final RuleDescription BLANK = RuleDescription.of("TEST-BLANK", Severity.ERROR, TEXTS);
    private static final RuleDescription MUCH = RuleDescription.of("TEST-MUCH", Severity.WARNING, TEXTS);
    private static final ConstraintChecker CHECKER = ConstraintChecker.byDefault(List.of(BLANK, MUCH));

    @CitedRule(value = "TEST-BLANK", term = "BT-153")
    interface Blank extends Payload {}

    @CitedRule("TEST-MUCH")
    interface Much extends Payload {}

    @CitedRule("TEST-UNKNOWN")
    interface Unknown extends Payload {}

    interface Silent extends Payload {}

    record Line(
            @NotBlank(groups = Draft.class, payload = Blank.class)
            String item,

            @Max(value = 9, groups = Draft.class, payload = Much.class)
            int quantity,

            @NotNull(
                    groups = Issue.class,
                    payload = {Silent.class, Blank.class})
            String unit) {}

    record Order(
            List<@Valid Line> lines,
            Optional<@Size(max = 3, groups = Draft.class, payload = Much.class) String> note,
            Map<String, @NotBlank(groups = Draft.class, payload = Blank.class) String> tags) {}

    record Uncited(
            @NotBlank(groups = Draft.class, payload = Silent.class)
            String text) {}

    record Undescribed(
            @NotBlank(groups = Draft.class, payload = Unknown.class)
            String text) {}

    private static Order order(String item, int quantity, String note) {
        return new Order(
                List.of(new Line("Etiket", 1, "C62"), new Line(item, quantity, null)),
                Optional.of(note),
                Map.of("a", "b"));
    }

    @Nested
    class Checking {

        @Test
        void passes_what_violates_nothing() {
            assertThat(CHECKER.check(order("Doos", 9, "abc"), Draft.class)).isSameAs(Report.empty());
        }

        @Test
        void words_violations_as_findings_in_the_order_of_their_paths() {
            Report report = CHECKER.check(order(" ", 10, "abcd"), Draft.class);

            assertThat(report.findings())
                    .containsExactly(
                            BLANK.at(Location.of("lines[1].item", "BT-153"), Map.of("value", " ")),
                            MUCH.at(Location.of("lines[1].quantity"), Map.of("value", 10, "limit", 9L)),
                            MUCH.at(Location.of("note"), Map.of("value", "abcd", "min", 0, "max", 3)));
        }

        @Test
        void quotes_what_was_refused() {
            String typed = "a\u202e\u0007" + "z".repeat(1_000_000);

            assertThat(CHECKER.check(order("Doos", 1, typed), Draft.class).findings())
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.values()).containsEntry("value", "a??" + "z".repeat(37) + "..."));
        }

        @Test
        void writes_the_key_of_a_map_in_the_path() {
            Order order = new Order(List.of(), Optional.empty(), Map.of("colour", ""));

            assertThat(CHECKER.check(order, Draft.class).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.where().path()).isEqualTo("tags[colour]"));
        }

        @Test
        void asks_more_at_issue_and_everything_that_a_draft_is_asked() {
            assertThat(CHECKER.check(order(" ", 1, ""), Issue.class).findings())
                    .extracting(finding -> finding.where().path())
                    .containsExactly("lines[1].item", "lines[1].unit");
            assertThat(CHECKER.check(order("Doos", 1, ""), Draft.class).isEmpty())
                    .isTrue();
        }
    }

    @Nested
    class Mistakes {

        @Test
        void a_constraint_without_a_rule_is_one() {
            assertThatThrownBy(() -> CHECKER.check(new Uncited(""), Draft.class))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("text");
        }

        @Test
        void a_rule_that_nobody_described_is_one() {
            assertThatThrownBy(() -> CHECKER.check(new Undescribed(""), Draft.class))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("TEST-UNKNOWN");
        }

        @Test
        void an_id_given_twice_is_one() {
            assertThatThrownBy(() -> ConstraintChecker.byDefault(List.of(BLANK, BLANK)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("TEST-BLANK");
        }
    }

    @Test
    void asks_the_validator_that_the_host_gives() {
        Validator finds_nothing = (Validator) Proxy.newProxyInstance(
                Validator.class.getClassLoader(), new Class<?>[] {Validator.class}, (proxy, method, args) -> Set.of());

        assertThat(ConstraintChecker.of(finds_nothing, List.of()).check(order("", 10, "abcd"), Draft.class))
                .isSameAs(Report.empty());
    }
}
