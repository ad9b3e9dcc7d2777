package nl.factuurwerk.json;

import static nl.factuurwerk.money.Amounts.eur;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.hours.ApprovalFact;
import nl.factuurwerk.hours.Clocked;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.HoursRounding;
import nl.factuurwerk.hours.HoursTerms;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.KilometreRate;
import nl.factuurwerk.hours.OutlayFact;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeEntryFact;
import nl.factuurwerk.hours.TimeRounding;
import nl.factuurwerk.hours.expense.Charging;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.expense.Payer;
import nl.factuurwerk.hours.mileage.Purpose;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.hours.mileage.Vehicle;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.json.Samples.Sample;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.project.Budget;
import nl.factuurwerk.project.Phase;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.project.Target;
import nl.factuurwerk.project.TeamMember;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.VatClass;

/** What is kept of hours, trips and projects. */
final class HoursSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final DateRange WEEK = DateRange.of(DAY, DAY.plusDays(6));
    private static final Id<TimeEntry> ENTRY = Id.of("t1");

    private HoursSamples() {}

    static List<Sample<?>> all() {
        return List.of(
                new Sample<>("time-entry-clocked", JsonFormat.TIME_ENTRY, clocked()),
                new Sample<>("rate-card-terms", JsonFormat.RATE_CARD, card()),
                new Sample<>("house-rates", JsonFormat.HOUSE_RATES, house()),
                fact("replaced", new TimeEntryFact.Replaced(ENTRY, Id.of("t2"))),
                fact("withdrawn", new TimeEntryFact.Withdrawn(ENTRY, DAY, "Dubbel geschreven")),
                fact("written-off", new TimeEntryFact.WrittenOff(ENTRY, DAY, "Coulance")),
                fact("restored", new TimeEntryFact.Restored(ENTRY, DAY, "Toch akkoord")),
                new Sample<>("hours-approval", JsonFormat.HOURS_APPROVAL, step(ApprovalFact.Act.SUBMITTED, "")),
                new Sample<>(
                        "hours-approval-rejected",
                        JsonFormat.HOURS_APPROVAL,
                        step(ApprovalFact.Act.REJECTED, "Dinsdag ontbreekt")),
                new Sample<>("trip", JsonFormat.TRIP, trip()),
                new Sample<>("trip-correction", JsonFormat.TRIP, correctedTrip()),
                new Sample<>("rate-card-kilometres", JsonFormat.RATE_CARD, kilometres()),
                new Sample<>("expense", JsonFormat.EXPENSE, expense()),
                new Sample<>("expense-disbursement", JsonFormat.EXPENSE, disbursement()),
                new Sample<>(
                        "expense-bare",
                        JsonFormat.EXPENSE,
                        Expense.of(Id.of("x3"), Id.of("jp"), DAY, "Postzegels", eur("10.10"))
                                .build()),
                new Sample<>(
                        "outlay-fact",
                        JsonFormat.OUTLAY_FACT,
                        new OutlayFact(
                                new SourceReference(Trip.KIND, "r1"), OutlayFact.Act.WRITTEN_OFF, DAY, "Coulance")),
                new Sample<>("project", JsonFormat.PROJECT, project()),
                new Sample<>(
                        "project-bare",
                        JsonFormat.PROJECT,
                        Project.of("intern", "Intern", DateRange.always()).build()));
    }

    private static Sample<TimeEntryFact> fact(String name, TimeEntryFact fact) {
        return new Sample<>("time-entry-fact-" + name, JsonFormat.TIME_ENTRY_FACT, fact);
    }

    static TimeEntry clocked() {
        return TimeEntry.of(Id.of("t2"), Id.of("jp"), DAY, Duration.ofMinutes(165))
                .clocked(new Clocked(
                        Instant.parse("2026-10-05T20:30:00Z"),
                        Instant.parse("2026-10-05T23:30:00Z"),
                        ZoneId.of("Europe/Amsterdam")))
                .customer(Id.of("hop"))
                .project("site")
                .task("Livegang")
                .activity("nachtwerk")
                .rate(UnitPrice.unitPrice("142.50"))
                .replacing(ENTRY)
                .build();
    }

    static RateCard card() {
        return RateCard.of(Id.of("hop"))
                .rate(HourlyRate.from(DAY, eur("95.00")))
                .rate(HourlyRate.from(DAY, eur("105.00"))
                        .on("site")
                        .at("Ontwerp")
                        .of(Id.of("jp")))
                .rate(HourlyRate.from(DAY, eur("45.00")).doing("reistijd"))
                .rounding(TimeRounding.up(6))
                .rounding(
                        "support",
                        HoursRounding.of(TimeRounding.nearest(1))
                                .start(TimeRounding.down(15))
                                .stop(TimeRounding.up(15)))
                .terms("huisstijl", new HoursTerms.FixedPrice())
                .terms("site", new HoursTerms.Capped(eur("9600.00")))
                .terms("support", new HoursTerms.Retained(Id.of("strippenkaart")))
                .terms("werk", HoursTerms.hourly())
                .build();
    }

    static HouseRates house() {
        return HouseRates.none().toBuilder()
                .sales(HourlyRate.from(DAY, eur("90.00")))
                .cost(HourlyRate.from(DAY, eur("52.00")).of(Id.of("jp")))
                .build();
    }

    static ApprovalFact step(ApprovalFact.Act act, String reason) {
        return new ApprovalFact(
                Id.of("jp"), WEEK, act, new ApprovalFact.Signature(Id.of("bas"), DAY.plusDays(7)), reason);
    }

    static Trip trip() {
        return Trip.of(Id.of("r1"), Id.of("jp"), DAY, "63.5", Vehicle.BICYCLE)
                .purpose(Purpose.BUSINESS, "Oplevering")
                .route("Groningen", "Leeuwarden")
                .customer(Id.of("hop"))
                .project("site")
                .billable()
                .build();
    }

    static Trip correctedTrip() {
        return trip().correction(Id.of("r2"), DAY, "60", Vehicle.CAR).build();
    }

    static RateCard kilometres() {
        return RateCard.of(Id.of("hop"))
                .kilometre(KilometreRate.from(DAY, eur("0.40")))
                .kilometre(KilometreRate.from(DAY, eur("0.35")).on("site").taxed(VatClass.REDUCED))
                .build();
    }

    static Expense expense() {
        return Expense.of(Id.of("x1"), Id.of("jp"), DAY, "Treinkaartje", eur("54.50"))
                .vat(Percentage.percent("9"))
                .receipt("bon 2026-117")
                .paidBy(Payer.EMPLOYEE)
                .customer(Id.of("hop"))
                .project("site")
                .charged(Charging.COST)
                .markup(Percentage.percent("5"))
                .price(eur("55.00"))
                .taxed(VatClass.STANDARD)
                .replacing(Id.of("x0"))
                .build();
    }

    static Expense disbursement() {
        return Expense.of(Id.of("x2"), Id.of("jp"), DAY, "Griffierecht", eur("137.00"))
                .vat(eur("1.25"))
                .receipt("bon 2026-118")
                .customer(Id.of("hop"))
                .charged(Charging.DISBURSEMENT)
                .inNameOfCustomer()
                .build();
    }

    static Project project() {
        return Project.of("site", "Nieuwe website", DateRange.of(DAY, DAY.plusDays(90)))
                .customer(Id.of("hop"))
                .goal("Bestellen zonder te bellen")
                .budget(Budget.of(Duration.ofHours(240), eur("14400.00")))
                .phase(new Phase(
                        Id.of("ontwerp"),
                        "Ontwerp",
                        WEEK,
                        Budget.none().withTime(Duration.ofHours(60)).monthly()))
                .member(new TeamMember(Id.of("jp"), TeamMember.Responsibility.LEAD, "front-end", DateRange.from(DAY)))
                .target(new Target(
                        Id.of("live"),
                        "Website staat live",
                        DAY.plusDays(80),
                        Optional.of(Id.of("ontwerp")),
                        Optional.of(DAY.plusDays(82))))
                .document(new SourceReference("quote", "q1"))
                .finished(DAY.plusDays(90))
                .build();
    }
}
