package nl.factuurwerk.hours.mileage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.hours.Outlay;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A trip that someone made for work: when, how far, by what and what for. Immutable.
 *
 * <pre>{@code
 * Trip.of(id, sanne, date("2026-03-05"), "63.5", Vehicle.CAR)
 *         .route("Groningen", "Leeuwarden")
 *         .customer(brewery).project("site-2026")
 *         .purpose(Purpose.BUSINESS, "Oplevering website")
 *         .build();
 * }</pre>
 */
public final class Trip implements Outlay<Trip> {

    /** What an invoice calls a trip by, without its identity. */
    public static final String KIND = "trip";

    /** The longest trip of one day, in kilometres. */
    public static final Decimal LONGEST = Decimal.of(3000);

    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 200;

    private static final int MOST_DECIMALS = 1;

    private final Id<Trip> id;
    private final Id<Employee> employee;
    private final LocalDate date;
    private final Decimal kilometres;
    private final Vehicle vehicle;
    private final Purpose purpose;
    private final String reason;
    private final String from;
    private final String to;
    private final Optional<Id<Party>> customer;
    private final Optional<String> project;
    private final boolean billable;
    private final Optional<Id<Trip>> replaces;

    private Trip(Builder builder) {
        id = builder.id;
        employee = builder.employee;
        date = builder.date;
        kilometres = builder.kilometres;
        vehicle = builder.vehicle;
        purpose = builder.purpose;
        reason = builder.reason;
        from = builder.from;
        to = builder.to;
        customer = Optional.ofNullable(builder.customer);
        project = Optional.ofNullable(builder.project);
        billable = builder.billable;
        replaces = Optional.ofNullable(builder.replaces);
        if (billable && customer.isEmpty()) {
            throw new IllegalArgumentException("Billable, but for no customer: trip " + id);
        }
        if (purpose == Purpose.COMMUTE && customer.isPresent()) {
            throw new IllegalArgumentException("Commuting is for no customer: trip " + id);
        }
    }

    /**
     * Starts a trip.
     *
     * @param id its identity
     * @param employee who travelled
     * @param date the day on which it began
     * @param kilometres how far, there and back where both are meant: above zero, at most 3000, to a tenth
     * @param vehicle by what
     * @return the builder; a business trip, unless said otherwise
     * @throws IllegalArgumentException if the distance is out of range or finer than a tenth
     */
    public static Builder of(Id<Trip> id, Id<Employee> employee, LocalDate date, String kilometres, Vehicle vehicle) {
        return new Builder(id, employee, date, Decimal.of(kilometres), vehicle);
    }

    @Override
    public Id<Trip> id() {
        return id;
    }

    @Override
    public Id<Employee> employee() {
        return employee;
    }

    @Override
    public LocalDate date() {
        return date;
    }

    /**
     * Returns how far.
     *
     * @return kilometres, above zero, to a tenth
     */
    public Decimal kilometres() {
        return kilometres;
    }

    /**
     * Returns by what.
     *
     * @return the vehicle
     */
    public Vehicle vehicle() {
        return vehicle;
    }

    /**
     * Returns what kind of trip it was.
     *
     * @return commuting, or business
     */
    public Purpose purpose() {
        return purpose;
    }

    /**
     * Returns what it was made for.
     *
     * @return words; empty where nobody says
     */
    public String reason() {
        return reason;
    }

    /**
     * Returns where it began.
     *
     * @return a place; empty where nobody says
     */
    public String from() {
        return from;
    }

    /**
     * Returns where it led.
     *
     * @return a place; empty where nobody says
     */
    public String to() {
        return to;
    }

    @Override
    public Optional<Id<Party>> customer() {
        return customer;
    }

    @Override
    public Optional<String> project() {
        return project;
    }

    @Override
    public boolean isBillable() {
        return billable;
    }

    @Override
    public Optional<Id<Trip>> replaces() {
        return replaces;
    }

    @Override
    public SourceReference source() {
        return new SourceReference(KIND, id.value());
    }

    /**
     * Starts a trip from this one.
     *
     * @return a builder that has everything this trip has
     */
    public Builder toBuilder() {
        Builder builder = copy(id, date, kilometres, vehicle);
        builder.replaces = replaces.orElse(null);
        return builder;
    }

    /**
     * Starts a trip in place of this one. Trips are never changed: this one stays, and the other one counts.
     *
     * @param newId the identity of the other trip
     * @param day the day on which it really began
     * @param distance how many kilometres it really was: above zero, at most 3000, to a tenth
     * @param means by what it was really made
     * @return a builder that has everything else this trip has
     * @throws IllegalArgumentException if the identity is that of this trip, or the distance is out of range or finer than a
     *     tenth
     */
    public Builder correction(Id<Trip> newId, LocalDate day, String distance, Vehicle means) {
        return copy(newId, day, Decimal.of(distance), means).replacing(id);
    }

