package nl.factuurwerk.leave;

import static nl.factuurwerk.leave.Leave.POLICY;
import static nl.factuurwerk.leave.Leave.balance;
import static nl.factuurwerk.leave.Leave.date;
import static nl.factuurwerk.leave.Leave.extra;
import static nl.factuurwerk.leave.Leave.fourDays;
import static nl.factuurwerk.leave.Leave.fullTime;
import static nl.factuurwerk.leave.Leave.hours;
import static nl.factuurwerk.leave.Leave.id;
import static nl.factuurwerk.leave.Leave.informed;
import static nl.factuurwerk.leave.Leave.ledger;
import static nl.factuurwerk.leave.Leave.nobody;
import static nl.factuurwerk.leave.Leave.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.leave.LeaveFact.Ill;
import nl.factuurwerk.leave.LeaveFact.Recovered;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.staff.EmploymentTerms;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.WorkWeek;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What users of leave systems run into, and must not here. */
class LeavePainsTest {

    @Nested
    class OnTheDayAskedAbout {

        @Test
        void a_balance_of_the_past_stays_the_same_whenever_it_is_asked() {
            LeaveFact[] facts = {informed("2025-11-03", 2025), taken("2026-02-02", "8"), taken("2027-02-01", "8")};

            assertThat(ledger(fullTime("2025-01-01"), "2026-03-01", facts)
                            .on(date("2026-03-01"))
                            .left())
                    .isEqualTo(ledger(fullTime("2025-01-01"), "2031-03-01", facts)
                            .on(date("2026-03-01"))
                            .left())
                    .isEqualTo(hours("312"));
        }

        @Test
        void each_lot_lapses_on_a_day_of_its_own() {
            LeaveBalance balance = balance(
                    fullTime("2025-01-01"),
                    "2026-01-01",
                    extra(2025, "16"),
                    informed("2025-11-03", 2025),
                    informed("2026-11-02", 2026));

            assertThat(balance.expiries())
                    .extracting(each -> each.on() + " " + each.lot() + " " + each.hours())
                    .containsExactly(
                            "2026-07-01 VAC_STAT 2025 160.00",
                            "2027-07-01 VAC_STAT 2026 160.00",
                            "2031-01-01 VAC_EXTRA 2025 16.00");
        }

        @Test
        void nothing_is_booked_at_new_year() {
            LeaveLedger ledger = ledger(fullTime("2025-01-01"), "2027-06-30", taken("2025-06-02", "8"));

            assertThat(ledger.on(date("2025-12-31")).left()).isEqualTo(hours("152"));
            assertThat(ledger.on(date("2026-01-01")).left()).isEqualTo(hours("312"));
            assertThat(ledger.lots())
                    .extracting(lot -> lot.key() + ": " + lot.movements().size())
                    .containsExactly("VAC_STAT 2025: 2", "VAC_STAT 2026: 1", "VAC_STAT 2027: 1");
        }
    }

    @Nested
    class WhatLapses {

        @Test
        void is_not_drawn_any_more() {
            LeaveBalance balance = balance(
                    fullTime("2025-01-01"), "2026-07-01", informed("2025-11-03", 2025), taken("2026-07-01", "40"));

            assertThat(balance.left(LeaveKinds.STATUTORY, 2025)).isEqualTo(Hours.ZERO);
            assertThat(balance.left(LeaveKinds.STATUTORY, 2026)).isEqualTo(hours("120"));
            assertThat(balance.lots().getFirst().expired()).isEqualTo(hours("160"));
        }

        @Test
        void first_is_drawn_first_and_what_is_above_the_law_last() {
            LeaveBalance balance = balance(
                    fullTime("2025-01-01"),
                    "2026-06-30",
                    extra(2025, "16"),
                    informed("2025-11-03", 2025),
                    taken("2026-05-04", "170"));

            assertThat(balance.left(LeaveKinds.STATUTORY, 2025)).isEqualTo(Hours.ZERO);
            assertThat(balance.left(LeaveKinds.STATUTORY, 2026)).isEqualTo(hours("150"));
            assertThat(balance.left(LeaveKinds.EXTRA, 2025)).isEqualTo(hours("16"));
        }

