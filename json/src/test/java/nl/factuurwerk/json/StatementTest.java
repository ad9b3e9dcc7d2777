package nl.factuurwerk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.factuurwerk.json.Samples.Sample;
import nl.factuurwerk.rule.Parsed;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was offered or sent ahead of an invoice is held against its own lines when it is read. */
class StatementTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static Sample<?> sample(String file) {
        return OrderSamples.all().stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static Parsed<?> changed(String file, String path, String amount) {
        Sample<?> sample = sample(file);
        JsonNode tree = MAPPER.readTree(Samples.write(sample));
        JsonPointer where = JsonPointer.compile(path);
        assertThat(tree.at(where).asString()).isNotEmpty().isNotEqualTo(amount);
        ((ObjectNode) tree.at(where.head())).put(where.last().getMatchingProperty(), amount);
        return FactuurwerkJson.pretty().read(sample.format(), MAPPER.writeValueAsString(tree));
    }

    private static List<String> found(Parsed<?> parsed) {
        return parsed.report().findings().stream()
                .map(finding -> finding.id() + " " + finding.where().path())
                .toList();
    }

    @Test
    void refuses_a_total_that_the_lines_do_not_come_to() {
        assertThat(found(changed("proforma", "/statement/totals/vat", "0.01")))
                .containsExactly("FW-JSON-AMOUNT /statement/totals/vat");
        assertThat(found(changed("quote-accepted", "/events/0/sent/everything/totals/payable", "1.00")))
                .containsExactly("FW-JSON-AMOUNT /events/0/sent/everything/totals/payable");
    }

    @Test
    void refuses_a_line_that_is_not_what_was_offered() {
        assertThat(found(changed("quote-accepted", "/events/0/sent/stated/lines/0/line/price/amount", "96.00")))
                .containsExactly("FW-JSON-VALUE /events/0/sent");
    }

    @Test
    void refuses_an_answer_that_could_not_have_been_given() {
        assertThat(found(changed("quote-accepted", "/events/2/on", "2027-12-31")))
                .containsExactly("FW-QUOTE-EXPIRED /events");
    }

    @Test
    void refuses_to_round_vat_otherwise_than_quotes_and_orders_do() {
        assertThat(found(changed("quote-draft", "/pricing/rounding", "PER_LINE")))
                .containsExactly("FW-JSON-VALUE ");
        assertThat(found(changed("order", "/pricing/rounding", "PER_LINE"))).containsExactly("FW-JSON-VALUE ");
    }

    @Test
    void refuses_a_day_that_is_both_before_and_after_its_point() {
        Sample<?> plan = PlanSamples.all().getFirst();
        JsonNode tree = MAPPER.readTree(Samples.write(plan));
        ((ObjectNode) tree.at("/terms/schedule/moment")).put("daysAfter", 3);

        assertThat(found(FactuurwerkJson.pretty().read(plan.format(), MAPPER.writeValueAsString(tree))))
                .containsExactly("FW-JSON-VALUE /terms/schedule/moment");
    }
}
