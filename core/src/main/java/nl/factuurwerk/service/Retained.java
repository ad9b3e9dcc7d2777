package nl.factuurwerk.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.Instalment;
import nl.factuurwerk.billing.plan.Retainer;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.persistence.Repositories;

/** Keeps what invoices buy under retainers, in the unit of work that bills it or takes it back. */
final class Retained {

    private Retained() {}

    /** Keeps what an instalment buys, if it is one of a retainer. */
    static void buy(BillingPlan plan, Instalment instalment, Repositories repositories) {
        if (plan.terms() instanceof Retainer retainer) {
            repositories.retainerEntries().append(plan.id(), retainer.bought(instalment));
        }
    }

    /**
     * Takes back what was bought under a source that is billed no more: a mistake, so that it counts from the day on which it
     * was bought.
     */
    static void takeBack(SourceReference source, Repositories repositories) {
        Instalment.planOf(source)
                .ifPresent(plan -> bought(plan, source, repositories)
                        .ifPresent(bought -> repositories
                                .retainerEntries()
                                .append(plan, new RetainerEntry.TakenBack(source, bought.day()))));
    }

    private static Optional<RetainerEntry> bought(
            Id<BillingPlan> plan, SourceReference source, Repositories repositories) {
        return entries(plan, repositories).reversed().stream()
                .filter(entry -> entry.source().equals(source))
                .findFirst()
                .filter(RetainerEntry.Bought.class::isInstance);
    }

    static List<RetainerEntry> entries(Id<BillingPlan> plan, Repositories repositories) {
        try (Stream<RetainerEntry> entries = repositories.retainerEntries().of(plan)) {
            return entries.toList();
        }
    }
}
