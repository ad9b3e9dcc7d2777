package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.factuurwerk.costing.Norm;
import nl.factuurwerk.costing.Place;
import nl.factuurwerk.costing.PostCalculation;
import nl.factuurwerk.costing.Utilisation;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeRounding;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.leave.Team;
import nl.factuurwerk.leave.TeamCalendar;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;

/** Keeps projects, and says what became of them. */
public final class ProjectService {

    private final Surroundings surroundings;
    private final LeaveService leave;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept
     * @param leave who is there when
     */
    public ProjectService(Surroundings surroundings, LeaveService leave) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.leave = Objects.requireNonNull(leave, "leave");
    }

    /**
     * Keeps a new project.
     *
     * @param project the project
     * @throws IllegalStateException if there is one of that identity already
     */
    public void add(Project project) {
        surroundings.inTransaction(repositories -> {
            repositories.projects().add(project);
            return project;
        });
    }

    /**
     * Changes a project.
     *
     * @param id its identity
     * @param change makes the changed project of the kept one; without effect of its own, for it may be called again
     * @return the changed project
     * @throws IllegalArgumentException if there is no such project, or the change gives it another identity
     */
    public Project change(Id<Project> id, UnaryOperator<Project> change) {
        return surroundings.inTransaction(repositories -> {
            Versioned<Project> kept = repositories
                    .projects()
                    .find(id)
                    .orElseThrow(() -> new IllegalArgumentException("There is no project " + id));
            Project changed = change.apply(kept.value());
            if (!changed.id().equals(id)) {
                throw new IllegalArgumentException("Not a change of " + kept.value() + ", but another one: " + changed);
            }
            if (!changed.equals(kept.value())) {
                repositories.projects().save(kept.with(changed));
            }
            return changed;
        });
    }

    /**
     * Finds a project.
     *
     * @param id its identity
     * @return the project, or empty if there is none
     */
    public Optional<Project> find(Id<Project> id) {
        return surroundings.inTransaction(
                repositories -> repositories.projects().find(id).map(Versioned::value));
    }

    /**
     * Returns all projects.
     *
     * @return in the order of their identities
     */
    public List<Project> all() {
        return surroundings.inTransaction(repositories -> {
            try (var projects = repositories.projects().all()) {
                return projects.toList();
            }
        });
    }

    /**
     * Makes a new project like a kept one, and keeps it: the same phases, team, targets and budgets, later; nothing that was
     * worked, spent or billed.
     *
     * @param id the identity of the kept project
     * @param newId the identity of the new one
     * @param newName what the new one is called
     * @param start when it starts
     * @return the new project
     * @throws IllegalArgumentException if there is no such project, it has no first day to count from, or identity or name has
     *     the wrong shape
     * @throws IllegalStateException if there is a project of the new identity already
     */
    public Project copy(Id<Project> id, String newId, String newName, LocalDate start) {
        return surroundings.inTransaction(repositories -> {
            Project copy = repositories
                    .projects()
                    .find(id)
                    .map(Versioned::value)
                    .orElseThrow(() -> new IllegalArgumentException("There is no project " + id))
                    .copy(newId, newName, start)
                    .build();
            repositories.projects().add(copy);
            return copy;
        });
    }

    /**
     * Looks at what became of a project against what was planned (<em>nacalculatie</em>).
     *
     * @param id its identity
     * @return what is asked, to be completed with what the store does not have and asked with {@link ReviewRequest#asOf}
     */
    public ReviewRequest review(Id<Project> id) {
        return new ReviewRequest(surroundings, id);
    }

    /**
     * Says what comparable finished projects took: what the next quote may be reckoned with. Each is looked at as of the day on
     * which it was finished, by its budgets; one is read after the other.
     *
     * @param comparable which of the finished projects are like the next one
     * @param part by what a project is cut into parts: {@link nl.factuurwerk.costing.PostCalculation#PHASE}, for instance
     * @return a norm for each part that was worked at in one of them, by name
     */
    public List<Norm> norms(Predicate<Project> comparable, Function<Place, String> part) {
        return surroundings.inTransaction(repositories -> {
            List<PostCalculation> finished = new ArrayList<>();
            try (var projects = repositories.projects().all()) {
                projects.filter(project -> project.finished().isPresent() && comparable.test(project))
                        .forEach(project -> finished.add(review(project.id())
                                .asOf(project.finished().orElseThrow(), repositories)
                                .result()));
            }
            return Norm.of(finished, part);
        });
    }

    /**
     * Says how much of somebody's time was worked, and is worth something to be billed. Available is the time of the contract
     * less leave, illness and holidays, as known today.
     *
     * @param employee who
     * @param days the days, both ends included
     * @return the time, and how much of it; time is rounded to the minute
     * @throws IllegalArgumentException if there is no such employee, or the days are open or more than a calendar takes
     */
    public Utilisation utilisation(Id<Employee> employee, DateRange days) {
        Hours available = leave.calendar(new Team(employee.value(), Set.of(employee), 0), days).days().stream()
                .map(TeamCalendar.Day::there)
                .reduce(Hours.ZERO, Hours::plus);
        return surroundings.inTransaction(repositories -> {
            long worked = 0;
            long billable = 0;
            try (var entries = repositories.timeEntries().by(employee, days)) {
                for (TimeEntry entry : (Iterable<TimeEntry>) entries::iterator) {
                    long minutes =
                            TimeRounding.toTheMinute().round(entry.duration()).toMinutes();
                    worked = Math.addExact(worked, minutes);
                    billable = entry.isBillable() ? Math.addExact(billable, minutes) : billable;
                }
            }
            return new Utilisation(employee, available.minutes(), worked, billable);
        });
    }
}
