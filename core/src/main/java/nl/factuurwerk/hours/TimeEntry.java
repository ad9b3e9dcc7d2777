package nl.factuurwerk.hours;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Work that someone did: when, how long, and for whom. Immutable; what is not for a customer is never billable.
 *
 * <pre>{@code
 * TimeEntry.of(id, sanne, LocalDate.of(2026, 10, 5), Duration.ofMinutes(90))
 *         .customer(brewery)
 *         .project("site-2026")
 *         .note("Schetsen voorpagina")
 *         .build();
 * }</pre>
 */
public final class TimeEntry {

    /** The longest that one entry lasts: what runs on is another day's entry. */
    public static final Duration LONGEST = Duration.ofHours(24);

    /** The longest name of a project or task, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 5000;

    /** What an invoice calls an entry by, without its identity. */
    public static final String KIND = "time-entry";

    private final Id<TimeEntry> id;
    private final Id<Employee> employee;
    private final LocalDate date;
    private final Duration duration;
    private final Optional<Id<Party>> customer;
    private final Optional<String> project;
    private final Optional<String> task;
    private final Optional<String> note;
    private final Optional<String> activity;
    private final Optional<Clocked> clocked;
    private final Optional<UnitPrice> rate;
    private final Optional<Id<TimeEntry>> replaces;
    private final boolean billable;

    private TimeEntry(Builder builder) {
        this.id = builder.id;
        this.employee = builder.employee;
        this.date = builder.date;
        this.duration = builder.duration;
        this.customer = Optional.ofNullable(builder.customer);
        this.project = Optional.ofNullable(builder.project);
        this.task = Optional.ofNullable(builder.task);
        this.note = Optional.ofNullable(builder.note);
        this.activity = Optional.ofNullable(builder.activity);
        this.clocked = Optional.ofNullable(builder.clocked);
        this.rate = Optional.ofNullable(builder.rate);
        this.replaces = Optional.ofNullable(builder.replaces);
        this.billable = builder.billable.orElse(builder.customer != null);
        if (billable && customer.isEmpty()) {
            throw new IllegalArgumentException("Billable, but for no customer: time entry " + id);
        }
    }

    /**
     * Starts an entry of what a timer says of a day.
     *
     * @param id its identity
     * @param employee who worked
     * @param piece the day, the times and how long it took
     * @return the builder
     */
    public static Builder of(Id<TimeEntry> id, Id<Employee> employee, Timer.Piece piece) {
        return of(id, employee, piece.date(), piece.worked()).clocked(piece.clocked());
    }

    /**
     * Starts an entry.
     *
     * @param id its identity
     * @param employee who worked
     * @param date the day on which the work began, where it was done
     * @param duration how long it took, in whole seconds: above zero, at most 24 hours
     * @return the builder
     * @throws IllegalArgumentException if the duration is out of range or has parts of a second
     */
    public static Builder of(Id<TimeEntry> id, Id<Employee> employee, LocalDate date, Duration duration) {
        return new Builder(id, employee, date, duration);
    }

    /**
     * Returns its identity.
     *
     * @return the identity, unique among all entries of the administration
     */
    public Id<TimeEntry> id() {
        return id;
    }

    /**
     * Returns who worked.
     *
     * @return the employee
     */
    public Id<Employee> employee() {
        return employee;
    }

    /**
     * Returns when.
     *
     * @return the day on which the work began, where it was done
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns how long it took.
     *
     * @return whole seconds, above zero, at most 24 hours; not rounded to anything
     */
    public Duration duration() {
        return duration;
    }

    /**
     * Returns for whom.
     *
     * @return the customer, or empty for work for the own house
     */
    public Optional<Id<Party>> customer() {
        return customer;
    }

    /**
     * Returns on which project.
     *
     * @return its name among those who do the work, or empty
     */
    public Optional<String> project() {
        return project;
    }

    /**
     * Returns which task within the project it was.
     *
     * @return its name, or empty
     */
    public Optional<String> task() {
        return task;
    }

    /**
     * Returns what was noted.
     *
     * @return the text, maybe of several lines, or empty
     */
    public Optional<String> note() {
        return note;
    }

