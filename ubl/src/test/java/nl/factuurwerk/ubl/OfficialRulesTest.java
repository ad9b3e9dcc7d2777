package nl.factuurwerk.ubl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import nl.factuurwerk.ubl.OfficialRules.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The judges are there and do judge; a silent judge would make every test of ours pass. */
class OfficialRulesTest {

    @ParameterizedTest
    @EnumSource
    void an_invoice_that_says_nothing_breaks_the_schema(OfficialRules rules) {
        byte[] file = "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'/>".getBytes(UTF_8);

        assertThat(rules.judge(file)).anySatisfy(verdict -> {
            assertThat(verdict.error()).isTrue();
            assertThat(verdict.text()).contains("Invoice");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_credit_note_that_says_nothing_breaks_the_schema(OfficialRules rules) {
        byte[] file = "<CreditNote xmlns='urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2'/>".getBytes(UTF_8);

        assertThat(rules.judge(file)).extracting(Verdict::error).contains(true);
    }
}
