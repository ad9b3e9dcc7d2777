package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.BillingGrouping;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.hours.HourFate;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.KilometreRate;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.Timesheet;
import nl.factuurwerk.hours.expense.Charging;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.hours.mileage.Vehicle;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Whatever happens to hours, trips and expenses: each is billed, open or written off, and an invoice says exactly which. */
class BillingFatesTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Id<Employee> SANNE = Id.of("sanne");
    private static final Id<Party> BREWERY = brewery().id().orElseThrow();
    private static final Comparator<SourceReference> BY_SOURCE =
            Comparator.comparing(SourceReference::kind).thenComparing(SourceReference::key);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    /** What is to be done: to the something-th thing there is, or a new one of some size. */
    record Step(Act act, int which, int size) {}

    enum Act {
        WORK,
        TRAVEL,
        PAY,
        DISBURSE,
        WRITE_OFF,
        RESTORE,
        WITHDRAW,
        CORRECT,
        BILL,
        CREDIT
    }

    /** What ought to be: a plain book of each thing, beside the office. */
    private static final class Model {
        final Map<SourceReference, Long> sizes = new TreeMap<>(BY_SOURCE);
        final Map<SourceReference, HourFate> fates = new TreeMap<>(BY_SOURCE);
        final List<Invoice> live = new ArrayList<>();
        int next;

        Map<SourceReference, String> state() {
            Map<SourceReference, String> all = new TreeMap<>(BY_SOURCE);
            fates.forEach((source, fate) -> all.put(source, fate + " " + sizes.get(source)));
            return all;
        }
    }

    @Property(tries = 60)
    void everything_billable_is_billed_or_open_or_written_off(
            @ForAll("courses") List<Step> course, @ForAll("groupings") BillingGrouping grouping) {
        Factuurwerk office = opened(grouping);
        Model model = new Model();
        for (Step step : course) {
            take(step, office, model);
        }

        assertThat(stated(office)).isEqualTo(model.state());
        checkInvoices(office, model);
    }

    private static Factuurwerk opened(BillingGrouping grouping) {
        Factuurwerk office = office().build();
        office.hours().put(new Employee(SANNE, "Sanne"));
        office.parties().add(brewery());
        office.billing().put(Agreement.with(BREWERY).grouping(grouping).build());
        office.hours()
                .put(RateCard.of(BREWERY)
                        .rate(HourlyRate.from(JANUARY, eur("95.55")))
                        .rate(HourlyRate.from(OCTOBER.atDay(10), eur("99.95")))
                        .kilometre(KilometreRate.from(JANUARY, eur("0.37")))
                        .build());
        return office;
    }

    private static void take(Step step, Factuurwerk office, Model model) {
        switch (step.act()) {
            case WORK -> {
                TimeEntry entry = entry("t" + model.next++, step.size());
                office.hours().add(List.of(entry));
                added(entry.source(), step.size(), model);
            }
            case TRAVEL -> {
                Trip trip = trip("r" + model.next++, step.size());
                office.outlays().addTrips(List.of(trip));
                added(trip.source(), step.size(), model);
            }
            case PAY -> {
                Expense expense = expense("x" + model.next++, step.size()).build();
                office.outlays().addExpenses(List.of(expense));
                added(expense.source(), step.size(), model);
            }
            case DISBURSE -> {
                Expense expense = expense("d" + model.next++, step.size())
                        .charged(Charging.DISBURSEMENT)
                        .inNameOfCustomer()
                        .build();
                office.outlays().addExpenses(List.of(expense));
                added(expense.source(), step.size(), model);
            }
            case BILL -> bill(office, model);
            case CREDIT -> credit(step, office, model);
            default -> change(step, office, model);
        }
    }

    private static void added(SourceReference source, int size, Model model) {
        model.sizes.put(source, (long) size);
        model.fates.put(source, HourFate.OPEN);
    }

    private static void change(Step step, Factuurwerk office, Model model) {
        if (model.fates.isEmpty()) {
            return;
        }
        SourceReference source = List.copyOf(model.fates.keySet()).get(step.which() % model.fates.size());
        HourFate fate = model.fates.get(source);
        boolean time = source.kind().equals(TimeEntry.KIND);
        Id<TimeEntry> id = Id.of(source.key());
        boolean done = switch (step.act()) {
            case WRITE_OFF ->
                (time
                                ? office.hours().writeOff(id, "Coulance")
                                : office.outlays().writeOff(source, "Coulance"))
                        .isEmpty();
            case RESTORE ->
                (time ? office.hours().restore(id, "Toch") : office.outlays().restore(source, "Toch")).isEmpty();
            case WITHDRAW ->
                (time ? office.hours().withdraw(id, "Fout") : office.outlays().withdraw(source, "Fout")).isEmpty();
            default -> correct(source, step.size(), office, model);
        };
        assertThat(done)
                .as("%s of %s, which is %s", step.act(), source, fate)
                .isEqualTo(fate == (step.act() == Act.RESTORE ? HourFate.WRITTEN_OFF : HourFate.OPEN));
        if (done) {
            switch (step.act()) {
                case WRITE_OFF -> model.fates.put(source, HourFate.WRITTEN_OFF);
                case RESTORE -> model.fates.put(source, HourFate.OPEN);
                default -> model.fates.remove(source);
            }
        }
    }

    private static boolean correct(SourceReference source, int size, Factuurwerk office, Model model) {
        String id = "c" + model.next++;
        boolean done = switch (source.kind()) {
            case TimeEntry.KIND -> {
                TimeEntry entry = office.hours().find(Id.of(source.key())).orElseThrow();
                yield office.hours()
                        .correct(entry.correction(Id.of(id), entry.date(), Duration.ofMinutes(size))
                                .build())
                        .isEmpty();
            }
            case Trip.KIND -> {
                Trip trip = office.outlays().trip(Id.of(source.key())).orElseThrow();
                yield office.outlays()
                        .correct(trip.correction(Id.of(id), trip.date(), tenths(size), Vehicle.CAR)
                                .build())
                        .isEmpty();
            }
            default -> {
                Expense expense = office.outlays().expense(Id.of(source.key())).orElseThrow();
                yield office.outlays()
                        .correct(expense.correction(Id.of(id), expense.date(), cents(size))
                                .build())
                        .isEmpty();
            }
        };
        if (done) {
            added(new SourceReference(source.kind(), id), size, model);
        }
        return done;
    }

    private static void bill(Factuurwerk office, Model model) {
        office.billing()
                .run(OCTOBER)
                .issued()
                .forEach(issued ->
                        model.live.add(office.invoices().find(issued.invoice()).orElseThrow()));
        model.fates.replaceAll((source, fate) -> fate == HourFate.OPEN ? HourFate.BILLED : fate);
    }

    private static void credit(Step step, Factuurwerk office, Model model) {
        if (model.live.isEmpty()) {
            return;
        }
        Invoice invoice = model.live.remove(step.which() % model.live.size());
        office.invoices()
                .credit(invoice)
                .everything()
                .because(CorrectionReason.WRONG_AMOUNT, "")
                .issue()
                .orThrow();
        sources(invoice).forEach(source -> model.fates.put(source, HourFate.OPEN));
    }

    private static List<SourceReference> sources(Invoice invoice) {
        return invoice.lines().stream()
                .flatMap(line -> line.item().sources().stream())
                .toList();
    }

    /** What the office says of everything, in minutes, tenths of kilometres and cents. */
    private static Map<SourceReference, String> stated(Factuurwerk office) {
        Map<SourceReference, String> all = new TreeMap<>(BY_SOURCE);
        office.hours()
                .shares(BREWERY, DateRange.of(OCTOBER))
                .forEach(share -> assertThat(all.put(share.entry().source(), share.fate() + " " + share.minutes()))
                        .isNull());
        office.outlays().shares(BREWERY, DateRange.of(OCTOBER)).forEach(share -> {
            long size = share.outlay() instanceof Trip trip
                    ? trip.kilometres().toMinor(1)
                    : share.amount().orElseThrow().getAmountMinorLong();
            assertThat(all.put(share.outlay().source(), share.fate() + " " + size))
                    .isNull();
        });
        return all;
    }

    /** Each thing that is billed is on exactly one live line, and each line says as much as its things and its timesheet. */
    private static void checkInvoices(Factuurwerk office, Model model) {
        Set<SourceReference> billed = new HashSet<>();
        for (Invoice invoice : model.live) {
            sources(invoice).forEach(source -> assertThat(billed.add(source)).isTrue());
            Timesheet timesheet = office.hours().timesheet(invoice).orThrow();
            assertThat(timesheet.total()).isEqualTo(invoice.totals().lines());
            assertThat(timesheet.parts()).hasSameSizeAs(invoice.lines()).allSatisfy(part -> {
                assertThat(part.rows().stream().map(Timesheet.Row::amount).reduce(Money::plus))
                        .contains(part.billed().amount());
                long sizes = part.billed().item().sources().stream()
                        .mapToLong(model.sizes::get)
                        .sum();
                assertThat(sizes).isEqualTo(size(part));
            });
        }
        assertThat(billed)
                .containsExactlyInAnyOrderElementsOf(model.fates.entrySet().stream()
                        .filter(each -> each.getValue() == HourFate.BILLED)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static long size(Timesheet.Part part) {
        Unit unit = part.billed().quantity().unit();
        if (unit.equals(Unit.HOUR)) {
            return part.billed().quantity().value().toMinor(2) * 60 / 100;
        }
        if (unit.equals(Unit.KILOMETRE)) {
            return part.billed().quantity().value().toMinor(1);
        }
        return unit.equals(Unit.MINUTE)
                ? part.billed().quantity().value().toMinor(0)
                : part.billed().amount().getAmountMinorLong();
    }

    private static TimeEntry entry(String id, int minutes) {
        return TimeEntry.of(Id.of(id), SANNE, OCTOBER.atDay(1 + minutes % 28), Duration.ofMinutes(minutes))
                .customer(BREWERY)
                .project("p" + minutes % 3)
                .build();
    }

    private static Trip trip(String id, int size) {
        return Trip.of(Id.of(id), SANNE, OCTOBER.atDay(1 + size % 28), tenths(size), Vehicle.CAR)
                .customer(BREWERY)
                .project("p" + size % 3)
                .billable()
                .build();
    }

    private static Expense.Builder expense(String id, int size) {
        return Expense.of(Id.of(id), SANNE, OCTOBER.atDay(1 + size % 28), "Iets", cents(size))
                .receipt("bon")
                .customer(BREWERY)
                .charged(Charging.COST);
    }

    private static String tenths(int size) {
        return size / 10 + "." + size % 10;
    }

    private static Money cents(int size) {
        return Money.ofMinor(CurrencyUnit.EUR, size);
    }

    @Provide
    Arbitrary<List<Step>> courses() {
        Arbitrary<Act> acts = Arbitraries.of(Act.values());
        return Combinators.combine(
                        acts,
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 599))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<BillingGrouping> groupings() {
        return Arbitraries.of(BillingKey.values())
                .set()
                .map(keys -> List.copyOf(keys))
                .flatMap(keys -> Arbitraries.of(true, false).map(apart -> new BillingGrouping(keys, apart)));
    }
}