    private Builder copy(Id<Trip> newId, LocalDate day, Decimal distance, Vehicle means) {
        Builder builder = new Builder(newId, employee, day, distance, means);
        builder.purpose = purpose;
        builder.reason = reason;
        builder.from = from;
        builder.to = to;
        builder.customer = customer.orElse(null);
        builder.project = project.orElse(null);
        builder.billable = billable;
        return builder;
    }

    private List<Object> parts() {
        return List.of(
                id,
                employee,
                date,
                kilometres,
                vehicle,
                purpose,
                reason,
                from,
                to,
                customer,
                project,
                billable,
                replaces);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trip that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** Names the trip, and says nothing of where it led. */
    @Override
    public String toString() {
        return "Trip " + id + " of " + employee + " on " + date + ": " + kilometres + " km by " + vehicle;
    }

    /** Collects what is known of a trip. */
    public static final class Builder {

        private final Id<Trip> id;
        private final Id<Employee> employee;
        private final LocalDate date;
        private final Decimal kilometres;
        private final Vehicle vehicle;
        private Purpose purpose = Purpose.BUSINESS;
        private String reason = "";
        private String from = "";
        private String to = "";
        private @Nullable Id<Party> customer;
        private @Nullable String project;
        private boolean billable;
        private @Nullable Id<Trip> replaces;

        private Builder(Id<Trip> id, Id<Employee> employee, LocalDate date, Decimal kilometres, Vehicle vehicle) {
            this.id = Objects.requireNonNull(id, "id");
            this.employee = Objects.requireNonNull(employee, "employee");
            this.date = Objects.requireNonNull(date, "date");
            this.vehicle = Objects.requireNonNull(vehicle, "vehicle");
            if (kilometres.signum() <= 0
                    || kilometres.compareTo(LONGEST) > 0
                    || !kilometres.rounded(MOST_DECIMALS).equals(kilometres)) {
                throw new IllegalArgumentException(
                        "A trip has more than 0 and at most " + LONGEST + " kilometres, to a tenth, not " + kilometres);
            }
            this.kilometres = kilometres;
        }

        /**
         * Sets what the trip was made for.
         *
         * @param kind commuting, or business
         * @param words what for; empty where the kind says enough
         * @return this builder
         * @throws IllegalArgumentException if the words are too long or cannot be printed
         */
        public Builder purpose(Purpose kind, String words) {
            purpose = Objects.requireNonNull(kind, "kind");
            reason = text(words);
            return this;
        }

        /**
         * Sets where the trip began and led.
         *
         * @param start where it began
         * @param end where it led
         * @return this builder
         * @throws IllegalArgumentException if a place is too long or cannot be printed
         */
        public Builder route(String start, String end) {
            from = text(start);
            to = text(end);
            return this;
        }

        /**
         * Sets for whom the trip was made.
         *
         * @param whom the customer
         * @return this builder
         */
        public Builder customer(Id<Party> whom) {
            customer = Objects.requireNonNull(whom, "whom");
            return this;
        }

        /**
         * Sets for which project the trip was made.
         *
         * @param name the name of the project
         * @return this builder
         * @throws IllegalArgumentException if the name is blank, too long or cannot be printed
         */
        public Builder project(String name) {
            project = text(name);
            if (project.isEmpty()) {
                throw new IllegalArgumentException("The name of a project is not blank");
            }
            return this;
        }

        /**
         * Has the customer billed for the trip.
         *
         * @return this builder
         */
        public Builder billable() {
            billable = true;
            return this;
        }

        /**
         * Says which trip this one stands in place of.
         *
         * @param other the identity of the corrected trip
         * @return this builder
         * @throws IllegalArgumentException if it is this trip itself
         */
        public Builder replacing(Id<Trip> other) {
            if (other.equals(id)) {
                throw new IllegalArgumentException("A correction is a trip of its own: " + id);
            }
            replaces = other;
            return this;
        }

        /**
         * Makes the trip.
         *
         * @return the trip
         * @throws IllegalArgumentException if it is billable but for no customer, or commuting for one
         */
        public Trip build() {
            return new Trip(this);
        }

        private static String text(String words) {
            String kept = PlainText.isBlank(words) ? "" : PlainText.strip(words);
            if (PlainText.length(kept) > LONGEST_TEXT) {
                throw new IllegalArgumentException(
                        "A text of " + PlainText.length(kept) + " characters is longer than " + LONGEST_TEXT);
            }
            PlainText.faultInLines(kept).ifPresent(at -> {
                throw new IllegalArgumentException("Cannot be printed: " + PlainText.name(kept.codePointAt(at)));
            });
            return kept;
        }
    }
}
