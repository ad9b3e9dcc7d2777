package nl.factuurwerk.leave;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.leave.LeaveFact.Granted;
import nl.factuurwerk.leave.LeaveFact.Informed;
import nl.factuurwerk.leave.LeaveFact.Reason;
import nl.factuurwerk.leave.LeaveFact.Taken;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.WorkWeek;

/** Short words for leave. */
final class Leave {

    static final LeavePolicy POLICY = LeavePolicy.standard();

    private Leave() {}

    static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    static Hours hours(String text) {
        return Hours.of(text);
    }

    static <T> Id<T> id(String text) {
        return Id.of(text);
    }

    static Employee fullTime(String from) {
        return nobody().with(Employment.from(date(from), WorkWeek.fullTime()));
    }

    static Employee partTime(String from) {
        return nobody().with(Employment.from(date(from), fourDays()));
    }

    static Employee nobody() {
        return new Employee(id("sanne"), "Sanne de Wit");
    }

    static WorkWeek fourDays() {
        return WorkWeek.fullTime().with(DayOfWeek.FRIDAY, Hours.ZERO);
    }

    static Taken taken(String day, String hours) {
        return new Taken(id("taken-" + day), date(day), LeaveKinds.VACATION, hours(hours), false);
    }

    static Granted extra(int year, String hours) {
        return new Granted(
                id("extra-" + year),
                new LotKey(LeaveKinds.EXTRA, year),
                DateRange.from(LocalDate.of(year, 1, 1)),
                hours(hours),
                Reason.AGREED);
    }

    static Informed informed(String day, int year) {
        return new Informed(id("informed-" + year + day), date(day), year);
    }

    static LeaveBalance balance(Employee who, String asOf, LeaveFact... facts) {
        return ledger(who, asOf, facts).on(date(asOf));
    }

    static LeaveLedger ledger(Employee who, String through, LeaveFact... facts) {
        return LeaveLedger.of(who, List.of(facts), List.of(), POLICY, date(through));
    }
}
