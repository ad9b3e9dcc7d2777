package nl.factuurwerk.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.content.AccountContent;
import nl.factuurwerk.invoice.content.ContactContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.PaymentContent;
import nl.factuurwerk.invoice.content.ReferencesContent;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.RuleBook;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {

    private static final InvoiceContent GOOD = Samples.domestic().toBuilder()
            .seller(Samples.domestic().seller().toBuilder()
                    .contact(new ContactContent(Optional.empty(), Optional.of("050 123 45 67"), Optional.empty()))
                    .build())
            .references(ReferencesContent.builder().buyerReference("Marketing").build())
            .build();

    private static List<String> found(Rule<InvoiceContent> rule, InvoiceContent content) {
        return new RuleBook<>(List.of(rule))
                .check(content).findings().stream()
                        .map(finding -> finding.where().toString())
                        .toList();
    }

    private static InvoiceContent named(String name, String description) {
        return Removal.line(line -> line.name(name).description(description)).apply(GOOD);
    }

    private static InvoiceContent paid(PaymentContent payment) {
        return GOOD.toBuilder().payment(payment).build();
    }

    static Stream<RuleDescription> rules() {
        return HouseRules.all().catalogue().rules().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void each_is_a_warning_that_rests_on_no_law_and_is_worded_in_both_languages(RuleDescription rule) {
        assertThat(rule.severity()).isEqualTo(Severity.WARNING);
        assertThat(rule.law()).isEmpty();
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            assertThat(rule.text().in(language)).doesNotEndWith(".").matches("[\\p{Ll}{K].*");
            assertThat(rule.hint().in(language)).endsWith(".").matches("\\p{Lu}.*");
            assertThat(rule.applies().orElseThrow().in(language)).endsWith(".").matches("\\p{Lu}.*");
        }
    }

    @Test
    void pass_a_document_in_good_order_and_are_no_part_of_the_law() {
        assertThat(HouseRules.all().check(GOOD)).isEqualTo(Report.empty());
        assertThat(rules().map(RuleDescription::id))
                .doesNotContainAnyElementsOf(InvoiceRules.dutchLaw().catalogue().rules().stream()
                        .map(RuleDescription::id)
                        .toList());
    }

    @Nested
    class The_bank_account {

        @ParameterizedTest
        @ValueSource(strings = {"30", "58"})
        void is_missed_where_a_transfer_is_asked(String transfer) {
            assertThat(found(HouseRules.bankAccount(), paid(PaymentContent.by(transfer))))
                    .containsExactly("BT-84 payment.accounts");
            assertThat(found(
                            HouseRules.bankAccount(),
                            paid(PaymentContent.by(transfer).into(List.of(AccountContent.of("NL91ABNA0417164300"))))))
                    .isEmpty();
        }

        @Test
        void is_missed_where_no_way_to_pay_is_said() {
            assertThat(found(HouseRules.bankAccount(), paid(PaymentContent.none())))
                    .hasSize(1);
        }

        @Test
        void is_not_missed_where_it_is_paid_otherwise_or_there_is_nothing_to_pay() {
            assertThat(found(HouseRules.bankAccount(), paid(PaymentContent.by("10"))))
                    .isEmpty();
            assertThat(found(
                            HouseRules.bankAccount(),
                            Removal.totals(totals -> totals.payable(Samples.number("0")))
                                    .apply(paid(PaymentContent.none()))))
                    .isEmpty();
            assertThat(found(
                            HouseRules.bankAccount(),
                            paid(PaymentContent.none()).toBuilder()
                                    .typeCode("381")
                                    .build()))
                    .isEmpty();
        }
    }

    @Nested
    class The_contact {

        @Test
        void is_a_telephone_number_or_an_address_of_mail_and_no_name_alone() {
            ContactContent nameAlone = new ContactContent(Optional.of("Inge"), Optional.empty(), Optional.empty());
            ContactContent mail =
                    new ContactContent(Optional.empty(), Optional.empty(), Optional.of("info@noorderlicht.example"));

            assertThat(found(
                            HouseRules.contact(),
                            Removal.seller(seller -> seller.contact(nameAlone)).apply(GOOD)))
                    .containsExactly("BG-6 seller.contact");
            assertThat(found(
                            HouseRules.contact(),
                            Removal.seller(seller -> seller.contact(mail)).apply(GOOD)))
                    .isEmpty();
        }
    }

    @Nested
    class The_description {

        @ParameterizedTest
        @ValueSource(strings = {"Diensten", "services", " WERKZAAMHEDEN. ", "uur", "a"})
        void says_nothing_if_it_would_fit_anything_or_is_short(String name) {
            assertThat(found(HouseRules.description(4), named(name, null))).containsExactly("BT-153 lines[1].name");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Boek", "Diensten van notaris", "Ontwerp etiket"})
        void says_something_otherwise(String name) {
            assertThat(found(HouseRules.description(4), named(name, null))).isEmpty();
        }

        @Test
        void may_stand_in_the_second_line() {
            assertThat(found(HouseRules.description(4), named("Diensten", "Ontwerp van het etiket")))
                    .isEmpty();
        }

        @Test
        void is_as_long_and_as_plain_as_the_host_likes() {
            assertThat(found(HouseRules.description(5), named("Boek", null))).hasSize(1);
            assertThat(found(HouseRules.description(4, Set.of("BOEK")), named("Boek", null)))
                    .hasSize(1);
            assertThat(found(HouseRules.description(4, Set.of()), named("Diensten", null)))
                    .isEmpty();
            assertThatIllegalArgumentException().isThrownBy(() -> HouseRules.description(0));
        }

        @Test
        void is_left_to_the_law_where_there_is_none() {
            assertThat(found(HouseRules.description(4), named("", ""))).isEmpty();
        }

        @Test
        void is_quoted() {
            assertThat(new RuleBook<>(List.of(HouseRules.description(4))).check(named("Diensten", null)))
                    .hasToString(
                            "BT-153 lines[1].name description of line 2 says little: \"Diensten\" has fewer than 4"
                                    + " characters, or would fit anything. Say what was supplied in the words of the buyer's order.");
        }
    }

    @Nested
    class The_buyer_reference {

        @Test
        void is_not_the_number_of_an_order() {
            InvoiceContent ordered = GOOD.toBuilder()
                    .references(ReferencesContent.builder()
                            .purchaseOrder("PO-2026-0031")
                            .build())
                    .build();

            assertThat(found(HouseRules.buyerReference(), ordered)).containsExactly("BT-10 references.buyerReference");
            assertThat(found(HouseRules.buyerReference(), Samples.simplified())).isEmpty();
        }
    }
}
