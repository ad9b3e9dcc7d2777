package nl.factuurwerk.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.json.Samples.Sample;
import nl.factuurwerk.json.ViewsTest.Shown;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LeaveFile;
import nl.factuurwerk.leave.LeaveKinds;
import nl.factuurwerk.leave.LeavePolicy;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.leave.LotKey;
import nl.factuurwerk.leave.Team;
import nl.factuurwerk.leave.TeamCalendar;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.staff.EmploymentTerms;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.WorkWeek;
import nl.factuurwerk.time.WorkingPattern;

/** Contracts, facts and requests of leave, and what is shown of them. */
final class LeaveSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LotKey LOT = new LotKey(LeaveKinds.STATUTORY, 2026);
    private static final Id<LeaveFact> FACT = Id.of("f-1");
    private static final Actor JOKE = Actor.person("Joke Postma");
    private static final Actor BAS = Actor.person("Bas");

    private LeaveSamples() {}

    static Employee employee() {
        return new Employee(Id.of("jp"), "Joke Postma")
                .with(Employment.from(LocalDate.of(2024, 3, 1), WorkWeek.fullTime())
                        .changed(EmploymentTerms.of(
                                LocalDate.of(2026, 7, 1),
                                WorkingPattern.alternating(
                                        LocalDate.of(2026, 6, 29),
                                        WorkWeek.fullTime().with(DayOfWeek.FRIDAY, Hours.ZERO),
                                        WorkWeek.of(Hours.of("7.6"), DayOfWeek.MONDAY, DayOfWeek.TUESDAY)))))
                .with(Employment.of(
                        DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)),
                        List.of(EmploymentTerms.of(LocalDate.of(2020, 1, 1), WorkWeek.fullTime()))));
    }

    static List<Sample<?>> all() {
        return List.of(
                new Sample<>("employee-employed", JsonFormat.EMPLOYEE, employee()),
                fact("opened", new LeaveFact.Opened(FACT, DAY)),
                fact(
                        "granted",
                        new LeaveFact.Granted(
                                FACT,
                                new LotKey("BIRTH", 2026),
                                DateRange.of(DAY, DAY.plusDays(28)),
                                Hours.of(32),
                                LeaveFact.Reason.ENTITLEMENT)),
                fact("taken", new LeaveFact.Taken(FACT, DAY, LeaveKinds.VACATION, Hours.of("7.6"), false)),
                fact(
                        "paid-out",
                        new LeaveFact.PaidOut(FACT, DAY, LeaveKinds.EXTRA, Hours.of(8), LeaveFact.Payment.SALE)),
                fact("converted", new LeaveFact.Converted(FACT, DAY, "TVT", LOT, Hours.of(8))),
                fact("extended", new LeaveFact.Extended(FACT, DAY, LOT, LocalDate.of(2027, 12, 31))),
                fact("informed", new LeaveFact.Informed(FACT, DAY, 2026)),
                fact("unable", new LeaveFact.Unable(FACT, DAY, 2026)),
                fact("corrected", new LeaveFact.Corrected(FACT, DAY, LOT, Hours.ofMinutes(-100), "Dubbel geteld")),
                fact("ill", new LeaveFact.Ill(FACT, DAY)),
                fact("recovered", new LeaveFact.Recovered(FACT, DAY, Id.of("f-0"))),
                fact("retracted", new LeaveFact.Retracted(FACT, DAY, Id.of("f-0"))),
                new Sample<>("leave-request", JsonFormat.LEAVE_REQUEST, request()),
                new Sample<>(
                        "leave-request-rejected",
                        JsonFormat.LEAVE_REQUEST,
                        LeaveRequest.draft(Id.of("r-2"), Id.of("jp"), "UNPAID", DateRange.on(DAY))
                                .submit(DAY.minusDays(9), JOKE)
                                .reject(DAY.minusDays(8), BAS, "Jaarafsluiting")));
    }

    private static Sample<LeaveFact> fact(String name, LeaveFact fact) {
        return new Sample<>("leave-fact-" + name, JsonFormat.LEAVE_FACT, fact);
    }

    private static LeaveRequest request() {
        return LeaveRequest.draft(Id.of("r-1"), Id.of("jp"), LeaveKinds.VACATION, DateRange.of(DAY, DAY.plusDays(4)))
                .withPart(DAY, Hours.of("3.5"))
                .withStages(2)
                .submit(DAY.minusDays(9), JOKE)
                .approve(DAY.minusDays(8), BAS);
    }

    static Stream<Shown<?>> shown() {
        LeaveFile file = new LeaveFile(
                employee(),
                List.of(
                        new LeaveFact.Opened(FACT, LocalDate.of(2026, 1, 1)),
                        new LeaveFact.Informed(Id.of("f-2"), LocalDate.of(2026, 11, 2), 2026),
                        new LeaveFact.Ill(Id.of("f-3"), DAY.plusDays(4)),
                        new LeaveFact.Recovered(Id.of("f-4"), DAY.plusDays(5), Id.of("f-3"))),
                List.of(request().approve(DAY.minusDays(7), Actor.person("Olga"))),
                LeavePolicy.standard());
        TeamCalendar calendar = TeamCalendar.of(
                Team.of("Studio", 1, List.of(employee())),
                List.of(file.absences(DAY)),
                DateRange.of(DAY, DAY.plusDays(1)));
        return Stream.of(
                new Shown<>("leave-balance", JsonOutput.LEAVE_BALANCE, file.balance(LocalDate.of(2026, 12, 31))),
                new Shown<>("team-calendar", JsonOutput.TEAM_CALENDAR, calendar));
    }
}
