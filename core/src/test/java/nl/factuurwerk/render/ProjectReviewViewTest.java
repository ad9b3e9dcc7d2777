package nl.factuurwerk.render;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import nl.factuurwerk.costing.Actual;
import nl.factuurwerk.costing.Cause;
import nl.factuurwerk.costing.CostKind;
import nl.factuurwerk.costing.Place;
import nl.factuurwerk.costing.Planned;
import nl.factuurwerk.costing.PostCalculation;
import nl.factuurwerk.costing.ProjectReview;
import nl.factuurwerk.costing.Revenue;
import nl.factuurwerk.costing.Utilisation;
import nl.factuurwerk.costing.Worth;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.project.Budget;
import nl.factuurwerk.project.Phase;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.project.Target;
import nl.factuurwerk.project.TeamMember;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Test;

class ProjectReviewViewTest {

    private static final Id<Employee> SANNE = Id.of("sanne");
    private static final Id<Phase> DESIGN = Id.of("ontwerp");
    private static final Id<Phase> BUILDING = Id.of("bouw");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 5);
    private static final LocalDate END = LocalDate.of(2026, 6, 30);
    private static final List<Employee> PEOPLE = List.of(new Employee(SANNE, "Sanne Vermeer"));

    private static Project.Builder project() {
        return Project.of("site", "Website", DateRange.from(LocalDate.of(2026, 1, 1)))
                .goal("Bestellen zonder te bellen")
                .phase(new Phase(DESIGN, "Ontwerp", DateRange.always(), budget(10)))
                .phase(new Phase(BUILDING, "Bouw", DateRange.always(), budget(20)))
                .member(new TeamMember(SANNE, TeamMember.Responsibility.LEAD, "", DateRange.always()))
                .target(Target.of("live", "Website staat live", LocalDate.of(2026, 6, 12)));
    }

    private static Budget budget(int hours) {
        return Budget.none().withTime(Duration.ofHours(hours));
    }

    private static ProjectReview review(Project project, Actual... actuals) {
        return new ProjectReview(
                project,
                END,
                PostCalculation.of(
                        List.of(
                                Planned.labour(Place.anywhere().in(DESIGN), 600, eur("500.00")),
                                Planned.labour(Place.anywhere().in(BUILDING), 1200, eur("1000.00"))),
                        List.of(actuals),
                        new Revenue(eur("2000.00"), eur("600.00"))),
                Map.of(),
                Report.empty());
    }

    private static Actual work(Id<Phase> phase, LocalDate day, long minutes, String cost, Worth.Stage stage) {
        return new Actual(
                new Actual.What(CostKind.LABOUR, Place.anywhere().in(phase).of(SANNE)),
                day,
                minutes,
                eur(cost),
                new Worth(eur("90.00"), stage));
    }

    private static DocumentView view(Language language) {
        return ProjectReviewView.of(
                review(
                        project().build(),
                        work(DESIGN, MARCH, 750, "600.00", Worth.Stage.BILLED),
                        work(DESIGN, MARCH.plusMonths(2), 30, "25.00", Worth.Stage.TO_BILL),
                        Actual.other(CostKind.TRAVEL, Place.anywhere(), MARCH, eur("12.50"))),
                PEOPLE,
                language);
    }

    private static List<String> bars(Section.Bars bars) {
        return bars.bars().stream()
                .map(bar -> Printed.plain(bar.label() + " | " + bar.drawn().size() + " | "
                        + (bar.drawn().against().isPresent()
                                ? bar.drawn().against().getAsLong()
                                : "-")
                        + " | " + bar.value()))
                .toList();
    }

    @Test
    void says_in_short_what_was_planned_what_became_of_it_and_what_is_expected() {
        DocumentView view = view(Language.DUTCH);

        assertThat(view.subject()).isEqualTo("Nacalculatie Website");
        assertThat(Printed.references(view))
                .containsExactly(
                        "Project | site",
                        "Periode | vanaf 1 januari 2026",
                        "Verantwoordelijk | Sanne Vermeer",
                        "Voortgang | 39,4%");
        assertThat(Printed.rows(Printed.tables(view).getFirst()))
                .containsExactly(
                        "Uren | 30 | 13 | -17 | 33",
                        "Interne kosten | 1.500,00 | 637,50 | -862,50 | 1.637,50",
                        "Opbrengst zonder btw | 2.000,00 | 690,00 | -1.310,00 | 2.000,00",
                        "Marge | 500,00 | 52,50 | -447,50 | 362,50",
                        "Marge, deel van de opbrengst | 25% | 7,6% |  | 18,1%");
    }

    @Test
    void charts_hours_by_phase_in_their_order_the_causes_and_the_months() {
        List<Section.Bars> charts = Printed.sections(view(Language.ENGLISH), Section.Bars.class);

        assertThat(charts)
                .extracting(bars -> Printed.plain(bars.heading()))
                .containsExactly("Hours by phase", "Margin € 447.50 lower than planned", "Cost by month");
        assertThat(bars(charts.getFirst()))
                .containsExactly("Ontwerp | 780 | 600 | 13 of 10 h", "Bouw | 0 | 1200 | 0 of 20 h");
        assertThat(bars(charts.get(1)))
                .containsExactly(
                        "More or fewer hours | 85000 | - | +850.00",
                        "Cost of an hour | 2500 | - | +25.00",
                        "Travel | -1250 | - | -12.50",
                        "Revenue | -131000 | - | -1,310.00");
        assertThat(bars(charts.get(2)))
                .containsExactly(
                        "March 2026 | 61250 | - | 612.50", "April 2026 | 0 | - | 0.00", "May 2026 | 2500 | - | 25.00");
    }

    @Test
    void names_phases_and_people_and_says_what_was_exceeded_and_what_is_late() {
        List<List<String>> tables =
                Printed.tables(view(Language.DUTCH)).stream().map(Printed::rows).toList();

        assertThat(tables.get(1))
                .containsExactly(
                        "Ontwerp | 500,00 | 625,00 | 125,00 | 625,00",
                        "Bouw | 1.000,00 | 0,00 | -1.000,00 | 1.000,00",
                        "Buiten de fasen | 0,00 | 12,50 | 12,50 | 12,50",
                        "Totaal | 1.500,00 | 637,50 | -862,50 | 1.637,50");
        assertThat(tables.get(2)).containsExactly("Sanne Vermeer | 13 | 625,00", "Niemand genoemd | 0 | 12,50");
        assertThat(tables.get(3))
                .containsExactly("Uren | 1.500,00 | 625,00 | -875,00", "Reizen | 0,00 | 12,50 | 12,50");
        assertThat(tables.get(4))
                .containsExactly(
                        "Afgesproken | 2.000,00",
                        "Gefactureerd en niet gecrediteerd | 600,00",
                        "Onderhanden werk: nog te factureren | 90,00");
        assertThat(tables.get(5)).containsExactly("Ontwerp | 10 | 13 |  | 625,00");
        assertThat(tables.get(6)).containsExactly("Website staat live | 12 juni 2026 | te laat");
        assertThat(tables).hasSize(7);
    }

    @Test
    void of_a_finished_project_expects_nothing_and_shows_utilisation_where_it_is_given() {
        DocumentView view = ProjectReviewView.of(
                review(project().finished(END).build(), work(DESIGN, MARCH, 600, "500.00", Worth.Stage.BILLED)),
                PEOPLE,
                List.of(new Utilisation(SANNE, 2400, 1200, 600)),
                Language.ENGLISH);

        assertThat(Printed.headings(Printed.tables(view).getFirst()))
                .containsExactly("In short", "Planned", "Actual", "Difference");
        assertThat(Printed.tables(view).stream().map(Printed::rows))
                .contains(List.of("Sanne Vermeer | 40 | 20 | 10 | 25% | 50%"));
        assertThat(Printed.references(view)).contains("Progress | 100%");
    }

    @Test
    void of_a_loss_is_said_below_zero() {
        DocumentView view = ProjectReviewView.of(
                review(project().finished(END).build(), work(DESIGN, MARCH, 6000, "5000.00", Worth.Stage.BILLED)),
                PEOPLE,
                Language.DUTCH);

        assertThat(Printed.rows(Printed.tables(view).getFirst()))
                .contains("Marge | 500,00 | -4.400,00 | -4.900,00", "Marge, deel van de opbrengst | 25% | -733,3% | ");
    }

    @Test
    void of_a_project_without_anything_is_short_and_complete() {
        ProjectReview nothing = new ProjectReview(
                Project.of("leeg", "Leeg", DateRange.from(MARCH)).build(),
                END,
                PostCalculation.of(List.of(), List.of(), new Revenue(eur("0.00"), eur("0.00"))),
                Map.of(),
                Report.empty());

        DocumentView view = ProjectReviewView.of(nothing, List.of(), Language.DUTCH);

        assertThat(Printed.kinds(view)).containsExactly("Table", "Text", "Table");
        assertThat(Printed.texts(view)).containsExactly("Niets week af van wat was begroot.");
    }

    @Test
    void says_the_charts_in_mail_too() {
        assertThat(Printed.plain(PlainTextRenderer.standard().text(view(Language.DUTCH))))
                .contains("Uren per fase\nOntwerp  13 van 10 uur    ####################\nBouw      0 van 20 uur");
        assertThat(Printed.plain(HtmlRenderer.standard().html(view(Language.DUTCH))))
                .contains("<h2>Uren per fase</h2>", "13 van 10 uur");
    }

    @Test
    void every_cause_kind_and_stage_has_a_name_in_both_languages() throws Exception {
        for (String language : List.of("nl", "en")) {
            Properties labels = new Properties();
            try (InputStream file = Labels.class.getResourceAsStream("labels_" + language + ".properties")) {
                labels.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            Stream.of(Cause.Kind.values()).forEach(kind -> assertThat(labels).containsKey("review.cause." + kind));
            Stream.of(CostKind.values()).forEach(kind -> assertThat(labels).containsKey("review.kind." + kind));
        }
    }
}
