package nl.factuurwerk.examples;

import static nl.factuurwerk.money.Amounts.eur;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.costing.Actual;
import nl.factuurwerk.costing.CostKind;
import nl.factuurwerk.costing.Place;
import nl.factuurwerk.costing.Planned;
import nl.factuurwerk.fixtures.Fixture;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.mileage.Purpose;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.hours.mileage.Vehicle;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.project.Budget;
import nl.factuurwerk.project.Phase;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.project.Target;
import nl.factuurwerk.project.TeamMember;
import nl.factuurwerk.project.TeamMember.Responsibility;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.WorkWeek;

/** The story of a web shop that is built: who worked on it when, what was bought, what was invoiced. */
final class WebShop {

    static final Id<Project> SHOP = Id.of("webwinkel-2026");
    static final LocalDate START = LocalDate.of(2026, 2, 2);

    private static final LocalDate PRESENTED = LocalDate.of(2026, 3, 24);
    private static final LocalDate LIVE = LocalDate.of(2026, 6, 23);
    private static final LocalDate DONE = LocalDate.of(2026, 6, 26);
    private static final Id<Phase> DESIGN = Id.of("ontwerp");
    private static final Id<Phase> BUILDING = Id.of("bouw");
    private static final Id<Phase> CONTENT = Id.of("inhoud");
    private static final Id<Phase> DELIVERY = Id.of("oplevering");

    private final IssuedDocument fixture = Fixture.SIMPLE.document();
    private final Party customer = fixture.buyer().withId(Id.of("customer"));
    private final Id<Party> customerId = customer.id().orElseThrow();
    private final SettableClock clock = new SettableClock(START);
    private final Factuurwerk office =
            Factuurwerk.of(fixture.seller()).clock(clock).ids(clock::nextId).build();
    private final Employee sanne = hired("sanne", "Sanne Vermeer");
    private final Employee daan = hired("daan", "Daan Oosterhuis");
    private final Employee mila = hired("mila", "Mila Janković");
    private int entries;

    private static Employee hired(String id, String name) {
        return new Employee(Id.of(id), name).with(Employment.from(LocalDate.of(2024, 1, 1), WorkWeek.fullTime()));
    }

    Factuurwerk office() {
        return office;
    }

    LocalDate today() {
        return clock.today();
    }

    List<Employee> employees() {
        return List.of(sanne, daan, mila);
    }

    void begin() {
        employees().forEach(office.hours()::put);
        office.parties().add(customer);
        office.billing().put(Agreement.with(customerId).build());
        office.hours()
                .put(HouseRates.none().toBuilder()
                        .sales(HourlyRate.from(START, eur("92.50")))
                        .cost(HourlyRate.from(START, eur("54.00")).of(sanne.id()))
                        .cost(HourlyRate.from(START, eur("61.00")).of(daan.id()))
                        .cost(HourlyRate.from(START, eur("47.50")).of(mila.id()))
                        .cost(HourlyRate.from(LocalDate.of(2026, 5, 1), eur("63.50"))
                                .of(daan.id()))
                        .build());
        office.projects().add(project());
    }

    private Project project() {
        // tag::project[]
        return Project.of("webwinkel-2026", "Webwinkel", DateRange.of(START, LocalDate.of(2026, 6, 19)))
                .customer(customerId)
                .goal("Bestellen zonder te bellen: voor de zomer kan elke vaste klant zelf bestellen.")
                .budget(Budget.of(Duration.ofHours(440), eur("26000.00")))
                .phase(phase(DESIGN, "Ontwerp", 2, 3, 90, "5000.00"))
                .phase(phase(BUILDING, "Bouw", 3, 5, 210, "12600.00"))
                .phase(phase(CONTENT, "Inhoud en fotografie", 4, 5, 70, "3500.00"))
                .phase(phase(DELIVERY, "Oplevering", 6, 6, 50, "2900.00"))
                .member(new TeamMember(sanne.id(), Responsibility.LEAD, "", DateRange.always()))
                .member(new TeamMember(daan.id(), Responsibility.WORKS, "techniek", DateRange.always()))
                .member(new TeamMember(mila.id(), Responsibility.WORKS, "beeld", DateRange.always()))
                .target(Target.of("ontwerp-af", "Ontwerp goedgekeurd", LocalDate.of(2026, 3, 20))
                        .ending(DESIGN))
                .target(Target.of("live", "Winkel staat open", LocalDate.of(2026, 6, 12)))
                .build();
        // end::project[]
    }

    private static Phase phase(Id<Phase> id, String name, int first, int last, int hours, String money) {
        DateRange days = DateRange.of(
                YearMonth.of(2026, first).atDay(1), YearMonth.of(2026, last).atEndOfMonth());
        return new Phase(id, name, days, Budget.of(Duration.ofHours(hours), eur(money)));
    }

