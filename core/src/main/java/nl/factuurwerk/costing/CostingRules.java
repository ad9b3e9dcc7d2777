package nl.factuurwerk.costing;

import java.util.List;
import java.util.Map;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;
import org.joda.money.CurrencyUnit;

/** What a post-calculation leaves out or cannot say for sure. None of it stops one. */
public final class CostingRules {

    private static final TextBundle TEXTS = TextBundle.beside(CostingRules.class, "findings");

    static final RuleDescription COST_RATE = rule("PROJECT-COST-RATE");
    static final RuleDescription SALES_RATE = rule("PROJECT-SALES-RATE");
    static final RuleDescription CURRENCY = rule("PROJECT-CURRENCY");
    static final RuleDescription WITH_VAT = rule("PROJECT-WITH-VAT");
    static final RuleDescription DOCUMENT = rule("PROJECT-DOCUMENT");

    private CostingRules() {}

    /**
     * Returns every rule that a post-calculation is held against.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(COST_RATE, SALES_RATE, CURRENCY, WITH_VAT, DOCUMENT);
    }

    /**
     * Says that hours cost nothing because no internal rate holds for their day.
     *
     * @param entry the first such entry of its employee
     * @param currency of the project
     * @return the finding, {@code PROJECT-COST-RATE}
     */
    public static Finding withoutCost(TimeEntry entry, CurrencyUnit currency) {
        return hours(COST_RATE, entry, currency);
    }

    /**
     * Says that hours are worth nothing because no sales rate holds for their day.
     *
     * @param entry the first such entry of its employee
     * @param currency of the project
     * @return the finding, {@code PROJECT-SALES-RATE}
     */
    public static Finding withoutPrice(TimeEntry entry, CurrencyUnit currency) {
        return hours(SALES_RATE, entry, currency);
    }

    /**
     * Says that a document does not count because it is in another currency.
     *
     * @param document its number
     * @param found its currency
     * @param currency of the project
     * @return the finding, {@code PROJECT-CURRENCY}
     */
    public static Finding otherCurrency(String document, CurrencyUnit found, CurrencyUnit currency) {
        return CURRENCY.at(
                Location.of("documents[" + document + "]"),
                Map.of("document", document, "found", found, "expected", currency));
    }

    /**
     * Says that hours were agreed at prices with VAT, so that what they are worth has VAT in it.
     *
     * @param project the project
     * @return the finding, {@code PROJECT-WITH-VAT}
     */
    public static Finding withVat(Id<Project> project) {
        return WITH_VAT.at(Location.of("rates"), Map.of("project", project));
    }

    /**
     * Says that there is no such document, so that it does not count.
     *
     * @param document what the project links, as kind and key
     * @return the finding, {@code PROJECT-DOCUMENT}
     */
    public static Finding unknown(String document) {
        return DOCUMENT.at(Location.of("documents[" + document + "]"), Map.of("document", document));
    }

    private static Finding hours(RuleDescription rule, TimeEntry entry, CurrencyUnit currency) {
        return rule.at(
                Location.of("entries[" + entry.id() + "]"),
                Map.of("employee", entry.employee(), "date", entry.date(), "currency", currency));
    }

    private static RuleDescription rule(String id) {
        return RuleDescription.of(id, Severity.WARNING, TEXTS);
    }
}
