package nl.factuurwerk.billing.plan;

import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Finding;

/** Gathers the parts of a plan for a fixed price that falls into parts. */
public final class PartsPlanBuilder extends PlanBuilder<PartsPlanBuilder> {

    private final PriceParts parts;
    private final Supplier<BillingTerms> terms;

    PartsPlanBuilder(
            Id<BillingPlan> id, Id<Party> customer, String name, PriceParts parts, Supplier<BillingTerms> terms) {
        super(id, customer, name);
        this.parts = parts;
        this.terms = terms;
    }

    @Override
    void check(Consumer<Finding> findings) {
        parts.faults().findings().forEach(findings);
    }

    @Override
    BillingTerms makeTerms() {
        return terms.get();
    }

    @Override
    PartsPlanBuilder self() {
        return this;
    }
}
