package nl.factuurwerk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.RetainerEntries;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;

/** What was bought and used under the retainers of a unit of work. */
final class InMemoryRetainerEntries implements RetainerEntries {

    private final TableView<IdPlace<BillingPlan>, RetainerEntry> entries;
    private final TableView<Id<BillingPlan>, Versioned<BillingPlan>> plans;
    private final Consumer<StoreChange> record;

    InMemoryRetainerEntries(
            TableView<IdPlace<BillingPlan>, RetainerEntry> entries,
            TableView<Id<BillingPlan>, Versioned<BillingPlan>> plans,
            Consumer<StoreChange> record) {
        this.entries = entries;
        this.plans = plans;
        this.record = record;
    }

    @Override
    public void append(Id<BillingPlan> plan, RetainerEntry entry) {
        if (!plans.contains(plan)) {
            throw new IllegalStateException("There is no plan " + plan + " to add to: " + entry);
        }
        List<RetainerEntry> before = of(plan).toList();
        Optional<RetainerEntry> last = before.reversed().stream()
                .filter(each -> each.source().equals(entry.source()))
                .findFirst();
        if (last.filter(entry::equals).isPresent()) {
            return;
        }
        last.filter(known -> !isTakenBack(known) && !isTakenBack(entry)).ifPresent(known -> {
            throw new IllegalStateException("Not what was kept of its source, " + known + ": " + entry);
        });
        // Two units that add to one plan want the same place, so that neither adds what the other did.
        entries.add(new IdPlace<>(plan, before.size()), entry);
        record.accept(new StoreChange.RetainerEntryAdded(plan, entry));
    }

    private static boolean isTakenBack(RetainerEntry entry) {
        return entry instanceof RetainerEntry.TakenBack;
    }

    /** Takes the entries of a plan out, and the place behind them: who adds one at the same time is in the way. */
    void restoreRemoval(Id<BillingPlan> plan) {
        long kept = of(plan).count();
        for (long place = 0; place <= kept; place++) {
            entries.remove(new IdPlace<>(plan, place));
        }
    }

    @Override
    public Stream<RetainerEntry> of(Id<BillingPlan> plan) {
        return entries.between(IdPlace.first(plan), IdPlace.last(plan));
    }
}
