package nl.factuurwerk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.factuurwerk.json.Samples.Sample;
import nl.factuurwerk.rule.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault in a document that is right otherwise: one finding, of its own rule and at its own path. */
class TamperingTest {

    private static final Map<String, String> TEXTS = Samples.written();
    private static final List<Sample<?>> SAMPLES = Samples.all();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                // file | what stands there | what stands there now | rule | path
                "invoice|`\"base\": \"63.75\",`|``|FW-JSON-TOGETHER|/adjustments/1",
                "invoice|`\"base\": \"63.75\",`|`\"base\": \"64.00\",`|FW-JSON-AMOUNT|/adjustments/1/base",
                "invoice|`\"payable\": \"2436.60\"`|`\"payable\": \"2436.6\"`|-|-",
                "invoice|`\"payable\": \"2436.60\"`|`\"payable\": \"2436.600\"`|-|-",
                "invoice|`\"payable\": \"2436.60\"`|`\"payable\": \"2436.605\"`|FW-AMOUNT-DECIMALS|/totals/payable",
                "invoice|`\"payable\": \"2436.60\"`|`\"payable\": \"2,436.60\"`|FW-DECIMAL|/totals/payable",
                "invoice|`\"payable\": \"2436.60\"`|`\"payable\": \"1e999999999\"`|FW-DECIMAL|/totals/payable",
                "invoice|`\"payable\": \"2436.60\"`|`\"payable\": 2436.60`|FW-JSON-TYPE|/totals/payable",
                "invoice|`\"payable\": \"2436.60\"`|`\"payable\": \"2436.60\", \"accountingVat\": \"1.00\"`"
                        + "|FW-JSON-AMOUNT|/totals/accountingVat",
                "invoice|`\"taxable\": \"62.16\"`|`\"accountingVat\": \"0.00\", \"taxable\": \"62.16\"`"
                        + "|FW-JSON-AMOUNT|/vatBreakdown/1/accountingVat",
                "invoice|`\"rate\": \"9\",\n      \"taxable\"`|`\"rate\": \"6\",\n      \"taxable\"`"
                        + "|FW-JSON-GROUPS|/vatBreakdown",
                "invoice|`\"treatment\": \"NL-RED\",\n        \"category\": \"S\"`"
                        + "|`\"treatment\": \"NL-RED\",\n        \"category\": \"Z\"`|FW-JSON-VALUE|/lines/1/vat",
                "invoice|`T09:30:00.123456789Z`|` 09:30`|FW-JSON-MOMENT|/issuedAt",
                "invoice|`\"issueDate\": \"2026-11-21\"`|`\"issueDate\": \"2026-11-21T00:00:00Z\"`|FW-JSON-DATE|/issueDate",
                "invoice|`\"issueDate\": \"2026-11-21\"`|`\"issueDate\": \"2026-02-29\"`|FW-JSON-DATE|/issueDate",
                "invoice|`\"number\": \"2026-0001\"`|`\"number\": \" \"`|FW-JSON-VALUE|/number",
                "invoice|`\"id\": \"i-2026-0001\"`|`\"id\": \"../x\"`|FW-JSON-VALUE|/id",
                "invoice|`\"form\": \"FULL\"`|`\"form\": \"Full\"`|FW-JSON-CHOICE|/form",
                "invoice|`NL123456789B13`|`NL123456789B14`|FW-PARTY-VAT-CHECK|/seller/vatNumber",
                "invoice|`\"iban\": \"DE89`|`\"iban\": \"DE90`|FW-PARTY-IBAN-CHECK|/seller/accounts/1/iban",
                "invoice|`9711 KS`|`97 KS`|FW-PARTY-POST-CODE|/seller/address/postCode",
                "invoice|`\"language\": \"en\"`|`\"language\": \"EN\"`|FW-JSON-VALUE|/language",
                "invoice-dollar|`\"quoted\": \"USD\"`|`\"quoted\": \"GBP\"`|FW-JSON-VALUE|/pricing",
                "invoice-dollar|`\"rate\": \"1.0832\"`|`\"rate\": \"0\"`|FW-JSON-VALUE|/pricing/exchangeRate",
                "invoice-dollar|`RF0420260002`|`RF0520260002`|FW-PAYMENT-RF-CHECK|/payment/reference/value",
                "invoice|`\"form\": \"FULL\"`|`\"kind\": \"INVOICE\", \"form\": \"FULL\"`|-|-",
                "invoice|`\"form\": \"FULL\"`|`\"kind\": \"CREDIT_NOTE\", \"form\": \"FULL\"`|FW-JSON-CHOICE|/kind",
                "invoice|`\"form\": \"FULL\"`|`\"kind\": \"CORRECTED_INVOICE\", \"form\": \"FULL\"`|FW-JSON-TOGETHER|``",
                "invoice|`\"form\": \"FULL\"`|`\"kind\": \"SELF_BILLED_INVOICE\", \"form\": \"FULL\"`|FW-JSON-VALUE|``",
                "invoice-corrected|`\"kind\": \"CORRECTED_INVOICE\",`|``|FW-JSON-TOGETHER|``",
                "invoice-corrected|`\"reason\": \"WRONG_TEXT\"`|`\"reason\": \"OTHER\"`|FW-JSON-CHOICE|/correction/reason",
                "credit-note|`\"kind\": \"CREDIT_NOTE\",`|``|FW-JSON-MISSING|/kind",
                "credit-note|`\"kind\": \"CREDIT_NOTE\"`|`\"kind\": \"INVOICE\"`|FW-JSON-CHOICE|/kind",
                "credit-note|`\"number\": \"2026-0001\",`|``|FW-JSON-MISSING|/correction/of/number",
                "credit-note|`\"number\": 2,`|`\"number\": 0,`|FW-JSON-VALUE|/lines/1/credits",
                "credit-note|`\"taxable\": \"1043.07\",`|`\"taxable\": \"1050.00\",`|FW-JSON-AMOUNT|/vatBreakdown/0/vat",
                "credit-note|`\"payable\": \"517.51\"`|`\"payable\": \"517.50\"`|FW-JSON-AMOUNT|/totals/payable",
                "credit-note|`\"rate\": \"9\",\n      \"taxable\"`|`\"rate\": \"6\",\n      \"taxable\"`|FW-JSON-VALUE|``",
                "invoice|`\"Payment within 30 days of the invoice date\"`|`\" \"`|FW-JSON-VALUE|/wordings",
                "invoice|`\"paymentTerms\": `|`\"correction\": \"\", \"paymentTerms\": `|FW-JSON-VALUE|/wordings",
                "invoice|`\"paymentTerms\": `|`\"correction\": \"Oops\", \"paymentTerms\": `|FW-JSON-VALUE|``",
                "invoice|`\"paymentTerms\": `|`\"terms\": `|FW-JSON-MISSING|/wordings/paymentTerms",
                "invoice|`\"paymentTerms\": `|`\"terms\": `|FW-JSON-UNKNOWN|/wordings/terms",
                "credit-note|`\"wordings\"`|`\"words\"`|FW-JSON-UNKNOWN|/words",
                "credit-draft|`\"reason\": \"GOODWILL\",`|``|FW-JSON-MISSING|/reason",
                "credit-draft|`\"adjustment\": 7`|`\"adjustment\": -7`|FW-JSON-INTEGER|/choices/4/adjustment",
                "credit-draft|`\"amount\": \"-10.50\"`|`\"amount\": \"-10.505\"`|FW-AMOUNT-DECIMALS|/choices/3/amount",
                "credit-draft|`\"EVERYTHING\"`|`\"ALL\"`|FW-JSON-CHOICE|/choices/0/type",
                "time-entry|`PT7H30M`|`7:30`|FW-JSON-DURATION|/duration",
                "time-entry|`PT7H30M`|`PT25H`|FW-JSON-VALUE|``",
                "time-entry|`PT7H30M`|`PT99999999999999999H`|FW-JSON-DURATION|/duration",
                "agreement|`\"project\": \"les\"`|`\"project\": \"web\"`|FW-JSON-VALUE|``",
                "agreement|`\"days\": 14`|`\"days\": 1.4e1`|FW-JSON-INTEGER|/terms/days",
                "agreement|`\"days\": 14`|`\"days\": 999`|FW-JSON-VALUE|/terms",
                "rate-card|`\"price\": \"95.00\"`|`\"price\": \"-95.00\"`|FW-JSON-VALUE|/rates/0",
                "party-organisation|`TAXABLE_PERSON`|`CONSUMER`|FW-JSON-CHOICE|/capacity",
                "party-organisation|`\"type\": \"ORGANISATION\"`|`\"type\": \"PERSON\", \"capacity\": \"CONSUMER\"`"
                        + "|FW-JSON-DUPLICATE|/capacity",
                "draft|`\"percentage\": \"2.5\"`|`\"percentage\": \"2.5\", \"amount\": \"1.00\"`|FW-JSON-EITHER|/adjustments/0",
                "draft|`\"percentage\": \"2.5\"`|`\"percentage\": \"-2.5\"`|FW-JSON-VALUE|/adjustments/0",
                "draft-direct-debit|`NL79ZZZ`|`NL78ZZZ`|FW-PAYMENT-CREDITOR-ID|/means/creditor",
                "draft-by-card|`4242`|`4242424242424242`|FW-JSON-VALUE|/means",
            })
    void is_found(String file, String before, String after, String rule, String path) {
        String text = TEXTS.get(file);
        assertThat(text).contains(before);

        Parsed<?> parsed = FactuurwerkJson.pretty()
                .read(format(file), text.replaceFirst(quoted(before), after == null ? "" : after));

        if (rule.equals("-")) {
            assertThat(parsed.report().findings()).isEmpty();
        } else {
            assertThat(parsed.report().findings())
                    .extracting(finding -> finding.id() + " " + finding.where().path())
                    .contains(rule + " " + (path == null ? "" : path));
        }
    }

    private static String quoted(String text) {
        return Pattern.quote(text);
    }

    private static JsonFormat<?> format(String file) {
        return SAMPLES.stream()
                .filter(sample -> sample.file().equals(file))
                .findFirst()
                .orElseThrow()
                .format();
    }
}
