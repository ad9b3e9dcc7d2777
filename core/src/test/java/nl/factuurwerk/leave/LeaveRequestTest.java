package nl.factuurwerk.leave;

import static java.time.DayOfWeek.MONDAY;
import static nl.factuurwerk.leave.Leave.POLICY;
import static nl.factuurwerk.leave.Leave.date;
import static nl.factuurwerk.leave.Leave.fullTime;
import static nl.factuurwerk.leave.Leave.hours;
import static nl.factuurwerk.leave.Leave.id;
import static nl.factuurwerk.leave.Leave.partTime;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.reference.TableRows;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.staff.EmploymentTerms;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.DutchHolidays;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.WorkWeek;
import nl.factuurwerk.time.WorkingPattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LeaveRequestTest {

    private static final Actor SANNE = Actor.person("Sanne");
    private static final Actor BOSS = Actor.person("Bas");
    private static final Actor OWNER = Actor.person("Olga");

    private static LeaveRequest draft(String first, String last) {
        return LeaveRequest.draft(
                id("r-" + first), id("sanne"), LeaveKinds.VACATION, DateRange.of(date(first), date(last)));
    }

    private static LeaveRequest submitted() {
        return draft("2026-12-23", "2027-01-05").submit(date("2026-11-02"), SANNE);
    }

    private static LeaveRequest agreed(LeaveRequest draft) {
        return draft.submit(date("2025-12-01"), SANNE).approve(date("2025-12-02"), BOSS);
    }

    private static LeaveFile file(LeaveRequest... requests) {
        return new LeaveFile(fullTime("2026-01-01"), List.of(), List.of(requests), POLICY);
    }

    @Property(tries = 200)
    void splitting_a_request_changes_nothing(@ForAll @IntRange(min = 1, max = 120) int cut) {
        DateRange days = DateRange.of(date("2026-09-01"), date("2026-12-31"));
        LeaveRequest whole = agreed(draft("2026-09-01", "2026-12-31"));
        LeaveRequest first =
                agreed(draft("2026-09-01", days.first().plusDays(cut - 1L).toString()));
        LeaveRequest second = agreed(draft(days.first().plusDays(cut).toString(), "2026-12-31"));

        assertThat(file(first, second).ledger(date("2027-12-31")).lots())
                .isEqualTo(file(whole).ledger(date("2027-12-31")).lots());
    }

    /** Alternating weeks, a contract that changes, an illness, a day of lapse, holidays: wherever the cut is. */
    @Property(tries = 200)
    void splitting_a_request_changes_nothing_whatever_happens_on_its_days(
            @ForAll @IntRange(min = 1, max = 240) int cut,
            @ForAll @IntRange(max = 240) int change,
            @ForAll @IntRange(max = 240) int ill,
            @ForAll @IntRange(min = 1, max = 30) int illFor) {
        LocalDate start = date("2026-04-01");
        Employee who = Leave.nobody()
                .with(Employment.from(date("2025-01-01"), WorkWeek.fullTime())
                        .changed(EmploymentTerms.of(
                                start.plusDays(change),
                                WorkingPattern.alternating(
                                        date("2026-01-05"), Leave.fourDays(), WorkWeek.of(hours("7.25"), MONDAY)))));
        List<LeaveFact> facts = List.of(
                Leave.informed("2025-11-03", 2025),
                new LeaveFact.Ill(id("f1"), start.plusDays(ill)),
                new LeaveFact.Recovered(id("f2"), start.plusDays(ill + illFor), id("f1")));
        LeaveRequest whole = agreed(draft("2026-04-01", "2026-12-31"));
        LeaveRequest first = agreed(draft("2026-04-01", start.plusDays(cut - 1L).toString()));
        LeaveRequest second = agreed(draft(start.plusDays(cut).toString(), "2026-12-31"));
        LeaveLedger one = new LeaveFile(who, facts, List.of(whole), POLICY).ledger(date("2027-12-31"));
        LeaveLedger two = new LeaveFile(who, facts, List.of(second, first), POLICY).ledger(date("2027-12-31"));

        assertThat(two.lots()).isEqualTo(one.lots());
        assertThat(two.owed()).isEqualTo(one.owed());
        assertThat(two.givenBack()).isEqualTo(one.givenBack());
    }

    @Nested
    class Status {

        @Test
        void follows_what_was_done_on_the_day_asked_about() {
            LeaveRequest request = submitted().approve(date("2026-11-05"), BOSS);

            assertThat(request.status(date("2026-11-01"))).isEqualTo(LeaveStatus.DRAFT);
            assertThat(request.status(date("2026-11-04"))).isEqualTo(LeaveStatus.SUBMITTED);
            assertThat(request.status(date("2026-11-05"))).isEqualTo(LeaveStatus.AGREED);
        }

        @Test
        void needs_two_different_people_where_two_have_to_approve() {
            LeaveRequest request = draft("2026-12-23", "2027-01-05")
                    .withStages(2)
                    .submit(date("2026-11-02"), SANNE)
                    .approve(date("2026-11-03"), BOSS);

            assertThat(request.status(date("2026-11-03"))).isEqualTo(LeaveStatus.APPROVED_ONCE);
            assertThatIllegalStateException().isThrownBy(() -> request.approve(date("2026-11-04"), BOSS));
            assertThat(request.approve(date("2026-11-04"), OWNER).status(date("2026-11-04")))
                    .isEqualTo(LeaveStatus.AGREED);
        }

        @Test
        void is_agreed_by_silence_behind_two_weeks() {
            assertThat(submitted().answerBy()).contains(date("2026-11-16"));
            assertThat(submitted().status(date("2026-11-16"))).isEqualTo(LeaveStatus.SUBMITTED);
            assertThat(submitted().status(date("2026-11-17"))).isEqualTo(LeaveStatus.AGREED_BY_SILENCE);
            assertThatIllegalStateException().isThrownBy(() -> submitted().reject(date("2026-11-17"), BOSS, "Te druk"));
        }

        @Test
        void leaves_more_time_to_answer_where_two_weeks_end_on_a_holiday() {
            assertThat(draft("2027-02-01", "2027-02-05")
                            .submit(date("2026-12-12"), SANNE)
                            .answerBy())
                    .contains(date("2026-12-28"));
        }

        @Test
        void is_not_agreed_by_silence_for_what_is_no_holiday() {
            LeaveRequest unpaid = LeaveRequest.draft(id("u"), id("sanne"), "UNPAID", DateRange.on(date("2026-12-23")))
                    .submit(date("2026-11-02"), SANNE);

            assertThat(unpaid.status(date("2027-11-02"))).isEqualTo(LeaveStatus.SUBMITTED);
        }

        @Test
        void is_rejected_with_a_reason_only() {
            LeaveRequest rejected = submitted().reject(date("2026-11-03"), BOSS, "Jaarafsluiting");

            assertThat(rejected.status(date("2026-11-03"))).isEqualTo(LeaveStatus.REJECTED);
            assertThat(rejected.events().getLast().reason()).contains("Jaarafsluiting");
            assertThatIllegalArgumentException().isThrownBy(() -> submitted().reject(date("2026-11-03"), BOSS, " "));
        }

        @Test
        void is_cancelled_at_once_before_and_on_request_after_it_was_agreed() {
            LeaveRequest agreed = submitted().approve(date("2026-11-05"), BOSS);
            LeaveRequest asked = agreed.requestCancellation(date("2026-11-06"), SANNE, "Reis gaat niet door");

            assertThat(submitted().cancel(date("2026-11-03"), SANNE).status(date("2026-11-03")))
                    .isEqualTo(LeaveStatus.CANCELLED);
            assertThatIllegalStateException().isThrownBy(() -> agreed.cancel(date("2026-11-06"), SANNE));
            assertThat(asked.status(date("2026-11-06"))).isEqualTo(LeaveStatus.CANCELLATION_REQUESTED);
            assertThat(asked.status(date("2026-11-06")).isAgreed()).isTrue();
            assertThat(asked.agreeToCancellation(date("2026-11-07"), BOSS).status(date("2026-11-07")))
                    .isEqualTo(LeaveStatus.CANCELLED);
            assertThat(asked.refuseCancellation(date("2026-11-07"), BOSS, "Vervanging is geregeld")
                            .status(date("2026-11-07")))
                    .isEqualTo(LeaveStatus.AGREED);
        }

        @Test
        void does_not_run_back_in_time() {
            assertThatIllegalStateException().isThrownBy(() -> submitted().approve(date("2026-11-01"), BOSS));
            assertThatIllegalStateException().isThrownBy(() -> submitted().withStages(2));
        }
    }

    @Nested
    class InHours {

        @Test
        void leaves_out_weekends_and_holidays() {
            assertThat(submitted().hours(fullTime("2026-01-01"), DutchHolidays.free()))
                    .extracting(LeaveDay::day)
                    .containsExactly(
                            date("2026-12-23"),
                            date("2026-12-24"),
                            date("2026-12-28"),
                            date("2026-12-29"),
                            date("2026-12-30"),
                            date("2026-12-31"),
                            date("2027-01-04"),
                            date("2027-01-05"));
        }

        @Test
        void leaves_out_the_day_off_of_who_works_four_days() {
            assertThat(draft("2026-11-02", "2026-11-06").hours(partTime("2026-01-01"), DutchHolidays.free()))
                    .hasSize(4);
        }

        @Test
        void counts_part_of_a_day() {
            LeaveRequest request = draft("2026-11-02", "2026-11-03").withPart(date("2026-11-03"), hours("2.5"));

            assertThat(request.hours(fullTime("2026-01-01"), DutchHolidays.free()))
                    .extracting(LeaveDay::hours)
                    .containsExactly(hours("8"), hours("2.5"));
        }

        @Test
        void follows_a_change_of_contract_without_a_change_of_the_request() {
            var changed = Leave.nobody()
                    .with(Employment.from(date("2026-01-01"), WorkWeek.fullTime())
                            .changed(EmploymentTerms.of(date("2027-01-01"), Leave.fourDays())));

            assertThat(draft("2026-12-28", "2027-01-08").hours(changed, DutchHolidays.free()))
                    .hasSize(4 + 4);
        }
    }

    @Nested
    class Check {

        private List<String> check(LeaveFile file, LeaveRequest request) {
            return file.check(request, date("2026-01-02")).findings().stream()
                    .map(Finding::id)
                    .map(Object::toString)
                    .toList();
        }

        @Test
        void finds_nothing_against_what_fits() {
            assertThat(check(file(), draft("2026-12-23", "2027-01-05"))).isEmpty();
        }

        @Test
        void finds_days_outside_the_contract() {
            assertThat(check(file(), draft("2025-12-31", "2026-01-02"))).containsExactly("LEAVE-EMPLOYMENT");
        }

        @Test
        void finds_days_without_work() {
            assertThat(check(file(), draft("2026-12-25", "2026-12-27"))).containsExactly("LEAVE-NO-WORK");
        }

        @Test
        void finds_more_of_a_day_than_there_is() {
            assertThat(check(file(), draft("2026-11-02", "2026-11-02").withPart(date("2026-11-02"), hours("9"))))
                    .containsExactly("LEAVE-PART");
        }

        @Test
        void finds_a_day_asked_for_twice_but_not_two_halves() {
            LeaveRequest other = agreed(draft("2026-11-01", "2026-11-02").withPart(date("2026-11-02"), hours("4")));

            assertThat(check(file(other), draft("2026-11-02", "2026-11-02"))).containsExactly("LEAVE-OVERLAP");
            assertThat(check(file(other), draft("2026-11-02", "2026-11-03").withPart(date("2026-11-02"), hours("4"))))
                    .isEmpty();
        }

        @Test
        void finds_a_third_half_of_a_day() {
            LeaveRequest morning = agreed(draft("2026-11-01", "2026-11-02").withPart(date("2026-11-02"), hours("4")));
            LeaveRequest afternoon = agreed(draft("2026-11-02", "2026-11-02").withPart(date("2026-11-02"), hours("4")));
            LeaveRequest third = LeaveRequest.draft(
                            id("third"), id("sanne"), LeaveKinds.VACATION, DateRange.on(date("2026-11-02")))
                    .withPart(date("2026-11-02"), hours("4"));

            assertThat(check(file(morning, afternoon), third)).containsExactly("LEAVE-OVERLAP");
        }

        @Test
        void counts_what_nobody_has_decided_on_yet() {
            LeaveRequest pending = draft("2026-03-02", "2026-03-27").submit(date("2026-01-02"), SANNE);

            assertThat(check(file(pending), draft("2026-09-07", "2026-09-11"))).containsExactly("LEAVE-BALANCE");
            assertThat(check(
                            file(pending.reject(date("2026-01-02"), BOSS, "Te druk")),
                            draft("2026-09-07", "2026-09-11")))
                    .isEmpty();
        }

        @Test
        void does_not_take_who_is_ill_now_to_be_ill_on_the_days_asked_for() {
            LeaveFile ill = file().with(new LeaveFact.Ill(id("f1"), date("2026-01-02")));

            assertThat(check(ill, draft("2026-06-01", "2026-06-30"))).containsExactly("LEAVE-BALANCE");
        }

        @Test
        void finds_a_kind_that_ends_while_the_leave_lasts() {
            LeaveKinds until = LeaveKinds.standard().with(List.of(new TableRows() {
                @Override
                public String table() {
                    return LeaveKinds.TABLE;
                }

                @Override
                public Stream<String> lines() {
                    return Stream.of(
                            "code,name_nl,name_en,pool,factor,per,opens,closes,lapses,prescribes,sellable,earns,"
                                    + "pay_percent,pay_base,paid_by,refusable,act,article,from,until,source,confidence,note",
                            "CAO,Caodagen,Days,CAO,,CASE,,,,,no,yes,100,WAGE,EMPLOYER,AS_AGREED,,,"
                                    + "2020-01-01,2026-11-03,Cao,SECONDARY,");
                }
            }));
            LeaveFile file = new LeaveFile(fullTime("2026-01-01"), List.of(), List.of(), POLICY.withKinds(until));

            assertThat(check(file, of("CAO", "2026-11-02", "2026-11-03"))).isEmpty();
            assertThat(check(file, of("CAO", "2026-11-02", "2026-11-04"))).containsExactly("LEAVE-KIND");
        }

        private LeaveRequest of(String from, String first, String last) {
            return LeaveRequest.draft(id("of"), id("sanne"), from, DateRange.of(date(first), date(last)));
        }

        @Test
        void finds_a_kind_that_there_is_not() {
            assertThat(check(file(), LeaveRequest.draft(id("x"), id("sanne"), "NAP", DateRange.on(date("2026-11-02")))))
                    .containsExactly("LEAVE-KIND");
        }

        @Test
        void finds_more_leave_than_there_is() {
            var report = file().check(draft("2026-06-01", "2026-06-30"), date("2026-01-02"));

            assertThat(report.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.id()).hasToString("LEAVE-BALANCE");
                assertThat(finding.values())
                        .containsEntry("asked", hours("176"))
                        .containsEntry("short", hours("16"));
            });
        }

        @Test
        void finds_leave_that_will_have_lapsed_by_then() {
            LeaveFile file = new LeaveFile(
                    fullTime("2025-01-01"), List.of(Leave.informed("2025-11-03", 2025)), List.of(), POLICY);

            assertThat(check(file, draft("2026-05-18", "2026-06-26"))).isEmpty();
            assertThat(check(file, draft("2026-07-01", "2026-08-14"))).containsExactly("LEAVE-BALANCE");
        }

        @Test
        void finds_no_lack_of_leave_for_emergencies() {
            assertThat(check(
                            file(),
                            LeaveRequest.draft(id("c"), id("sanne"), "CALAMITY", DateRange.on(date("2026-11-02")))))
                    .isEmpty();
        }
    }

    @Nested
    class OfFacts {

        @Test
        void finds_the_sale_of_statutory_leave() {
            LeaveFile file = file().with(Leave.extra(2026, "10"));

            assertThat(file.check(paid("12", LeaveFact.Payment.SALE)).findings())
                    .extracting(Finding::id)
                    .extracting(Object::toString)
                    .containsExactly("LEAVE-SALE");
            assertThat(file.check(paid("10", LeaveFact.Payment.SALE)).findings())
                    .isEmpty();
        }

        @Test
        void finds_a_payout_before_the_end() {
            LeaveFile ended = new LeaveFile(
                    Leave.nobody()
                            .with(fullTime("2026-01-01")
                                    .employments()
                                    .getFirst()
                                    .ending(date("2026-07-01"))),
                    List.of(),
                    List.of(),
                    POLICY);

            assertThat(file().check(paid("12", LeaveFact.Payment.END)).findings())
                    .hasSize(1);
            assertThat(ended.check(paid("12", LeaveFact.Payment.END)).findings())
                    .isEmpty();
        }

        @Test
        void finds_leave_sold_twice_whatever_came_in_first() {
            LeaveFile file = file().with(Leave.extra(2026, "10")).with(paid("10", LeaveFact.Payment.SALE));
            LeaveFact before = new LeaveFact.PaidOut(
                    id("q"), date("2026-03-02"), LeaveKinds.VACATION, hours("4"), LeaveFact.Payment.SALE);

            assertThat(ids(file, before)).containsExactly("LEAVE-SALE");
        }

        @Test
        void finds_a_payout_of_more_than_is_left() {
            LeaveFile ended = new LeaveFile(
                    Leave.nobody()
                            .with(Employment.from(date("2026-01-01"), WorkWeek.fullTime())
                                    .ending(date("2026-06-30"))),
                    List.of(),
                    List.of(),
                    POLICY);

            assertThat(ids(ended, paid("80", LeaveFact.Payment.END))).isEmpty();
            assertThat(ended.check(paid("81", LeaveFact.Payment.END)).findings())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.id()).hasToString("LEAVE-PAYOUT-HOURS");
                        assertThat(finding.values())
                                .containsEntry("hours", hours("81"))
                                .containsEntry("there", hours("80"));
                    });
        }

        @Test
        void finds_a_conversion_of_what_is_not_there_or_may_not_be_sold() {
            LeaveFile file = file().with(Leave.extra(2026, "10"));

            assertThat(ids(file, converted("TVT", "10"))).isEmpty();
            assertThat(ids(file, converted("TVT", "11"))).containsExactly("LEAVE-CONVERSION");
            assertThat(ids(file, converted(LeaveKinds.STATUTORY, "170"))).isEmpty();
            assertThat(ids(file, converted(LeaveKinds.STATUTORY, "171"))).containsExactly("LEAVE-CONVERSION");
        }

        @Test
        void finds_a_kind_that_there_is_not_before_it_stops_every_balance() {
            LotKey nap = new LotKey("NAP", 2026);
            LotKey early = new LotKey(LeaveKinds.STATUTORY, 2011);
            DateRange always = DateRange.from(date("2026-01-01"));

            assertThat(ids(file(), new LeaveFact.Granted(id("f"), nap, always, hours("8"), LeaveFact.Reason.AGREED)))
                    .containsExactly("LEAVE-KIND");
            assertThat(ids(file(), new LeaveFact.Granted(id("f"), early, always, hours("8"), LeaveFact.Reason.OPENING)))
                    .containsExactly("LEAVE-KIND");
            assertThat(ids(file(), new LeaveFact.Corrected(id("f"), date("2026-03-02"), nap, hours("8"), "Vergeten")))
                    .containsExactly("LEAVE-KIND");
            assertThat(ids(file(), new LeaveFact.Extended(id("f"), date("2026-03-02"), nap, date("2027-03-02"))))
                    .containsExactly("LEAVE-KIND");
            assertThat(ids(
                            file(),
                            new LeaveFact.Taken(id("f"), date("2022-08-01"), "PARENTAL_PAID", hours("8"), false)))
                    .containsExactly("LEAVE-KIND");
            assertThat(ids(file(), converted("NAP", "8"))).containsExactly("LEAVE-KIND");
            assertThat(ids(file(), Leave.taken("2026-03-02", "8"))).isEmpty();
        }

        private List<String> ids(LeaveFile file, LeaveFact fact) {
            return file.check(fact).findings().stream()
                    .map(finding -> finding.id().toString())
                    .toList();
        }

        private LeaveFact converted(String to, String much) {
            return new LeaveFact.Converted(
                    id("c"), date("2026-07-01"), LeaveKinds.VACATION, new LotKey(to, 2026), hours(much));
        }

        private LeaveFact paid(String much, LeaveFact.Payment why) {
            return new LeaveFact.PaidOut(id("p"), date("2026-07-01"), LeaveKinds.VACATION, hours(much), why);
        }
    }

    @Nested
    class WhatNeedsAttention {

        @Test
        void is_silence_and_that_nobody_informed() {
            LeaveFile file = file(submitted());

            assertThat(ids(file, "2026-09-30")).isEmpty();
            assertThat(ids(file, "2026-11-16")).containsExactly("LEAVE-INFORM");
            assertThat(ids(file, "2026-11-17")).containsExactly("LEAVE-SILENCE", "LEAVE-INFORM");
            assertThat(ids(file.with(Leave.informed("2026-11-17", 2026)), "2026-11-17"))
                    .containsExactly("LEAVE-SILENCE");
        }

        private List<String> ids(LeaveFile file, String asOf) {
            List<String> ids = new ArrayList<>();
            file.attention(date(asOf))
                    .findings()
                    .forEach(finding -> ids.add(finding.id().toString()));
            return ids;
        }
    }

    @Test
    void a_request_is_in_the_balance_from_the_day_it_was_agreed() {
        LeaveFile file = file(submitted().approve(date("2026-11-05"), BOSS));

        assertThat(file.balance(date("2026-11-04")).available()).isEqualTo(hours("160"));
        // Six days of eight hours in December, and two in January that come off what lapses first: the leave of 2026.
        assertThat(file.balance(date("2026-11-05")).available()).isEqualTo(hours("96"));
        assertThat(file.balance(date("2026-11-05")).left()).isEqualTo(hours("160"));
        assertThat(file.balance(date("2026-12-31")).left()).isEqualTo(hours("112"));
        assertThat(file.balance(date("2027-01-05")).left()).isEqualTo(Hours.of(112 + 160 - 16));
    }
}