    /**
     * Returns what kind of work it was, whatever the project: travelling, design, support.
     *
     * @return the name of the activity, or empty
     */
    public Optional<String> activity() {
        return activity;
    }

    /**
     * Returns from when until when.
     *
     * @return the times, pauses included; or empty where only the duration is known
     */
    public Optional<Clocked> clocked() {
        return clocked;
    }

    /**
     * Returns what an hour of this entry costs the customer, where that was agreed for this entry alone.
     *
     * @return the price of one hour, or empty where rates decide
     */
    public Optional<UnitPrice> rate() {
        return rate;
    }

    /**
     * Returns which entry this one stands in place of.
     *
     * @return the identity of the corrected entry, or empty
     */
    public Optional<Id<TimeEntry>> replaces() {
        return replaces;
    }

    /**
     * Tells whether it is meant to be billed.
     *
     * @return whether it is
     */
    public boolean isBillable() {
        return billable;
    }

    /**
     * Returns what an invoice calls this entry by.
     *
     * @return the reference of kind {@code time-entry}
     */
    public SourceReference source() {
        return new SourceReference(KIND, id.value());
    }

    /**
     * Starts an entry from this one.
     *
     * @return a builder that has everything this entry has
     */
    public Builder toBuilder() {
        return copy(id, date, duration).replacing(replaces);
    }

    /**
     * Starts an entry in place of this one. Entries are never changed: this one stays, and the other one counts.
     *
     * @param newId the identity of the other entry
     * @param day the day on which the work really began
     * @param time how long it really took
     * @return a builder that has everything else this entry has, but not its times where the day or the duration is another
     * @throws IllegalArgumentException if the identity is that of this entry, or the duration is out of range
     */
    public Builder correction(Id<TimeEntry> newId, LocalDate day, Duration time) {
        if (newId.equals(id)) {
            throw new IllegalArgumentException("A correction is an entry of its own: " + id);
        }
        return copy(newId, day, time).replacing(Optional.of(id));
    }

    /**
     * Starts an entry for the same work on another day.
     *
     * @param newId the identity of the new entry
     * @param day the other day
     * @return a builder that has everything else this entry has; its times are the same by the clock
     */
    public Builder copy(Id<TimeEntry> newId, LocalDate day) {
        Builder builder = copy(newId, day, duration);
        builder.clocked = clocked.map(times -> times.on(day)).orElse(null);
        return builder;
    }

