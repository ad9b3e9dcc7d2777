package nl.factuurwerk.billing.plan;

import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;

/** What was bought and used under the retainers of one administration. Append-only, for as long as the plan is kept. */
public interface RetainerEntries {

    /**
     * Adds an entry to those of a plan. Adding again what was added last about its source does nothing.
     *
     * @param plan the identity of the plan
     * @param entry what changed the balance
     * @throws IllegalStateException if there is no such plan, or something else was bought or used under that source, which
     *     was not taken back since
     */
    void append(Id<BillingPlan> plan, RetainerEntry entry);

    /**
     * Returns what was bought and used under a plan.
     *
     * @param plan the identity of the plan
     * @return in the order in which it was added; to be closed by the caller
     */
    Stream<RetainerEntry> of(Id<BillingPlan> plan);
}
