package nl.factuurwerk.examples;

import static nl.factuurwerk.reference.Country.NETHERLANDS;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.leave.ConstructionHolidays;
import nl.factuurwerk.leave.ConstructionHolidays.Region;
import nl.factuurwerk.leave.ICalendar;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LeaveKinds;
import nl.factuurwerk.leave.LeavePolicy;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.leave.LotKey;
import nl.factuurwerk.leave.MaternityLeave;
import nl.factuurwerk.leave.Team;
import nl.factuurwerk.leave.TeamCalendar;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.pdf.PdfRenderer;
import nl.factuurwerk.pdf.Style;
import nl.factuurwerk.render.TeamCalendarView;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.DutchHoliday;
import nl.factuurwerk.time.DutchHolidays;
import nl.factuurwerk.time.Hours;

/**
 * A year of leave of a team of eight: part-timers, a contract that changes in July, a birth at home and one at work, illness
 * in the construction holiday, and leave of the year before that lapses on 1 July. It shows who has what on the last day of
 * the year, what lapses when, and who was away; and leaves the calendar of the team as iCalendar and as PDF.
 *
 * <pre>
 * LeaveYear [output folder]
 * </pre>
 */
public final class LeaveYear {

    static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private static final Organisation BUILDER = Organisation.named("Bouwbedrijf Van Dam")
            .address("Turfsingel 8", "9712 KR", "Groningen", NETHERLANDS)
            .kvk("12345678")
            .vat("NL123456789B13")
            .iban("NL91ABNA0417164300")
            .build();
    private static final Actor FOREMAN = Actor.person("Van Dam");
    private static final int NEEDED = 4;

    private final SettableClock clock = new SettableClock(day(1, 5));
    private final Factuurwerk office = Factuurwerk.of(BUILDER)
            .clock(clock)
            .ids(clock::nextId)
            .leave(LeavePolicy.standard()
                    .withEarned(LeaveKinds.EXTRA, "1")
                    .withHolidays(DutchHolidays.free().with(DutchHoliday.GOOD_FRIDAY)))
            .build();
    private final LeaveTeam people = new LeaveTeam();
    private final Team team = Team.of("Ploeg Noord", NEEDED, people.all());

    private LeaveYear() {}

    /**
     * Runs the program.
     *
     * @param args the output folder; {@code target/leave-year} unless said
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        run(Path.of(args.length == 0 ? "target/leave-year" : args[0]), System.out);
    }

    static Factuurwerk run(Path folder, PrintStream console) throws IOException {
        LeaveYear year = new LeaveYear();
        year.play();
        year.write(folder);
        new LeaveYearReport(year.office, year.people.all(), console).print(year.calendar(day(7, 13), day(9, 18)));
        return year.office;
    }

    private void play() {
        people.all().forEach(this::begin);
        clock.set(day(2, 2));
        close();
        ask(people.bram, LeaveKinds.VACATION, day(2, 16), day(2, 20));
        clock.set(day(3, 9));
        ask(people.anouk, LeaveKinds.VACATION, day(4, 20), day(5, 1));
        refuse(people.esra, day(4, 20), day(4, 30));
        clock.set(day(5, 11));
        bornAtHome();
        ask(people.gijs, LeaveKinds.VACATION, day(6, 8), day(6, 10));
        clock.set(day(6, 15));
        office.hours().put(LeaveTeam.fourDaysFrom(day(7, 1), people.femke));
        ask(people.femke, LeaveKinds.VACATION, day(8, 10), day(8, 14));
        ask(people.esra, LeaveKinds.VACATION, day(8, 10), day(8, 18));
        ask(people.carlijn, LeaveKinds.VACATION, day(9, 1), day(9, 10));
        clock.set(day(7, 27));
        illInHoliday();
        expecting();
        clock.set(day(9, 4));
        afternoon();
        clock.set(day(11, 2));
        inform();
    }

    /** What each had left of the year before; told in time that half of it lapses on 1 July. */
    private void begin(Employee employee) {
        office.hours().put(employee);
        add(employee, new LeaveFact.Opened(id(), day(1, 1)));
        add(
                employee,
                new LeaveFact.Granted(
                        id(),
                        new LotKey(LeaveKinds.STATUTORY, 2025),
                        DateRange.from(day(1, 1)),
                        Hours.of(32),
                        LeaveFact.Reason.OPENING));
        add(employee, new LeaveFact.Informed(id(), LocalDate.of(2025, 11, 3), 2025));
    }

