package nl.factuurwerk.compliance.en16931;

import static nl.factuurwerk.compliance.en16931.Contents.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far an amount may be off before a rule is broken: as far as the official rule says, and no cent further. */
class TolerancesTest {

    @ParameterizedTest
    @CsvSource({
        "21, 100, 21.99, true",
        "21, 100, 22.00, false",
        "21, 100, 20.01, true",
        "21, 100, 20.00, false",
        "21, -100, -21.99, true",
        "21, -100, 21.99, true",
        "21, -100, -22, false",
        "0, 100, 0.49, true",
        "0, 100, 0.50, false",
        "0, 100, -0.50, true",
        "0, 100, -0.51, false",
        "0.4, 1000, 0.49, true",
        "0.4, 1000, 4.00, false",
        "0.5, 1000, 5.00, true",
        "'', 100, 0.49, true",
        "'', 100, 1, false",
        "21, 100, '', false",
        "21, '', 0, false"
    })
    void of_the_vat_of_a_group_are_less_than_one_unit(String rate, String taxable, String vat, boolean holds) {
        VatBreakdownContent group = new VatBreakdownContent(
                new VatContent(Optional.of("S"), stated(rate)), stated(taxable), stated(vat), ReasonContent.none());

        assertThat(VatRules.isOfItsRate(group)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "S, 93.99, true",
        "S, 94.00, false",
        "S, 92.01, true",
        "S, 92.00, false",
        "E, 93, true",
        "E, 93.01, false"
    })
    void of_a_taxable_amount_are_less_than_one_unit_where_vat_is_charged_and_nothing_elsewhere(
            String category, String taxable, boolean holds) {
        InvoiceContent right = Contents.of(category, EInvoiceProfile.EN16931);
        VatBreakdownContent group = right.vatBreakdown().getFirst();
        InvoiceContent content = right.toBuilder()
                .vatBreakdown(List.of(
                        new VatBreakdownContent(group.vat(), stated(taxable), group.vatAmount(), group.reason())))
                .build();

        assertThat(findings("BR-" + category + "-08", EInvoiceProfile.EN16931, content)
                        .isEmpty())
                .isEqualTo(holds);
    }

    /** Halves go up, also below zero: -0.125 is -0.12. */
    @ParameterizedTest
    @CsvSource({"0.125, 0.13, true", "0.125, 0.12, false", "-0.125, -0.12, true", "-0.125, -0.13, false"})
    void of_a_sum_are_none_after_rounding(String net, String sum, boolean holds) {
        InvoiceContent right = Contents.of("S", EInvoiceProfile.EN16931);
        InvoiceContent content = right.toBuilder()
                .lines(List.of(line(right, net)))
                .totals(right.totals().toBuilder().lines(number(sum)).build())
                .build();

        assertThat(findings("BR-CO-10", EInvoiceProfile.EN16931, content).isEmpty())
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"98.02, true", "98.021, false", "97.98, true", "97.97, false"})
    void of_a_line_are_two_cents_under_peppol(String net, boolean holds) {
        InvoiceContent right = Contents.of("S", EInvoiceProfile.PEPPOL);
        InvoiceContent content =
                right.toBuilder().lines(List.of(line(right, net))).build();

        assertThat(findings("PEPPOL-EN16931-R120", EInvoiceProfile.PEPPOL, content)
                        .isEmpty())
                .isEqualTo(holds);
    }

    @Test
    void have_no_bounds_of_their_own() {
        InvoiceContent right = Contents.of("S", EInvoiceProfile.PEPPOL);
        InvoiceContent huge = right.toBuilder()
                .lines(List.of(line(right, "9".repeat(30)), line(right, "9".repeat(30))))
                .build();

        assertThat(EInvoiceRules.of(EInvoiceProfile.PEPPOL).check(huge).hasErrors())
                .isTrue();
        assertThat(findings("BR-CO-10", EInvoiceProfile.EN16931, huge)
                        .getFirst()
                        .in(Language.ENGLISH))
                .contains("sum of the lines is 98 and not 1999999999999999999999999999998.00");
    }

    private static LineContent line(InvoiceContent content, String net) {
        return content.lines().getFirst().toBuilder().net(number(net)).build();
    }

    private static Optional<Decimal> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Decimal.of(text));
    }

    private static List<Finding> findings(String rule, EInvoiceProfile profile, InvoiceContent content) {
        List<Finding> findings = new ArrayList<>();
        EInvoiceRules.of(profile).find(rule).orElseThrow().check(content, findings::add);
        return findings;
    }
}
