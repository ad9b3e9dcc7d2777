package nl.factuurwerk.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.compliance.en16931.EInvoiceRules;
import nl.factuurwerk.fixtures.Fixture;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Takes away one element of a valid file, or changes one amount, and asks both judges: what the official rules refuse, ours do
 * too, by the same rule where both have it. Every leaf of every fixture that can be written, once for each kind of VAT in it.
 */
class MutationTest {

    /** Where we find something else than the official rule does, and why. */
    private static Map<String, String> exceptions(EInvoiceProfile profile) {
        return profile == EInvoiceProfile.EN16931
                ? Map.of(
                        "without /cac:Delivery/cac:DeliveryLocation/cac:Address/cac:Country/cbc:IdentificationCode [BR-57]",
                        "nothing is left of the address, and an address of nothing is none: FW-READ-INCOMPLETE says so")
                : Map.of(
                        "without /cac:CreditNoteLine/cac:Item/cac:ClassifiedTaxCategory/cac:TaxScheme/cbc:ID [BR-S-02]",
                        "a category of a tax without a name is VAT to that rule, and is none to the reader");
    }

    @ParameterizedTest
    @EnumSource
    void what_the_official_rules_refuse_is_found_here_by_the_same_rule(EInvoiceProfile profile) throws Exception {
        Set<String> seen = new HashSet<>();
        Map<String, Set<String>> missed = new TreeMap<>();
        int refused = 0;
        for (Fixture fixture : Fixture.values()) {
            if (!(UblWriter.of(profile).write(fixture.document()) instanceof Written written)) {
                continue;
            }
            Document valid = parse(written.file().bytes());
            String vat = categories(valid);
            for (int leaf = 0; leaf < leaves(valid).size(); leaf++) {
                for (boolean removal : new boolean[] {true, false}) {
                    Document mutated = parse(written.file().bytes());
                    Element element = leaves(mutated).get(leaf);
                    String what = (removal ? "without " : "other ") + path(element);
                    if ((!removal && !element.hasAttribute("currencyID")) || !seen.add(vat + what)) {
                        continue;
                    }
                    mutate(element, removal);
                    Set<String> missing = missing(bytes(mutated), profile);
                    refused += missing.remove("refused") ? 1 : 0;
                    if (!missing.isEmpty()) {
                        missed.computeIfAbsent(what, key -> new TreeSet<>()).addAll(missing);
                    }
                }
            }
        }

        assertThat(refused).isGreaterThan(100);
        assertThat(missed.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining("\n")))
                .isEqualTo(exceptions(profile).keySet().stream().collect(Collectors.joining("\n")));
    }

    /** Returns the official rules that we should have found and did not; with "refused" if there was any. */
    private static Set<String> missing(byte[] file, EInvoiceProfile profile) {
        Set<String> missing = new TreeSet<>();
        List<OfficialRules.Verdict> errors = OfficialRules.of(profile).judge(file).stream()
                .filter(OfficialRules.Verdict::error)
                .toList();
        if (errors.isEmpty()) {
            return missing;
        }
        missing.add("refused");
        RuleBook<InvoiceContent> rules = EInvoiceRules.of(profile);
        Report ours = UblReader.standard().judging(rules).read(file).report();
        for (OfficialRules.Verdict error : errors) {
            String rule = error.rule().orElse("schema");
            if (rules.find(rule).isPresent() ? !ours.mentions(rule) : ours.isEmpty()) {
                missing.add(rule);
            }
        }
        return missing;
    }

    private static void mutate(Element element, boolean removal) {
        if (removal) {
            Node parent = element.getParentNode();
            parent.removeChild(element);
        } else {
            element.setTextContent(new BigDecimal(element.getTextContent())
                    .add(BigDecimal.valueOf(3))
                    .toPlainString());
        }
    }

    private static String categories(Document document) {
        Set<String> categories = new TreeSet<>();
        leaves(document).stream()
                .filter(leaf -> path(leaf).endsWith("cac:TaxCategory/cbc:ID"))
                .forEach(leaf -> categories.add(leaf.getTextContent()));
        return document.getDocumentElement().getLocalName() + categories;
    }

    private static List<Element> leaves(Document document) {
        List<Element> leaves = new ArrayList<>();
        collect(document.getDocumentElement(), leaves);
        return leaves;
    }

    private static void collect(Element element, List<Element> leaves) {
        boolean leaf = true;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                leaf = false;
                collect(inner, leaves);
            }
        }
        if (leaf) {
            leaves.add(element);
        }
    }

    private static String path(Node node) {
        return node.getParentNode() instanceof Element parent ? path(parent) + "/" + node.getNodeName() : "";
    }

    private static Document parse(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    private static byte[] bytes(Document document) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(bytes));
        return bytes.toByteArray();
    }
}
