package nl.factuurwerk.project;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;

/** The projects of one administration. */
public interface Projects {

    /**
     * Adds a project.
     *
     * @param project the project
     * @throws IllegalStateException if there is one of that identity already
     */
    void add(Project project);

    /**
     * Replaces a project.
     *
     * @param changed the changed project, with the version that was read
     * @throws ConcurrentChange if there is none any more, or its version is not the one that was read
     */
    void save(Versioned<Project> changed);

    /**
     * Finds a project.
     *
     * @param id its identity
     * @return the project with its version, or empty if there is none
     */
    Optional<Versioned<Project>> find(Id<Project> id);

    /**
     * Returns all projects.
     *
     * @return in the order of their identities; to be closed by the caller
     */
    Stream<Project> all();
}
