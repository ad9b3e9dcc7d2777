package nl.factuurwerk.guide;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.BillingOutcome;
import nl.factuurwerk.billing.BillingRun;
import nl.factuurwerk.hours.HourFate;
import nl.factuurwerk.hours.HourShare;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.HoursPolicy;
import nl.factuurwerk.hours.HoursRounding;
import nl.factuurwerk.hours.HoursTerms;
import nl.factuurwerk.hours.KilometreRate;
import nl.factuurwerk.hours.OutlayShare;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeEntryCsv;
import nl.factuurwerk.hours.TimeEntryExport;
import nl.factuurwerk.hours.TimeEntryField;
import nl.factuurwerk.hours.TimeEntryLayout;
import nl.factuurwerk.hours.TimeEntryRow;
import nl.factuurwerk.hours.TimeRounding;
import nl.factuurwerk.hours.Timer;
import nl.factuurwerk.hours.expense.Charging;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.expense.Payer;
import nl.factuurwerk.hours.mileage.MileageClaim;
import nl.factuurwerk.hours.mileage.Purpose;
import nl.factuurwerk.hours.mileage.TravelAllowances;
import nl.factuurwerk.hours.mileage.TravelCheck;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.hours.mileage.Vehicle;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Test;

/** The snippets of {@code docs/guide/hours.md}. */
class HoursTest {

    private static final Id<Employee> SANNE = Id.of("sanne");
    private static final Id<Party> BREWERY = brewery().id().orElseThrow();
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final DateRange OCTOBER = DateRange.of(YearMonth.of(2026, 10));

    private static Factuurwerk opened() {
        Factuurwerk office =
                office().hours(HoursPolicy.open().billingApproved()).build();
        office.parties().add(brewery());
        office.hours().put(new Employee(SANNE, "Sanne"));
        office.billing().put(Agreement.with(BREWERY).build());
        office.hours()
                .put(RateCard.of(BREWERY)
                        .rate(HourlyRate.from(JANUARY, eur("95.00")))
                        .kilometre(KilometreRate.from(JANUARY, eur("0.40")))
                        .build());
        return office;
    }

    @Test
    void a_timer_over_the_night_in_which_the_clock_goes_back() {
        // tag::hours-timer[]
        ZoneId amsterdam = ZoneId.of("Europe/Amsterdam");
        Timer timer = Timer.start(Instant.parse("2026-10-24T20:00:00Z"), amsterdam) // Saturday 22:00
                .pause(Instant.parse("2026-10-25T00:30:00Z"))
                .resume(Instant.parse("2026-10-25T01:00:00Z"))
                .stop(Instant.parse("2026-10-25T05:00:00Z")); // Sunday 06:00

        List<TimeEntry> entries = new ArrayList<>();
        for (Timer.Piece piece : timer.pieces(Timer.Midnight.SPLIT)) {
            entries.add(TimeEntry.of(Id.of("night-" + entries.size()), SANNE, piece)
                    .customer(BREWERY)
                    .project("site-2026")
                    .build());
        }
        entries.getFirst().duration(); // PT2H, on Saturday
        entries.getLast().duration(); // PT6H30M, on Sunday: the hour that came twice counts twice
        // end::hours-timer[]
        assertThat(entries)
                .extracting(entry -> entry.date() + " " + entry.duration())
                .containsExactly("2026-10-24 PT2H", "2026-10-25 PT6H30M");
    }

    @Test
    void rates_of_a_day() {
        // tag::hours-rates[]
        RateCard card = RateCard.of(BREWERY)
                .rate(HourlyRate.from(JANUARY, eur("95.00")))
                .rate(HourlyRate.from(LocalDate.of(2026, 7, 1), eur("98.50")))
                .rate(HourlyRate.from(JANUARY, eur("110.00")).on("site-2026").of(SANNE))
                .rounding(TimeRounding.up(6))
                .rounding("support", HoursRounding.of(TimeRounding.up(15)))
                .terms("huisstijl", new HoursTerms.FixedPrice())
                .terms("site-2026", new HoursTerms.Capped(eur("9600.00")))
                .build();
        // end::hours-rates[]
        assertThat(card.rates()).hasSize(3);
        assertThat(card.terms()).hasSize(2);
    }

    @Test
    void approval_and_what_became_of_every_minute() {
        Factuurwerk office = opened();
        // tag::hours-approval[]
        office.hours()
                .add(List.of(TimeEntry.of(Id.of("t1"), SANNE, DAY, Duration.ofMinutes(90))
                        .customer(BREWERY)
                        .note("Schetsen voorpagina")
                        .build()));
        DateRange week = DateRange.of(DAY, DAY.plusDays(6));
        office.hours().submit(SANNE, week, SANNE);
        Report refused = office.hours().withdraw(Id.of("t1"), "Dubbel"); // HOURS-APPROVED: submitted
        office.hours().approve(SANNE, week, Id.of("bas"));

        BillingRun run = office.billing().run(YearMonth.of(2026, 10));
        List<HourShare> shares = office.hours().shares(BREWERY, OCTOBER); // 90 minutes, BILLED
        // end::hours-approval[]
        assertThat(refused.findings())
                .extracting(finding -> finding.id().value())
                .containsExactly("HOURS-APPROVED");
        assertThat(run.issued()).hasSize(1);
        assertThat(shares)
                .containsExactly(new HourShare(office.hours().find(Id.of("t1")).orElseThrow(), HourFate.BILLED, 90));
    }

