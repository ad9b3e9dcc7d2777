package nl.factuurwerk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LeaveFile;
import nl.factuurwerk.leave.LeaveKinds;
import nl.factuurwerk.leave.LeavePolicy;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.leave.Team;
import nl.factuurwerk.leave.TeamCalendar;
import nl.factuurwerk.render.GridCell.Mark;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.WorkWeek;
import org.junit.jupiter.api.Test;

class TeamCalendarViewTest {

    private static final LocalDate AS_OF = LocalDate.of(2027, 1, 3);
    private static final Actor BOSS = Actor.person("Bas");
    private static final Employee SANNE = employee("sanne", WorkWeek.fullTime());
    private static final Employee TOM = employee("tom", WorkWeek.fullTime().with(DayOfWeek.FRIDAY, Hours.ZERO));
    private static final DateRange FORTNIGHT = DateRange.of(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 3));

    private static Employee employee(String id, WorkWeek week) {
        return new Employee(Id.of(id), id).with(Employment.from(LocalDate.of(2026, 1, 1), week));
    }

    private static LeaveRequest agreed(LeaveRequest draft) {
        return draft.submit(LocalDate.of(2026, 11, 2), BOSS).approve(LocalDate.of(2026, 11, 3), BOSS);
    }

    private static LeaveRequest draft(Employee who, String from, int first, int last) {
        return LeaveRequest.draft(
                Id.of(who.id() + "-" + first),
                who.id(),
                from,
                DateRange.of(LocalDate.of(2026, 12, first), LocalDate.of(2026, 12, last)));
    }

    /** Tom is away on the 28th and the 29th, for a reason that must not show. */
    private static LeaveFile tom(boolean ill) {
        LocalDate day = LocalDate.of(2026, 12, 28);
        return ill
                ? new LeaveFile(
                        TOM,
                        List.of(
                                new LeaveFact.Ill(Id.of("ill"), day),
                                new LeaveFact.Recovered(Id.of("well"), day.plusDays(2), Id.of("ill"))),
                        List.of(),
                        LeavePolicy.standard())
                : new LeaveFile(
                        TOM, List.of(), List.of(agreed(draft(TOM, "CALAMITY", 28, 29))), LeavePolicy.standard());
    }

    private static TeamCalendar calendar(LeaveFile tom, DateRange days) {
        LeaveFile sanne = new LeaveFile(
                SANNE,
                List.of(),
                List.of(
                        agreed(draft(SANNE, LeaveKinds.VACATION, 22, 22)
                                .withPart(LocalDate.of(2026, 12, 22), Hours.of("3.5"))),
                        agreed(draft(SANNE, LeaveKinds.VACATION, 23, 29))),
                LeavePolicy.standard());
        return TeamCalendar.of(
                Team.of("Studio", 1, List.of(SANNE, TOM)), List.of(sanne.absences(AS_OF), tom.absences(AS_OF)), days);
    }

    private static DocumentView view(boolean ill, Language language) {
        return TeamCalendarView.of(calendar(tom(ill), FORTNIGHT), language, AS_OF);
    }

    private static String marks(GridRow row) {
        return row.cells().stream()
                .map(cell -> cell.text().isEmpty()
                        ? switch (cell.mark()) {
                            case NONE -> ".";
                            case PALE -> " ";
                            case HALF -> "+";
                            case FULL -> "#";
                        }
                        : cell.text() + (cell.strong() ? "!" : ""))
                .collect(Collectors.joining());
    }

    @Test
    void charts_who_is_away_on_the_days_that_are_worked() {
        Section.Grid grid =
                Printed.sections(view(true, Language.DUTCH), Section.Grid.class).getFirst();

        assertThat(grid.groups())
                .containsExactly(
                        new GridGroup("week 52", List.of("M\n21", "D\n22", "W\n23", "D\n24", "V\n25")),
                        new GridGroup("week 53", List.of("M\n28", "D\n29", "W\n30", "D\n31", "V\n1")));
        assertThat(grid.rows())
                .extracting(row -> row.label() + ":" + marks(row))
                .containsExactly("sanne:.+## ##.. ", "tom:.... ##.. ", "Aanwezig:2211 0!0!22 ");
        assertThat(grid.legend()).extracting(GridKey::mark).containsExactly(Mark.FULL, Mark.HALF, Mark.PALE);
    }

    @Test
    void says_the_same_in_words_and_adds_capacity_up() {
        DocumentView view = view(true, Language.ENGLISH);

        assertThat(view.subject()).isEqualTo("Team calendar Studio");
        assertThat(Printed.references(view))
                .containsExactly("Period | 21 December 2026 – 3 January 2027", "Members | 2", "Needed at least | 1");
        assertThat(Printed.texts(view)).containsExactly("Fewer than 1 are present on 28–29 Dec.");
        assertThat(Printed.tables(view).stream().map(Printed::rows).toList())
                .containsExactly(
                        List.of(
                                "52 | 21–27 Dec 2026 | 44.5 | 64 | 70%",
                                "53 | 28 Dec 2026 – 3 Jan 2027 | 32 | 64 | 50%", "Total |  | 76.5 | 128 | 60%"),
                        List.of("sanne | 22 Dec 2026 (3.5 hours); 23–29 Dec 2026", "tom | 28–29 Dec 2026"));
    }

    @Test
    void never_tells_why_somebody_is_away() {
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            assertThat(view(true, language).body())
                    .isEqualTo(view(false, language).body());
        }
    }

    @Test
    void takes_another_chart_where_one_is_full() {
        TeamCalendar year = calendar(tom(true), DateRange.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)));

        List<Section.Grid> grids =
                Printed.sections(TeamCalendarView.of(year, Language.DUTCH, AS_OF), Section.Grid.class);

        assertThat(grids)
                .hasSize(5)
                .allSatisfy(grid -> assertThat(grid.rows().getFirst().cells()).hasSizeBetween(15, 30));
        assertThat(grids.stream()
                        .mapToInt(grid -> grid.rows().getFirst().cells().size())
                        .sum())
                .isEqualTo(132);
    }

    @Test
    void says_so_when_nobody_is_away() {
        TeamCalendar quiet = calendar(tom(true), DateRange.of(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 6)));

        DocumentView view = TeamCalendarView.of(quiet, Language.DUTCH, AS_OF);

        assertThat(Printed.texts(view)).containsExactly("Niemand is afwezig.");
        assertThat(Printed.rows(Printed.tables(view).getFirst())).containsExactly("45 | 2–6 nov 2026 | 72 | 72 | 100%");
    }
}
