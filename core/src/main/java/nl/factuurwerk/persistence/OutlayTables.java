package nl.factuurwerk.persistence;

import java.util.Comparator;
import nl.factuurwerk.hours.Outlay;
import nl.factuurwerk.hours.OutlayFact;
import nl.factuurwerk.identity.Id;

/**
 * What is kept of trips, or of expenses.
 *
 * @param rows each, by employee, day and identity
 * @param ids where each stands
 * @param byCustomer where each stands, by customer, day and identity
 * @param facts what happened to them
 * @param replaced which one stands in the place of which
 */
record OutlayTables<O extends Outlay<O>>(
        Table<EntryOrder, O> rows,
        Table<Id<O>, EntryOrder> ids,
        Table<EntryOrder, EntryOrder> byCustomer,
        Table<IdPlace<O>, OutlayFact> facts,
        Table<Id<O>, Id<O>> replaced) {

    static <O extends Outlay<O>> OutlayTables<O> empty() {
        return new OutlayTables<O>(
                new Table<>(Comparator.naturalOrder()),
                new Table<>(Comparator.naturalOrder()),
                new Table<>(Comparator.naturalOrder()),
                new Table<>(Comparator.naturalOrder()),
                new Table<>(Comparator.naturalOrder()));
    }
}