    @Test
    void a_trip() {
        Factuurwerk office = opened();
        // tag::hours-trip[]
        office.hours()
                .put(RateCard.of(BREWERY)
                        .rate(HourlyRate.from(JANUARY, eur("95.00")))
                        .kilometre(KilometreRate.from(JANUARY, eur("0.40")))
                        .build());
        Trip trip = Trip.of(Id.of("r1"), SANNE, DAY, "127", Vehicle.CAR)
                .purpose(Purpose.BUSINESS, "Oplevering")
                .route("Groningen", "Leeuwarden")
                .customer(BREWERY)
                .billable()
                .build();
        office.outlays().addTrips(List.of(trip));
        office.outlays()
                .correct(trip.correction(Id.of("r2"), DAY, "126.5", Vehicle.CAR).build());

        List<Trip> trips = office.outlays().trips(SANNE, OCTOBER);
        MileageClaim.of(trips, DAY, TravelAllowances.standard()).total(); // what Sanne may be paid untaxed
        Report twice = office.outlays().check(SANNE, OCTOBER, new TravelCheck());
        List<OutlayShare> shares = office.outlays().shares(BREWERY, OCTOBER); // EUR 50.60, OPEN
        // end::hours-trip[]
        assertThat(twice.isEmpty()).isTrue();
        assertThat(MileageClaim.of(trips, DAY, TravelAllowances.standard()).total())
                .isEqualTo(eur("31.63"));
        assertThat(shares).singleElement().satisfies(share -> {
            assertThat(share.amount()).contains(eur("50.60"));
            assertThat(share.fate()).isEqualTo(HourFate.OPEN);
        });
    }

    @Test
    void expenses_and_disbursements() {
        Factuurwerk office = opened();
        // tag::hours-expense[]
        Expense ticket = Expense.of(Id.of("x1"), SANNE, DAY, "Treinkaartje Utrecht", eur("54.50"))
                .vat(percent("9"))
                .receipt("bon 2026-117")
                .paidBy(Payer.EMPLOYEE)
                .customer(BREWERY)
                .charged(Charging.COST)
                .markup(percent("5"))
                .build();
        ticket.cost(); // EUR 50.00: its VAT is deducted
        ticket.charge(); // EUR 52.50, with the VAT of our own work on top

        Expense fee = Expense.of(Id.of("x2"), SANNE, DAY, "Griffierecht", eur("137.00"))
                .receipt("nota 4471")
                .customer(BREWERY)
                .charged(Charging.DISBURSEMENT)
                .inNameOfCustomer()
                .build();
        office.outlays().addExpenses(List.of(ticket, fee));
        office.outlays().toReimburse(SANNE, OCTOBER); // the ticket
        // end::hours-expense[]
        assertThat(ticket.cost()).isEqualTo(eur("50.00"));
        assertThat(ticket.charge()).contains(eur("52.50"));
        assertThat(office.outlays().toReimburse(SANNE, OCTOBER)).containsExactly(ticket);
        office.hours().submit(SANNE, DateRange.on(DAY), SANNE);
        office.hours().approve(SANNE, DateRange.on(DAY), Id.of("bas"));
        assertThat(office.billing().run(YearMonth.of(2026, 10)).issued())
                .extracting(BillingOutcome.Issued::total)
                .containsExactly(eur("63.53"), eur("137.00"));
    }

    @Test
    void export_and_import() {
        Factuurwerk office = opened();
        office.hours()
                .add(List.of(TimeEntry.of(Id.of("t1"), SANNE, DAY, Duration.ofMinutes(90))
                        .customer(BREWERY)
                        .note("=Schetsen")
                        .build()));
        // tag::hours-csv[]
        TimeEntryLayout layout = TimeEntryLayout.clockify().column(TimeEntryField.ID, "Id");
        List<TimeEntry> entries = office.hours().by(SANNE, OCTOBER);
        List<String> rows = TimeEntryExport.of(layout, Id::value, Id::value)
                .rows(entries.stream())
                .toList();

        Stream<TimeEntry> again = TimeEntryCsv.of(
                        layout, name -> Optional.of(Id.of(name)), name -> Optional.of(Id.of(name)))
                .read(rows.stream())
                .flatMap(row -> row.value().map(TimeEntryRow::entry).stream());
        // end::hours-csv[]
        assertThat(again).containsExactlyElementsOf(entries);
    }
}
