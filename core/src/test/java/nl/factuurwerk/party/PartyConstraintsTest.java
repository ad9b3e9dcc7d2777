package nl.factuurwerk.party;

import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.factuurwerk.rule.CitedRule;
import nl.factuurwerk.rule.ConstraintChecker;
import nl.factuurwerk.rule.Draft;
import nl.factuurwerk.rule.Issue;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyConstraintsTest {

    private static final ConstraintChecker CHECKER = ConstraintChecker.byDefault(PartyRules.descriptions());

    private static List<String> found(Party party) {
        return CHECKER.check(party, Draft.class).findings().stream()
                .map(finding -> finding.id() + " " + finding.where())
                .toList();
    }

    @Nested
    class Checking {

        @Test
        void passes_a_party_within_the_limits() {
            assertThat(found(Organisation.named("n".repeat(200))
                            .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                            .email("a@example.org")
                            .contact("Jan", "050-1234567", "jan@example.org")
                            .iban("NL91ABNA0417164300")
                            .build()))
                    .isEmpty();
        }

        @Test
        void finds_every_text_that_is_too_long_where_the_caller_wrote_it() {
            Party party = Organisation.named("n".repeat(201))
                    .tradingName("t".repeat(201))
                    .taxRegistration("r".repeat(51))
                    .address(List.of("Kade 3", "l".repeat(101)), "p".repeat(21), "c".repeat(101), NETHERLANDS)
                    .contact("j".repeat(201), "0".repeat(41), "")
                    .account("NL91ABNA0417164300", "a".repeat(71), "")
                    .build();

            assertThat(found(party))
                    .containsExactly(
                            "FW-PARTY-LENGTH accounts[0].name",
                            "FW-PARTY-LENGTH address.city",
                            "FW-PARTY-LENGTH address.lines[1]",
                            "FW-PARTY-LENGTH address.postCode",
                            "FW-PARTY-LENGTH contact.name",
                            "FW-PARTY-LENGTH contact.phone",
                            "FW-PARTY-LENGTH name",
                            "FW-PARTY-LENGTH taxRegistration",
                            "FW-PARTY-LENGTH tradingName");
        }

        @ParameterizedTest
        @ValueSource(strings = {"anna", "anna@", "@example.org", "anna@@example.org", "anna example.org"})
        void finds_an_email_address_of_another_shape(String email) {
            assertThat(found(Person.named("Anna").email(email).build())).containsExactly("FW-PARTY-EMAIL-FORMAT email");
            assertThat(found(Person.named("Anna").contact("", "", email).build()))
                    .containsExactly("FW-PARTY-EMAIL-FORMAT contact.email");
        }

        @Test
        void asks_for_no_less_when_a_document_is_issued() {
            assertThat(CHECKER.check(Person.named("Anna").email("anna").build(), Issue.class)
                            .hasErrors())
                    .isTrue();
        }

        @Test
        void words_the_finding_with_the_limit() {
            assertThat(CHECKER.check(Person.named("n".repeat(201)).build(), Draft.class)
                            .in(Language.DUTCH))
                    .isEqualTo("name tekst is langer dan 200 tekens. Kort hem in; vanzelf wordt er niets afgeknipt.");
        }
    }

    @Nested
    class Catalogue {

        @Test
        void every_rule_has_a_text_and_a_hint_in_both_languages() {
            for (RuleDescription rule : PartyRules.descriptions()) {
                for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
                    assertThat(rule.text().in(language)).as(rule.id() + " text").doesNotEndWith(".");
                    assertThat(rule.hint().in(language)).as(rule.id() + " hint").endsWith(".");
                }
            }
        }

        @Test
        void no_text_belongs_to_no_rule() {
            Set<String> expected = PartyRules.descriptions().stream()
                    .flatMap(rule -> Stream.of(rule.id() + ".text", rule.id() + ".hint"))
                    .collect(Collectors.toSet());

            for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
                assertThat(PartyRules.descriptions().getFirst().texts().keys(language))
                        .isEqualTo(expected);
            }
        }

        @Test
        void every_description_is_listed_once() {
            assertThat(PartyRules.descriptions())
                    .extracting(RuleDescription::id)
                    .doesNotHaveDuplicates();
            assertThat(Stream.of(PartyRules.class.getDeclaredFields())
                            .filter(field -> field.getType() == RuleDescription.class))
                    .hasSameSizeAs(PartyRules.descriptions());
        }

        @ParameterizedTest
        @ValueSource(classes = {Organisation.class, Person.class, Address.class, Contact.class, BankAccount.class})
        void every_constraint_cites_a_described_rule_and_stands_in_a_group(Class<?> type) {
            Set<String> known = PartyRules.descriptions().stream()
                    .map(rule -> rule.id().value())
                    .collect(Collectors.toSet());

            assertThat(constraints(type)).isNotEmpty().allSatisfy(constraint -> {
                assertThat(constraint.getPayload())
                        .as("%s", constraint.getAnnotation())
                        .singleElement()
                        .satisfies(payload -> assertThat(
                                        payload.getAnnotation(CitedRule.class).value())
                                .isIn(known));
                assertThat(constraint.getGroups())
                        .isSubsetOf(Draft.class, Issue.class)
                        .isNotEmpty();
            });
        }

        private List<ConstraintDescriptor<?>> constraints(Class<?> type) {
            return ConstraintChecker.defaultValidator().getConstraintsForClass(type).getConstrainedProperties().stream()
                    .flatMap(this::constraints)
                    .toList();
        }

        private Stream<ConstraintDescriptor<?>> constraints(PropertyDescriptor property) {
            return Stream.concat(property.getConstraintDescriptors().stream(), withinContainers(property));
        }

        private Stream<ConstraintDescriptor<?>> withinContainers(ContainerDescriptor container) {
            Function<ContainerDescriptor, Stream<ConstraintDescriptor<?>>> deeper = this::withinContainers;
            return container.getConstrainedContainerElementTypes().stream()
                    .flatMap(element ->
                            Stream.concat(element.getConstraintDescriptors().stream(), deeper.apply(element)));
        }
    }
}
