package nl.factuurwerk.service;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.time.DateRange;

/**
 * Walks through everybody who is billed by agreement and everybody that work was done for, some at a time. Each page is read in
 * a unit of work of its own, which is over before anybody on it is billed.
 */
final class BillingPages {

    private static final int SIZE = 50;

    private final Surroundings surroundings;
    private final DateRange period;

    BillingPages(Surroundings surroundings, DateRange period) {
        this.surroundings = surroundings;
        this.period = period;
    }

    /** How many there are. */
    int count() {
        int count = 0;
        for (List<Id<Party>> page = first(); !page.isEmpty(); page = behind(page.getLast())) {
            count += page.size();
        }
        return count;
    }

    /** The first page; empty if there is nobody. */
    List<Id<Party>> first() {
        return page(
                repositories -> repositories.agreements().all(),
                repositories -> repositories.timeEntries().customers(period));
    }

    /** The page behind a customer; empty if there is nobody behind. */
    List<Id<Party>> behind(Id<Party> last) {
        return page(
                repositories -> repositories.agreements().behind(last),
                repositories -> repositories.timeEntries().customersBehind(last, period));
    }

    private List<Id<Party>> page(
            Function<Repositories, Stream<Agreement>> agreed, Function<Repositories, Stream<Id<Party>>> worked) {
        return surroundings.inTransaction(repositories -> {
            NavigableSet<Id<Party>> customers = new TreeSet<>();
            try (Stream<Agreement> agreements = agreed.apply(repositories);
                    Stream<Id<Party>> work = worked.apply(repositories)) {
                agreements.limit(SIZE).map(Agreement::customer).forEach(customers::add);
                work.limit(SIZE).forEach(customers::add);
            }
            return customers.stream().limit(SIZE).toList();
        });
    }
}