        @Test
        void is_drawn_in_another_order_where_that_was_agreed() {
            LeaveFact[] facts = {extra(2025, "16"), informed("2025-11-03", 2025), taken("2026-05-04", "20")};
            LeaveBalance balance = LeaveLedger.of(
                            fullTime("2025-01-01"),
                            List.of(facts),
                            List.of(),
                            POLICY.withOrder(ConsumptionOrder.EXTRA_FIRST),
                            date("2026-06-30"))
                    .on(date("2026-06-30"));

            assertThat(balance.left(LeaveKinds.EXTRA, 2025)).isEqualTo(Hours.ZERO);
            assertThat(balance.left(LeaveKinds.STATUTORY, 2025)).isEqualTo(hours("156"));
        }

        @Test
        void does_not_while_the_employer_has_not_informed() {
            LeaveBalance balance = balance(fullTime("2025-01-01"), "2036-12-31");

            assertThat(balance.left(LeaveKinds.STATUTORY, 2025)).isEqualTo(hours("160"));
            assertThat(balance.lots().getFirst().lot().lapse().reason()).isEqualTo(Lapse.Reason.NOT_INFORMED);
        }

        @Test
        void waits_five_years_for_who_could_not_take_it() {
            LeaveBalance balance = balance(
                    fullTime("2025-01-01"),
                    "2030-12-31",
                    informed("2025-11-03", 2025),
                    new LeaveFact.Unable(id("unable"), date("2026-06-01"), 2025));

            assertThat(balance.left(LeaveKinds.STATUTORY, 2025)).isEqualTo(hours("160"));
            assertThat(balance.expiringOn(date("2031-01-01"))).isEqualTo(hours("160"));
        }

        @Test
        void waits_five_years_where_the_employer_informed_too_late() {
            LeaveBalance balance = balance(fullTime("2025-01-01"), "2026-12-31", informed("2026-05-01", 2025));

            assertThat(balance.lots().getFirst().lot().lapse())
                    .isEqualTo(new Lapse(Optional.of(date("2031-01-01")), Lapse.Reason.INFORMED_LATE));
        }

        @Test
        void waits_as_long_as_was_agreed() {
            LeaveBalance balance = balance(
                    fullTime("2025-01-01"),
                    "2026-09-30",
                    informed("2025-11-03", 2025),
                    new LeaveFact.Extended(
                            id("carry"),
                            date("2026-05-01"),
                            new LotKey(LeaveKinds.STATUTORY, 2025),
                            date("2026-12-31")));

            assertThat(balance.left(LeaveKinds.STATUTORY, 2025)).isEqualTo(hours("160"));
            assertThat(balance.expiringOn(date("2027-01-01"))).isEqualTo(hours("160"));
        }
    }

    @Nested
    class LeaveOverABorder {

        @Test
        void of_years_is_taken_day_by_day() {
            LeaveBalance balance = balance(
                    fullTime("2026-01-01"),
                    "2027-01-04",
                    taken("2026-12-30", "8"),
                    taken("2026-12-31", "8"),
                    taken("2027-01-04", "8"));

            assertThat(balance.left(LeaveKinds.STATUTORY, 2026)).isEqualTo(hours("136"));
            assertThat(balance.left(LeaveKinds.STATUTORY, 2027)).isEqualTo(hours("160"));
        }

