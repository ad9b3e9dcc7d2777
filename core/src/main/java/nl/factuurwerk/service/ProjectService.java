package nl.factuurwerk.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.factuurwerk.hours.Addition;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;

/** Keeps projects, and the trips that were made for work. */
public final class ProjectService {

    private final Surroundings surroundings;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept
     */
    public ProjectService(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
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
     * Adds trips, all in one unit of work. Adding a trip again does nothing.
     *
     * @param trips the trips
     * @return for each, in the same order, whether it was added, was there already, or was refused because another one has
     *     its identity
     */
    public List<Addition> addTrips(List<Trip> trips) {
        return surroundings.inTransaction(
                repositories -> trips.stream().map(repositories.trips()::add).toList());
    }

    /**
     * Returns the trips of an employee.
     *
     * @param employee who travelled
     * @param days the days, both ends included
     * @return by date
     */
    public List<Trip> trips(Id<Employee> employee, DateRange days) {
        return surroundings.inTransaction(repositories -> {
            try (var trips = repositories.trips().of(employee, days)) {
                return trips.toList();
            }
        });
    }
}
