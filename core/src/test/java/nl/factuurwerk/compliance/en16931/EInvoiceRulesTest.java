package nl.factuurwerk.compliance.en16931;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.ProcessContent;
import nl.factuurwerk.reference.CodeList;
import nl.factuurwerk.reference.CodeLists;
import nl.factuurwerk.reference.TableRows;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EInvoiceRulesTest {

    /** The prefix of the rules of each category. */
    private static final Map<String, String> PREFIXES = Map.of(
            "S", "BR-S", "Z", "BR-Z", "E", "BR-E", "AE", "BR-AE", "K", "BR-IC", "G", "BR-G", "O", "BR-O", "L", "BR-AF",
            "M", "BR-AG");

    /** A document that breaks no rule, and a change that breaks one. */
    record Case(String rule, EInvoiceProfile profile, InvoiceContent right, UnaryOperator<InvoiceContent> change) {

        List<Finding> findings(InvoiceContent content) {
            List<Finding> findings = new ArrayList<>();
            Rule<InvoiceContent> asked = EInvoiceRules.of(profile).find(rule).orElseThrow();
            asked.check(content, findings::add);
            return findings;
        }

        @Override
        public String toString() {
            return rule;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                        cases(EInvoiceProfile.EN16931, "S", Broken.standard()),
                        cases(EInvoiceProfile.NLCIUS, "S", Broken.nlcius()),
                        cases(EInvoiceProfile.PEPPOL, "S", Broken.peppol()),
                        Contents.CATEGORIES.stream()
                                .flatMap(category -> cases(
                                        EInvoiceProfile.EN16931,
                                        category,
                                        Broken.category(category, PREFIXES.get(category)))))
                .flatMap(all -> all);
    }

    private static Stream<Case> cases(
            EInvoiceProfile profile, String category, Map<String, UnaryOperator<InvoiceContent>> changes) {
        InvoiceContent right = Contents.of(category, profile);
        return changes.entrySet().stream().map(it -> new Case(it.getKey(), profile, right, it.getValue()));
    }

    static Stream<InvoiceContent> right() {
        return Stream.concat(Contents.CATEGORIES.stream(), Stream.of("B"))
                .map(category -> Contents.of(category, EInvoiceProfile.EN16931));
    }

    @Nested
    class A_rule {

        @ParameterizedTest
        @MethodSource("nl.factuurwerk.compliance.en16931.EInvoiceRulesTest#cases")
        void is_broken_by_the_change_and_by_nothing_before_it(Case it) {
            assertThat(it.findings(it.right())).isEmpty();
            assertThat(it.findings(it.change().apply(it.right()))).isNotEmpty();
        }

        @ParameterizedTest
        @MethodSource("nl.factuurwerk.compliance.en16931.EInvoiceRulesTest#cases")
        void says_what_is_wrong_in_two_languages_and_leaves_no_gap(Case it) {
            for (Finding finding : it.findings(it.change().apply(it.right()))) {
                assertThat(finding.where().path()).isNotBlank();
                assertThat(finding.where().term()).matches("B[TG]-[0-9]+");
                for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
                    assertThat(finding.in(language)).doesNotContain("{").contains(it.rule());
                }
            }
        }
    }

    @Nested
    class A_book {

        @ParameterizedTest
        @EnumSource
        void has_a_case_for_each_of_its_rules(EInvoiceProfile profile) {
            List<String> tested = cases().map(Case::rule).toList();

            assertThat(EInvoiceRules.of(profile).rules())
                    .extracting(rule -> rule.description().id().value())
                    .isNotEmpty()
                    .allMatch(tested::contains);
        }

        @ParameterizedTest
        @MethodSource("nl.factuurwerk.compliance.en16931.EInvoiceRulesTest#right")
        void of_the_standard_has_nothing_to_say_against_a_right_document(InvoiceContent content) {
            assertThat(EInvoiceRules.of(EInvoiceProfile.EN16931).check(content).findings())
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        void of_a_profile_has_nothing_to_say_against_a_right_document(EInvoiceProfile profile) {
            assertThat(EInvoiceRules.of(profile)
                            .check(Contents.of("S", profile))
                            .findings())
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        void can_be_asked_of_a_document_that_says_nothing(EInvoiceProfile profile) {
            assertThat(EInvoiceRules.of(profile)
                            .check(InvoiceContent.builder().build())
                            .findings())
                    .extracting(finding -> finding.id().value())
                    .contains("BR-01", "BR-02", "BR-03", "BR-04", "BR-05", "BR-06", "BR-08", "BR-12", "BR-16");
        }

        @Test
        void of_nlcius_leaves_sellers_abroad_alone() {
            InvoiceContent right = Contents.of("S", EInvoiceProfile.NLCIUS);
            InvoiceContent abroad = right.toBuilder()
                    .seller(right.seller().toBuilder()
                            .address(right.buyer().address())
                            .build())
                    .references(right.references().toBuilder()
                            .buyerReference(null)
                            .build())
                    .build();
            InvoiceContent german = abroad.toBuilder()
                    .seller(abroad.seller().toBuilder()
                            .address(AddressContent.in("DE"))
                            .build())
                    .build();

            assertThat(EInvoiceRules.of(EInvoiceProfile.NLCIUS).check(german).findings())
                    .isEmpty();
        }

        @Test
        void takes_the_codes_that_a_host_adds() {
            InvoiceContent right = Contents.of("S", EInvoiceProfile.EN16931);
            InvoiceContent own = right.toBuilder()
                    .lines(List.of(right.lines().getFirst().toBuilder().unit("QQQ").build()))
                    .build();
            CodeLists lists = CodeLists.standard().with(List.of(new TableRows() {
                @Override
                public String table() {
                    return CodeList.UNITS.table();
                }

                @Override
                public Stream<String> lines() {
                    return Stream.of(
                            "codes,from,until,source,confidence,note", "QQQ,2026-01-01,,https://a.example,SECONDARY,");
                }
            }));

            assertThat(EInvoiceRules.of(EInvoiceProfile.EN16931).check(own).findings())
                    .extracting(finding -> finding.id().value())
                    .containsExactly("BR-CL-23");
            assertThat(EInvoiceRules.of(EInvoiceProfile.EN16931, lists)
                            .check(own)
                            .findings())
                    .isEmpty();
        }
    }

    @Nested
    class A_profile {

        @ParameterizedTest
        @EnumSource
        void is_found_by_what_a_document_states(EInvoiceProfile profile) {
            assertThat(EInvoiceProfile.of(Contents.of("S", profile))).contains(profile);
        }

        @Test
        void is_not_found_where_none_or_another_is_stated() {
            assertThat(EInvoiceProfile.of(InvoiceContent.builder().build())).isEmpty();
            assertThat(EInvoiceProfile.of(InvoiceContent.builder()
                            .process(ProcessContent.of("urn:other"))
                            .build()))
                    .isEmpty();
        }
    }
}