        @Test
        void of_lapse_draws_on_the_old_leave_before_it_and_on_the_new_after_it() {
            LeaveBalance balance = balance(
                    fullTime("2025-01-01"),
                    "2026-07-02",
                    informed("2025-11-03", 2025),
                    taken("2026-06-29", "8"),
                    taken("2026-06-30", "8"),
                    taken("2026-07-01", "8"),
                    taken("2026-07-02", "8"));

            LotBalance old = balance.lots().getFirst();
            assertThat(old.taken()).isEqualTo(hours("16"));
            assertThat(old.expired()).isEqualTo(hours("144"));
            assertThat(balance.left(LeaveKinds.STATUTORY, 2026)).isEqualTo(hours("144"));
        }
    }

    @Nested
    class Contracts {

        private final Employee changed = nobody().with(Employment.from(date("2024-01-01"), WorkWeek.fullTime())
                .changed(EmploymentTerms.of(date("2026-07-01"), fourDays())));

        @Test
        void that_change_in_the_middle_of_a_year_earn_by_what_held_when() {
            assertThat(balance(changed, "2026-12-31").left(LeaveKinds.STATUTORY, 2026))
                    .isEqualTo(hours("144"));
            assertThat(balance(changed, "2026-12-31").left(LeaveKinds.STATUTORY, 2025))
                    .isEqualTo(hours("160"));
        }

        @Test
        void that_change_in_the_middle_of_a_month_earn_by_the_day() {
            Employee who = nobody().with(Employment.from(date("2026-01-01"), WorkWeek.fullTime())
                    .changed(EmploymentTerms.of(date("2026-04-16"), fourDays())));

            // 3.5 months of 40 hours and 8.5 of 32: 4/12 of 140 + 272
            assertThat(balance(who, "2026-12-31").left(LeaveKinds.STATUTORY, 2026))
                    .isEqualTo(Hours.ofMinutes(8240));
        }

        @Test
        void that_end_leave_what_was_earned_until_then() {
            Employee who = nobody().with(Employment.from(date("2026-01-01"), WorkWeek.fullTime())
                    .ending(date("2026-09-30")));

            assertThat(balance(who, "2026-02-01").available()).isEqualTo(hours("120"));
        }

        @Test
        void that_earn_by_month_come_to_the_same_at_the_end_of_the_year() {
            LeaveLedger ledger = LeaveLedger.of(
                    changed, List.of(), List.of(), POLICY.withAccrual(AccrualMode.MONTHLY), date("2026-12-31"));

            assertThat(ledger.on(date("2026-01-30")).left(LeaveKinds.STATUTORY, 2026))
                    .isEqualTo(Hours.ZERO);
            assertThat(ledger.on(date("2026-01-31")).left(LeaveKinds.STATUTORY, 2026))
                    .hasToString("13.33");
            assertThat(ledger.on(date("2026-12-31")).left(LeaveKinds.STATUTORY, 2026))
                    .isEqualTo(hours("144"));
        }

        @Test
        void on_unpaid_leave_earn_nothing() {
            List<LeaveDay> unpaid = date("2026-03-01")
                    .datesUntil(date("2026-04-01"))
                    .filter(day -> day.getDayOfWeek().getValue() < 6)
                    .map(day -> new LeaveDay(day, "UNPAID", hours("8"), false))
                    .toList();

            LeaveBalance balance = LeaveLedger.of(fullTime("2026-01-01"), List.of(), unpaid, POLICY, date("2026-12-31"))
                    .on(date("2026-12-31"));

            assertThat(balance.available()).hasToString("146.67");
        }
    }

    @Nested
    class Illness {

        private final LeaveFact ill = new Ill(id("ill"), date("2026-08-05"));
        private final LeaveFact recovered = new Recovered(id("well"), date("2026-08-07"), id("ill"));

        @Test
        void during_leave_gives_the_leave_back() {
            LeaveLedger ledger = ledger(
                    fullTime("2026-01-01"),
                    "2026-08-31",
                    taken("2026-08-04", "8"),
                    taken("2026-08-05", "8"),
                    taken("2026-08-06", "8"),
                    taken("2026-08-07", "8"),
                    ill,
                    recovered);

            assertThat(ledger.on(date("2026-08-31")).left()).isEqualTo(hours("144"));
            assertThat(ledger.givenBack())
                    .extracting(LeaveDay::day)
                    .containsExactly(date("2026-08-05"), date("2026-08-06"));
        }

