package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.hours.Addition;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.hours.mileage.Trips;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;

/** The trips of a unit of work. */
record InMemoryTrips(
        TableView<EntryOrder, Trip> trips, TableView<Id<Trip>, EntryOrder> ids, Consumer<StoreChange> record)
        implements Trips {

    @Override
    public Addition add(Trip trip) {
        Optional<Trip> known = find(trip.id());
        if (known.isPresent()) {
            return known.get().equals(trip) ? Addition.KNOWN : Addition.REFUSED;
        }
        EntryOrder order =
                new EntryOrder(trip.employee().value(), trip.date(), trip.id().value());
        ids.add(trip.id(), order);
        trips.add(order, trip);
        record.accept(new StoreChange.TripAdded(trip));
        return Addition.ADDED;
    }

    @Override
    public Optional<Trip> find(Id<Trip> id) {
        return ids.find(id).flatMap(trips::find);
    }

    @Override
    public Stream<Trip> of(Id<Employee> employee, DateRange days) {
        return trips.between(
                new EntryOrder(employee.value(), days.first(), ""),
                new EntryOrder(employee.value(), days.last(), EntryOrder.BEHIND_ALL));
    }
}
