package nl.factuurwerk.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.project.Project;

/** Keeps projects. */
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
}