        @Test
        void during_leave_counts_as_leave_where_the_employee_agreed_to_that() {
            LeaveFact.Taken consented =
                    new LeaveFact.Taken(id("t"), date("2026-08-05"), LeaveKinds.VACATION, hours("8"), true);

            assertThat(balance(fullTime("2026-01-01"), "2026-08-31", consented, ill, recovered)
                            .left())
                    .isEqualTo(hours("152"));
        }

        @Test
        void earns_leave_in_full() {
            assertThat(balance(fullTime("2026-01-01"), "2026-12-31", new Ill(id("ill"), date("2026-01-01")))
                            .left())
                    .isEqualTo(hours("160"));
        }

        @Test
        void that_is_not_over_gives_nothing_of_later_plans_back() {
            LeaveBalance balance = balance(fullTime("2026-01-01"), "2026-08-10", ill, taken("2026-12-28", "8"));

            assertThat(balance.lots().getFirst().planned()).isEqualTo(hours("8"));
            assertThat(balance.available()).isEqualTo(hours("152"));
        }
    }

    @Nested
    class InHours {

        @Test
        void leave_is_counted_to_the_minute() {
            LeaveBalance balance = balance(
                    fullTime("2026-01-01"), "2026-03-03", taken("2026-03-02", "1.5"), taken("2026-03-03", "7.6"));

            assertThat(balance.available()).isEqualTo(hours("150.9")).hasToString("150.90");
        }
    }

    @Nested
    class WhatWasTakenInAdvance {

        @Test
        void is_owed_and_comes_off_the_next_that_is_earned() {
            LeaveLedger ledger = LeaveLedger.of(
                    fullTime("2026-01-01"),
                    List.of(taken("2026-01-15", "20")),
                    List.of(),
                    POLICY.withAccrual(AccrualMode.MONTHLY),
                    date("2026-12-31"));

            assertThat(ledger.on(date("2026-01-15")).available()).isEqualTo(hours("-20"));
            assertThat(ledger.on(date("2026-01-31")).available()).hasToString("-6.67");
            assertThat(ledger.on(date("2026-02-28")).available()).hasToString("6.67");
            assertThat(ledger.on(date("2026-12-31")).available()).isEqualTo(hours("140"));
        }
    }

    @Nested
    class Money {

        @Test
        void takes_the_place_of_all_leave_at_the_end() {
            Employee who = nobody().with(Employment.from(date("2026-01-01"), WorkWeek.fullTime())
                    .ending(date("2026-06-30")));
            LeaveBalance balance = balance(
                    who,
                    "2026-07-01",
                    extra(2026, "10"),
                    new LeaveFact.PaidOut(
                            id("end"), date("2026-07-01"), LeaveKinds.VACATION, hours("90"), LeaveFact.Payment.END));

            assertThat(balance.left()).isEqualTo(Hours.ZERO);
            assertThat(balance.lots())
                    .extracting(LotBalance::paidOut)
                    .containsExactlyInAnyOrder(hours("80"), hours("10"));
        }

        @Test
        void never_takes_the_place_of_statutory_leave_while_employed() {
            LeaveBalance balance = balance(
                    fullTime("2026-01-01"),
                    "2026-07-01",
                    extra(2026, "10"),
                    new LeaveFact.PaidOut(
                            id("sold"), date("2026-07-01"), LeaveKinds.VACATION, hours("12"), LeaveFact.Payment.SALE));

            assertThat(balance.left(LeaveKinds.STATUTORY, 2026)).isEqualTo(hours("160"));
            assertThat(balance.left(LeaveKinds.EXTRA, 2026)).isEqualTo(Hours.ZERO);
            assertThat(balance.owed(LeaveKinds.VACATION)).isEqualTo(hours("2"));
        }
    }

