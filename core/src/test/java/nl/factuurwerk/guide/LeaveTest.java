package nl.factuurwerk.guide;

import static java.time.DayOfWeek.FRIDAY;
import static nl.factuurwerk.Offices.office;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.Offices;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.leave.ConstructionHolidays;
import nl.factuurwerk.leave.ICalendar;
import nl.factuurwerk.leave.LeaveBalance;
import nl.factuurwerk.leave.LeaveEvent;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LeaveFile;
import nl.factuurwerk.leave.LeaveKinds;
import nl.factuurwerk.leave.LeavePolicy;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.leave.LeaveStatus;
import nl.factuurwerk.leave.MaternityLeave;
import nl.factuurwerk.leave.Team;
import nl.factuurwerk.leave.TeamCalendar;
import nl.factuurwerk.reference.Confidence;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.staff.EmploymentTerms;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.BusinessDays;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.DutchHoliday;
import nl.factuurwerk.time.DutchHolidays;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.StatutoryTerm;
import nl.factuurwerk.time.WorkWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The snippets of {@code docs/guide/leave.md}. */
class LeaveTest {

    // tag::leave-policy[]
    private final LeavePolicy policy = LeavePolicy.standard()
            .withEarned(LeaveKinds.EXTRA, "1") // a week more a year
            .withHolidays(DutchHolidays.free().with(DutchHoliday.GOOD_FRIDAY));
    // end::leave-policy[]

    private final Factuurwerk office = office().leave(policy).build();
    private final Actor boss = Actor.person("Bas");

    // tag::leave-contract[]
    private final Employee sanne = new Employee(Id.of("sanne"), "Sanne de Wit")
            .with(Employment.from(date("2026-01-01"), WorkWeek.fullTime())
                    .changed(EmploymentTerms.of(
                            date("2027-01-01"), WorkWeek.fullTime().with(FRIDAY, Hours.ZERO))));
    // end::leave-contract[]

    private static LocalDate date(String day) {
        return LocalDate.parse(day);
    }

    @BeforeEach
    void hire() {
        office.hours().put(sanne);
    }

