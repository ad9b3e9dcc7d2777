package nl.factuurwerk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.json.Samples.Sample;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes each thing in each golden document in turn: nothing is passed over, and no fault leaves without its path. */
class MutationTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<String, String> TEXTS = Samples.written();

    /** Amounts that follow from others; every other amount is an input of these. */
    private static final Set<String> COMPUTED = Set.of(
            "net",
            "base",
            "taxable",
            "vat",
            "accountingVat",
            "lines",
            "allowances",
            "charges",
            "excludingVat",
            "includingVat",
            "rounding",
            "payable");

    /** What follows where it is left out: what is measured in hours or days is a service, and so is what has a kind. */
    private static final Set<String> FOLLOWS = Set.of(
            "/lines/0/nature",
            "/lines/4/nature",
            "/lines/0/line/nature",
            "/changes/0/line/line/nature",
            "/draft/lines/0/line/nature",
            "/events/0/sent/stated/lines/0/line/nature",
            "/events/0/sent/everything/lines/0/nature",
            "/events/1/sent/stated/lines/0/line/nature",
            "/events/1/sent/everything/lines/0/nature",
            "/stated/lines/0/nature",
            "/stated/lines/4/nature",
            "/statement/lines/0/nature",
            "/statement/lines/4/nature");

    static Stream<Sample<?>> samples() {
        return Samples.all().stream();
    }

    /** Issued documents: those whose amounts are computed again. */
    static Stream<Sample<?>> issued() {
        return samples()
                .filter(sample -> sample.format() == (Object) JsonFormat.INVOICE
                        || sample.format() == (Object) JsonFormat.CREDIT_NOTE);
    }

    @Nested
    class RemovingAProperty {

        @ParameterizedTest
        @MethodSource("nl.factuurwerk.json.MutationTest#samples")
        <T> void is_noticed(Sample<T> sample) {
            int missing = 0;
            for (JsonPointer path : properties(sample)) {
                Parsed<T> parsed = mutated(sample, path, Parent::remove);

                if (parsed.isValid()) {
                    assertThat(parsed.orThrow().equals(sample.value()))
                            .as("%s", path)
                            .isEqualTo(FOLLOWS.contains(path.toString()));
                } else if (paths(parsed, "FW-JSON-MISSING").contains(path.toString())) {
                    missing++;
                } else {
                    // What could be left out is missed by something that depends on it.
                    assertThat(parsed.report().findings())
                            .as("%s", path)
                            .extracting(finding -> finding.id().value())
                            .isSubsetOf(
                                    "DRAFT-DATE",
                                    "DRAFT-NUMBER-CHECK",
                                    "FW-JSON-TOGETHER",
                                    "FW-JSON-EITHER",
                                    "FW-JSON-AMOUNT",
                                    "FW-JSON-GROUPS",
                                    "FW-JSON-VALUE",
                                    "FW-ORDER-LINE",
                                    "FW-QUOTE-OPTION",
                                    "CLAIM-PENALTY-AND-INTEREST");
                }
            }
            assertThat(missing).isGreaterThan(2);
        }
    }

    @Nested
    class ChangingTheTypeOfAValue {

        @ParameterizedTest
        @MethodSource("nl.factuurwerk.json.MutationTest#samples")
        <T> void is_a_finding_at_its_path(Sample<T> sample) {
            List<JsonNode> others = List.of(
                    NODES.nullNode(),
                    NODES.booleanNode(true),
                    NODES.numberNode(1),
                    NODES.numberNode(new BigDecimal("1.5")),
                    NODES.stringNode("1"),
                    NODES.arrayNode().add(2026).add(1).add(31),
                    NODES.objectNode());

            JsonNode tree = tree(sample);
            for (JsonPointer path : values(sample)) {
                for (JsonNode other : others) {
                    if (other.getNodeType() != tree.at(path).getNodeType()) {
                        Parsed<T> parsed = mutated(sample, path, (parent, key) -> parent.set(key, other));

                        assertThat(paths(parsed, "FW-JSON-TYPE"))
                                .as("%s as %s", path, other)
                                .contains(path.toString());
                    }
                }
            }
        }
    }

    @Nested
    class AddingAProperty {

        @ParameterizedTest
        @MethodSource("nl.factuurwerk.json.MutationTest#samples")
        <T> void is_a_finding_at_its_path(Sample<T> sample) {
            for (JsonPointer path : objects(sample)) {
                JsonNode tree = tree(sample);
                ((ObjectNode) tree.at(path)).put("a/b~c", "1");

                assertThat(paths(read(sample, tree), "FW-JSON-UNKNOWN")).containsExactly(path + "/a~1b~0c");
            }
        }
    }

    @Nested
    class ChangingAnAmountByACent {

        @ParameterizedTest
        @MethodSource("nl.factuurwerk.json.MutationTest#issued")
        void is_a_finding_at_its_path_where_the_amount_follows_from_others(Sample<?> sample) {
            int changed = 0;
            for (JsonPointer path : amounts(sample)) {
                if (isComputed(path)) {
                    for (String by : List.of("0.01", "-0.01")) {
                        Parsed<?> parsed =
                                mutated(sample, path, (parent, key) -> parent.set(key, plus(parent.get(key), by)));

                        assertThat(paths(parsed, "FW-JSON-AMOUNT"))
                                .as("%s", path)
                                .containsExactly(path.toString());
                        changed++;
                    }
                }
            }
            assertThat(changed).isGreaterThan(20);
        }

        @ParameterizedTest
        @MethodSource("nl.factuurwerk.json.MutationTest#issued")
        void is_a_finding_where_others_follow_from_it(Sample<?> sample) {
            for (JsonPointer path : amounts(sample)) {
                if (!isComputed(path)) {
                    Parsed<?> parsed =
                            mutated(sample, path, (parent, key) -> parent.set(key, plus(parent.get(key), "0.01")));

                    // A line that takes off an advance is refused whole where it takes off something else.
                    assertThat(parsed.report().findings())
                            .as("%s", path)
                            .isNotEmpty()
                            .extracting(finding -> finding.id().value())
                            .isSubsetOf("FW-JSON-AMOUNT", "FW-JSON-VALUE");
                }
            }
        }

        private boolean isComputed(JsonPointer path) {
            return COMPUTED.contains(path.last().getMatchingProperty());
        }

        private JsonNode plus(JsonNode amount, String cent) {
            return NODES.stringNode(
                    new BigDecimal(amount.asString()).add(new BigDecimal(cent)).toPlainString());
        }

        private List<JsonPointer> amounts(Sample<?> sample) {
            JsonNode tree = tree(sample);
            return values(sample).stream()
                    .filter(path -> !path.toString().startsWith("/pricing/"))
                    // What was left before a credit, only the invoice and its other credits can tell.
                    .filter(path -> !path.toString().contains("/leftBefore"))
                    // What was billed before, only the invoices that did can tell.
                    .filter(path -> !path.toString().startsWith("/earlier/"))
                    .filter(path -> tree.at(path).isString())
                    .filter(path -> path.last().getMatchingProperty().equals("amount") || isComputed(path))
                    .toList();
        }
    }

    @Nested
    class RemovingOrRepeatingAnElementOfAList {

        @ParameterizedTest
        @MethodSource("nl.factuurwerk.json.MutationTest#samples")
        <T> void is_noticed(Sample<T> sample) {
            JsonNode tree = tree(sample);
            for (JsonPointer path : values(sample)) {
                if (tree.at(path.head()).isArray()) {
                    JsonNode without = tree(sample);
                    ((ArrayNode) without.at(path.head())).remove(path.last().getMatchingIndex());
                    JsonNode twice = tree(sample);
                    ((ArrayNode) twice.at(path.head())).add(twice.at(path).deepCopy());

                    for (JsonNode mutant : List.of(without, twice)) {
                        Parsed<T> parsed = read(sample, mutant);
                        assertThat(parsed.value().filter(sample.value()::equals))
                                .as("%s", path)
                                .isEmpty();
                    }
                }
            }
        }
    }

    private static <T> Parsed<T> mutated(Sample<T> sample, JsonPointer path, Mutation mutation) {
        JsonNode tree = tree(sample);
        JsonNode parent = tree.at(path.head());
        mutation.on(
                new Parent(parent),
                parent.isArray()
                        ? Integer.toString(path.last().getMatchingIndex())
                        : path.last().getMatchingProperty());
        return read(sample, tree);
    }

    private interface Mutation {
        void on(Parent parent, String key);
    }

    private record Parent(JsonNode node) {
        void remove(String key) {
            ((ObjectNode) node).remove(key);
        }

        void set(String key, JsonNode value) {
            if (node instanceof ArrayNode list) {
                list.set(Integer.parseInt(key), value);
            } else {
                ((ObjectNode) node).set(key, value);
            }
        }

        JsonNode get(String key) {
            return node instanceof ArrayNode list ? list.get(Integer.parseInt(key)) : node.get(key);
        }
    }

    private static <T> Parsed<T> read(Sample<T> sample, JsonNode tree) {
        return FactuurwerkJson.pretty().read(sample.format(), MAPPER.writeValueAsString(tree));
    }

    private static List<String> paths(Parsed<?> parsed, String rule) {
        return parsed.report().findings().stream()
                .filter(finding -> finding.id().value().equals(rule))
                .map((Finding finding) -> finding.where().path())
                .toList();
    }

    private static JsonNode tree(Sample<?> sample) {
        return MAPPER.readTree(TEXTS.get(sample.file()));
    }

    private static List<JsonPointer> values(Sample<?> sample) {
        List<JsonPointer> found = new ArrayList<>();
        collect(tree(sample), JsonPointer.empty(), found);
        return found;
    }

    private static List<JsonPointer> properties(Sample<?> sample) {
        JsonNode tree = tree(sample);
        return values(sample).stream()
                .filter(path -> tree.at(path.head()).isObject())
                .toList();
    }

    private static List<JsonPointer> objects(Sample<?> sample) {
        JsonNode tree = tree(sample);
        return Stream.concat(Stream.of(JsonPointer.empty()), values(sample).stream())
                .filter(path -> tree.at(path).isObject())
                .toList();
    }

    private static void collect(JsonNode node, JsonPointer path, List<JsonPointer> found) {
        if (node.isObject()) {
            node.properties().forEach(member -> {
                JsonPointer part = path.appendProperty(member.getKey());
                found.add(part);
                collect(member.getValue(), part, found);
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                JsonPointer part = path.appendIndex(i);
                found.add(part);
                collect(node.get(i), part, found);
            }
        }
    }
}
