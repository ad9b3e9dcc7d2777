package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.Offices;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.BillingGrouping;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.billing.BillingOutcome;
import nl.factuurwerk.billing.BillingRun;
import nl.factuurwerk.hours.Addition;
import nl.factuurwerk.hours.HourFate;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.HoursPolicy;
import nl.factuurwerk.hours.KilometreRate;
import nl.factuurwerk.hours.OutlayShare;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.expense.Charging;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.expense.Payer;
import nl.factuurwerk.hours.mileage.Purpose;
import nl.factuurwerk.hours.mileage.TravelCheck;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.hours.mileage.Vehicle;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.InMemoryPersistence;
import nl.factuurwerk.persistence.Persistence;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatCategory;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OutlayServiceTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final DateRange DAYS = DateRange.of(OCTOBER);
    private static final LocalDate DAY = OCTOBER.atDay(6);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final Id<Employee> SANNE = Id.of("sanne");
    private static final Id<Party> BREWERY = brewery().id().orElseThrow();

    private static final Administration OURS = Administration.of("studio");

    private Factuurwerk office;

    @BeforeEach
    void open() {
        open(HoursPolicy.open());
    }

    private void open(HoursPolicy policy) {
        office = office().hours(policy).build();
        office.hours().put(new Employee(SANNE, "Sanne"));
        office.parties().add(brewery());
        office.billing().put(Agreement.with(BREWERY).build());
        office.hours().put(card().build());
    }

    private static RateCard.Builder card() {
        return RateCard.of(BREWERY)
                .rate(HourlyRate.from(JANUARY, eur("95.00")))
                .kilometre(KilometreRate.from(JANUARY, eur("0.40")));
    }

    private static Trip.Builder trip(String id, String kilometres) {
        return Trip.of(Id.of(id), SANNE, DAY, kilometres, Vehicle.CAR)
                .purpose(Purpose.BUSINESS, "Oplevering")
                .route("Groningen", "Leeuwarden")
                .customer(BREWERY)
                .project("site")
                .billable();
    }

    private static Expense.Builder expense(String id) {
        return Expense.of(Id.of(id), SANNE, DAY, "Treinkaartje", eur("54.50"))
                .vat(percent("9"))
                .receipt("bon " + id)
                .customer(BREWERY)
                .project("site")
                .charged(Charging.COST);
    }

    private static Expense.Builder disbursement(String id) {
        return Expense.of(Id.of(id), SANNE, DAY, "Griffierecht", eur("137.00"))
                .receipt("nota " + id)
                .customer(BREWERY)
                .charged(Charging.DISBURSEMENT)
                .inNameOfCustomer();
    }

    private List<Invoice> bill() {
        return office.billing().run(OCTOBER).issued().stream()
                .map(issued -> office.invoices().find(issued.invoice()).orElseThrow())
                .toList();
    }

    private static List<String> ids(Report report) {
        return report.findings().stream().map(finding -> finding.id().value()).toList();
    }

    private List<org.assertj.core.groups.Tuple> fates() {
        return office.outlays().shares(BREWERY, DAYS).stream()
                .map(share -> tuple(share.outlay().source().key(), share.fate()))
                .toList();
    }

    @Nested
    class a_trip {

        @Test
        void is_billed_as_kilometres_at_their_rate() {
            office.outlays()
                    .addTrips(List.of(
                            trip("r1", "63.5").build(), trip("r2", "63.5").build()));

            InvoiceLine line = bill().getFirst().lines().getFirst();

            assertThat(line.item().description()).isEqualTo("Reiskosten, site");
            assertThat(line.item().quantity()).hasToString("127 KMT");
            assertThat(line.net()).isEqualTo(eur("50.80"));
            assertThat(line.item().sources())
                    .containsExactly(new SourceReference("trip", "r1"), new SourceReference("trip", "r2"));
            assertThat(fates()).containsExactly(tuple("r1", HourFate.BILLED), tuple("r2", HourFate.BILLED));
        }

        @Test
        void shows_kilometres_and_a_rate_that_make_its_amount() {
            office.billing()
                    .put(Agreement.with(BREWERY)
                            .grouping(BillingGrouping.by(BillingKey.DAY, BillingKey.EMPLOYEE))
                            .build());
            office.hours()
                    .put(RateCard.of(BREWERY)
                            .kilometre(new KilometreRate(
                                    JANUARY, UnitPrice.unitPrice("0.375"), Optional.empty(), Optional.empty()))
                            .build());
            List<Trip> trips = new ArrayList<>();
            for (int i = 1; i < 20; i++) {
                trips.add(trip("r" + i, i + "." + i % 10).build());
            }
            office.outlays().addTrips(trips);

            assertThat(bill().getFirst().lines()).singleElement().satisfies(line -> {
                assertThat(line.item().description()).isEqualTo("Reiskosten, 2026-10-06, Sanne");
                assertThat(line.net())
                        .isEqualTo(line.item().price().times(line.item().quantity()));
            });
        }

        @Test
        void has_the_rate_of_its_project_on_its_day_and_vat_of_its_own() {
            office.hours()
                    .put(card().kilometre(KilometreRate.from(JANUARY, eur("0.30"))
                                    .on("site")
                                    .taxed(VatClass.REDUCED))
                            .kilometre(KilometreRate.from(DAY.plusDays(1), eur("0.35"))
                                    .on("site")
                                    .taxed(VatClass.REDUCED))
                            .build());
            office.outlays()
                    .addTrips(List.of(
                            trip("r1", "100").build(),
                            trip("r2", "100").project("other").build()));

            assertThat(bill().getFirst().lines())
                    .extracting(line -> line.net(), line -> line.vat().group().rate())
                    .containsExactlyInAnyOrder(tuple(eur("30.00"), percent("9")), tuple(eur("40.00"), percent("21")));
        }

        @Test
        void without_a_rate_is_named_and_left() {
            office.hours().put(RateCard.of(BREWERY).build());
            office.outlays().addTrips(List.of(trip("r1", "10").build()));

            BillingRun run = office.billing().run(OCTOBER);

            assertThat(ids(run.skipped())).containsExactly("TRAVEL-RATE");
            assertThat(run.nothingToBill()).hasSize(1);
            assertThat(fates()).containsExactly(tuple("r1", HourFate.OPEN));
            assertThat(office.outlays().shares(BREWERY, DAYS).getFirst().amount())
                    .isEmpty();
        }

        @Test
        void is_billed_once_and_set_free_by_a_credit() {
            office.outlays().addTrips(List.of(trip("r1", "10").build()));
            Invoice first = bill().getFirst();

            assertThat(bill()).isEmpty();
            credit(first);
            assertThat(fates()).containsExactly(tuple("r1", HourFate.OPEN));
            assertThat(bill()).hasSize(1);
            assertThat(fates()).containsExactly(tuple("r1", HourFate.BILLED));
        }

        @Test
        void is_corrected_by_another_one() {
            Trip wrong = trip("r1", "10").build();
            office.outlays().addTrips(List.of(wrong));

            Report report = office.outlays()
                    .correct(wrong.correction(Id.of("r2"), DAY, "12.5", Vehicle.BICYCLE)
                            .build());

            assertThat(report.isEmpty()).isTrue();
            assertThat(office.outlays().trips(SANNE, DAYS)).extracting(Trip::id).containsExactly(Id.of("r2"));
            assertThat(office.outlays().trip(Id.of("r1"))).contains(wrong);
            assertThat(bill().getFirst().totals().lines()).isEqualTo(eur("5.00"));
            assertThat(ids(office.outlays()
                            .correct(wrong.correction(Id.of("r3"), DAY, "13", Vehicle.CAR)
                                    .build())))
                    .containsExactly("OUTLAY-ENDED");
            assertThat(ids(office.outlays().withdraw(new SourceReference("trip", "r2"), "Fout")))
                    .containsExactly("OUTLAY-BILLED");
        }

        @Test
        void that_is_paid_twice_is_found_among_those_that_count() {
            Trip first = trip("r1", "10").build();
            office.outlays().addTrips(List.of(first, trip("r2", "10").build()));

            assertThat(ids(office.outlays().check(SANNE, DAYS, new TravelCheck())))
                    .containsExactly("TRAVEL-TWICE");
            office.outlays().withdraw(first.source(), "Dubbel");
            assertThat(office.outlays().check(SANNE, DAYS, new TravelCheck()).isEmpty())
                    .isTrue();
        }
    }

    private void credit(Invoice invoice) {
        office.invoices()
                .credit(invoice)
                .everything()
                .because(CorrectionReason.WRONG_AMOUNT, "")
                .issue()
                .orThrow();
    }

    @Nested
    class an_expense {

        @Test
        void is_passed_on_at_cost_with_markup_and_the_vat_of_our_own_supply() {
            office.outlays()
                    .addExpenses(List.of(expense("x1").markup(percent("5")).build()));

            InvoiceLine line = bill().getFirst().lines().getFirst();

            assertThat(line.item().description()).isEqualTo("Treinkaartje");
            assertThat(line.item().details()).contains("bon x1");
            assertThat(line.net()).isEqualTo(eur("52.50"));
            assertThat(line.vat().group().rate()).isEqualTo(percent("21")); // not the 9 % of the ticket
            assertThat(line.item().sources()).containsExactly(new SourceReference("expense", "x1"));
        }

        @Test
        void is_taxed_as_it_is_said_or_as_the_work_it_is_for() {
            office.outlays()
                    .addExpenses(List.of(
                            expense("x1").taxed(VatClass.REDUCED).build(),
                            expense("x2").build()));

            assertThat(bill().getFirst().lines())
                    .extracting(line -> line.vat().group().rate())
                    .containsExactly(percent("9"), percent("21"));
        }

        @Test
        void with_hours_is_on_one_invoice_and_a_disbursement_on_another() {
            office.hours()
                    .add(List.of(TimeEntry.of(Id.of("t1"), SANNE, DAY, Duration.ofHours(1))
                            .customer(BREWERY)
                            .project("site")
                            .build()));
            office.outlays()
                    .addExpenses(
                            List.of(expense("x1").build(), disbursement("x2").build()));
            office.outlays().addTrips(List.of(trip("r1", "100").build()));

            List<Invoice> invoices = bill();

            assertThat(invoices)
                    .extracting(each -> each.totals().lines())
                    .containsExactly(eur("185.00"), eur("137.00"));
            assertThat(invoices.getLast().total()).isEqualTo(eur("137.00"));
            assertThat(invoices.getLast().lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.vat().group().category()).isEqualTo(VatCategory.O));
            assertThat(office.billing().run(OCTOBER).issued()).isEmpty();
        }

        @Test
        void that_does_not_qualify_as_a_disbursement_is_left_with_every_reason() {
            office.outlays()
                    .addExpenses(List.of(Expense.of(Id.of("x1"), SANNE, DAY, "Griffierecht", eur("137.00"))
                            .vat(eur("10.00"))
                            .customer(BREWERY)
                            .charged(Charging.DISBURSEMENT)
                            .markup(percent("5"))
                            .build()));

            BillingRun run = office.billing().run(OCTOBER);

            assertThat(run.issued()).isEmpty();
            assertThat(ids(run.skipped()))
                    .containsExactly("EXPENSE-NAME", "EXPENSE-MARKUP", "EXPENSE-DEDUCTED", "EXPENSE-RECEIPT");
        }

        @Test
        void under_prices_with_vat_needs_a_price_with_vat() {
            office.billing()
                    .put(Agreement.with(BREWERY)
                            .pricing(Pricing.standard().with(PriceMode.INCLUDING))
                            .build());
            office.outlays()
                    .addExpenses(List.of(
                            expense("x1").build(),
                            expense("x2").price(eur("60.50")).build()));

            BillingRun run = office.billing().run(OCTOBER);

            assertThat(ids(run.skipped())).containsExactly("EXPENSE-PRICE");
            assertThat(run.issued()).extracting(BillingOutcome.Issued::total).containsExactly(eur("60.50"));
        }

        @Test
        void in_another_currency_is_left() {
            office.outlays()
                    .addExpenses(List.of(
                            expense("x1").price(Money.of(CurrencyUnit.USD, 10)).build()));

            assertThat(ids(office.billing().run(OCTOBER).skipped())).containsExactly("OUTLAY-CURRENCY");
        }

        @Test
        void without_an_agreement_is_left() {
            office = office().build();
            office.outlays().addExpenses(List.of(expense("x1").build()));
            office.outlays().addTrips(List.of(trip("r1", "1").build()));

            assertThat(ids(office.billing().run(OCTOBER).skipped()))
                    .containsExactly("OUTLAY-AGREEMENT", "OUTLAY-AGREEMENT");
        }

        @Test
        void is_billed_once_and_set_free_by_a_credit() {
            office.outlays()
                    .addExpenses(
                            List.of(expense("x1").build(), disbursement("x2").build()));
            List<Invoice> first = bill();

            assertThat(bill()).isEmpty();
            first.forEach(OutlayServiceTest.this::credit);
            assertThat(fates()).containsExactly(tuple("x1", HourFate.OPEN), tuple("x2", HourFate.OPEN));
            assertThat(bill()).hasSize(2);
        }

        @Test
        void is_corrected_withdrawn_written_off_and_restored() {
            Expense wrong = expense("x1").build();
            office.outlays().addExpenses(List.of(wrong, expense("x3").build()));

            assertThat(office.outlays()
                            .correct(wrong.correction(Id.of("x2"), DAY, eur("109.00"))
                                    .build())
                            .isEmpty())
                    .isTrue();
            assertThat(office.outlays()
                            .withdraw(new SourceReference("expense", "x3"), "Dubbel")
                            .isEmpty())
                    .isTrue();
            SourceReference right = new SourceReference("expense", "x2");
            assertThat(office.outlays().writeOff(right, "Coulance").isEmpty()).isTrue();
            assertThat(fates()).containsExactly(tuple("x2", HourFate.WRITTEN_OFF));
            assertThat(bill()).isEmpty();
            assertThat(ids(office.outlays().withdraw(right, "Fout"))).containsExactly("OUTLAY-ENDED");
            assertThat(office.outlays().restore(right, "Toch akkoord").isEmpty())
                    .isTrue();
            assertThat(bill().getFirst().totals().lines()).isEqualTo(eur("100.00"));
            assertThat(ids(office.outlays().writeOff(right, "Coulance"))).containsExactly("OUTLAY-BILLED");
            assertThat(ids(office.outlays().restore(new SourceReference("expense", "x9"), "Wat")))
                    .containsExactly("OUTLAY-UNKNOWN");
            assertThat(ids(office.outlays().withdraw(new SourceReference("time-entry", "x2"), "Wat")))
                    .containsExactly("OUTLAY-UNKNOWN");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> office.outlays().withdraw(right, " "));
        }

        @Test
        void that_the_employee_advanced_is_to_be_reimbursed() {
            office.outlays()
                    .addExpenses(List.of(
                            expense("x1").paidBy(Payer.EMPLOYEE).build(),
                            expense("x2").build()));

            assertThat(office.outlays().toReimburse(SANNE, DAYS))
                    .extracting(Expense::paid)
                    .containsExactly(eur("54.50"));
        }
    }

    @Nested
    class approval_and_locks {

        @Test
        void of_a_day_hold_its_trips_and_expenses() {
            Trip trip = trip("r1", "10").build();
            office.outlays().addTrips(List.of(trip));
            office.hours().submit(SANNE, DateRange.on(DAY), SANNE);

            assertThat(office.outlays().addExpenses(List.of(expense("x1").build())))
                    .containsExactly(Addition.LOCKED);
            assertThat(office.outlays().addTrips(List.of(trip))).containsExactly(Addition.KNOWN);
            assertThat(ids(office.outlays().withdraw(trip.source(), "Fout"))).containsExactly("OUTLAY-APPROVED");
            assertThat(ids(office.outlays()
                            .correct(trip.correction(Id.of("r2"), DAY.plusDays(1), "1", Vehicle.CAR)
                                    .build())))
                    .containsExactly("OUTLAY-APPROVED");
            assertThat(office.outlays().writeOff(trip.source(), "Coulance").isEmpty())
                    .isTrue();
        }

        @Test
        void are_asked_before_anything_is_billed() {
            open(HoursPolicy.open().billingApproved());
            office.outlays().addTrips(List.of(trip("r1", "10").build()));
            office.outlays().addExpenses(List.of(expense("x1").build()));

            assertThat(ids(office.billing().run(OCTOBER).skipped()))
                    .containsExactly("OUTLAY-UNAPPROVED", "OUTLAY-UNAPPROVED");
            office.hours().submit(SANNE, DateRange.on(DAY), SANNE);
            office.hours().approve(SANNE, DateRange.on(DAY), Id.of("bas"));
            assertThat(bill()).hasSize(1);
        }

        @Test
        void of_a_month_come_after_its_grace_period() {
            open(HoursPolicy.open().lockedAfter(20));

            assertThat(office.outlays().addExpenses(List.of(expense("x1").build())))
                    .containsExactly(Addition.LOCKED);
            open(HoursPolicy.open().lockedAfter(21));
            assertThat(office.outlays().addExpenses(List.of(expense("x1").build())))
                    .containsExactly(Addition.ADDED);
        }

        @Test
        void hold_the_rates_of_kilometres() {
            open(HoursPolicy.open().lockedAfter(5));

            assertThat(ids(office.hours()
                            .put(card().kilometre(KilometreRate.from(DAY, eur("0.45")))
                                    .build())))
                    .containsExactly("HOURS-RATE-LOCKED");
        }
    }

    @Test
    void a_correction_is_not_added_as_if_it_were_new() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office.outlays()
                        .addTrips(List.of(trip("r1", "1").replacing(Id.of("r0")).build())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office.outlays().correct(trip("r1", "1").build()));
    }

    /** The clock is asked while the expense is being withdrawn, and just then somebody else bills it. */
    @Test
    void an_expense_is_never_withdrawn_and_billed_by_two_at_once() {
        Persistence books = new InMemoryPersistence();
        Factuurwerk other = office().administration(OURS).persistence(books).build();
        other.parties().add(brewery());
        other.billing().put(Agreement.with(BREWERY).build());
        Expense expense = expense("x1").build();
        other.outlays().addExpenses(List.of(expense));
        AtomicInteger asked = new AtomicInteger();
        List<BillingRun> runs = new ArrayList<>();
        Factuurwerk one = office().administration(OURS)
                .persistence(books)
                .clock(new AskedClock(() -> {
                    if (asked.incrementAndGet() == 2) {
                        runs.add(CompletableFuture.supplyAsync(
                                        () -> other.billing().run(OCTOBER))
                                .join());
                    }
                }))
                .build();

        Report report = one.outlays().withdraw(expense.source(), "Fout");

        assertThat(runs)
                .singleElement()
                .satisfies(run -> assertThat(run.issued()).hasSize(1));
        assertThat(ids(report)).containsExactly("OUTLAY-BILLED");
        assertThat(one.outlays().shares(BREWERY, DAYS))
                .extracting(OutlayShare::fate)
                .containsExactly(HourFate.BILLED);
    }

    /** Stands still, and tells somebody each time it is looked at. */
    private static final class AskedClock extends Clock {

        private final Runnable told;

        AskedClock(Runnable told) {
            this.told = told;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            told.run();
            return Offices.NOVEMBER_21.instant();
        }
    }
}
