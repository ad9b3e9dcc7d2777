package nl.factuurwerk.examples;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.staff.EmploymentTerms;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.WorkWeek;
import nl.factuurwerk.time.WorkingPattern;

/** The eight of a building firm, with their contracts: full time, part time, alternating weeks. */
final class LeaveTeam {

    private static final LocalDate HIRED = LocalDate.of(2023, 1, 1);
    private static final WorkWeek FOUR_DAYS = WorkWeek.of(Hours.of(8), MONDAY, TUESDAY, WEDNESDAY, THURSDAY);

    final Employee anouk = hired("anouk", "Anouk van der Meer-Oosterhuis", WorkingPattern.weekly(FOUR_DAYS));
    final Employee bram = hired("bram", "Bram de Boer", WorkingPattern.fullTime());
    final Employee carlijn = hired(
            "carlijn",
            "Carlijn Hoekstra",
            WorkingPattern.weekly(WorkWeek.of(Hours.of(8), TUESDAY, WEDNESDAY, THURSDAY)));
    final Employee dennis = hired("dennis", "Dennis van Wijngaarden-Kuipers", WorkingPattern.fullTime());
    final Employee esra = hired(
            "esra",
            "Esra Yıldız",
            WorkingPattern.alternating(
                    LocalDate.of(2022, 12, 26),
                    WorkWeek.fullTime(),
                    WorkWeek.fullTime().with(FRIDAY, Hours.ZERO)));
    final Employee femke = hired("femke", "Femke Postma", WorkingPattern.fullTime());
    final Employee gijs = hired("gijs", "Gijs Terpstra", WorkingPattern.fullTime());
    final Employee hanneke = hired(
            "hanneke",
            "Hanneke Dijkstra",
            WorkingPattern.weekly(WorkWeek.of(Hours.of("7.2"), MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)));

    private static Employee hired(String id, String name, WorkingPattern pattern) {
        return new Employee(Id.of(id), name)
                .with(Employment.of(DateRange.from(HIRED), List.of(EmploymentTerms.of(HIRED, pattern))));
    }

    List<Employee> all() {
        return List.of(anouk, bram, carlijn, dennis, esra, femke, gijs, hanneke);
    }

    /** The same employee, working four days a week from a day on. */
    static Employee fourDaysFrom(LocalDate day, Employee employee) {
        return employee.with(employee.employments().getFirst().changed(EmploymentTerms.of(day, FOUR_DAYS)));
    }
}