    @Test
    void balances() {
        // tag::leave-facts[]
        office.leave().add(sanne.id(), new LeaveFact.Informed(Id.of("f-1"), date("2026-11-02"), 2026));
        office.leave()
                .add(
                        sanne.id(),
                        new LeaveFact.Taken(
                                Id.of("f-2"), date("2026-08-03"), LeaveKinds.VACATION, Hours.of(136), false));
        // end::leave-facts[]
        // tag::leave-balance[]
        LeaveBalance balance = office.leave().balance(sanne, date("2027-06-30"));
        Hours available = balance.available(); // 224.00: what is left of 2026, and 160 of 2027
        Hours expiring = balance.expiringOn(date("2027-07-01")); // 24.00, unless taken
        String why = balance.explain().in(Language.ENGLISH);
        // end::leave-balance[]

        assertThat(available).isEqualTo(Hours.of(24 + 40 + 128 + 32)).hasToString("224.00");
        assertThat(expiring).isEqualTo(Hours.of(24));
        assertThat(why)
                .isEqualTo("""
                        // tag::leave-explained.txt[]
                        holiday on 2027-06-30: 224.00 hours available, 224.00 left
                          Extra-statutory holiday 2026: 40.00 hours left
                            granted: 40.00
                            lapses on 2032-01-01: five years after the year (art. 7:642 BW)
                          Statutory holiday 2026: 24.00 hours left
                            granted: 160.00
                            taken: 136.00
                            lapses on 2027-07-01: half a year after the year, the employer having informed in time (art. 7:640a BW)
                          Extra-statutory holiday 2027: 32.00 hours left
                            granted: 32.00
                            lapses on 2033-01-01: five years after the year (art. 7:642 BW)
                          Statutory holiday 2027: 128.00 hours left
                            granted: 128.00
                            does not lapse: the employer did not inform (HR 23 June 2023, ECLI:NL:HR:2023:955)
                        // end::leave-explained.txt[]
                        """.lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n")));
    }

    @Test
    void requests() {
        // tag::leave-request[]
        LeaveRequest draft = office.leave()
                .draft(sanne.id(), LeaveKinds.VACATION, DateRange.of(date("2026-12-23"), date("2027-01-05")))
                .withPart(date("2026-12-23"), Hours.of(4));
        LeaveRequest request =
                office.leave().submit(draft, Actor.person("Sanne")).orThrow();
        LeaveRequest agreed = office.leave().approve(request.id(), boss);
        // end::leave-request[]
        // tag::leave-notify[]
        LeaveEvent event = agreed.events().getLast(); // APPROVED by Bas, on the day; tell whoever has to know
        boolean settled = agreed.status(event.day()) == LeaveStatus.AGREED;
        // end::leave-notify[]

        assertThat(event.what()).isEqualTo(LeaveEvent.What.APPROVED);
        assertThat(event.by()).isEqualTo(boss);
        assertThat(settled).isTrue();
        assertThat(request.status(date("2026-11-21"))).isEqualTo(LeaveStatus.SUBMITTED);
        assertThat(request.status(date("2026-12-08"))).isEqualTo(LeaveStatus.AGREED_BY_SILENCE);
        assertThat(agreed.status(date("2026-11-21"))).isEqualTo(LeaveStatus.AGREED);
        assertThat(office.leave().balance(sanne, date("2026-11-21")).available())
                .isEqualTo(Hours.of(200 - 4 - 5 * 8 - 2 * 8));
        assertThat(office.leave().submit(draftOf("2026-12-24"), boss).report().mentions("LEAVE-OVERLAP"))
                .isTrue();
    }

    private LeaveRequest draftOf(String day) {
        return office.leave().draft(sanne.id(), LeaveKinds.VACATION, DateRange.on(date(day)));
    }

    @Test
    void illness_and_what_else_happens() {
        // tag::leave-illness[]
        office.leave().add(sanne.id(), new LeaveFact.Ill(Id.of("f-3"), date("2026-12-28")));
        office.leave().add(sanne.id(), new LeaveFact.Recovered(Id.of("f-4"), date("2026-12-30"), Id.of("f-3")));
        // end::leave-illness[]
        // tag::leave-event[]
        LeaveFact.Granted birth = office.leave().grant(sanne.id(), "BIRTH", date("2026-11-09"));
        // end::leave-event[]
        // tag::leave-maternity[]
        MaternityLeave maternity = MaternityLeave.due(date("2026-09-15"));
        DateRange whole = maternity.days(date("2026-08-19"), date("2026-09-10")); // 2026-08-19/2026-12-08
        // end::leave-maternity[]

        assertThat(birth.hours()).isEqualTo(Hours.of(40));
        assertThat(birth.usable()).isEqualTo(DateRange.of(date("2026-11-09"), date("2026-12-07")));
        assertThat(whole).isEqualTo(DateRange.of(date("2026-08-19"), date("2026-12-08")));
        LeaveRequest request = office.leave()
                .submit(
                        office.leave()
                                .draft(
                                        sanne.id(),
                                        LeaveKinds.VACATION,
                                        DateRange.of(date("2026-12-28"), date("2026-12-31"))),
                        boss)
                .orThrow();
        office.leave().approve(request.id(), boss);
        assertThat(office.leave().file(sanne.id()).ledger(date("2026-12-31")).givenBack())
                .hasSize(2);
    }

    @Test
    void teams() {
        Employee tom =
                new Employee(Id.of("tom"), "Tom Jansen").with(Employment.from(date("2026-01-01"), WorkWeek.fullTime()));
        office.hours().put(tom);
        office.leave().collective(DateRange.of(date("2026-12-28"), date("2026-12-31")), List.of(tom.id()), boss);
        // tag::leave-team[]
        Team studio = Team.of("Studio", 1, List.of(sanne, tom));
        LeaveRequest asked = office.leave()
                .draft(sanne.id(), LeaveKinds.VACATION, DateRange.of(date("2026-12-30"), date("2026-12-31")));
        Report conflicts = office.leave().conflicts(asked, studio); // LEAVE-TEAM on both days
        TeamCalendar calendar = office.leave().calendar(studio, DateRange.of(YearMonth.of(2026, 12)));
        Hours left = calendar.on(date("2026-12-30")).there(); // 8.00
        String agenda = ICalendar.of(calendar).in(Language.DUTCH, "example.nl", Offices.NOVEMBER_21.instant());
        // end::leave-team[]

        assertThat(conflicts.findings()).hasSize(2);
        assertThat(left).isEqualTo(Hours.of(8));
        assertThat(agenda).contains("SUMMARY:Tom Jansen is afwezig", "DTSTART;VALUE=DATE:20261228");
    }

    @Test
    void collective() {
        // tag::leave-bouwvak[]
        var bouwvak = ConstructionHolidays.standard()
                .find(2025, ConstructionHolidays.Region.SOUTH)
                .orElseThrow();
        boolean disputed =
                bouwvak.source().confidence() == Confidence.DISPUTED; // true; the note gives the other reading
        List<LeaveRequest> closed = office.leave()
                .collective(
                        ConstructionHolidays.standard()
                                .find(2026, ConstructionHolidays.Region.NORTH)
                                .orElseThrow()
                                .value(),
                        List.of(sanne.id()),
                        boss);
        // end::leave-bouwvak[]

        assertThat(disputed).isTrue();
        assertThat(closed)
                .singleElement()
                .satisfies(request ->
                        assertThat(request.hours(sanne, policy.holidays())).hasSize(15));
        assertThat(office.leave().collective(closed.getFirst().days(), List.of(sanne.id()), boss))
                .isEmpty();
    }

    @Test
    void erasure() {
        Employee tom =
                new Employee(Id.of("tom"), "Tom Jansen").with(Employment.from(date("2026-01-01"), WorkWeek.fullTime()));
        office.hours().put(tom);
        office.leave().add(tom.id(), new LeaveFact.Ill(Id.of("f-3"), date("2026-03-02")));
        // tag::leave-erase[]
        office.hours().put(tom.with(tom.employments().getFirst().ending(date("2026-10-31"))));
        LeaveFile file = office.leave().erase(tom.id(), "Term is over"); // once more, to hand over or to archive
        // end::leave-erase[]

        assertThat(file.facts()).hasSize(1);
        assertThat(office.leave().file(tom.id()).facts()).isEmpty();
        assertThat(office.audit().verify().findings()).isEmpty();
    }

    @Test
    void days() {
        // tag::leave-days[]
        LocalDate open =
                BusinessDays.dutch().nextOrSame(date("2026-04-03")); // 2026-04-07, after Good Friday and Easter
        LocalDate paid = BusinessDays.target().plus(date("2026-04-30"), 1); // 2026-05-04: TARGET is closed on 1 May
        LocalDate last = StatutoryTerm.weeks(2).after(date("2026-12-11")); // 2026-12-28: art. 1 Algemene termijnenwet
        // end::leave-days[]

        assertThat(open).isEqualTo("2026-04-07");
        assertThat(paid).isEqualTo("2026-05-04");
        assertThat(last).isEqualTo("2026-12-28");
    }
}