    /** The firm closes for the construction holiday. */
    private void close() {
        DateRange days = ConstructionHolidays.standard()
                .find(2026, Region.NORTH)
                .orElseThrow()
                .value();
        office.leave().collective(days, people.all().stream().map(Employee::id).toList(), FOREMAN);
    }

    private void ask(Employee employee, String from, LocalDate first, LocalDate last) {
        LeaveRequest draft = office.leave().draft(employee.id(), from, DateRange.of(first, last));
        LeaveRequest request =
                office.leave().submit(draft, Actor.person(employee.name())).orThrow();
        office.leave().approve(request.id(), FOREMAN);
    }

    private void refuse(Employee employee, LocalDate first, LocalDate last) {
        LeaveRequest draft = office.leave().draft(employee.id(), LeaveKinds.VACATION, DateRange.of(first, last));
        LeaveRequest request =
                office.leave().submit(draft, Actor.person(employee.name())).orThrow();
        office.leave().reject(request.id(), FOREMAN, "De oplevering van het schoolgebouw is op 29 april");
    }

    /** The partner of Dennis gave birth: a week within four weeks, and five weeks within half a year. */
    private void bornAtHome() {
        office.leave().grant(people.dennis.id(), "BIRTH", day(5, 11));
        office.leave().grant(people.dennis.id(), "BIRTH_EXTRA", day(5, 11));
        ask(people.dennis, "BIRTH", day(5, 12), day(5, 19));
        ask(people.dennis, "BIRTH_EXTRA", day(8, 31), day(10, 2));
    }

    /** Hanneke is on leave from 12 August, and her child comes three days late. */
    private void expecting() {
        MaternityLeave leave = MaternityLeave.due(day(9, 15));
        DateRange days = leave.days(day(8, 12), day(9, 18));
        ask(people.hanneke, "MATERNITY", days.first(), days.last());
    }

    /** Gijs is ill for four days in the construction holiday, and has them back. */
    private void illInHoliday() {
        Id<LeaveFact> ill = id();
        add(people.gijs, new LeaveFact.Ill(ill, day(7, 27)));
        add(people.gijs, new LeaveFact.Recovered(id(), day(7, 31), ill));
    }

    private void afternoon() {
        LeaveRequest draft = office.leave()
                .draft(people.bram.id(), LeaveKinds.VACATION, DateRange.on(day(9, 11)))
                .withPart(day(9, 11), Hours.of(4));
        LeaveRequest request =
                office.leave().submit(draft, Actor.person("Bram")).orThrow();
        office.leave().approve(request.id(), FOREMAN);
    }

    /** Everybody is told in time what lapses next summer; Carlijn was forgotten, so hers does not. */
    private void inform() {
        for (Employee each : people.all()) {
            if (!each.equals(people.carlijn)) {
                add(each, new LeaveFact.Informed(id(), clock.today(), 2026));
            }
        }
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        clock.set(LAST_DAY);
        // tag::leave-printed[]
        TeamCalendar year = office.leave().calendar(team, DateRange.of(day(1, 1), LAST_DAY));
        Files.writeString(
                folder.resolve("team.ics"), ICalendar.of(year).in(Language.DUTCH, "example.nl", clock.instant()));

        TeamCalendar autumn = office.leave().calendar(team, DateRange.of(day(8, 10), day(9, 13)));
        byte[] pdf = new PdfRenderer(Style.studio()).render(TeamCalendarView.of(autumn, Language.DUTCH, clock.today()));
        Files.write(folder.resolve("team-august.pdf"), pdf);
        // end::leave-printed[]
        Files.write(
                folder.resolve("team-summer.pdf"),
                new PdfRenderer()
                        .render(TeamCalendarView.of(calendar(day(7, 1), day(8, 31)), Language.ENGLISH, clock.today())));
    }

    private TeamCalendar calendar(LocalDate first, LocalDate last) {
        return office.leave().calendar(team, DateRange.of(first, last));
    }

    private void add(Employee employee, LeaveFact fact) {
        office.leave().add(employee.id(), fact).orThrow();
    }

    /** Says nothing of what happened, for it stands in the audit trail. */
    private Id<LeaveFact> id() {
        return Id.of(clock.nextId());
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