    /** Works month by month, and bills each month on the first of the next one, but for the last. */
    void work(YearMonth first, YearMonth last) {
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            write(month);
            clock.set(
                    month.equals(last)
                            ? month.atEndOfMonth()
                            : month.plusMonths(1).atDay(1));
            if (month.isBefore(last)) {
                office.billing().run(month);
            }
        }
    }

    private void write(YearMonth month) {
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            boolean free = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            if (!free && !date.isAfter(DONE)) {
                write(date);
                layOut(date);
            }
        }
    }

    /** Who does what on a working day. */
    private void write(LocalDate date) {
        int month = date.getMonthValue();
        int day = date.getDayOfMonth();
        switch (month) {
            case 2 -> add(sanne, date, 150 + 15 * (day % 3), "ontwerp");
            case 3 -> {
                add(sanne, date, day <= 20 ? 135 : 60, day <= 20 ? "ontwerp" : "bouw");
                add(daan, date, day > 9 ? 225 : 0, "bouw");
            }
            case 4 -> {
                add(daan, date, 240 + 15 * (day % 4), "bouw");
                add(mila, date, day % 2 == 0 ? 165 : 0, "inhoud");
            }
            case 5 -> {
                add(daan, date, 210, "bouw");
                add(mila, date, 120, "inhoud");
                add(sanne, date, day % 5 == 0 ? 90 : 0, "overleg");
            }
            default -> {
                add(sanne, date, 75, "oplevering");
                add(daan, date, day % 2 == 0 ? 150 : 45, "oplevering");
            }
        }
    }

    /** Who goes to the customer, and what is eaten there. */
    private void layOut(LocalDate date) {
        if (date.equals(PRESENTED)) {
            // tag::project-outlays[]
            office.outlays()
                    .addExpenses(List.of(Expense.of(Id.of("lunch"), sanne.id(), date, "Lunch", eur("86.40"))
                            .receipt("bon 2026-31")
                            .customer(customerId)
                            .project(SHOP.value())
                            .build()));
            office.outlays().addTrips(List.of(trip(sanne, date)));
            // end::project-outlays[]
        } else if (date.equals(LIVE)) {
            office.outlays().addTrips(List.of(trip(daan, date)));
        }
    }

    private Trip trip(Employee who, LocalDate date) {
        return Trip.of(Id.of("trip-" + who.id()), who.id(), date, "124.2", Vehicle.CAR)
                .purpose(Purpose.BUSINESS, "Naar de klant")
                .customer(customerId)
                .project(SHOP.value())
                .build();
    }

    private void add(Employee who, LocalDate date, int minutes, String task) {
        if (minutes > 0) {
            entries++;
            office.hours()
                    .add(List.of(TimeEntry.of(Id.of("entry-" + entries), who.id(), date, Duration.ofMinutes(minutes))
                            .customer(customerId)
                            .project(SHOP.value())
                            .task(task)
                            .build()));
        }
    }

    /** The design was approved four days late: nothing more is expected of that phase. */
    void approveDesign() {
        office.projects()
                .change(
                        SHOP,
                        project -> project.toBuilder()
                                .target(Target.of("ontwerp-af", "Ontwerp goedgekeurd", LocalDate.of(2026, 3, 20))
                                        .ending(DESIGN)
                                        .reachedOn(PRESENTED))
                                .build());
    }

    /** What went into a fault of the studio's own is given up, May is billed, and June is still to be. */
    void finish() {
        office.hours().writeOff(Id.of("entry-" + entries), "Eigen fout hersteld");
        office.projects()
                .change(
                        SHOP,
                        project -> project.toBuilder()
                                .target(Target.of("live", "Winkel staat open", LocalDate.of(2026, 6, 12))
                                        .reachedOn(LIVE))
                                .finished(DONE)
                                .build());
        YearMonth may = YearMonth.of(2026, 5);
        List<Id<Invoice>> issued = office.billing().run(may).issued().stream()
                .map(each -> each.invoice())
                .toList();
        for (Id<Invoice> invoice : issued) {
            Invoice found = office.invoices().find(invoice).orElseThrow();
            office.projects()
                    .change(
                            SHOP,
                            project ->
                                    project.toBuilder().invoice(found.number()).build());
        }
    }

    /** What was bought, as the accounts have it. */
    List<Actual> costs() {
        // tag::project-costs[]
        Place photos = Place.anywhere().in(CONTENT).at("fotografie");
        return List.of(Actual.other(CostKind.MATERIAL, photos, LocalDate.of(2026, 4, 14), eur("1150.00")));
        // end::project-costs[]
    }

    /** The budgets once more, by who was to do the work. */
    List<Planned> plan() {
        return List.of(
                Planned.labour(Place.anywhere().in(DESIGN).of(sanne.id()), 90 * 60, eur("4860.00")),
                Planned.labour(Place.anywhere().in(BUILDING).of(daan.id()), 180 * 60, eur("10980.00")),
                Planned.labour(Place.anywhere().in(BUILDING).of(sanne.id()), 30 * 60, eur("1620.00")),
                Planned.labour(Place.anywhere().in(CONTENT).of(mila.id()), 70 * 60, eur("3325.00")),
                Planned.labour(Place.anywhere().in(DELIVERY).of(sanne.id()), 30 * 60, eur("1620.00")),
                Planned.labour(Place.anywhere().in(DELIVERY).of(daan.id()), 20 * 60, eur("1220.00")),
                Planned.other(CostKind.MATERIAL, Place.anywhere().in(CONTENT), eur("900.00")));
    }
}
