package nl.factuurwerk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in: a finding, soon, and within bounds. */
class HostileInputTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String HEAD = "{\"format\":\"factuurwerk/party\",\"version\":1,\"type\":\"PERSON\",";

    private static final FactuurwerkJson JSON = FactuurwerkJson.pretty();

    private static Parsed<Party> read(String text) {
        return assertTimeoutPreemptively(SOON, () -> JSON.read(JsonFormat.PARTY, text));
    }

    private static Finding only(Parsed<?> parsed) {
        assertThat(parsed.report().findings()).hasSize(1);
        return parsed.report().findings().getFirst();
    }

    private static void assertOnly(Parsed<?> parsed, String rule, String path) {
        Finding finding = only(parsed);
        assertThat(finding.id().value()).as(finding.toString()).isEqualTo(rule);
        assertThat(finding.where().path()).isEqualTo(path);
        assertThat(finding.in(Language.DUTCH)).doesNotContain("{");
        assertThat(finding.in(Language.ENGLISH)).doesNotContain("{");
    }

    @Nested
    class Syntax {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "   ",
                    "{",
                    "[",
                    "nul",
                    "{\"a\":}",
                    "{'a':1}",
                    "{a:1}",
                    "{\"a\":NaN}",
                    "{\"a\":Infinity}",
                    "{\"a\":+1}",
                    "{\"a\":01}",
                    "{\"a\":.5}",
                    "{\"a\":1.}",
                    "{\"a\":1,}",
                    "[1,]",
                    "// note\n{}",
                    "{\"a\":\"\n\"}",
                    "{\"a\":\"\\x\"}",
                    "{\"a\":\"\\uZZZZ\"}",
                    "{\"a\":\"",
                    "\u0000{}",
                    "]",
                    "}"
                })
        void that_is_not_json_is_one_finding(String text) {
            Finding finding = only(read(text));

            assertThat(finding.id().value()).isEqualTo("FW-JSON-SYNTAX");
            assertThat(finding.values()).containsKeys("line", "column", "problem");
        }

        @Test
        void is_shown_with_line_and_column() {
            Finding finding = only(read("{\n  \"format\": \"x\",\n  \"version\" 1\n}"));

            assertThat(finding.values()).containsEntry("line", 3).containsEntry("column", 13);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{}{}", "{} {}", "{}\n1", "{} \"x\"", "1 2"})
        void behind_the_document_is_a_finding(String text) {
            assertThat(only(read(text)).id().value()).isEqualTo("FW-JSON-TRAILING");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{}x", "{}]", "{},"})
        void that_is_none_behind_the_document_is_a_finding(String text) {
            assertThat(only(read(text)).id().value()).isEqualTo("FW-JSON-SYNTAX");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "\"x\"", "[]", "true", "null", "1e999999999"})
        void that_is_no_object_is_a_finding(String text) {
            assertOnly(read(text), "FW-JSON-TYPE", "");
        }
    }

    @Nested
    class Envelope {

        @ParameterizedTest
        @ValueSource(strings = {"factuurwerk/invoice", "", "Factuurwerk/party", "factuurwerk/party "})
        void of_another_format_is_a_finding_and_nothing_else_is_judged(String format) {
            assertOnly(
                    read("{\"format\":\"" + format + "\",\"version\":1,\"strange\":1}"), "FW-JSON-FORMAT", "/format");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 2, 999999999})
        void of_another_version_is_a_finding_and_nothing_else_is_judged(int version) {
            assertOnly(
                    read("{\"format\":\"factuurwerk/party\",\"version\":" + version + ",\"strange\":1}"),
                    "FW-JSON-VERSION",
                    "/version");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.0", "1e0", "-1", "9999999999", "1e999999999", "-0"})
        void with_a_version_that_is_no_count_is_a_finding(String version) {
            assertOnly(
                    read("{\"format\":\"factuurwerk/party\",\"version\":" + version + "}"),
                    "FW-JSON-INTEGER",
                    "/version");
        }
    }

    @Nested
    class Size {

        @Test
        void nesting_of_ten_thousand_is_a_finding() {
            assertOnly(read("[".repeat(10_000) + "]".repeat(10_000)), "FW-JSON-LIMIT", "");
            assertOnly(read("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)), "FW-JSON-LIMIT", "");
        }

        @Test
        void a_string_of_a_hundred_megabytes_is_a_finding() {
            String text = HEAD + "\"name\":\"" + "x".repeat(100 << 20) + "\"}";

            assertOnly(read(text), "FW-JSON-SIZE", "");
            assertOnly(
                    assertTimeoutPreemptively(
                            SOON, () -> JSON.read(JsonFormat.PARTY, text.getBytes(StandardCharsets.UTF_8))),
                    "FW-JSON-SIZE",
                    "");
        }

        @Test
        void a_stream_without_end_is_read_no_further_than_the_limit() throws IOException {
            int[] taken = {0};
            InputStream endless = new InputStream() {
                @Override
                public int read() {
                    taken[0]++;
                    return ' ';
                }
            };

            assertOnly(JSON.read(JsonFormat.PARTY, endless), "FW-JSON-SIZE", "");
            assertThat(taken[0]).isEqualTo(JsonLimits.standard().documentSize() + 1);
        }

        @Test
        void a_text_beyond_its_limit_is_a_finding_and_one_within_is_not() {
            FactuurwerkJson narrow = JSON.withLimits(new JsonLimits(1000, 100, 20));

            assertThat(narrow.read(JsonFormat.PARTY, HEAD + "\"name\":\"" + "x".repeat(20) + "\"}")
                            .isValid())
                    .isTrue();
            assertOnly(
                    narrow.read(JsonFormat.PARTY, HEAD + "\"name\":\"" + "x".repeat(2000) + "\"}"), "FW-JSON-SIZE", "");
            assertOnly(
                    JSON.withLimits(new JsonLimits(100_000, 100, 20))
                            .read(JsonFormat.PARTY, HEAD + "\"name\":\"" + "x".repeat(50_000) + "\"}"),
                    "FW-JSON-LIMIT",
                    "");
        }

        @Test
        void more_tokens_than_the_limit_are_a_finding() {
            assertOnly(read("[" + "1,".repeat(1_000_001) + "1]"), "FW-JSON-LIMIT", "");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e999999999", "-1e-999999999", "0.1e2147483648"})
        void a_number_of_any_magnitude_is_only_the_wrong_type(String number) {
            assertOnly(read(HEAD + "\"name\":" + number + "}"), "FW-JSON-TYPE", "/name");
        }

        @Test
        void a_number_of_a_million_digits_is_a_finding() {
            assertOnly(read(HEAD + "\"name\":" + "9".repeat(1_000_000) + "}"), "FW-JSON-LIMIT", "");
        }

        @Test
        void a_name_of_a_million_characters_is_a_finding() {
            assertOnly(read("{\"" + "x".repeat(1_000_000) + "\":1}"), "FW-JSON-LIMIT", "");
        }

        @Test
        void a_hundred_thousand_faults_make_a_short_report() {
            StringBuilder text = new StringBuilder(HEAD).append("\"name\":\"x\"");
            for (int i = 0; i < 100_000; i++) {
                text.append(",\"p").append(i).append("\":1");
            }

            Parsed<Party> parsed = read(text.append("}").toString());

            assertThat(parsed.report().findings()).hasSize(101);
            assertThat(parsed.report().findings().getLast().id().value()).isEqualTo("FW-JSON-MORE");
            assertThat(parsed.report().findings().getLast().values()).containsEntry("count", 99_900);
        }

        @Test
        void twenty_thousand_faults_that_the_domain_finds_make_a_short_report_soon() {
            String line = "{\"description\":\"\\u0000\",\"vatClass\":{\"type\":\"OUTSIDE_SCOPE\"}},";
            String text = "{\"format\":\"factuurwerk/invoice-draft\",\"version\":1,\"form\":\"FULL\","
                    + "\"pricing\":{\"currency\":\"EUR\",\"mode\":\"EXCLUDING\",\"rounding\":\"PER_GROUP\"},\"lines\":["
                    + line.repeat(19_999) + line.substring(0, line.length() - 1) + "]}";

            Parsed<InvoiceDraft> parsed =
                    assertTimeoutPreemptively(SOON, () -> JSON.read(JsonFormat.INVOICE_DRAFT, text));

            assertThat(parsed.report().findings()).hasSize(101);
            assertThat(parsed.report().findings().get(99).where().path()).isEqualTo("/lines/99/description");
        }

        @Test
        void an_invoice_of_five_thousand_lines_and_adjustments_is_read_soon() {
            String text = FactuurwerkJson.compact().write(JsonFormat.INVOICE, Samples.invoice());
            int lines = text.indexOf("\"lines\":[{\"description\"") + 9;
            int adjustments = text.indexOf("\"adjustments\":[{\"kind\":\"ALLOWANCE\",\"reason\":\"Jaarkorting\"") + 15;
            String line = text.substring(lines, text.indexOf(",{\"description\":\"Drukwerk\"")) + ",";
            String adjustment = text.substring(adjustments, text.indexOf("},{", adjustments) + 2);
            String large = text.substring(0, lines)
                    + line.repeat(5_000)
                    + text.substring(lines, adjustments)
                    + adjustment.repeat(5_000)
                    + text.substring(adjustments);

            Parsed<Invoice> parsed = assertTimeoutPreemptively(SOON, () -> JSON.read(JsonFormat.INVOICE, large));

            assertThat(parsed.report().findings())
                    .extracting(finding -> finding.id().value())
                    .contains("FW-JSON-AMOUNT", "FW-JSON-MORE")
                    .hasSize(101);
        }

        @ParameterizedTest
        @CsvSource({"0,1,1", "1,0,1", "1,1,0", "-1,1,1"})
        void cannot_be_limited_to_nothing(int document, int tokens, int text) {
            assertThatThrownBy(() -> new JsonLimits(document, tokens, text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(document + " bytes");
        }
    }

    @Nested
    class Characters {

        @Test
        void that_are_not_utf_8_are_a_finding() {
            byte[][] hostile = {
                {(byte) 0xFF},
                {(byte) 0xC0, (byte) 0x80},
                {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
                {(byte) 0xF8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80},
                {'"', (byte) 0xE2, (byte) 0x82},
                "{\"name\":\"Zoë\"}".getBytes(StandardCharsets.ISO_8859_1),
                "{}".getBytes(StandardCharsets.UTF_16),
            };

            for (byte[] bytes : hostile) {
                assertOnly(JSON.read(JsonFormat.PARTY, bytes), "FW-JSON-ENCODING", "");
            }
        }

        @Test
        void of_utf_16_without_a_mark_are_a_finding() {
            byte[] bytes = "{}".getBytes(StandardCharsets.UTF_16BE);

            assertOnly(JSON.read(JsonFormat.PARTY, bytes), "FW-JSON-SYNTAX", "");
        }

        @Test
        void may_begin_with_a_byte_order_mark() throws IOException {
            byte[] bytes = ("\uFEFF" + HEAD + "\"name\":\"Zoë\"}").getBytes(StandardCharsets.UTF_8);

            assertThat(JSON.read(JsonFormat.PARTY, new ByteArrayInputStream(bytes))
                            .orThrow()
                            .name())
                    .isEqualTo("Zoë");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\\ud800", "\\udc00", "\\udc00\\ud800", "x\\ud83dx"})
        void that_are_half_a_pair_are_a_finding(String half) {
            assertOnly(read(HEAD + "\"name\":\"" + half + "\"}"), "FW-JSON-SURROGATE", "/name");
        }

        @Test
        void that_are_half_a_pair_in_a_name_are_a_finding() {
            assertThat(only(read(HEAD + "\"name\":\"x\",\"\\ud800\":1}")).id().value())
                    .isEqualTo("FW-JSON-SYNTAX");
        }

        @Test
        void that_are_half_a_pair_are_never_written() {
            CreditDraft draft = CreditDraft.of().note("\uD83D").build();

            assertThatThrownBy(() -> JSON.write(JsonFormat.CREDIT_DRAFT, draft))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("/notes");
        }

        @Test
        void that_cannot_be_printed_are_the_finding_of_the_domain_at_the_path_in_the_file() {
            Parsed<Party> parsed = read(HEAD + "\"name\":\"x\\u0007\",\"address\":{\"lines\":[\"a\",\"\\u0000\"],"
                    + "\"country\":\"NL\"}}");

            assertOnly(parsed, "FW-PARTY-CHARACTERS", "/address/lines/1");
        }
    }

    @Nested
    class Properties {

        @Test
        void that_count_below_nought_are_never_written() {
            CreditDraft draft = CreditDraft.of().line(-1).build();

            assertThatThrownBy(() -> JSON.write(JsonFormat.CREDIT_DRAFT, draft))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("/choices/0/line");
        }

        @Test
        void that_stand_twice_are_a_finding_each() {
            Parsed<Party> parsed = read(
                    HEAD + "\"name\":\"x\",\"name\":\"y\",\"address\":{\"country\":\"NL\"," + "\"country\":\"NL\"}}");

            assertThat(parsed.report().findings())
                    .extracting(f -> f.id() + " " + f.where().path())
                    .containsExactly("FW-JSON-DUPLICATE /name", "FW-JSON-DUPLICATE /address/country");
        }

        @Test
        void that_stand_twice_by_another_spelling_are_a_finding() {
            assertOnly(read(HEAD + "\"name\":\"x\",\"n\\u0061me\":\"y\"}"), "FW-JSON-DUPLICATE", "/name");
        }

        @Test
        void are_all_looked_at_in_one_go() {
            Parsed<InvoiceDraft> parsed = JSON.read(JsonFormat.INVOICE_DRAFT, """
                    {
                      "format": "factuurwerk/invoice-draft",
                      "version": 1,
                      "form": "full",
                      "issueDate": [2026, 1, 31],
                      "language": "dutch",
                      "pricing": {"currency": "EUX", "mode": "EXCLUDING"},
                      "buyer": {"type": "ROBOT", "name": "x", "strange": 1},
                      "terms": {"type": "NET_DAYS", "days": "30"},
                      "lines": [
                        {"description": "ok", "vatClass": {"type": "OUTSIDE_SCOPE"}},
                        {"description": null, "quantity": {"value": 12.5, "unit": "hours"}, "price": {"amount": "-1"}},
                        {"description": "x", "vatClass": {"type": "OUTSIDE_SCOPE"}, "price": {"amount": "1,50"},
                         "adjustments": [{"kind": "ALLOWANCE", "reason": ""}], "period": {"first": "2026-02-30"}}
                      ]
                    }
                    """);

            assertThat(parsed.report().findings())
                    .extracting(f -> f.id() + " " + f.where().path())
                    .containsExactly(
                            "FW-JSON-CHOICE /form",
                            "FW-JSON-TYPE /issueDate",
                            "FW-JSON-VALUE /language",
                            "FW-CURRENCY /pricing/currency",
                            "FW-JSON-MISSING /pricing/rounding",
                            "FW-JSON-CHOICE /buyer/type",
                            "FW-JSON-TYPE /terms/days",
                            "FW-JSON-TYPE /lines/1/description",
                            "FW-JSON-TYPE /lines/1/quantity/value",
                            "FW-UNIT /lines/1/quantity/unit",
                            "FW-JSON-VALUE /lines/1/price",
                            "FW-JSON-MISSING /lines/1/vatClass",
                            "FW-DECIMAL /lines/2/price/amount",
                            "FW-JSON-DATE /lines/2/period/first",
                            "FW-JSON-EITHER /lines/2/adjustments/0");
            assertThat(parsed.report().findings().get(8).values())
                    .containsEntry("line", 12)
                    .containsEntry("column", 49);
        }

        @Test
        void that_the_domain_refuses_are_found_at_their_paths() {
            Parsed<InvoiceDraft> parsed = JSON.read(JsonFormat.INVOICE_DRAFT, """
                    {"format": "factuurwerk/invoice-draft", "version": 1, "form": "FULL",
                     "pricing": {"currency": "EUR", "mode": "EXCLUDING", "rounding": "PER_GROUP"},
                     "purchaseOrder": "a\\u0000b",
                     "notes": ["fine", "not\\u0001fine"],
                     "lines": [{"description": "x", "vatClass": {"type": "OUTSIDE_SCOPE"},
                       "adjustments": [{"kind": "CHARGE", "amount": "1.00", "reason": "\\u0002"}]}]}
                    """);

            assertThat(parsed.report().findings())
                    .extracting(f -> f.id() + " " + f.where().path())
                    .containsExactly(
                            "DRAFT-TEXT /lines/0/adjustments/0/reason",
                            "DRAFT-TEXT /notes/1",
                            "DRAFT-TEXT /purchaseOrder");
        }
    }
}
