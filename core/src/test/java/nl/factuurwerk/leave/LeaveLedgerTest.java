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
import static nl.factuurwerk.leave.Leave.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.leave.LeaveFact.Corrected;
import nl.factuurwerk.leave.LeaveFact.Taken;
import nl.factuurwerk.reference.TableRows;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.staff.EmploymentTerms;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.WorkWeek;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Corners of the ledger. */
class LeaveLedgerTest {

    private static final LotKey STATUTORY_2025 = new LotKey(LeaveKinds.STATUTORY, 2025);

    @Nested
    class TwoEmployments {

        private final Employment again = Employment.from(date("2026-10-01"), WorkWeek.fullTime());

        private Employee until(String last) {
            return nobody().with(Employment.from(date("2026-01-01"), WorkWeek.fullTime())
                    .ending(date(last)));
        }

        @Test
        void give_the_leave_of_the_second_only_once_that_has_begun() {
            Employee who = until("2026-03-31").with(again);

            assertThat(balance(who, "2026-04-30").left()).isEqualTo(hours("40"));
            assertThat(balance(who, "2026-10-01").left()).isEqualTo(hours("80"));
        }

        @Test
        void that_follow_on_each_other_are_one() {
            Employee who = until("2026-09-30").with(again);

            assertThat(balance(who, "2026-01-01").left()).isEqualTo(hours("160"));
        }

        @Test
        void in_one_month_earn_each_on_a_last_day_of_its_own() {
            Employee who = until("2026-01-10").with(Employment.from(date("2026-01-22"), WorkWeek.fullTime()));
            LeaveLedger ledger = LeaveLedger.of(
                    who, List.of(), List.of(), POLICY.withAccrual(AccrualMode.MONTHLY), date("2026-12-31"));

            // 160 hours / 12 months x 10 days of 31
            assertThat(ledger.on(date("2026-01-10")).left()).isEqualTo(Hours.ofMinutes(258));
            assertThat(ledger.on(date("2026-01-31")).left()).isEqualTo(Hours.ofMinutes(516));
        }
    }

    @Nested
    class UnpaidLeave {

        private LeaveBalance balanceAfter(String first, String last, LeaveFact... facts) {
            LeaveRequest request = LeaveRequest.draft(
                            id("unpaid"), id("sanne"), "UNPAID", DateRange.of(date(first), date(last)))
                    .submit(date("2026-01-02"), Actor.person("Sanne"))
                    .approve(date("2026-01-02"), Actor.person("Bas"));
            return new LeaveFile(fullTime("2026-01-01"), List.of(facts), List.of(request), POLICY)
                    .balance(date("2026-12-31"));
        }

        @Test
        void of_a_month_with_holidays_earns_nothing_of_it() {
            // Easter Monday and King's Day are in it, on which nobody takes leave.
            assertThat(balanceAfter("2026-04-01", "2026-04-30").left()).isEqualTo(Hours.ofMinutes(11 * 800));
        }

        @Test
        void of_half_of_each_day_earns_half_of_a_year_to_the_minute() {
            Employee who = nobody().with(Employment.of(
                    DateRange.from(date("2026-01-01")),
                    List.of(new EmploymentTerms(
                            date("2026-01-01"),
                            Hours.ofMinutes(1999),
                            EmploymentTerms.of(date("2026-01-01"), fourDays()).pattern()))));
            List<LeaveDay> half = date("2026-01-01")
                    .datesUntil(date("2027-01-01"))
                    .filter(day -> who.hoursOn(day).isPositive())
                    .filter(day -> !POLICY.holidays().isHoliday(day))
                    .map(day -> new LeaveDay(day, "UNPAID", hours("4"), false))
                    .toList();

            assertThat(LeaveLedger.of(who, List.of(), half, POLICY, date("2026-12-31"))
                            .on(date("2026-12-31"))
                            .left())
                    .isEqualTo(Hours.ofMinutes(4 * 1999 / 2));
        }
    }

    @Nested
    class Corrections {

        private Corrected fewer(String day, String hours) {
            return new Corrected(
                    id("c"), date(day), STATUTORY_2025, hours(hours).negate(), "Dubbel geteld");
        }

        @Test
        void of_what_has_lapsed_are_not_owed() {
            LeaveBalance balance = balance(
                    fullTime("2025-01-01"), "2026-12-31", informed("2025-11-03", 2025), fewer("2026-08-03", "8"));

            assertThat(balance.owed(LeaveKinds.VACATION)).isEqualTo(Hours.ZERO);
            assertThat(balance.left()).isEqualTo(hours("160"));
        }

        @Test
        void of_what_was_taken_are_owed() {
            LeaveBalance balance = balance(
                    fullTime("2025-01-01"),
                    "2026-12-31",
                    informed("2025-11-03", 2025),
                    Leave.taken("2026-06-01", "156"),
                    fewer("2026-08-03", "8"));

            // Four hours lapsed; the other four were taken though they should not have been there.
            assertThat(balance.owed(LeaveKinds.VACATION)).isEqualTo(hours("4"));
            assertThat(balance.left()).isEqualTo(hours("156"));
        }
    }

