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
import org.w3c.dom.NodeList;

/**
 * Takes away one element or attribute of a valid file, writes an element twice, or changes one amount, and asks both judges: what
 * the official rules refuse, ours do too, by the same rule where both have it. Every element of every fixture that can be
 * written; leaves once for each kind of VAT in the file.
 */
class MutationTest {

    /** What is done to an element. */
    private enum Change {
        WITHOUT,
        OTHER,
        TWICE,
        WITHOUT_ATTRIBUTE
    }

    /**
     * Where we find something else than the official rule does.
     *
     * @param what what was done
     * @param official the rules that refuse it
     * @param ours what we find instead
     */
    private record Difference(String what, List<String> official, String ours) {

        @Override
        public String toString() {
            return what + " " + official;
        }
    }

    private static List<Difference> differences(EInvoiceProfile profile) {
        // A content has one total of VAT: the reader takes the first, and says that there is another.
        Difference twoTotals = new Difference(
                "twice /cac:TaxTotal",
                profile == EInvoiceProfile.PEPPOL ? List.of("BR-CO-15", "PEPPOL-EN16931-R053") : List.of("BR-CO-15"),
                "FW-READ-REPEATED");
        return switch (profile) {
            // Nothing is left of the address, and an address of nothing is none.
            case EN16931 ->
                List.of(
                        twoTotals,
                        new Difference(
                                "without /cac:Delivery/cac:DeliveryLocation/cac:Address/cac:Country/cbc:IdentificationCode",
                                List.of("BR-57"),
                                "FW-READ-INCOMPLETE"));
            // BR-S-02 asks for a line of category S and scheme VAT as soon as a line has category S, of whatever
            // scheme: a file of
            // one line without scheme breaks it, though its seller is known. Here that line has no category of VAT. The
            // rule is the
            // same in all three profiles, but only these two write no file of several lines before that one.
            case NLCIUS, PEPPOL ->
                List.of(
                        twoTotals,
                        new Difference(
                                "without /cac:CreditNoteLine/cac:Item/cac:ClassifiedTaxCategory/cac:TaxScheme/cbc:ID",
                                List.of("BR-S-02"),
                                "BR-CO-04"));
        };
    }

    /** The least number of changes that the official rules refuse: so many the fixtures have, and nothing is drawn. */
    private static int refusals(EInvoiceProfile profile) {
        return switch (profile) {
            case EN16931 -> 600;
            case NLCIUS -> 330;
            case PEPPOL -> 338;
        };
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
            byte[] file = written.file().bytes();
            Document valid = parse(file);
            for (int i = 0; i < elements(valid).size(); i++) {
                for (Mutation mutation : mutations(elements(valid).get(i), categories(valid))) {
                    if (!seen.add(mutation.key())) {
                        continue;
                    }
                    Document mutated = parse(file);
                    mutation.apply(elements(mutated).get(i));
                    Set<String> missing = missing(bytes(mutated), profile, mutation.what());
                    refused += missing.remove("refused") ? 1 : 0;
                    if (!missing.isEmpty()) {
                        missed.computeIfAbsent(mutation.what(), key -> new TreeSet<>())
                                .addAll(missing);
                    }
                }
            }
        }

        assertThat(missed.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining("\n")))
                .isEqualTo(
                        differences(profile).stream().map(Difference::toString).collect(Collectors.joining("\n")));
        assertThat(refused).isGreaterThanOrEqualTo(refusals(profile));
    }

    /**
     * One change of one element.
     *
     * @param key what is done once for all files that have it
     */
    private record Mutation(Change change, String attribute, String what, String key) {

        void apply(Element element) {
            switch (change) {
                case WITHOUT -> element.getParentNode().removeChild(element);
                case OTHER ->
                    element.setTextContent(new BigDecimal(element.getTextContent())
                            .add(BigDecimal.valueOf(3))
                            .toPlainString());
                case TWICE -> element.getParentNode().insertBefore(element.cloneNode(true), element);
                case WITHOUT_ATTRIBUTE -> element.removeAttribute(attribute);
            }
        }
    }

    private static List<Mutation> mutations(Element element, String vat) {
        String path = path(element);
        if (path.isEmpty() || !(element.getParentNode() instanceof Element)) {
            return List.of();
        }
        String root = element.getOwnerDocument().getDocumentElement().getLocalName();
        List<Mutation> mutations = new ArrayList<>();
        if (isLeaf(element)) {
            mutations.add(new Mutation(Change.WITHOUT, "", "without " + path, vat + "without " + path));
            if (element.hasAttribute("currencyID")) {
                mutations.add(new Mutation(Change.OTHER, "", "other " + path, vat + "other " + path));
            }
        }
        mutations.add(new Mutation(Change.TWICE, "", "twice " + path, root + "twice " + path));
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String name = element.getAttributes().item(i).getNodeName();
            String what = "without " + path + "/@" + name;
            mutations.add(new Mutation(Change.WITHOUT_ATTRIBUTE, name, what, root + what));
        }
        return mutations;
    }

    /** Returns the official rules that we should have found and did not; with "refused" if there was any. */
    private static Set<String> missing(byte[] file, EInvoiceProfile profile, String what) {
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
                differences(profile).stream()
                        .filter(each ->
                                each.what().equals(what) && each.official().contains(rule))
                        .forEach(each -> assertThat(ours.mentions(each.ours())).isTrue());
            }
        }
        return missing;
    }

    private static String categories(Document document) {
        Set<String> categories = new TreeSet<>();
        elements(document).stream()
                .filter(element -> path(element).endsWith("cac:TaxCategory/cbc:ID"))
                .forEach(element -> categories.add(element.getTextContent()));
        return document.getDocumentElement().getLocalName() + categories;
    }

    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static boolean isLeaf(Element element) {
        return element.getElementsByTagName("*").getLength() == 0;
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
