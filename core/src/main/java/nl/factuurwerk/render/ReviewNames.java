package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.costing.Comparison;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.project.Phase;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.staff.Employee;

/** What the parts of a project are called on paper, and in which order they come. */
final class ReviewNames {

    private final Project project;
    private final Map<String, String> employees = new HashMap<>();
    private final Labels labels;

    ReviewNames(Project project, Collection<Employee> employees, Labels labels) {
        this.project = project;
        this.labels = labels;
        employees.forEach(employee -> this.employees.put(employee.id().value(), employee.name()));
    }

    String phase(String name) {
        return name.isEmpty()
                ? labels.text("review.no-phase")
                : project.phase(Id.<Phase>of(name)).map(Phase::name).orElse(name);
    }

    String employee(String name) {
        return name.isEmpty() ? labels.text("review.nobody") : employees.getOrDefault(name, name);
    }

    String task(String name) {
        return name.isEmpty()
                ? labels.text("review.no-task")
                : project.phase(Id.<Phase>of(name)).map(Phase::name).orElse(name);
    }

    /** Whether a task is one that a phase is not named by. */
    boolean isTask(String name) {
        return !name.isEmpty()
                && project.phases().stream()
                        .noneMatch(phase ->
                                phase.id().value().equals(name) || phase.name().equals(name));
    }

    /** Phases in their order, others behind them, and what is in none last. */
    List<Comparison> inOrder(List<Comparison> parts) {
        List<String> order =
                project.phases().stream().map(phase -> phase.id().value()).toList();
        List<Comparison> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparing((Comparison part) -> part.name().isEmpty())
                .thenComparingInt(part -> order.contains(part.name()) ? order.indexOf(part.name()) : order.size())
                .thenComparing(Comparison::name));
        return sorted;
    }
}