    private Builder copy(Id<TimeEntry> newId, LocalDate day, Duration time) {
        Builder builder = new Builder(newId, employee, day, time);
        builder.activity = activity.orElse(null);
        builder.rate = rate.orElse(null);
        builder.clocked = day.equals(date) && time.equals(duration) ? clocked.orElse(null) : null;
        builder.customer = customer.orElse(null);
        builder.project = project.orElse(null);
        builder.task = task.orElse(null);
        builder.note = note.orElse(null);
        builder.billable = Optional.of(billable);
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeEntry that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private List<Object> parts() {
        return List.of(
                id, employee, date, duration, customer, project, task, note, activity, clocked, rate, replaces,
                billable);
    }

    @Override
    public String toString() {
        return "time entry " + id + ": " + employee + ", " + date + ", " + duration
                + (billable ? "" : ", not billable");
    }

    /** Gathers the parts of an entry. */
    public static final class Builder {

        private final Id<TimeEntry> id;
        private final Id<Employee> employee;
        private final LocalDate date;
        private final Duration duration;
        private @Nullable Id<Party> customer;
        private @Nullable String project;
        private @Nullable String task;
        private @Nullable String note;
        private @Nullable String activity;
        private @Nullable Clocked clocked;
        private @Nullable UnitPrice rate;
        private @Nullable Id<TimeEntry> replaces;
        private Optional<Boolean> billable = Optional.empty();

        private Builder(Id<TimeEntry> id, Id<Employee> employee, LocalDate date, Duration duration) {
            this.id = Objects.requireNonNull(id, "id");
            this.employee = Objects.requireNonNull(employee, "employee");
            this.date = Objects.requireNonNull(date, "date");
            this.duration = Objects.requireNonNull(duration, "duration");
            if (!duration.isPositive() || duration.compareTo(LONGEST) > 0 || !isWholeSeconds(duration)) {
                throw new IllegalArgumentException(
                        "A time entry lasts whole seconds, more than none and at most " + LONGEST + ": " + duration);
            }
        }

        private static boolean isWholeSeconds(Duration duration) {
            return duration.equals(Duration.ofSeconds(duration.toSeconds()));
        }

        /**
         * Says for whom. Makes the entry billable, unless it is said not to be.
         *
         * @param value the customer
         * @return this builder
         */
        public Builder customer(Id<Party> value) {
            customer = value;
            return this;
        }

        /**
         * Says on which project.
         *
         * @param name its name among those who do the work, on one line, at most 200 characters
         * @return this builder
         * @throws IllegalArgumentException if it is blank, too long or cannot be printed
         */
        public Builder project(String name) {
            project = checked("project", name, LONGEST_NAME, PlainText.fault(name));
            return this;
        }

        /**
         * Says which task within the project it was.
         *
         * @param name its name, on one line, at most 200 characters
         * @return this builder
         * @throws IllegalArgumentException if it is blank, too long or cannot be printed
         */
        public Builder task(String name) {
            task = checked("task", name, LONGEST_NAME, PlainText.fault(name));
            return this;
        }

        /**
         * Notes something.
         *
         * @param text the note, at most 5,000 characters, with line feeds between its lines
         * @return this builder
         * @throws IllegalArgumentException if it is blank, too long or cannot be printed
         */
        public Builder note(String text) {
            note = checked("note", text, LONGEST_NOTE, PlainText.faultInLines(text));
            return this;
        }

        /**
         * Says what kind of work it was, whatever the project.
         *
         * @param name the name of the activity, on one line, at most 200 characters
         * @return this builder
         * @throws IllegalArgumentException if it is blank, too long or cannot be printed
         */
        public Builder activity(String name) {
            activity = checked("activity", name, LONGEST_NAME, PlainText.fault(name));
            return this;
        }

        /**
         * Says from when until when.
         *
         * @param times the times, pauses included
         * @return this builder
         * @throws IllegalArgumentException if they begin on another day, or are shorter than the time that was worked
         */
        public Builder clocked(Clocked times) {
            if (!times.date().equals(date) || times.length().compareTo(duration) < 0) {
                throw new IllegalArgumentException(
                        "Not the times of " + duration + " of work that began on " + date + ": " + times);
            }
            clocked = times;
            return this;
        }

        /**
         * Sets what an hour of this entry costs the customer, whatever the rates say.
         *
         * @param price the price of one hour
         * @return this builder
         * @throws IllegalArgumentException if it is the price of more or less than one hour
         */
        public Builder rate(UnitPrice price) {
            if (!price.base().equals(Decimal.ONE)) {
                throw new IllegalArgumentException("An hourly rate is the price of one hour: " + price);
            }
            rate = price;
            return this;
        }

        private Builder replacing(Optional<Id<TimeEntry>> other) {
            replaces = other.orElse(null);
            return this;
        }

        /**
         * Says which entry this one stands in place of.
         *
         * @param other the identity of the corrected entry
         * @return this builder
         * @throws IllegalArgumentException if it is this entry itself
         */
        public Builder replacing(Id<TimeEntry> other) {
            if (other.equals(id)) {
                throw new IllegalArgumentException("A correction is an entry of its own: " + id);
            }
            return replacing(Optional.of(other));
        }

        /**
         * Says whether it is meant to be billed.
         *
         * @param value whether it is
         * @return this builder
         */
        public Builder billable(boolean value) {
            billable = Optional.of(value);
            return this;
        }

        /**
         * Makes the entry.
         *
         * @return the entry
         * @throws IllegalArgumentException if it is said to be billable and has no customer
         */
        public TimeEntry build() {
            return new TimeEntry(this);
        }

        private String checked(String what, String text, int longest, OptionalInt fault) {
            if (text.isBlank() || text.length() > longest || fault.isPresent()) {
                throw new IllegalArgumentException("Not a " + what + " of a time entry: '" + PlainText.quote(text)
                        + "' (1 to " + longest + " printable characters)");
            }
            return text;
        }
    }
}
