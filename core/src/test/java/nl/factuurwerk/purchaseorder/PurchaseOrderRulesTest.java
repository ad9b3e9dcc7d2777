package nl.factuurwerk.purchaseorder;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.InvoiceContentBuilder;
import nl.factuurwerk.invoice.content.ReferencesContent;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PurchaseOrderRulesTest {

    private static final Id<Party> BREWERY = Id.of("brouwerij-de-hop");
    private static final String NUMBER = "PO-2026-0031";
    private static final PurchaseOrder ORDER = PurchaseOrder.of(BREWERY, NUMBER, eur("1000.00"))
            .during(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    private static final PurchaseOrderRequirement ASKED =
            PurchaseOrderRequirement.of(BREWERY).like("PO-####-####").onFile();

    private static InvoiceContentBuilder stating(String number) {
        return InvoiceContent.builder()
                .typeCode("380")
                .issueDate(LocalDate.of(2026, 11, 21))
                .references(ReferencesContent.builder()
                        .purchaseOrder(number)
                        .buyerReference("Marketing")
                        .build());
    }

    private static PurchaseOrderCase it(InvoiceContentBuilder content, Money net, Money invoiced) {
        return new PurchaseOrderCase(
                content.build(), net, Optional.of(ASKED), Optional.of(new PurchaseOrderBalance(ORDER, invoiced)));
    }

    private static PurchaseOrderCase unordered(InvoiceContentBuilder content, PurchaseOrderRequirement asked) {
        return new PurchaseOrderCase(content.build(), eur("10.00"), Optional.ofNullable(asked), Optional.empty());
    }

    private static List<String> found(PurchaseOrderCase it) {
        return PurchaseOrderRules.all().check(it).findings().stream()
                .map(finding -> finding.id().value())
                .toList();
    }

    static Stream<RuleDescription> rules() {
        return PurchaseOrderRules.all().catalogue().rules().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void each_is_worded_in_both_languages(RuleDescription rule) {
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            assertThat(rule.text().in(language)).doesNotEndWith(".").matches("\\p{Ll}.*");
            assertThat(rule.hint().in(language)).endsWith(".").matches("\\p{Lu}.*");
            assertThat(rule.applies().orElseThrow().in(language)).endsWith(".").matches("\\p{Lu}.*");
        }
    }

    @Test
    void a_number_is_missed_where_it_is_asked_and_the_buyers_own_reference_is_none() {
        assertThat(found(unordered(stating(null), PurchaseOrderRequirement.of(BREWERY))))
                .containsExactly("PO-MISSING");
        assertThat(found(unordered(stating(null), null))).isEmpty();
        assertThat(found(unordered(stating("anything"), PurchaseOrderRequirement.of(BREWERY))))
                .isEmpty();
    }

    @Test
    void a_number_looks_as_the_customer_says() {
        PurchaseOrderRequirement asked = PurchaseOrderRequirement.of(BREWERY).like("PO-####-####");

        assertThat(found(unordered(stating("PO-2026-31"), asked))).containsExactly("PO-FORMAT");
        assertThat(found(unordered(stating("PO-2026-0099"), asked))).isEmpty();
    }

    @Test
    void an_order_is_known_where_all_of_them_are_kept() {
        assertThat(found(unordered(stating("PO-2026-0099"), ASKED))).containsExactly("PO-UNKNOWN");
        assertThat(found(unordered(
                        stating("PO-2026-0099"),
                        PurchaseOrderRequirement.of(BREWERY).like("PO-####-####"))))
                .isEmpty();
    }

    @Test
    void an_order_is_for_what_is_supplied_on_its_days_whenever_that_is_invoiced() {
        InvoiceContentBuilder inJanuary = stating(NUMBER).issueDate(LocalDate.of(2027, 1, 4));

        assertThat(found(it(inJanuary, eur("10.00"), eur("0.00")))).containsExactly("PO-DATES");
        assertThat(found(it(
                        inJanuary.delivery(DeliveryContent.on(LocalDate.of(2026, 12, 31))), eur("10.00"), eur("0.00"))))
                .isEmpty();
        assertThat(found(it(
                        stating(NUMBER).delivery(DeliveryContent.on(LocalDate.of(2025, 12, 31))),
                        eur("10.00"),
                        eur("0.00"))))
                .containsExactly("PO-DATES");
    }

    @Test
    void an_order_is_not_spent_in_another_currency() {
        assertThat(found(it(stating(NUMBER), Money.of(CurrencyUnit.USD, 10), eur("0.00"))))
                .containsExactly("PO-CURRENCY");
    }

    @Test
    void an_order_is_spent_to_the_last_cent_and_no_further() {
        assertThat(found(it(stating(NUMBER), eur("250.00"), eur("750.00")))).isEmpty();
        assertThat(found(it(stating(NUMBER), eur("250.01"), eur("750.00")))).containsExactly("PO-OVERSPENT");
    }

    @Test
    void an_overspent_order_is_told_with_its_four_amounts() {
        assertThat(PurchaseOrderRules.all().check(it(stating(NUMBER), eur("250.01"), eur("750.00"))))
                .hasToString(
                        "BT-13 order PO-2026-0031 of EUR 1000.00 is overspent: EUR 750.00 is invoiced already, and this"
                                + " invoice of EUR 250.01 is more than the EUR 250.00 that is left. Ask the customer to raise the"
                                + " order, or invoice what is left under it and the rest under another; all without VAT.");
    }

    @Test
    void an_order_that_is_overspent_already_does_not_stop_an_invoice_of_nothing() {
        assertThat(found(it(stating(NUMBER), eur("0.00"), eur("1100.00")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"381", "261"})
    void a_credit_note_is_not_asked(String type) {
        assertThat(PurchaseOrderRules.all().check(it(stating(null).typeCode(type), eur("2000.00"), eur("0.00"))))
                .isEqualTo(Report.empty());
    }

    @Test
    void an_order_has_a_number_and_is_worth_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> PurchaseOrder.of(BREWERY, " ", eur("1.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> PurchaseOrder.of(BREWERY, "1 ", eur("1.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> ORDER.worth(eur("0.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PurchaseOrderBalance(ORDER, Money.of(CurrencyUnit.USD, 10)));
    }
}