    @Nested
    class OtherFacts {

        @Test
        void convert_time_in_lieu_into_holiday() {
            LeaveBalance balance = balance(
                    nobody(),
                    "2026-05-01",
                    new LeaveFact.Granted(
                            id("tvt"),
                            new LotKey("TVT", 2026),
                            DateRange.from(date("2026-02-01")),
                            hours("12"),
                            LeaveFact.Reason.OVERTIME),
                    new LeaveFact.Converted(
                            id("c"), date("2026-03-01"), "TVT", new LotKey(LeaveKinds.EXTRA, 2026), hours("8")));

            assertThat(balance.available("TVT")).isEqualTo(hours("4"));
            assertThat(balance.available()).isEqualTo(hours("8"));
        }

        @Test
        void put_a_lot_right_and_are_taken_back() {
            LotKey lot = new LotKey(LeaveKinds.STATUTORY, 2026);
            LeaveFact wrong = new LeaveFact.Corrected(id("c1"), date("2026-02-01"), lot, hours("-8"), "Dubbel geteld");
            LeaveFact right = new LeaveFact.Corrected(id("c2"), date("2026-02-01"), lot, hours("4"), "Vergeten");

            assertThat(balance(fullTime("2026-01-01"), "2026-03-01", wrong, right)
                            .left())
                    .isEqualTo(hours("156"));
            assertThat(balance(
                                    fullTime("2026-01-01"),
                                    "2026-03-01",
                                    wrong,
                                    right,
                                    new LeaveFact.Retracted(id("r"), date("2026-02-02"), id("c1")))
                            .left())
                    .isEqualTo(hours("164"));
        }

        @Test
        void let_birth_leave_lapse_with_its_window() {
            LeaveKind birth = LeaveKinds.standard().at("BIRTH", date("2026-03-10"));
            LeaveFact granted = new LeaveFact.Granted(
                    id("birth"),
                    new LotKey("BIRTH", 2026),
                    birth.window(date("2026-03-10")).orElseThrow(),
                    birth.entitlement(hours("32")).orElseThrow(),
                    LeaveFact.Reason.ENTITLEMENT);

            assertThat(balance(nobody(), "2026-04-07", granted).available("BIRTH"))
                    .isEqualTo(hours("32"));
            assertThat(balance(nobody(), "2026-04-08", granted).available("BIRTH"))
                    .isEqualTo(Hours.ZERO);
            assertThat(balance(nobody(), "2026-04-07", granted).available()).isEqualTo(Hours.ZERO);
        }

        @Test
        void begin_a_ledger_in_the_middle_of_an_employment() {
            LeaveBalance balance = balance(
                    fullTime("2009-01-01"),
                    "2026-12-31",
                    new LeaveFact.Opened(id("o"), date("2026-01-01")),
                    new LeaveFact.Granted(
                            id("opening"),
                            new LotKey(LeaveKinds.STATUTORY, 2025),
                            DateRange.from(date("2026-01-01")),
                            hours("37.5"),
                            LeaveFact.Reason.OPENING));

            assertThat(balance.available()).isEqualTo(hours("197.5"));
        }
    }

    @Test
    void a_balance_is_explained_down_to_what_became_of_each_hour() {
        assertThat(balance(
                                fullTime("2026-01-01"),
                                "2026-12-31",
                                informed("2026-11-02", 2026),
                                taken("2026-08-03", "136"))
                        .explain()
                        .in(Language.ENGLISH))
                .isEqualTo("""
                        holiday on 2026-12-31: 24.00 hours available, 24.00 left
                          Statutory holiday 2026: 24.00 hours left
                            granted: 160.00
                            taken: 136.00
                            lapses on 2027-07-01: half a year after the year, the employer having informed in time (art. 7:640a BW)\
                        """);
    }
}
