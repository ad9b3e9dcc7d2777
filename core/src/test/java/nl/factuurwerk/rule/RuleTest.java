package nl.factuurwerk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.TextBundle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    private static final TextBundle TEXTS = TextBundle.beside(RuleTest.class, "sample");
    private static final LawReference ARTICLE = LawReference.of("Wet OB", "35a", "1", "d");
    private static final RuleDescription MISSING = RuleDescription.of("T-MISSING", Severity.ERROR, ARTICLE, TEXTS);
    private static final RuleDescription ODD = RuleDescription.of("T-ODD", Severity.WARNING, TEXTS);
    private static final RuleDescription DUTCH_ONLY = RuleDescription.of("T-DUTCH", Severity.NOTICE, TEXTS);

    /** Finds what it was told to find. */
    private record Always(RuleDescription description) implements Rule<String> {
        @Override
        public void check(String subject, Consumer<Finding> findings) {
            findings.accept(description.at(Location.of("text"), Map.of("value", subject)));
        }
    }

    @Nested
    class A_finding {

        private final Finding finding = MISSING.at(Location.of("buyer.vat", "BT-48"), Map.of("value", "AE"));

        @Test
        void says_where_what_which_law_and_how_to_mend_it() {
            assertThat(finding)
                    .hasToString(
                            "BT-48 number is missing where VAT is AE (art. 35a(1)(d) Wet OB). Add it to the buyer.");
            assertThat(finding.in(Language.DUTCH))
                    .isEqualTo(
                            "BT-48 nummer ontbreekt waar de btw AE is (art. 35a lid 1 onder d Wet OB). Vul het aan bij de afnemer.");
        }

        @Test
        void names_the_path_where_there_is_no_term_and_no_law_where_there_is_none() {
            assertThat(ODD.at(Location.of("lines[1].note"))).hasToString("lines[1].note text is odd. Look at it.");
            assertThat(ODD.at(Location.whole())).hasToString("text is odd. Look at it.");
        }

        @Test
        void knows_its_rule() {
            assertThat(finding.id()).isEqualTo(new RuleId("T-MISSING"));
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.law()).contains(ARTICLE);
            assertThat(ODD.at(Location.whole()).law()).isEmpty();
        }

        @Test
        void moves_down_when_seen_from_above() {
            assertThat(finding.within("lines[1]").where()).isEqualTo(Location.of("lines[1].buyer.vat", "BT-48"));
        }

        @Test
        void without_english_texts_still_says_what_it_found() {
            Finding dutch = DUTCH_ONLY.at(Location.of("note", "BT-22"), Map.of("value", "x"));

            assertThat(dutch.in(Language.DUTCH)).isEqualTo("BT-22 tekst. Wenk.");
            assertThat(dutch).hasToString("T-DUTCH BT-22 note {value=x}");
            assertThat(new InvalidInput(Report.of(dutch, finding)))
                    .hasMessageStartingWith("T-DUTCH BT-22 note {value=x}\nBT-48 number is missing");
        }

        @Test
        void keeps_its_values_whatever_becomes_of_the_callers_map() {
            Map<String, Object> values = new HashMap<>(Map.of("value", "a"));
            Finding kept = MISSING.at(Location.whole(), values);

            values.put("value", "b");

            assertThat(kept.values()).containsExactly(Map.entry("value", "a"));
        }
    }

    @Nested
    class A_description {

        @Test
        void shows_its_texts_with_open_placeholders() {
            assertThat(MISSING.text().in(Language.ENGLISH)).isEqualTo("number is missing where VAT is {value}");
            assertThat(MISSING.hint().in(Language.ENGLISH)).isEqualTo("Add it to the buyer.");
        }
    }

    @Nested
    class A_location {

        @Test
        void grows_from_the_front() {
            assertThat(Location.of("quantity", "BT-129").within("lines[1]"))
                    .isEqualTo(Location.of("lines[1].quantity", "BT-129"));
            assertThat(Location.of("[1].quantity").within("lines").path()).isEqualTo("lines[1].quantity");
            assertThat(Location.whole().within("buyer").path()).isEqualTo("buyer");
            assertThat(Location.of("buyer").within("").path()).isEqualTo("buyer");
        }

        @Test
        void is_written_as_far_as_it_is_known() {
            assertThat(Location.of("lines[1].quantity", "BT-129")).hasToString("BT-129 lines[1].quantity");
            assertThat(Location.of("note")).hasToString("note");
            assertThat(Location.of("", "BT-22")).hasToString("BT-22");
            assertThat(Location.whole()).hasToString("");
        }
    }

    @Nested
    class A_report {

        private final Finding error = MISSING.at(Location.whole(), Map.of("value", "AE"));
        private final Finding warning = ODD.at(Location.whole());

        @Test
        void passes_without_errors() {
            assertThat(Report.empty().hasErrors()).isFalse();
            assertThat(Report.of(warning).hasErrors()).isFalse();
            assertThat(Report.of(warning, error).hasErrors()).isTrue();
            assertThat(Report.of(warning, error).errors()).containsExactly(error);
            assertThat(Report.of(warning).errors()).isEmpty();
        }

        @Test
        void keeps_the_order_of_finding() {
            assertThat(Report.of(warning).plus(Report.of(error)).findings()).containsExactly(warning, error);
            assertThat(Report.of(warning).plus(Report.empty())).isEqualTo(Report.of(warning));
            assertThat(Report.empty().plus(Report.of(warning))).isEqualTo(Report.of(warning));
            assertThat(Report.collect(found -> List.of(error, warning).forEach(found))
                            .findings())
                    .containsExactly(error, warning);
            assertThat(Report.collect(found -> {}).isEmpty()).isTrue();
        }

        @Test
        void does_not_change_behind_its_back() {
            List<Finding> findings = new ArrayList<>(List.of(warning));
            Report report = new Report(findings);

            findings.add(error);

            assertThat(report.hasErrors()).isFalse();
        }

        @Test
        void knows_which_rules_found_something() {
            assertThat(Report.of(warning).mentions("T-ODD")).isTrue();
            assertThat(Report.of(warning).mentions("T-MISSING")).isFalse();
        }

        @Test
        void is_worded_line_by_line() {
            assertThat(Report.of(warning, warning).in(Language.DUTCH))
                    .isEqualTo("tekst is vreemd. Kijk ernaar.\ntekst is vreemd. Kijk ernaar.");
            assertThat(Report.empty()).hasToString("");
        }

        @Test
        void moves_down_when_seen_from_above() {
            assertThat(Report.of(warning).within("buyer").findings())
                    .extracting(finding -> finding.where().path())
                    .containsExactly("buyer");
            assertThat(Report.empty().within("buyer").isEmpty()).isTrue();
        }
    }

    @Nested
    class A_rule_book {

        private final Always first = new Always(MISSING);
        private final Always second = new Always(ODD);

        @Test
        void asks_every_rule_in_order() {
            assertThat(new RuleBook<>(List.<Rule<String>>of(second, first))
                            .check("x")
                            .findings())
                    .extracting(Finding::id)
                    .containsExactly(ODD.id(), MISSING.id());
        }

        @Test
        void refuses_one_id_twice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RuleBook<>(List.<Rule<String>>of(first, new Always(MISSING))))
                    .withMessageContaining("T-MISSING");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RuleBook<>(List.<Rule<String>>of(first)).plus(List.of(new Always(MISSING))));
        }

        @Test
        void grows_and_is_searched() {
            RuleBook<String> book = new RuleBook<>(List.<Rule<String>>of(first)).plus(List.of(second));

            assertThat(book.rules()).containsExactly(first, second);
            assertThat(book.find("T-ODD")).containsSame(second);
            assertThat(book.find("T-NONE")).isEmpty();
        }
    }

    @Nested
    class A_rule_id {

        @Test
        void is_ordered_by_its_text() {
            assertThat(new RuleId("BR-CO-10"))
                    .isLessThan(new RuleId("BR-CO-11"))
                    .hasToString("BR-CO-10");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "br-1", "BR 1", "BR_1", "BR\u00c9", "\u0661"})
        void refuses_another_shape(String value) {
            assertThatIllegalArgumentException().isThrownBy(() -> new RuleId(value));
        }
    }

    @Nested
    class A_law_reference {

        @Test
        void is_cited_as_the_language_does() {
            assertThat(ARTICLE.in(Language.ENGLISH)).isEqualTo("art. 35a(1)(d) Wet OB");
            assertThat(ARTICLE.in(Language.DUTCH)).isEqualTo("art. 35a lid 1 onder d Wet OB");
            assertThat(ARTICLE.in(new Language("de"))).isEqualTo("art. 35a(1)(d) Wet OB");
        }

        @Test
        void is_cited_as_far_as_it_goes() {
            assertThat(LawReference.of("BW", "6:96", "6").in(Language.DUTCH)).isEqualTo("art. 6:96 lid 6 BW");
            assertThat(LawReference.of("BW", "6:96", "6")).hasToString("art. 6:96(6) BW");
            assertThat(LawReference.of("BW", "6:82")).hasToString("art. 6:82 BW");
            assertThat(LawReference.of("BW", "6:82").in(Language.DUTCH)).isEqualTo("art. 6:82 BW");
            assertThat(LawReference.standard("EN 16931").in(Language.DUTCH)).isEqualTo("EN 16931");
        }
    }
}
