package nl.factuurwerk.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.leave.Absences;
import nl.factuurwerk.leave.Expiry;
import nl.factuurwerk.leave.LeaveBalance;
import nl.factuurwerk.leave.LeaveKinds;
import nl.factuurwerk.leave.LotBalance;
import nl.factuurwerk.leave.Presence;
import nl.factuurwerk.leave.TeamCalendar;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.Hours;

/** What a year of leave came to, as text. */
final class LeaveYearReport {

    private final Factuurwerk office;
    private final List<Employee> employees;
    private final PrintStream console;

    LeaveYearReport(Factuurwerk office, List<Employee> employees, PrintStream console) {
        this.office = office;
        this.employees = employees;
        this.console = console;
    }

    void print(TeamCalendar calendar) {
        balances();
        forecast();
        days(calendar);
        weeks(calendar);
        console.println();
        console.println(balance(employees.getLast()).explain().in(Language.ENGLISH));
    }

    private LeaveBalance balance(Employee employee) {
        return office.leave().balance(employee, LeaveYear.LAST_DAY);
    }

    private void balances() {
        console.println("Holiday on " + LeaveYear.LAST_DAY + ", in hours");
        line("", "granted", "taken", "lapsed", "left");
        for (Employee employee : employees) {
            LeaveBalance balance = balance(employee);
            Hours granted = Hours.ZERO;
            Hours taken = Hours.ZERO;
            Hours lapsed = Hours.ZERO;
            for (LotBalance lot : balance.lots()) {
                if (lot.lot().kind().pool().equals(LeaveKinds.VACATION)) {
                    granted = granted.plus(lot.granted());
                    taken = taken.plus(lot.taken());
                    lapsed = lapsed.plus(lot.expired());
                }
            }
            line(employee.name(), granted, taken, lapsed, balance.left());
        }
    }

    private void forecast() {
        console.println();
        console.println("Lapses unless it is taken");
        for (Employee employee : employees) {
            List<Expiry> expiries = balance(employee).expiries();
            for (Expiry each : expiries) {
                console.println("  " + each.on() + "  "
                        + String.format(Locale.ROOT, "%7s", each.hours()) + "  " + each.lot() + "  "
                        + employee.name());
            }
        }
    }

    /** A sign for each working day: there, away, away for a part, or no day of work. */
    private void days(TeamCalendar calendar) {
        console.println();
        console.println("Away (#), for a part of the day (+); by week");
        StringBuilder head = new StringBuilder(padded(""));
        for (TeamCalendar.Week week : calendar.weeks()) {
            head.append(String.format(Locale.ROOT, "%-6d", week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        }
        console.println(head.toString().stripTrailing());
        for (Absences member : calendar.members()) {
            StringBuilder line = new StringBuilder(padded(member.employee().name()));
            for (TeamCalendar.Week week : calendar.weeks()) {
                for (int day = 0; day < 5; day++) {
                    line.append(sign(member.on(week.monday().plusDays(day))));
                }
                line.append(' ');
            }
            console.println(line.toString().stripTrailing());
        }
    }

    private static char sign(Presence presence) {
        return switch (presence.cause()) {
            case PRESENT -> '.';
            case OFF, HOLIDAY -> ' ';
            case LEAVE, ILL -> presence.there().isPositive() ? '+' : '#';
        };
    }

    private void weeks(TeamCalendar calendar) {
        console.println();
        console.println("Capacity");
        for (TeamCalendar.Week week : calendar.weeks()) {
            LocalDate monday = week.monday();
            console.println(String.format(
                    Locale.ROOT,
                    "  week %d, from %s: %s of %s hours",
                    monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                    monday,
                    week.there(),
                    week.worked()));
        }
        console.println("Fewer there than needed on " + calendar.shortages().size() + " days");
    }

    private void line(String name, Object... cells) {
        StringBuilder line = new StringBuilder(padded(name));
        for (Object cell : cells) {
            line.append(String.format(Locale.ROOT, "%10s", cell));
        }
        console.println(line);
    }

    private static String padded(String name) {
        return String.format(Locale.ROOT, "  %-32s", name);
    }
}
