package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Party;

/**
 * The plans of one administration. A plan that is over is given an end rather than removed: a plan that took its identity
 * later would find its periods billed.
 */
public interface BillingPlans {

    /**
     * Adds a plan.
     *
     * @param plan the plan
     * @throws IllegalStateException if one of that identity is there already
     */
    void add(BillingPlan plan);

    /**
     * Replaces a plan by a changed one.
     *
     * @param changed the changed plan, with the version that was read
     * @throws ConcurrentChange if there is none any more, or its version is not the one that was read
     */
    void save(Versioned<BillingPlan> changed);

    /**
     * Stores a plan in place of whatever is kept under its identity, if anything.
     *
     * @param plan the plan
     */
    default void put(BillingPlan plan) {
        find(plan.id()).ifPresentOrElse(kept -> save(kept.with(plan)), () -> add(plan));
    }

    /**
     * Removes a plan with its {@linkplain RetainerEntries retainer entries}, for instance because its customer is to be
     * forgotten. What was billed stays as it is.
     *
     * @param read the plan, with the version that was read
     * @throws ConcurrentChange if there is none any more, or its version is not the one that was read
     */
    void remove(Versioned<BillingPlan> read);

    /**
     * Finds a plan.
     *
     * @param id its identity
     * @return the plan with its version, or empty if there is none
     */
    Optional<Versioned<BillingPlan>> find(Id<BillingPlan> id);

    /**
     * Returns the plans of a customer.
     *
     * @param customer the customer
     * @return in the order of their identities; to be closed by the caller
     */
    Stream<BillingPlan> of(Id<Party> customer);

    /**
     * Returns the plans that may have something due: those whose {@linkplain BillingPlan#firstBillingDay() first billing day}
     * is on or before a day. Plans that ended are among them, for a period may have been missed or credited.
     *
     * @param asOf the day
     * @return by customer, and those of one customer in the order of their identities; to be closed by the caller
     */
    Stream<BillingPlan> candidates(LocalDate asOf);

    /**
     * Returns the plans behind one of those that may have something due, so that they can be read page by page, each page in
     * a unit of work of its own.
     *
     * @param plan the last plan that was read; it need not be kept any more
     * @param asOf the day
     * @return what {@link #candidates} returns behind that plan, in the same order; to be closed by the caller
     */
    Stream<BillingPlan> candidatesBehind(BillingPlan plan, LocalDate asOf);

    /**
     * Returns all plans.
     *
     * @return in the order of their identities; to be closed by the caller
     */
    Stream<BillingPlan> all();
}
