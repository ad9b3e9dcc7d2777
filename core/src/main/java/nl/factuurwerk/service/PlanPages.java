package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.BillingPlans;
import nl.factuurwerk.persistence.Repositories;

/**
 * Walks through the plans that may have something due, some at a time. Each page is read in a unit of work of its own, which
 * is over before anything is done with the page: none lasts as long as the walk does, and no more than a page is held.
 */
final class PlanPages {

    private static final int SIZE = 50;

    private final Surroundings surroundings;

    PlanPages(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Reads something of each plan and hands it on.
     *
     * @param read called within the unit of work of the page
     * @param use called outside any
     */
    <T> void forEach(LocalDate asOf, BiFunction<BillingPlan, Repositories, T> read, Consumer<? super T> use) {
        Optional<BillingPlan> last = Optional.empty();
        do {
            Optional<BillingPlan> before = last;
            Page<T> page = surroundings.inTransaction(repositories -> page(before, asOf, read, repositories));
            page.rows().forEach(use);
            last = page.last();
        } while (last.isPresent());
    }

    private static <T> Page<T> page(
            Optional<BillingPlan> before,
            LocalDate asOf,
            BiFunction<BillingPlan, Repositories, T> read,
            Repositories repositories) {
        List<BillingPlan> plans = plans(before, asOf, repositories.billingPlans());
        List<T> rows =
                plans.stream().map(plan -> read.apply(plan, repositories)).toList();
        return new Page<>(rows, plans.size() < SIZE ? Optional.empty() : Optional.of(plans.getLast()));
    }

    private static List<BillingPlan> plans(Optional<BillingPlan> before, LocalDate asOf, BillingPlans all) {
        try (Stream<BillingPlan> plans =
                before.map(plan -> all.candidatesBehind(plan, asOf)).orElseGet(() -> all.candidates(asOf))) {
            return plans.limit(SIZE).toList();
        }
    }

    /**
     * A page.
     *
     * @param last the plan that the next page is behind; empty if this is the last one
     */
    private record Page<T>(List<T> rows, Optional<BillingPlan> last) {}
}
