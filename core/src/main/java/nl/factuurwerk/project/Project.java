package nl.factuurwerk.project;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Work with a goal, a period, a team and a budget. Immutable. Hours, trips and expenses name it by its identity.
 *
 * <pre>{@code
 * Project.of("site-2026", "Nieuwe website", DateRange.of(date("2026-02-02"), date("2026-06-26")))
 *         .customer(brewery)
 *         .goal("Bestellen zonder te bellen")
 *         .budget(Budget.of(Duration.ofHours(240), eur("14400.00")))
 *         .phase(new Phase(Id.of("ontwerp"), "Ontwerp", february, Budget.none().withTime(Duration.ofHours(60))))
 *         .member(new TeamMember(sanne, LEAD, "", DateRange.always()))
 *         .target(Target.of("live", "Website staat live", date("2026-06-12")))
 *         .build();
 * }</pre>
 */
public final class Project {

    /** The kind of a linked order of the office; its key is the number. What is billed under it is billed for the project. */
    public static final String ORDER = "order";

    /** The kind of a linked invoice of the office; its key is the number. */
    public static final String INVOICE = "invoice";

    private final Id<Project> id;
    private final String name;
    private final String goal;
    private final Optional<Id<Party>> customer;
    private final DateRange days;
    private final Budget budget;
    private final List<Phase> phases;
    private final List<TeamMember> team;
    private final List<Target> targets;
    private final List<SourceReference> documents;
    private final Optional<LocalDate> finished;

    private Project(Builder builder) {
        id = builder.id;
        name = builder.name;
        goal = builder.goal;
        customer = Optional.ofNullable(builder.customer);
        days = builder.days;
        budget = builder.budget;
        phases = List.copyOf(builder.phases);
        team = List.copyOf(builder.team);
        targets = List.copyOf(builder.targets);
        documents = List.copyOf(builder.documents);
        finished = Optional.ofNullable(builder.finished);
        for (Target target : targets) {
            target.phase().filter(ended -> phase(ended).isEmpty()).ifPresent(ended -> {
                throw new IllegalArgumentException(
                        "Target " + target.id() + " ends phase " + ended + ", which project " + id + " does not have");
            });
        }
    }

    /**
     * Starts a project.
     *
     * @param id its identity, unique in the administration; what hours and trips call it
     * @param name what it is called
     * @param days when it is planned; the end may be open
     * @return the builder
     * @throws IllegalArgumentException if the identity or the name has the wrong shape
     */
    public static Builder of(String id, String name, DateRange days) {
        return new Builder(Id.of(id), name, days);
    }

    /**
     * Starts from this project, to change some of it.
     *
     * @return a builder with the same parts
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name, days);
        builder.goal = goal;
        builder.customer = customer.orElse(null);
        builder.budget = budget;
        builder.phases.addAll(phases);
        builder.team.addAll(team);
        builder.targets.addAll(targets);
        builder.documents.addAll(documents);
        builder.finished = finished.orElse(null);
        return builder;
    }

    /**
     * Makes a new project like this one: the same phases, team, targets and budgets, all as many days later as it starts
     * later. What happened to this one stays here: targets are not reached, documents are not linked, it is not finished.
     *
     * @param newId the identity of the new project
     * @param newName what it is called
     * @param start when it starts
     * @return a builder of the new project, for the same customer unless said otherwise
     * @throws IllegalArgumentException if the identity or the name has the wrong shape, or this project has no first day
     */
    public Builder copy(String newId, String newName, LocalDate start) {
        if (days.first().equals(LocalDate.MIN)) {
            throw new IllegalArgumentException("Project " + id + " has no first day to count from");
        }
        long later = ChronoUnit.DAYS.between(days.first(), start);
        Builder builder = of(newId, newName, Moved.by(later, days));
        builder.goal = goal;
        builder.customer = customer.orElse(null);
        builder.budget = budget;
        phases.forEach(phase -> builder.phases.add(phase.moved(later)));
        team.forEach(member -> builder.team.add(member.moved(later)));
        targets.forEach(target -> builder.targets.add(target.planned(later)));
        return builder;
    }

    /**
     * Returns its identity.
     *
     * @return unique in the administration
     */
    public Id<Project> id() {
        return id;
    }

    /**
     * Returns what it is called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns what it is for.
     *
     * @return words; empty where nobody says
     */
    public String goal() {
        return goal;
    }

    /**
     * Returns for whom it is.
     *
     * @return the customer, or empty for the own house
     */
    public Optional<Id<Party>> customer() {
        return customer;
    }

    /**
     * Returns when it is planned.
     *
     * @return the days; the end may be open
     */
    public DateRange days() {
        return days;
    }

    /**
     * Returns how much the whole may take.
     *
     * @return the budget; those of its phases need not add up to it
     */
    public Budget budget() {
        return budget;
    }

    /**
     * Returns its parts.
     *
     * @return in the order given
     */
    public List<Phase> phases() {
        return phases;
    }

