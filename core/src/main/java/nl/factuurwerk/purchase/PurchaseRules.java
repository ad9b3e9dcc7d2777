package nl.factuurwerk.purchase;

import java.util.List;
import java.util.Map;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.PlainText;
import nl.factuurwerk.text.TextBundle;

/** What can be wrong with taking in an invoice. */
public final class PurchaseRules {

    private static final TextBundle TEXTS = TextBundle.beside(PurchaseRules.class, "findings");

    private static final RuleDescription DUPLICATE = RuleDescription.of("PURCHASE-DUPLICATE", Severity.ERROR, TEXTS);

    private PurchaseRules() {}

    /**
     * Returns everything that can be found.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(DUPLICATE);
    }

    /**
     * Says that a document came in before, as another file.
     *
     * @param kept what stands in the books
     * @return the finding
     */
    public static Finding duplicate(ReceivedInvoice kept) {
        return DUPLICATE.at(
                Location.of("number", "BT-1"),
                Map.of(
                        "number", PlainText.quote(kept.content().number().orElse("")),
                        "id", kept.id(),
                        "date", kept.receivedOn()));
    }
}
