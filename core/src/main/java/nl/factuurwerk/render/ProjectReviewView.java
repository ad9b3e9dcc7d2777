package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.factuurwerk.costing.PostCalculation;
import nl.factuurwerk.costing.ProjectReview;
import nl.factuurwerk.costing.Utilisation;
import nl.factuurwerk.costing.Worth;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.project.Target;
import nl.factuurwerk.project.TeamMember;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.Language;
import org.joda.money.Money;

/**
 * Says what is printed of what became of a project: planned against actual in a few figures, charts of time by phase, of causes
 * and of cost by month, and the same in tables by phase, employee, task and kind of cost. For the house itself: it says what
 * hours cost.
 *
 * <pre>{@code
 * ProjectReview review = office.projects().review(website).asOf(date("2026-06-30"));
 * byte[] pdf = new PdfRenderer().render(ProjectReviewView.of(review, employees, Language.DUTCH));
 * }</pre>
 */
public final class ProjectReviewView {

    private final ProjectReview review;
    private final Project project;
    private final List<Utilisation> utilisations;
    private final Language language;
    private final ReviewNames names;
    private final ReviewTables tables;
    private final ReviewCharts charts;
    private final Labels labels;
    private final Formats formats;

    private ProjectReviewView(
            ProjectReview review, Collection<Employee> employees, List<Utilisation> utilisations, Language language) {
        this.review = review;
        this.project = review.project();
        this.utilisations = utilisations;
        this.language = language;
        this.labels = new Labels(language);
        this.formats = new Formats(language);
        this.names = new ReviewNames(project, employees, labels);
        this.tables = new ReviewTables(review, names, labels, formats);
        this.charts = new ReviewCharts(review, names, labels, formats);
    }

    /**
     * Makes the view.
     *
     * @param review the review
     * @param employees those who worked on it, by name; who is not among them stands there by identity
     * @param language the language
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the labels do not exist in the language
     */
    public static DocumentView of(ProjectReview review, Collection<Employee> employees, Language language) {
        return of(review, employees, List.of(), language);
    }

    /**
     * Makes the view, with how much of their time people worked and was billable.
     *
     * @param review the review
     * @param employees those who worked on it, by name; who is not among them stands there by identity
     * @param utilisations of their time over a period, whatever they worked on; none leaves the table out
     * @param language the language
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the labels do not exist in the language
     */
    public static DocumentView of(
            ProjectReview review, Collection<Employee> employees, List<Utilisation> utilisations, Language language) {
        return new ProjectReviewView(review, employees, utilisations, language).view();
    }

    private DocumentView view() {
        String title = labels.text("review.title");
        DocumentView.Builder view = DocumentView.of(
                        language,
                        title,
                        title + " " + project.name(),
                        new Field(labels.text("review.as-of"), formats.date(review.asOf())))
                .pageLabel(labels.text("page"))
                .reference(labels.text("review.project"), project.id().value())
                .reference(labels.text("review.days"), days())
                .reference(labels.text("review.lead"), leads())
                .reference(labels.text("review.progress"), formats.percentage(review.progress()));
        text("review.goal", project.goal().isEmpty() ? List.of() : List.of(project.goal()), Section.Tone.BODY)
                .ifPresent(view::section);
        view.section(tables.figures());
        charts.phases().ifPresent(view::section);
        view.section(charts.causes(difference()));
        tables.phases().ifPresent(view::section);
        charts.months().ifPresent(view::section);
        tables.employees().ifPresent(view::section);
        tables.tasks().ifPresent(view::section);
        tables.kinds().ifPresent(view::section);
        view.section(billing());
        tables.exceeded().ifPresent(view::section);
        tables.utilisation(utilisations).ifPresent(view::section);
        targets().ifPresent(view::section);
        text(
                        "review.documents",
                        project.documents().isEmpty()
                                ? List.of()
                                : List.of(project.documents().stream()
                                        .map(SourceReference::toString)
                                        .collect(Collectors.joining(", "))),
                        Section.Tone.SMALL)
                .ifPresent(view::section);
        text(
                        "review.left-out",
                        review.report().findings().stream()
                                .map(finding -> finding.text().in(language) + ".")
                                .toList(),
                        Section.Tone.SMALL)
                .ifPresent(view::section);
        return view.build();
    }

    private String days() {
        return project.days().end().isPresent()
                ? formats.dates(project.days())
                : labels.text(
                        "review.from", Map.of("day", formats.date(project.days().first())));
    }

    private String leads() {
        return project.team().stream()
                .filter(member -> member.responsibility() == TeamMember.Responsibility.LEAD)
                .map(member -> names.employee(member.employee().value()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Optional<Section> text(String heading, List<String> paragraphs, Section.Tone tone) {
        return paragraphs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section.Text(labels.text(heading), paragraphs, tone));
    }

    private String difference() {
        Money more = review.result().margin().minus(review.result().plannedMargin());
        String key = more.isZero() ? "review.as-planned" : more.isPositive() ? "review.better" : "review.worse";
        return labels.text(key, Map.of("amount", formats.money(more.abs())));
    }

    private Section billing() {
        PostCalculation result = review.result();
        List<Row> rows = new ArrayList<>();
        rows.add(row("review.agreed", result.agreed().planned()));
        rows.add(row("review.invoiced", result.agreed().invoiced()));
        rows.add(row("review.to-bill", result.workInProgress()));
        for (Worth.Stage stage : List.of(Worth.Stage.WRITTEN_OFF, Worth.Stage.NOT_BILLABLE)) {
            if (!result.worth(stage).isZero()) {
                rows.add(row("review.stage." + stage, result.worth(stage)));
            }
        }
        return new Section.Table(
                labels.text("review.billing"),
                List.of(Column.text(labels.text("review.column-state")), Column.number(labels.text("column.amount"))),
                rows,
                "",
                "");
    }

    private Row row(String label, Money amount) {
        return Row.of(labels.text(label), formats.amount(amount));
    }

    private Optional<Section> targets() {
        return project.targets().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section.Table(
                        labels.text("review.targets"),
                        List.of(
                                Column.text(labels.text("column.milestone")),
                                Column.shortText(labels.text("column.planned")),
                                Column.shortText(labels.text("column.reached"))),
                        project.targets().stream().map(this::row).toList(),
                        "",
                        ""));
    }

    private Row row(Target target) {
        return Row.of(
                target.description(),
                formats.date(target.planned()),
                target.reached()
                        .filter(day -> !day.isAfter(review.asOf()))
                        .map(formats::date)
                        .orElse(target.isLate(review.asOf()) ? labels.text("review.late") : ""));
    }
}