    @Test
    void what_is_owed_of_a_kind_is_owed_of_its_pool() {
        LeaveBalance balance = balance(
                fullTime("2026-01-01"),
                "2026-12-31",
                new Taken(id("t"), date("2026-03-02"), LeaveKinds.EXTRA, hours("8"), false));

        assertThat(balance.owed(LeaveKinds.VACATION)).isEqualTo(hours("8"));
        assertThat(balance.available()).isEqualTo(hours("152"));
        assertThat(balance.owed(LeaveKinds.STATUTORY)).isEqualTo(Hours.ZERO);
    }

    @Test
    void a_kind_without_a_last_term_does_not_lapse_where_the_employer_informed_too_late() {
        TableRows rows = new TableRows() {
            @Override
            public String table() {
                return LeaveKinds.TABLE;
            }

            @Override
            public Stream<String> lines() {
                return Stream.of(
                        "code,name_nl,name_en,pool,factor,per,opens,closes,lapses,prescribes,sellable,earns,pay_percent,"
                                + "pay_base,paid_by,refusable,act,article,from,until,source,confidence,note",
                        "CAO,Caodagen,Days of the agreement,CAO,,AGREED,,,P3M,,no,yes,100,WAGE,EMPLOYER,AS_AGREED,,,"
                                + "2020-01-01,,Cao,SECONDARY,");
            }
        };
        LeaveFact given = new LeaveFact.Granted(
                id("g"),
                new LotKey("CAO", 2025),
                DateRange.from(date("2025-01-01")),
                hours("8"),
                LeaveFact.Reason.AGREED);
        LeaveBalance balance = LeaveLedger.of(
                        nobody(),
                        List.of(given, informed("2026-03-01", 2025)),
                        List.of(),
                        POLICY.withKinds(LeaveKinds.standard().with(List.of(rows))),
                        date("2026-12-31"))
                .on(date("2026-12-31"));

        assertThat(balance.lots().getFirst().lot().lapse()).isEqualTo(new Lapse(Optional.empty(), Lapse.Reason.NEVER));
        assertThat(balance.explain().in(Language.ENGLISH))
                .contains("does not lapse")
                .doesNotContain("{");
    }

    @Test
    void statutory_leave_does_not_become_leave_that_can_be_sold() {
        LeaveBalance balance = balance(
                fullTime("2026-01-01"),
                "2026-12-31",
                extra(2026, "10"),
                new LeaveFact.Converted(
                        id("c"), date("2026-03-02"), LeaveKinds.VACATION, new LotKey("TVT", 2026), hours("12")));

        assertThat(balance.left(LeaveKinds.STATUTORY, 2026)).isEqualTo(hours("160"));
        assertThat(balance.left("TVT", 2026)).isEqualTo(hours("10"));
    }

    @Test
    void an_explanation_has_numbers_as_the_language_writes_them() {
        LeaveBalance balance = balance(fullTime("2026-01-01"), "2026-03-02", Leave.taken("2026-03-02", "7.6"));

        assertThat(balance.explain().in(Language.DUTCH)).contains("152,40 uur").doesNotContain("152.40");
        assertThat(balance.explain().in(Language.ENGLISH)).contains("152.40 hours");
    }

    @Nested
    class DaysAndYears {

        @Test
        void are_those_of_a_calendar() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new LeaveFact.Extended(id("x"), date("2026-01-01"), STATUTORY_2025, LocalDate.MAX))
                    .withMessageContaining("+999999999-12-31")
                    .withMessageContaining("2999");
            assertThatIllegalArgumentException().isThrownBy(() -> new LeaveFact.Ill(id("x"), LocalDate.MIN));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LotKey(LeaveKinds.STATUTORY, Integer.MAX_VALUE))
                    .withMessageContaining("2147483647");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Employment.of(
                            DateRange.until(date("2026-12-31")),
                            List.of(EmploymentTerms.of(LocalDate.MIN, WorkWeek.fullTime()))));
        }
    }

    @Nested
    class Maternity {

        @Test
        void starts_the_day_after_a_birth_that_came_before_the_leave() {
            MaternityLeave leave = MaternityLeave.due(date("2026-09-15"));

            // Sixteen weeks, none of them before the birth.
            assertThat(leave.days(date("2026-08-05"), date("2026-07-20")))
                    .isEqualTo(DateRange.of(date("2026-07-21"), date("2026-11-09")))
                    .satisfies(days -> assertThat(days.days()).isEqualTo(112));
        }

        @Test
        void counts_a_birth_on_its_first_day_as_a_day_before() {
            MaternityLeave leave = MaternityLeave.due(date("2026-09-15"));

            assertThat(leave.days(date("2026-08-05"), date("2026-08-05")).days())
                    .isEqualTo(112);
        }
    }
}
