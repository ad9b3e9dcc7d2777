package nl.factuurwerk.json;

import nl.factuurwerk.hours.mileage.Purpose;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.hours.mileage.Vehicle;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/** How a trip stands in JSON. */
final class TripCodec extends ObjectCodec<Trip> {

    static final TripCodec CODEC = new TripCodec();

    private static final Codec<Id<Trip>> ID = Scalars.id();
    private static final Codec<Id<Party>> CUSTOMER = Scalars.id();
    private static final Codec<Vehicle> VEHICLE = Scalars.constant(Vehicle.class);
    private static final Codec<Purpose> PURPOSE = Scalars.constant(Purpose.class);

    @Override
    public void write(Trip trip, PropertyWriter out) {
        out.put("id", trip.id(), ID);
        out.put("employee", trip.employee(), EmployeeCodec.ID);
        out.put("date", trip.date(), Scalars.DATE);
        out.put("kilometres", trip.kilometres(), Scalars.DECIMAL);
        out.put("vehicle", trip.vehicle(), VEHICLE);
        out.put("purpose", trip.purpose(), PURPOSE);
        out.put("reason", trip.reason(), Scalars.TEXT);
        out.put("from", trip.from(), Scalars.TEXT);
        out.put("to", trip.to(), Scalars.TEXT);
        out.put("customer", trip.customer(), CUSTOMER);
        out.put("project", trip.project(), Scalars.TEXT);
        out.put("billable", trip.isBillable(), Scalars.BOOLEAN);
        out.put("replaces", trip.replaces(), ID);
    }

    @Override
    Read<Trip> read(PropertyReader in) {
        var id = in.required("id", ID);
        var employee = in.required("employee", EmployeeCodec.ID);
        var date = in.required("date", Scalars.DATE);
        var kilometres = in.required("kilometres", Scalars.DECIMAL);
        var vehicle = in.required("vehicle", VEHICLE);
        var purpose = in.required("purpose", PURPOSE);
        var reason = in.required("reason", Scalars.TEXT);
        var from = in.required("from", Scalars.TEXT);
        var to = in.required("to", Scalars.TEXT);
        var customer = in.optional("customer", CUSTOMER);
        var project = in.optional("project", Scalars.TEXT);
        var billable = in.required("billable", Scalars.BOOLEAN);
        var replaces = in.optional("replaces", ID);
        return in.make(() -> {
            Trip.Builder trip = Trip.of(
                            id.get(),
                            employee.get(),
                            date.get(),
                            kilometres.get().toString(),
                            vehicle.get())
                    .purpose(purpose.get(), reason.get())
                    .route(from.get(), to.get());
            customer.get().ifPresent(trip::customer);
            project.get().ifPresent(trip::project);
            replaces.get().ifPresent(trip::replacing);
            return billable.get() ? trip.billable().build() : trip.build();
        });
    }
}