    /**
     * Finds a phase.
     *
     * @param wanted its identity within the project
     * @return the phase, or empty if there is none
     */
    public Optional<Phase> phase(Id<Phase> wanted) {
        return phases.stream().filter(phase -> phase.id().equals(wanted)).findFirst();
    }

    /**
     * Returns who works on it.
     *
     * @return in the order given; someone may be there more than once
     */
    public List<TeamMember> team() {
        return team;
    }

    /**
     * Returns what it gets to, and when.
     *
     * @return in the order given
     */
    public List<Target> targets() {
        return targets;
    }

    /**
     * Returns what belongs to it.
     *
     * @return quotes, orders, invoices and what else the host links, by kind and key
     */
    public List<SourceReference> documents() {
        return documents;
    }

    /**
     * Returns when it was finished.
     *
     * @return the day; empty while it is not
     */
    public Optional<LocalDate> finished() {
        return finished;
    }

    private List<Object> parts() {
        return List.of(id, name, goal, customer, days, budget, phases, team, targets, documents, finished);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return "Project " + id + ", " + days;
    }

    /** Gathers the parts of a project. */
    public static final class Builder {

        private final Id<Project> id;
        private final String name;
        private DateRange days;
        private String goal = "";
        private @Nullable Id<Party> customer;
        private Budget budget = Budget.none();
        private final List<Phase> phases = new ArrayList<>();
        private final List<TeamMember> team = new ArrayList<>();
        private final List<Target> targets = new ArrayList<>();
        private final List<SourceReference> documents = new ArrayList<>();
        private @Nullable LocalDate finished;

        private Builder(Id<Project> id, String name, DateRange days) {
            this.id = Objects.requireNonNull(id, "id");
            this.name = Words.required("name of a project", name);
            this.days = Objects.requireNonNull(days, "days");
        }

        /**
         * Sets what it is for.
         *
         * @param words the goal
         * @return this builder
         * @throws IllegalArgumentException if it is too long or cannot be printed
         */
        public Builder goal(String words) {
            goal = Words.optional("goal", words);
            return this;
        }

        /**
         * Sets for whom it is.
         *
         * @param whom the customer
         * @return this builder
         */
        public Builder customer(Id<Party> whom) {
            customer = Objects.requireNonNull(whom, "whom");
            return this;
        }

        /**
         * Sets when it is planned.
         *
         * @param when the days; the end may be open
         * @return this builder
         */
        public Builder days(DateRange when) {
            days = Objects.requireNonNull(when, "when");
            return this;
        }

        /**
         * Sets how much the whole may take.
         *
         * @param most the budget
         * @return this builder
         */
        public Builder budget(Budget most) {
            budget = Objects.requireNonNull(most, "most");
            return this;
        }

        /**
         * Adds a phase, or puts it in the place of the one with its identity.
         *
         * @param phase the phase
         * @return this builder
         */
        public Builder phase(Phase phase) {
            put(phases, phase, Phase::id);
            return this;
        }

        /**
         * Adds someone to the team.
         *
         * @param member who, doing what, when
         * @return this builder
         */
        public Builder member(TeamMember member) {
            team.add(Objects.requireNonNull(member, "member"));
            return this;
        }

        /**
         * Adds a target, or puts it in the place of the one with its identity.
         *
         * @param target the target
         * @return this builder
         */
        public Builder target(Target target) {
            put(targets, target, Target::id);
            return this;
        }

        /**
         * Links an invoice of the office.
         *
         * @param number its number
         * @return this builder
         */
        public Builder invoice(DocumentNumber number) {
            return document(new SourceReference(INVOICE, number.value()));
        }

        /**
         * Links an order of the office.
         *
         * @param number its number
         * @return this builder
         */
        public Builder order(DocumentNumber number) {
            return document(new SourceReference(ORDER, number.value()));
        }

        /**
         * Links a document. Linking it again does nothing.
         *
         * @param document its kind and key, for instance {@code invoice/2026-0042}; of {@link #ORDER} and {@link #INVOICE} the key is the
         *     number, and of other kinds whatever the host calls it by
         * @return this builder
         */
        public Builder document(SourceReference document) {
            if (!documents.contains(document)) {
                documents.add(document);
            }
            return this;
        }

        /**
         * Says that it is finished.
         *
         * @param day when
         * @return this builder
         */
        public Builder finished(LocalDate day) {
            finished = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Makes the project.
         *
         * @return the project
         * @throws IllegalArgumentException if a target ends a phase that the project does not have
         */
        public Project build() {
            return new Project(this);
        }

        private static <T> void put(List<T> parts, T part, Function<T, Id<T>> identity) {
            for (int i = 0; i < parts.size(); i++) {
                if (identity.apply(parts.get(i)).equals(identity.apply(part))) {
                    parts.set(i, part);
                    return;
                }
            }
            parts.add(part);
        }
    }
}
