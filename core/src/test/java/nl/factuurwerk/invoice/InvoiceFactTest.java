package nl.factuurwerk.invoice;

import static nl.factuurwerk.invoice.Composing.BREWERY;
import static nl.factuurwerk.invoice.Composing.TODAY;
import static nl.factuurwerk.invoice.Issuing.issue;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvoiceFactTest {

    private final Invoice invoice = issue(Invoice.draft().to(BREWERY).line("Advies", hours("1"), eur("95.00")));

    @Test
    void one_that_happened_to_the_invoice_is_kept() {
        assertThat(new InvoiceFact.Received(invoice.id(), TODAY)
                        .check(invoice, TODAY)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void one_about_another_invoice_is_refused() {
        assertThat(new InvoiceFact.Viewed(Id.of("other"), TODAY)
                        .check(invoice, TODAY)
                        .toString())
                .isEqualTo("invoice fact is about invoice other, not about invoice-1, which is 2026-0001. Keep it with"
                        + " the invoice that it is about.");
    }

    @Test
    void one_before_the_date_of_issue_is_refused() {
        var early = new InvoiceFact.Sent(invoice.id(), TODAY.minusDays(1), Channel.POST, "");

        assertThat(early.check(invoice, TODAY).mentions("FACT-EARLY")).isTrue();
        assertThat(early.check(invoice, TODAY).findings()).hasSize(1);
    }

    @Test
    void one_that_has_not_happened_yet_is_refused() {
        var late = new InvoiceFact.Disputed(invoice.id(), TODAY.plusDays(1), "Te duur");

        assertThat(late.check(invoice, TODAY).mentions("FACT-FUTURE")).isTrue();
        assertThat(late.check(invoice, TODAY.plusDays(1)).isEmpty()).isTrue();
    }

    @Test
    void one_that_says_the_same_is_the_same() {
        assertThat(new InvoiceFact.Sent(invoice.id(), TODAY, Channel.EMAIL, " hop@example.org "))
                .isEqualTo(new InvoiceFact.Sent(invoice.id(), TODAY, Channel.EMAIL, "hop@example.org"));
    }

    @Test
    void texts_are_printable_and_of_bounded_length() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvoiceFact.Disputed(invoice.id(), TODAY, "a".repeat(1001)))
                .withMessageContaining("1001 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvoiceFact.Noted(invoice.id(), TODAY, "call", "a\u0000b"))
                .withMessageContaining("U+0000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvoiceFact.Disputed(invoice.id(), TODAY, " "))
                .withMessageContaining("words");
    }

    static List<RuleDescription> rules() {
        return java.util.stream.Stream.concat(FactRules.descriptions().stream(), AmendmentRules.descriptions().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_its_texts(RuleDescription rule) {
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            assertThat(rule.text().in(language)).doesNotEndWith(".");
            assertThat(rule.hint().in(language)).endsWith(".");
        }
    }
}
