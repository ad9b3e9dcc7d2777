package nl.factuurwerk.party;

import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PartyTest {

    private static final String ALL_WRONG =
            """
            NAME-BLANK name
            CHARACTERS address.lines[1]
            CHARACTERS address.city
            VAT-CHECK vat
            KVK-FORMAT kvk
            IBAN-CHECK accounts[0].iban
            BIC-FORMAT accounts[1].bic
            CHARACTERS contact.phone
            """;

    private static Organisation studio() {
        return Organisation.named("Studio Noorderlicht B.V.")
                .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
                .kvk("12345678")
                .vat("NL123456789B13")
                .iban("NL91ABNA0417164300")
                .build();
    }

    @Nested
    class Building {

        @Test
        void takes_text_and_gives_checked_values() {
            var studio = studio();

            assertThat(studio.name()).isEqualTo("Studio Noorderlicht B.V.");
            assertThat(studio.address()).contains(Address.of("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS));
            assertThat(studio.country()).contains(NETHERLANDS);
            assertThat(studio.kvk()).contains(KvkNumber.of("12345678"));
            assertThat(studio.vatNumber()).contains(VatNumber.of("NL123456789B13"));
            assertThat(studio.iban()).contains(Iban.of("NL91ABNA0417164300"));
            assertThat(studio.id()).isEmpty();
        }

        @Test
        void needs_nothing_but_a_name() {
            assertThat(Organisation.named("Brouwerij De Hop").build().address()).isEmpty();
            assertThat(Person.named("Anna de Vries").build().name()).isEqualTo("Anna de Vries");
        }

        @Test
        void reports_everything_that_is_wrong_at_once() {
            var builder = Organisation.named(" \t")
                    .address(List.of("Kade 3", "hof\u0007"), "8911 AB", "Leeuw\uD800arden", NETHERLANDS)
                    .vat("NL123456789B12")
                    .kvk("1234567")
                    .iban("NL92ABNA0417164300")
                    .account("NL91ABNA0417164300", "", "ABNA")
                    .contact("Jan", "050\u0000", "");

            assertThat(builder.tryBuild()).isInstanceOfSatisfying(Parsed.Invalid.class, invalid -> assertThat(
                            shorten(invalid.report().findings()))
                    .isEqualTo(ALL_WRONG));
            assertThatThrownBy(builder::build).isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(
                            e.report().findings())
                    .hasSize(8));
        }

        private String shorten(List<Finding> findings) {
            StringBuilder lines = new StringBuilder();
            findings.forEach(finding -> lines.append(finding.id().value().substring("FW-PARTY-".length()))
                    .append(' ')
                    .append(finding.where().path())
                    .append('\n'));
            return lines.toString();
        }

        @Test
        void forgets_a_finding_when_the_value_is_given_again() {
            var mended = Organisation.named("")
                    .name("De Hop")
                    .vat("NL1")
                    .vat("NL002455799B11")
                    .kvk("x")
                    .kvk("")
                    .build();

            assertThat(mended.vatNumber()).contains(VatNumber.of("NL002455799B11"));
            assertThat(mended.kvk()).isEmpty();
        }

        @Test
        void forgets_a_value_when_it_is_replaced_by_a_wrong_one() {
            assertThat(Organisation.named("De Hop")
                            .vat("NL002455799B11")
                            .vat("NL1")
                            .tryBuild()
                            .isValid())
                    .isFalse();
        }

        @Test
        void takes_a_blank_text_as_nothing_known() {
            var form = Organisation.named("De Hop")
                    .id(" ")
                    .vat("")
                    .kvk("")
                    .rsin(" ")
                    .oin("")
                    .establishment("")
                    .tradingName(" ")
                    .taxRegistration("")
                    .email("")
                    .iban(" ")
                    .electronicAddress("", "");

            assertThat(form.build()).isEqualTo(Organisation.named("De Hop").build());
        }

        @Test
        void keeps_a_warning_beside_the_party() {
            var parsed = Organisation.named("De Hop")
                    .address("Kade 3", "8911", "Leeuwarden", NETHERLANDS)
                    .tryBuild();

            assertThat(parsed.value()).isPresent();
            assertThat(parsed.report().findings())
                    .singleElement()
                    .satisfies(warning -> assertThat(warning.where().path()).isEqualTo("address.postCode"));
        }

        @Test
        void drops_blanks_around_texts() {
            var party = Organisation.named("  De Hop ")
                    .tradingName(" Hop\u00A0& Mout ")
                    .email(" a@example.org ")
                    .build();

            assertThat(party.name()).isEqualTo("De Hop");
            assertThat(party.tradingName()).contains("Hop\u00A0& Mout");
            assertThat(party.email()).contains("a@example.org");
        }

        @Test
        void sees_that_a_name_is_blank_whatever_it_is_blank_with() {
            assertThat(Organisation.named("\u00A0\u200B\u2003")
                            .tryBuild()
                            .report()
                            .mentions("FW-PARTY-NAME-BLANK"))
                    .isTrue();
            assertThat(Organisation.named("\u00A0De Hop\u00A0").build().name()).isEqualTo("De Hop");
        }

        @Test
        void keeps_characters_beyond_the_basic_plane() {
            assertThat(Organisation.named("Brouwerij 🍺 Žižka").build().name()).isEqualTo("Brouwerij 🍺 Žižka");
        }
    }

    @Nested
    class Copies {

        @Test
        void a_builder_of_a_party_builds_its_equal() {
            var full = studio().toBuilder()
                    .id("noorderlicht")
                    .tradingName("Noorderlicht")
                    .taxRegistration("CHE-123.456.788 MWST")
                    .establishment("000012345678")
                    .rsin("111222333")
                    .oin("00000003123456780000")
                    .email("post@example.org")
                    .contact("Jan", "050-1234567", "jan@example.org")
                    .language(Language.ENGLISH)
                    .account("DE89370400440532013000", "Stichting Derdengelden", "COBADEFF")
                    .electronicAddress("0106", "12345678")
                    .publicBody()
                    .taxable()
                    .build();

            assertThat(full.toBuilder().build()).isEqualTo(full).hasSameHashCodeAs(full);
            assertThat(full.accounts()).hasSize(2);
        }

        @Test
        void every_property_counts_for_equality() {
            var base = Organisation.named("De Hop").build();

            assertThat(List.of(
                            base.toBuilder().name("De Mout").build(),
                            base.toBuilder().id("a").build(),
                            base.toBuilder().address(Address.in(NETHERLANDS)).build(),
                            base.toBuilder().email("a@example.org").build(),
                            base.toBuilder().contact("Jan", "", "").build(),
                            base.toBuilder().language(Language.DUTCH).build(),
                            base.toBuilder().iban("NL91ABNA0417164300").build(),
                            base.toBuilder()
                                    .electronicAddress("0106", "12345678")
                                    .build(),
                            base.toBuilder().tradingName("Hop").build(),
                            base.toBuilder().vat("NL123456789B13").build(),
                            base.toBuilder().taxRegistration("123").build(),
                            base.toBuilder().kvk("12345678").build(),
                            base.toBuilder().establishment("000012345678").build(),
                            base.toBuilder().rsin("111222333").build(),
                            base.toBuilder().oin("00000003123456780000").build(),
                            base.toBuilder().notTaxable().build(),
                            base.toBuilder().publicBody().build()))
                    .doesNotContain(base)
                    .doesNotHaveDuplicates();
        }

        @Test
        void an_organisation_never_equals_a_person() {
            assertThat((Party) Organisation.named("Anna de Vries").build())
                    .isNotEqualTo(Person.named("Anna de Vries").build());
        }

        @Test
        void a_party_of_any_kind_takes_an_id() {
            Party anna = Person.named("Anna de Vries").build();

            assertThat(anna.withId(Id.of("anna")).id()).isEqualTo(Optional.of(Id.of("anna")));
            assertThat(anna.toBuilder().id("anna").build()).isEqualTo(anna.withId(Id.of("anna")));
        }

        @Test
        void accounts_can_be_replaced() {
            var moved = studio().toBuilder()
                    .iban("NL00")
                    .withoutAccounts()
                    .iban("DE89370400440532013000")
                    .build();

            assertThat(moved.accounts()).containsExactly(BankAccount.of(Iban.of("DE89370400440532013000")));
        }
    }

    @Nested
    class Capacities {

        @Test
        void an_organisation_is_a_taxable_person_unless_said_otherwise() {
            assertThat(studio().capacity()).isEqualTo(Capacity.TAXABLE_PERSON);
            assertThat(studio().isBusiness()).isTrue();
            assertThat(Organisation.named("Stichting").notTaxable().build().capacity())
                    .isEqualTo(Capacity.NON_TAXABLE_LEGAL_PERSON);
        }

        @Test
        void a_public_body_is_one_only_when_said_so_in_whatever_order() {
            assertThat(Organisation.named("Gemeente").publicBody().build().isBusiness())
                    .isFalse();
            assertThat(Organisation.named("Gemeente")
                            .publicBody()
                            .taxable()
                            .build()
                            .isBusiness())
                    .isTrue();
            assertThat(Organisation.named("Gemeente")
                            .taxable()
                            .publicBody()
                            .build()
                            .isBusiness())
                    .isTrue();
            assertThat(Organisation.named("Gemeente").publicBody().build().isPublicBody())
                    .isTrue();
            assertThat(studio().isPublicBody()).isFalse();
        }

        @Test
        void a_person_is_a_consumer_without_business_numbers() {
            Party anna = Person.named("Anna de Vries").email("anna@example.org").build();

            assertThat(anna.capacity()).isEqualTo(Capacity.CONSUMER);
            assertThat(anna.isBusiness()).isFalse();
            assertThat(anna.isPublicBody()).isFalse();
            assertThat(List.of(anna.vatNumber(), anna.kvk(), anna.rsin(), anna.oin(), anna.establishment()))
                    .containsOnly(Optional.empty());
            assertThat(List.of(anna.tradingName(), anna.taxRegistration())).containsOnly(Optional.empty());
        }
    }

    @Nested
    class Showing {

        @Test
        void tells_kind_name_and_id_and_nothing_private() {
            assertThat(studio()).hasToString("Organisation[Studio Noorderlicht B.V.]");
            assertThat(Person.named("Anna de Vries")
                            .id("anna")
                            .email("anna@example.org")
                            .build())
                    .hasToString("Person[Anna de Vries, anna]");
        }

        @Test
        void an_account_shows_only_its_end() {
            assertThat(studio().accounts()).singleElement().hasToString("account …4300");
        }
    }
}
