package nl.factuurwerk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.json.Samples.Sample;
import nl.factuurwerk.rule.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is broken is refused by the schema and by the reader alike. */
class SchemaRefusalTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** One way to break a golden file, and the rule by which the reader says so. */
    private record Broken(String file, String fault, String rule, Consumer<ObjectNode> change) {
        @Override
        public String toString() {
            return file + ": " + fault;
        }
    }

    static Stream<Broken> documents() {
        return Stream.of(
                without("invoice", "", "format"),
                without("invoice", "", "version"),
                without("invoice", "", "number"),
                without("invoice", "", "totals"),
                without("invoice", "/lines/0", "description"),
                without("invoice", "/lines/0", "price"),
                without("invoice", "/lines/0", "quantity"),
                without("invoice", "/lines/0/vat", "rate"),
                without("invoice", "/payment", "reference"),
                without("invoice", "/seller", "type"),
                without("invoice", "/totals", "payable"),
                without("draft", "", "form"),
                without("draft", "/lines/0", "vatClass"),
                without("party-organisation", "", "capacity"),
                without("party-organisation", "/address", "country"),
                without("agreement", "", "grouping"),
                without("rate-card", "/rates/0", "currency"),
                without("time-entry", "", "billable"),
                without("time-entries", "", "entries"),
                without("employees", "/employees/1", "id"),
                without("invoice-fact-sent", "", "channel"),
                without("purchase-order", "", "currency"),
                without("audit-anchor", "", "digest"),
                without("audit-entry", "/payload", "who"),
                with("invoice-fact-sent", "", "type", text("LOST"), "FW-JSON-CHOICE"),
                with("invoice-fact-viewed", "", "channel", text("EMAIL"), "FW-JSON-UNKNOWN"),
                with("audit-anchor", "/heads/0", "digest", text("ab"), "AUDIT-DIGEST"),
                with("number-gap", "", "until", text("2026-0009"), "FW-JSON-UNKNOWN"),
                with("billable", "/labels", "COLOUR", text("red"), "FW-JSON-UNKNOWN"),
                with("invoice", "", "format", text("factuurwerk/quote"), "FW-JSON-FORMAT"),
                with("invoice", "", "version", NODES.numberNode(2), "FW-JSON-VERSION"),
                with("invoice", "", "version", text("1"), "FW-JSON-TYPE"),
                with("invoice", "", "form", text("full"), "FW-JSON-CHOICE"),
                with("invoice", "", "issueDate", text("21-11-2026"), "FW-JSON-DATE"),
                with("invoice", "", "issueDate", text("2026-02-30"), "FW-JSON-DATE"),
                with("invoice", "", "issueDate", text("+12026-01-31"), "FW-JSON-DATE"),
                with("invoice", "", "issueDate", NODES.numberNode(20261121), "FW-JSON-TYPE"),
                with("invoice", "", "issuedAt", text("2026-11-21"), "FW-JSON-MOMENT"),
                with("invoice", "", "language", text("NL"), "FW-JSON-VALUE"),
                with("invoice", "", "id", text("a b"), "FW-JSON-VALUE"),
                with("invoice", "", "lines", NODES.objectNode(), "FW-JSON-TYPE"),
                with("invoice", "/totals", "payable", NODES.numberNode(1), "FW-JSON-TYPE"),
                with("invoice", "/totals", "payable", text("1,00"), "FW-DECIMAL"),
                with("invoice", "/pricing", "currency", text("Euro"), "FW-CURRENCY"),
                with("invoice", "/pricing", "mode", text("GROSS"), "FW-JSON-CHOICE"),
                with("invoice", "/lines/0/vat", "category", text("X"), "FW-JSON-CHOICE"),
                with("invoice", "/lines/0/vatClass", "type", text("UNTAXED"), "FW-JSON-CHOICE"),
                with("invoice", "/lines/0/quantity", "unit", text("an hour"), "FW-UNIT"),
                with("invoice", "/seller", "kvk", text("1234567"), "FW-PARTY-KVK-FORMAT"),
                with("invoice", "/seller/address", "country", text("Nederland"), "FW-COUNTRY"),
                with("invoice", "/payment/terms", "days", NODES.numberNode(-1), "FW-JSON-INTEGER"),
                with("invoice", "/payment/terms", "days", NODES.numberNode(1.5), "FW-JSON-INTEGER"),
                with("time-entry", "", "duration", text("7:30"), "FW-JSON-DURATION"),
                with("time-entry", "", "billable", text("true"), "FW-JSON-TYPE"),
                with("time-entry", "", "note", NODES.nullNode(), "FW-JSON-TYPE"),
                with("party-organisation", "", "type", text("COMPANY"), "FW-JSON-CHOICE"),
                with("party-organisation", "", "capacity", text("CONSUMER"), "FW-JSON-CHOICE"),
                with("party-organisation", "/accounts/0", "iban", text("0417164300"), "FW-PARTY-IBAN-FORMAT"),
                with("party-person", "", "kvk", text("12345678"), "FW-JSON-UNKNOWN"),
                with("invoice", "", "x", text("1"), "FW-JSON-UNKNOWN"),
                with("invoice", "/lines/0", "x", text("1"), "FW-JSON-UNKNOWN"),
                with("invoice", "/lines/0/price", "currency", text("EUR"), "FW-JSON-UNKNOWN"),
                with("invoice", "/seller/address", "x", text("1"), "FW-JSON-UNKNOWN"),
                with("draft", "/adjustments/0", "amount", text("1.00"), "FW-JSON-EITHER"),
                without("draft", "/adjustments/0", "percentage", "FW-JSON-EITHER"),
                without("invoice", "/adjustments/0", "base", "FW-JSON-TOGETHER"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void is_refused_by_schema_and_reader(Broken broken) {
        Sample<?> sample = Samples.all().stream()
                .filter(each -> each.file().equals(broken.file()))
                .findFirst()
                .orElseThrow();
        ObjectNode tree = (ObjectNode) MAPPER.readTree(Samples.write(sample));
        broken.change().accept(tree);
        String text = MAPPER.writeValueAsString(tree);

        assertThat(SchemaCheck.faults(sample.format(), text)).isNotEmpty();
        assertThat(SchemaCheck.faults(text)).isNotEmpty();
        Parsed<?> read = FactuurwerkJson.pretty().read(sample.format(), text);
        assertThat(read.report().findings())
                .extracting(finding -> finding.id().value())
                .contains(broken.rule());
    }

    @Test
    void is_refused_by_the_schema_whatever_else_stands_at_the_top() {
        for (String text : List.of("[]", "null", "1", "\"invoice\"", "{}", "{\"format\":\"factuurwerk/invoice\"}")) {
            assertThat(SchemaCheck.faults(text)).as(text).isNotEmpty();
        }
    }

    private static JsonNode text(String text) {
        return NODES.stringNode(text);
    }

    private static Broken without(String file, String path, String property) {
        return without(file, path, property, "FW-JSON-MISSING");
    }

    private static Broken without(String file, String path, String property, String rule) {
        return new Broken(file, "without " + path + "/" + property, rule, tree -> {
            assertThat(((ObjectNode) tree.at(path)).remove(property))
                    .as("what is left out")
                    .isNotNull();
        });
    }

    private static Broken with(String file, String path, String property, JsonNode value, String rule) {
        return new Broken(
                file,
                path + "/" + property + " is " + value,
                rule,
                tree -> ((ObjectNode) tree.at(path)).set(property, value));
    }
}
