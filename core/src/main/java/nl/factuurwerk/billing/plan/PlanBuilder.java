package nl.factuurwerk.billing.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.PlainText;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;

/**
 * Gathers what all plans have, and tells all that is wrong at the end. A service at the standard rate with words in Dutch,
 * unless said otherwise.
 *
 * @param <B> the kind of builder it is
 */
public abstract sealed class PlanBuilder<B extends PlanBuilder<B>>
        permits BillingPlan.Builder, RecurringPlanBuilder, PartsPlanBuilder {

    final Id<BillingPlan> id;
    final Id<Party> customer;
    final Map<BillingKey, String> labels = new EnumMap<>(BillingKey.class);
    String name;
    VatClass vatClass = VatClass.STANDARD;
    SupplyNature nature = SupplyNature.SERVICE;
    Language language = Language.DUTCH;

    PlanBuilder(Id<BillingPlan> id, Id<Party> customer, String name) {
        this.id = Objects.requireNonNull(id, "id");
        this.customer = Objects.requireNonNull(customer, "customer");
        this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * Sets what it is for VAT at home.
     *
     * @param value the class
     * @return this builder
     */
    public final B vat(VatClass value) {
        vatClass = Objects.requireNonNull(value, "value");
        return self();
    }

    /**
     * Says whether it is goods or a service.
     *
     * @param value which of the two
     * @return this builder
     */
    public final B nature(SupplyNature value) {
        nature = Objects.requireNonNull(value, "value");
        return self();
    }

    /**
     * Sets what it is called by one of the keys that lines are sorted by.
     *
     * @param key the key
     * @param text as it is printed
     * @return this builder
     * @throws IllegalArgumentException if the text is blank
     */
    public final B label(BillingKey key, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A label of " + key + " cannot be blank: plan " + id);
        }
        labels.put(key, text);
        return self();
    }

    /**
     * Sets the language of what the plan adds to a line.
     *
     * @param value the language; a finding if there are no words in it
     * @return this builder
     */
    public final B language(Language value) {
        language = Objects.requireNonNull(value, "value");
        return self();
    }

    /**
     * Makes the plan, or says all that is wrong with it.
     *
     * @return the plan, or every finding
     */
    public final Parsed<BillingPlan> tryBuild() {
        Report report = Report.collect(findings -> {
            if (PlainText.isBlank(name) || !PlainText.isPrintable(name)) {
                findings.accept(
                        PlanRules.NAME.at(Location.of("name", "BT-153"), Map.of("value", PlainText.quote(name))));
            }
            if (!new PlanTexts(language).exist()) {
                findings.accept(PlanRules.LANGUAGE.at(Location.of("language"), Map.of("language", language)));
            }
            check(findings);
        });
        return report.hasErrors() ? Parsed.invalid(report) : Parsed.valid(new BillingPlan(this, makeTerms()));
    }

    /**
     * Makes the plan.
     *
     * @return the plan
     * @throws InvalidInput if anything is wrong with it; carries every finding
     */
    public final BillingPlan build() {
        return tryBuild().orThrow();
    }

    /** Finds what is wrong with the terms. */
    void check(Consumer<Finding> findings) {}

    /** Makes the terms, with which nothing is wrong. */
    abstract BillingTerms makeTerms();

    abstract B self();
}
