package nl.factuurwerk.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialSchemesTest {

    private static Report check(InvoiceContent content) {
        return InvoiceRules.dutchLaw().check(content);
    }

    private static List<String> found(InvoiceContent content) {
        return check(content).findings().stream()
                .map(finding -> finding.id().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "VATEX-EU-D, Bijzondere regeling reisbureaus",
        "VATEX-EU-D, MARGIN SCHEME \u2014 TRAVEL AGENTS",
        "VATEX-EU-F, Bijzondere regeling \u2013 gebruikte goederen",
        "VATEX-EU-F, Margin scheme - Second-hand goods",
        "VATEX-EU-I, Bijzondere regeling - kunstvoorwerpen",
        "VATEX-EU-I, Margin scheme - Works of art",
        "VATEX-EU-J, Bijzondere regeling - voorwerpen voor verzamelingen of antiquiteiten",
        "VATEX-EU-J, Margin scheme - Collector's items and antiques"
    })
    void the_words_of_a_scheme_pass_in_either_language_with_any_dash_and_as_a_note(String code, String words) {
        assertThat(check(Samples.scheme(words, code))).isEqualTo(Report.empty());
        assertThat(check(Samples.scheme("", code).toBuilder()
                        .notes(NoteContent.of(List.of(words)))
                        .build()))
                .isEqualTo(Report.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "VATEX-EU-D, Reisbureaus, NL-35A-1-O",
        "VATEX-EU-F, Gebruikte goederen, NL-35A-1-P",
        "VATEX-EU-F, Margin scheme - Works of art, NL-35A-1-P",
        "VATEX-EU-I, Bijzondere regeling, NL-35A-1-P",
        "VATEX-EU-J, Margin scheme - Second-hand goods, NL-35A-1-P"
    })
    void the_words_of_another_scheme_or_half_of_them_do_not(String code, String words, String rule) {
        assertThat(found(Samples.scheme(words, code))).containsExactly(rule);
    }

    @Test
    void an_exemption_that_is_no_scheme_is_asked_no_words() {
        assertThat(found(Samples.scheme("Onderwijs", "VATEX-EU-132-1I"))).isEmpty();
    }

    @Test
    void a_finding_quotes_the_words_in_its_own_language() {
        Report report = check(Samples.scheme("Marge", "VATEX-EU-J"));

        assertThat(report.findings().getFirst().text().in(Language.DUTCH))
                .contains("\"Bijzondere regeling - voorwerpen voor verzamelingen of antiquiteiten\"");
        assertThat(report.findings().getFirst().text().in(Language.ENGLISH))
                .contains("\"Margin scheme - Collector's items and antiques\"");
    }

    @Test
    void a_new_means_of_transport_needs_no_VAT_number_of_the_buyer_but_other_goods_do() {
        InvoiceContent goods = Removal.group(group -> group.because(ReasonContent.of("Intracommunautaire levering")))
                .apply(Samples.newTransport());

        assertThat(found(Samples.newTransport())).isEmpty();
        assertThat(found(goods)).containsExactly("NL-35A-1-D");
    }
}
