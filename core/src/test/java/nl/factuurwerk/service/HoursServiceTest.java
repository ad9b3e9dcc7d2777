package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.time.Recurrence.monthly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.BillingGrouping;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.CarryOver;
import nl.factuurwerk.billing.plan.Entitlement;
import nl.factuurwerk.hours.Addition;
import nl.factuurwerk.hours.HourFate;
import nl.factuurwerk.hours.HourShare;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.HoursPolicy;
import nl.factuurwerk.hours.HoursRounding;
import nl.factuurwerk.hours.HoursTerms;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeRounding;
import nl.factuurwerk.hours.Timer;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HoursServiceTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final DateRange DAYS = DateRange.of(OCTOBER);
    private static final Id<Employee> SANNE = Id.of("sanne");
    private static final Id<Employee> BRAM = Id.of("bram");
    private static final Id<Party> BREWERY = brewery().id().orElseThrow();
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    private Factuurwerk office;

    @BeforeEach
    void open() {
        open(HoursPolicy.open(), BillingGrouping.PER_PROJECT);
    }

    private void open(HoursPolicy policy, BillingGrouping grouping) {
        office = office().hours(policy).build();
        office.hours().put(new Employee(SANNE, "Sanne"));
        office.parties().add(brewery());
        office.billing().put(Agreement.with(BREWERY).grouping(grouping).build());
        office.hours().put(card().build());
    }

    private static RateCard.Builder card() {
        return RateCard.of(BREWERY).rate(HourlyRate.from(JANUARY, eur("95.00")));
    }

    private static TimeEntry entry(String id, int day, int minutes) {
        return entry(id, "site", day, minutes);
    }

    private static TimeEntry entry(String id, String project, int day, int minutes) {
        return TimeEntry.of(Id.of(id), SANNE, OCTOBER.atDay(day), Duration.ofMinutes(minutes))
                .customer(BREWERY)
                .project(project)
                .build();
    }

    private Invoice bill() {
        return office.invoices()
                .find(office.billing().run(OCTOBER).issued().getFirst().invoice())
                .orElseThrow();
    }

    private static List<String> ids(Report report) {
        return report.findings().stream().map(finding -> finding.id().value()).toList();
    }

    private List<org.assertj.core.groups.Tuple> fates() {
        return office.hours().shares(BREWERY, DAYS).stream()
                .map(share -> tuple(share.entry().id().value(), share.fate(), share.minutes()))
                .toList();
    }

    @Nested
    class a_correction {

        @Test
        void stands_in_the_place_of_the_entry_and_is_billed_instead() {
            office.hours().add(List.of(entry("a", 1, 60)));

            Report report = office.hours()
                    .correct(entry("a", 1, 60)
                            .correction(Id.of("a2"), OCTOBER.atDay(2), Duration.ofMinutes(90))
                            .build());

            assertThat(report.isEmpty()).isTrue();
            assertThat(office.hours().of(BREWERY, DAYS))
                    .extracting(TimeEntry::id)
                    .containsExactly(Id.of("a2"));
            assertThat(office.hours().by(SANNE, DAYS)).extracting(TimeEntry::id).containsExactly(Id.of("a2"));
            assertThat(office.hours().find(Id.of("a"))).isPresent();
            assertThat(bill().totals().lines()).isEqualTo(eur("142.50"));
        }

        @Test
        void of_what_is_billed_or_gone_or_unknown_is_refused() {
            office.hours().add(List.of(entry("a", 1, 60), entry("b", 1, 60)));
            office.hours().withdraw(Id.of("b"), "Dubbel");
            bill();

            assertThat(ids(office.hours().withdraw(Id.of("a"), "Fout"))).containsExactly("HOURS-BILLED");
            assertThat(ids(office.hours().writeOff(Id.of("a"), "Coulance"))).containsExactly("HOURS-BILLED");
            assertThat(ids(office.hours().withdraw(Id.of("b"), "Fout"))).containsExactly("HOURS-ENDED");
            assertThat(ids(office.hours().withdraw(Id.of("c"), "Fout"))).containsExactly("HOURS-UNKNOWN");
            assertThatThrownBy(() -> office.hours().withdraw(Id.of("a"), " "))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class a_write_off {

        @Test
        void leaves_the_work_and_bills_it_no_more_until_it_is_restored() {
            office.hours().add(List.of(entry("a", 1, 60), entry("b", 2, 30)));
            office.hours().writeOff(Id.of("a"), "Inwerken");

            assertThat(bill().totals().lines()).isEqualTo(eur("47.50"));
            assertThat(fates())
                    .containsExactly(tuple("a", HourFate.WRITTEN_OFF, 60L), tuple("b", HourFate.BILLED, 30L));
            assertThat(office.hours().restore(Id.of("a"), "Toch akkoord").isEmpty())
                    .isTrue();
            assertThat(bill().totals().lines()).isEqualTo(eur("95.00"));
        }
    }

    @Nested
    class approval {

        private final DateRange week = DateRange.of(OCTOBER.atDay(5), OCTOBER.atDay(11));

        @Test
        void decides_what_is_billed_where_the_house_says_so() {
            open(HoursPolicy.open().billingApproved(), BillingGrouping.PER_PROJECT);
            office.hours().add(List.of(entry("a", 5, 60), entry("b", 12, 30)));
            office.hours().submit(SANNE, week, SANNE);

            assertThat(ids(office.billing().run(OCTOBER).skipped()))
                    .containsExactly("HOURS-UNAPPROVED", "HOURS-UNAPPROVED");
            assertThat(office.hours().approve(SANNE, week, BRAM).isEmpty()).isTrue();
            assertThat(bill().totals().lines()).isEqualTo(eur("95.00"));
        }

        @Test
        void keeps_hours_as_they_are_until_they_are_rejected() {
            office.hours().add(List.of(entry("a", 5, 60)));
            office.hours().submit(SANNE, week, SANNE);

            assertThat(office.hours().add(List.of(entry("b", 6, 60)))).containsExactly(Addition.LOCKED);
            assertThat(ids(office.hours().withdraw(Id.of("a"), "Fout"))).containsExactly("HOURS-APPROVED");
            assertThat(office.hours()
                            .reject(SANNE, week, BRAM, "Dinsdag ontbreekt")
                            .isEmpty())
                    .isTrue();
            assertThat(office.hours().add(List.of(entry("b", 6, 60)))).containsExactly(Addition.ADDED);
            assertThat(office.hours()
                            .approvals(SANNE)
                            .last(OCTOBER.atDay(6))
                            .orElseThrow()
                            .reason())
                    .isEqualTo("Dinsdag ontbreekt");
        }

        @Test
        void is_refused_where_nothing_was_submitted() {
            assertThat(ids(office.hours().approve(SANNE, DateRange.on(OCTOBER.atDay(5)), BRAM)))
                    .containsExactly("HOURS-NOT-SUBMITTED");
        }
    }

    @Nested
    class a_locked_month {

        @Test
        void takes_no_hours_and_no_other_rates() {
            open(HoursPolicy.open().lockedAfter(10), BillingGrouping.PER_PROJECT);
            LocalDate past = OCTOBER.atDay(1).minusMonths(6);
            TimeEntry old = entry("a", 1, 60).copy(Id.of("b"), past).build();

            assertThat(office.hours().add(List.of(old))).containsExactly(Addition.LOCKED);
            assertThat(ids(office.hours()
                            .put(card().rate(HourlyRate.from(past, eur("99.00")))
                                    .build())))
                    .containsExactly("HOURS-RATE-LOCKED");
            assertThat(office.hours()
                            .put(card().rate(HourlyRate.from(LocalDate.of(2027, 1, 1), eur("99.00")))
                                    .build())
                            .isEmpty())
                    .isTrue();
        }
    }

    @Nested
    class a_prepaid_bundle {

        @Test
        void is_used_up_before_hours_are_billed_and_gets_back_what_is_withdrawn() {
            office.plans()
                    .add(BillingPlan.of(Id.of("bundle"), BREWERY)
                            .retainer(
                                    "Strippenkaart",
                                    monthly(OCTOBER.atDay(1)),
                                    eur("900.00"),
                                    Entitlement.of(Duration.ofHours(2)),
                                    CarryOver.UNLIMITED)
                            .inAdvance()
                            .build());
            office.plans().run(OCTOBER.atDay(1));
            office.hours()
                    .put(card().terms("site", new HoursTerms.Retained(Id.of("bundle")))
                            .build());
            office.hours().add(List.of(entry("a", 2, 90), entry("b", 3, 60)));

            assertThat(bill().totals().lines()).isEqualTo(eur("47.50"));
            assertThat(fates())
                    .containsExactly(
                            tuple("a", HourFate.INCLUDED, 90L),
                            tuple("b", HourFate.BILLED, 30L),
                            tuple("b", HourFate.INCLUDED, 30L));
            office.hours().withdraw(Id.of("a"), "Fout");
            office.hours().add(List.of(entry("c", 4, 60)));
            assertThat(office.billing().run(OCTOBER).issued()).isEmpty();
            assertThat(fates()).contains(tuple("c", HourFate.INCLUDED, 60L));
        }

        @Test
        void that_is_not_there_is_named() {
            office.hours()
                    .put(card().terms("site", new HoursTerms.Retained(Id.of("none")))
                            .build());
            office.hours().add(List.of(entry("a", 2, 90)));

            assertThat(ids(office.billing().run(OCTOBER).skipped())).containsExactly("HOURS-RETAINER");
        }
    }

    /** What users of comparable systems run into. */
    @Nested
    class peer_pains {

        @Test
        void hours_shown_times_the_rate_shown_are_the_amount_billed_33() {
            open(HoursPolicy.open(), BillingGrouping.by(BillingKey.DAY, BillingKey.EMPLOYEE));
            List<TimeEntry> entries = new ArrayList<>();
            for (int i = 1; i < 29; i++) {
                entries.add(entry("e" + i, 1 + i % 5, 7 * i));
            }
            office.hours().add(entries);

            assertThat(bill().lines()).hasSize(5).allSatisfy(line -> {
                BigDecimal shown = line.item()
                        .quantity()
                        .value()
                        .toBigDecimal()
                        .multiply(line.item().price().amount().toBigDecimal())
                        .divide(line.item().price().base().toBigDecimal(), 2, RoundingMode.HALF_UP);
                assertThat(line.net().getAmount()).isEqualByComparingTo(shown);
            });
        }

        @Test
        void an_hour_is_not_billed_twice_nor_lost_after_a_credit_34() {
            office.hours().add(List.of(entry("a", 1, 60)));
            Invoice first = bill();

            assertThat(office.billing().run(OCTOBER).issued()).isEmpty();
            office.invoices()
                    .credit(first)
                    .everything()
                    .because(CorrectionReason.WRONG_AMOUNT, "")
                    .issue()
                    .orThrow();
            assertThat(fates()).containsExactly(tuple("a", HourFate.OPEN, 60L));
            assertThat(bill().totals().lines()).isEqualTo(eur("95.00"));
            assertThat(fates()).containsExactly(tuple("a", HourFate.BILLED, 60L));
        }

        @Test
        void each_project_has_a_rounding_of_its_own_35() {
            office.hours()
                    .put(card().rounding(TimeRounding.up(6))
                            .rounding("support", HoursRounding.of(TimeRounding.up(15)))
                            .build());
            office.hours().add(List.of(entry("a", "site", 1, 7), entry("b", "support", 1, 7)));

            bill();

            assertThat(fates()).containsExactly(tuple("a", HourFate.BILLED, 12L), tuple("b", HourFate.BILLED, 15L));
        }

        @Test
        void rates_changed_later_do_not_rewrite_past_entries_36() {
            office.hours().add(List.of(entry("a", 1, 60), entry("b", 20, 60)));

            office.hours()
                    .put(card().rate(HourlyRate.from(OCTOBER.atDay(15), eur("99.00")))
                            .build());

            assertThat(bill().lines()).extracting(line -> line.net()).containsExactly(eur("95.00"), eur("99.00"));
        }

        @Test
        void hours_of_a_fixed_price_are_kept_and_not_billed_37() {
            office.hours().put(card().terms("site", new HoursTerms.FixedPrice()).build());
            office.hours().add(List.of(entry("a", "site", 1, 60), entry("b", "support", 1, 60)));

            assertThat(bill().totals().lines()).isEqualTo(eur("95.00"));
            assertThat(fates()).containsExactly(tuple("a", HourFate.INCLUDED, 60L), tuple("b", HourFate.BILLED, 60L));
        }

        @Test
        void the_night_in_which_the_clock_goes_back_has_every_hour_on_its_own_day_38() {
            ZoneId zone = ZoneId.of("Europe/Amsterdam");
            Timer timer = Timer.start(
                            LocalDateTime.parse("2026-10-24T22:00").atZone(zone).toInstant(), zone)
                    .stop(LocalDateTime.parse("2026-10-25T06:00").atZone(zone).toInstant());
            List<TimeEntry> entries = new ArrayList<>();
            for (Timer.Piece piece : timer.pieces(Timer.Midnight.SPLIT)) {
                entries.add(TimeEntry.of(Id.of("n" + entries.size()), SANNE, piece)
                        .customer(BREWERY)
                        .build());
            }
            office.hours().add(entries);

            assertThat(bill().totals().lines()).isEqualTo(eur("855.00")); // nine hours
            assertThat(office.hours().shares(BREWERY, DAYS))
                    .extracting(share -> share.entry().date(), HourShare::minutes)
                    .containsExactly(tuple(OCTOBER.atDay(24), 120L), tuple(OCTOBER.atDay(25), 420L));
        }
    }

    @Test
    void an_entry_is_never_withdrawn_and_billed_by_two_at_once() throws Exception {
        for (int i = 0; i < 20; i++) {
            open();
            office.hours().add(List.of(entry("a", 1, 60)));
            Thread other = new Thread(() -> office.billing().run(OCTOBER));
            other.start();
            Report report = office.hours().withdraw(Id.of("a"), "Fout");
            other.join();
            Objects.requireNonNull(report);
            boolean billed = !office.hours().shares(BREWERY, DAYS).isEmpty()
                    && office.hours().shares(BREWERY, DAYS).getFirst().fate() == HourFate.BILLED;
            assertThat(billed).isEqualTo(report.hasErrors());
            assertThat(office.billing().run(OCTOBER).issued()).isEmpty();
        }
    }
}
