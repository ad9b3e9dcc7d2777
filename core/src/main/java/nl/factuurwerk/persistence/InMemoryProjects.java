package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.project.Projects;

/** The projects of a unit of work. */
record InMemoryProjects(VersionedRows<Id<Project>, Project> rows) implements Projects {

    InMemoryProjects(TableView<Id<Project>, Versioned<Project>> rows, Consumer<StoreChange> record) {
        this(new VersionedRows<>(rows, Project::id, StoreChange.ProjectKept::new, record));
    }

    @Override
    public void add(Project project) {
        rows.add(project);
    }

    @Override
    public void save(Versioned<Project> changed) {
        rows.save(changed);
    }

    @Override
    public Optional<Versioned<Project>> find(Id<Project> id) {
        return rows.find(id);
    }

    @Override
    public Stream<Project> all() {
        return rows.all();
    }
}
