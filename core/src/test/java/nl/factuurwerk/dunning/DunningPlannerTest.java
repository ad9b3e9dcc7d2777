package nl.factuurwerk.dunning;

import static nl.factuurwerk.dunning.StageKind.DEMAND;
import static nl.factuurwerk.dunning.StageKind.FINAL_NOTICE;
import static nl.factuurwerk.dunning.StageKind.HAND_OVER;
import static nl.factuurwerk.dunning.StageKind.NOTICE;
import static nl.factuurwerk.dunning.StageKind.REMINDER;
import static nl.factuurwerk.dunning.StageKind.SUMMONS;
import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.dunning.Held.Reason;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.time.BusinessDays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DunningPlannerTest {

    private static final Id<Party> DEBTOR = Id.of("brewery");

    /** A Monday, and no holiday near. */
    private static final LocalDate DUE = LocalDate.of(2026, 9, 7);

    private static final DunningPolicy POLICY = DunningPolicy.of("zakelijk")
            .stage(Stage.of("vooraf", NOTICE).before(3).build())
            .stage(Stage.of("herinnering", REMINDER).after(7).build())
            .stage(Stage.of("aanmaning", DEMAND).after(14).tone(Tone.FIRM).build())
            .stage(Stage.of("laatste", FINAL_NOTICE).after(21).term(15).build())
            .stage(Stage.of("sommatie", SUMMONS).after(36).build())
            .stage(Stage.of("incasso", HAND_OVER).after(50).build())
            .threshold("5.00")
            .atMostEvery(5)
            .build();

    private static final DunningPlanner PLANNER = DunningPlanner.on(BusinessDays.dutch());

    private final List<DunningEntry> entries = new ArrayList<>();

    private static Overdue item(String number, LocalDate due, String open) {
        return new Overdue(new Overdue.Key(Id.of(number), due), number, eur(open), false, true);
    }

    private DebtorPlan plan(LocalDate asOf, Overdue... items) {
        return plan(PolicyChoice.of(POLICY), CaseFile.inOrder(), asOf, items);
    }

    private DebtorPlan plan(PolicyChoice policy, CaseFile file, LocalDate asOf, Overdue... items) {
        return PLANNER.plan(new DebtorCase(DEBTOR, List.of(items), entries, policy, file), asOf);
    }

    /** Does what is planned. */
    private List<String> act(LocalDate on, Overdue... items) {
        DebtorPlan plan = plan(on, items);
        List<String> done = new ArrayList<>();
        List<PlannedStep> steps = new ArrayList<>(plan.letter());
        steps.addAll(plan.handedOver());
        for (PlannedStep step : steps) {
            entries.add(new StepTaken(
                    Id.of("s" + entries.size()),
                    on,
                    DEBTOR,
                    step.item().key(),
                    step.stage().id(),
                    step.stage().kind()));
            done.add(step.item().number() + " " + step.stage().kind());
        }
        return done;
    }

    private static List<Reason> reasons(DebtorPlan plan) {
        return plan.held().stream().map(Held::reason).toList();
    }

    @Nested
    class Stages {

        private final Overdue item = item("2026-1", DUE, "100.00");

        @Test
        void are_counted_from_the_due_date_one_after_the_other() {
            assertThat(act(DUE.minusDays(4), item)).isEmpty();
            assertThat(act(DUE.minusDays(3), item)).containsExactly("2026-1 NOTICE");
            assertThat(act(DUE.plusDays(6), item)).isEmpty();
            assertThat(act(DUE.plusDays(7), item)).containsExactly("2026-1 REMINDER");
            assertThat(act(DUE.plusDays(14), item)).containsExactly("2026-1 DEMAND");
            assertThat(act(DUE.plusDays(21), item)).containsExactly("2026-1 FINAL_NOTICE");
            assertThat(act(DUE.plusDays(36), item)).containsExactly("2026-1 SUMMONS");
            assertThat(act(DUE.plusDays(50), item)).containsExactly("2026-1 HAND_OVER");
            assertThat(reasons(plan(DUE.plusDays(400), item))).containsExactly(Reason.FINISHED);
        }

        @Test
        void are_caught_up_one_at_a_time_with_the_interval_of_each_when_runs_were_missed() {
            LocalDate late = DUE.plusDays(42);
            assertThat(act(late, item)).containsExactly("2026-1 REMINDER");
            assertThat(act(late, item)).isEmpty();
            assertThat(act(late.plusDays(6), item)).isEmpty();
            assertThat(act(late.plusDays(7), item)).containsExactly("2026-1 DEMAND");
            assertThat(act(late.plusDays(14), item)).containsExactly("2026-1 FINAL_NOTICE");
            assertThat(act(late.plusDays(21), item)).containsExactly("2026-1 SUMMONS");
        }

        @Test
        void of_a_notice_lapse_on_the_due_date() {
            assertThat(act(DUE, item)).isEmpty();
            assertThat(plan(DUE, item).held().getFirst().next().orElseThrow().kind())
                    .isEqualTo(REMINDER);
        }

        @Test
        void go_on_behind_what_another_policy_did() {
            act(DUE.plusDays(7), item);
            DunningPolicy shorter = DunningPolicy.of("kort")
                    .stage(Stage.of("een", REMINDER).after(1).build())
                    .stage(Stage.of("twee", FINAL_NOTICE).after(8).build())
                    .build();
            DebtorPlan plan = plan(PolicyChoice.of(shorter), CaseFile.inOrder(), DUE.plusDays(14), item);
            assertThat(plan.letter()).extracting(step -> step.stage().kind()).containsExactly(FINAL_NOTICE);
        }

        @Test
        void start_anew_for_the_next_instalment() {
            act(DUE.plusDays(7), item);
            Overdue second = item("2026-1", DUE.plusDays(30), "50.00");
            assertThat(act(DUE.plusDays(37), second)).containsExactly("2026-1 REMINDER");
        }
    }

    @Nested
    class Nothing_happens {

        private final LocalDate day = DUE.plusDays(7);
        private final Overdue item = item("2026-1", DUE, "100.00");

        @Test
        void to_what_is_settled_or_below_the_threshold() {
            assertThat(reasons(plan(day, item("a", DUE, "0.00"), item("b", DUE, "-3.00"), item("c", DUE, "4.99"))))
                    .containsExactly(Reason.SETTLED, Reason.SETTLED, Reason.BELOW_THRESHOLD);
            assertThat(plan(day, item("d", DUE, "5.00")).acts()).isTrue();
        }

        @Test
        void while_it_is_contested_or_the_debtor_is_insolvent() {
            Overdue contested = new Overdue(item.key(), item.number(), item.open(), true, true);
            assertThat(reasons(plan(day, contested))).containsExactly(Reason.CONTESTED);
            assertThat(reasons(plan(PolicyChoice.of(POLICY), new CaseFile(true, true, Set.of()), day, item)))
                    .containsExactly(Reason.INSOLVENT);
        }

        @Test
        void on_a_weekend_or_a_holiday_and_it_is_told_until_when() {
            DebtorPlan saturday = plan(DUE.plusDays(12), item);
            assertThat(reasons(saturday)).containsExactly(Reason.DAY_OFF);
            assertThat(saturday.held().getFirst().until()).contains(DUE.plusDays(14));
            LocalDate christmas = LocalDate.of(2026, 12, 25);
            assertThat(reasons(plan(christmas, item))).containsExactly(Reason.DAY_OFF);
        }

        @Test
        void soon_after_another_letter_to_the_debtor() {
            act(day, item);
            Overdue other = item("2026-2", DUE.plusDays(2), "60.00");
            DebtorPlan plan = plan(day.plusDays(2), item, other);
            assertThat(reasons(plan)).containsExactly(Reason.NOT_YET, Reason.WRITTEN_LATELY);
            assertThat(plan.held().getLast().until()).contains(day.plusDays(5));
            assertThat(act(day.plusDays(7), item, other)).containsExactly("2026-1 DEMAND", "2026-2 REMINDER");
        }

        @Test
        void during_a_pause_of_the_invoice_and_to_no_other_invoice() {
            entries.add(new Paused(
                    Id.of("p"),
                    day,
                    DEBTOR,
                    Optional.of(Id.of("2026-1")),
                    Optional.of(day.plusDays(2)),
                    new Paused.Why(PauseReason.COURTESY, "")));
            Overdue other = item("2026-2", DUE, "60.00");
            DebtorPlan plan = plan(day, item, other);
            assertThat(plan.letter()).extracting(step -> step.item().number()).containsExactly("2026-2");
            assertThat(plan.held()).extracting(Held::until).containsExactly(Optional.of(day.plusDays(3)));
            assertThat(plan(day.plusDays(2), item).acts()).isFalse();
            assertThat(plan(day.plusDays(3), item).acts()).isTrue();
            assertThat(plan(day.minusDays(1), item).held())
                    .extracting(Held::reason)
                    .containsExactly(Reason.NOT_YET);
        }

        @Test
        void during_a_pause_of_the_debtor_until_it_is_resumed() {
            entries.add(new Paused(
                    Id.of("p"),
                    day,
                    DEBTOR,
                    Optional.empty(),
                    Optional.empty(),
                    new Paused.Why(PauseReason.DISPUTE, "Levering betwist")));
            DebtorPlan paused = plan(day.plusDays(1), item);
            assertThat(reasons(paused)).containsExactly(Reason.PAUSED);
            assertThat(paused.held().getFirst().until()).isEmpty();
            entries.add(new Resumed(Id.of("r"), day.plusDays(3), DEBTOR, Id.of("p"), ""));
            assertThat(plan(day.plusDays(2), item).acts()).isFalse();
            assertThat(plan(day.plusDays(3), item).acts()).isTrue();
        }

        @Test
        void until_a_promise_has_passed() {
            entries.add(new Promised(Id.of("p"), day, DEBTOR, Set.of(Id.of("2026-1")), day.plusDays(3)));
            assertThat(reasons(plan(day.plusDays(3), item))).containsExactly(Reason.PAUSED);
            assertThat(plan(day.plusDays(4), item).acts()).isTrue();
        }
    }

    @Nested
    class A_letter {

        @Test
        void is_one_for_all_invoices_written_by_the_firmest_stage() {
            Overdue old = item("2026-1", DUE.minusDays(40), "100.00");
            Overdue young = item("2026-3", DUE, "30.00");
            act(DUE.minusDays(33), old);
            act(DUE.minusDays(26), old);
            DebtorPlan plan = plan(DUE.plusDays(7), young, old);
            assertThat(plan.letter())
                    .extracting(
                            step -> step.item().number() + " " + step.stage().kind())
                    .containsExactly("2026-1 FINAL_NOTICE", "2026-3 REMINDER");
            assertThat(plan.firmest().orElseThrow().id()).isEqualTo(Id.of("laatste"));
            assertThat(plan.payBy()).contains(DUE.plusDays(22));
        }

        @Test
        void before_formal_stages_wants_proof_of_terms_and_receipt() {
            Overdue item = new Overdue(new Overdue.Key(Id.of("2026-1"), DUE), "2026-1", eur("100.00"), false, false);
            act(DUE.plusDays(7), item);
            CaseFile nothing = new CaseFile(false, false, Set.of());
            assertThat(plan(DUE.plusDays(14), item).check(nothing).findings()).isEmpty();
            act(DUE.plusDays(14), item);
            DebtorPlan last = plan(DUE.plusDays(21), item);
            assertThat(last.check(nothing).findings())
                    .extracting(finding -> finding.rule().id().toString())
                    .containsExactly("DUN-TERMS", "DUN-RECEIPT");
            assertThat(last.check(CaseFile.inOrder()).findings())
                    .extracting(finding -> finding.rule().id().toString())
                    .containsExactly("DUN-RECEIPT");
        }
    }

    @Nested
    class Policies {

        @Test
        void grow_firmer_and_later() {
            DunningPolicy.Builder milder = DunningPolicy.of("p")
                    .stage(Stage.of("a", DEMAND).after(7).build())
                    .stage(Stage.of("b", REMINDER).after(14).build());
            assertThatThrownBy(milder::build).hasMessageContaining("goes from DEMAND a");
            DunningPolicy.Builder same = DunningPolicy.of("p")
                    .stage(Stage.of("a", REMINDER).after(7).build())
                    .stage(Stage.of("b", DEMAND).after(7).build());
            assertThatThrownBy(same::build).hasMessageContaining("later");
            assertThatThrownBy(DunningPolicy.of("p")::build).hasMessageContaining("no stages");
            assertThatThrownBy(DunningPolicy.of("p")
                            .stage(Stage.of("a", REMINDER).after(7).build())
                            .stage(Stage.of("a", DEMAND).after(8).build())::build)
                    .hasMessageContaining("stage a twice");
        }

        @Test
        void have_notices_before_the_due_date_and_nothing_else_there() {
            assertThatThrownBy(Stage.of("a", REMINDER).before(3)::build).hasMessageContaining("only a notice");
            assertThatThrownBy(Stage.of("a", NOTICE).after(3)::build).hasMessageContaining("only a notice");
            assertThatThrownBy(() -> Stage.of("a", NOTICE).before(1001)).hasMessageContaining("1001");
            assertThatThrownBy(() -> Stage.of("a", NOTICE).term(0)).hasMessageContaining("not 0");
        }

        @Test
        void of_an_invoice_go_before_those_of_the_debtor() {
            DunningPolicy slow = DunningPolicy.of("traag")
                    .stage(Stage.of("pas", REMINDER).after(60).build())
                    .build();
            PolicyChoice choice = PolicyChoice.of(POLICY).but(Id.<Invoice>of("2026-1"), slow);
            DebtorPlan plan = plan(
                    choice,
                    CaseFile.inOrder(),
                    DUE.plusDays(7),
                    item("2026-1", DUE, "100.00"),
                    item("2026-2", DUE, "100.00"));
            assertThat(plan.letter()).extracting(step -> step.item().number()).containsExactly("2026-2");
        }

        @Test
        void of_the_standard_leave_fourteen_days_behind_the_final_notice() {
            assertThat(DunningPolicy.standard().stages())
                    .extracting(Stage::kind)
                    .containsExactly(REMINDER, DEMAND, FINAL_NOTICE, SUMMONS, HAND_OVER);
            assertThat(DunningPolicy.standard().stages().get(3).interval()).isGreaterThanOrEqualTo(17);
        }
    }
}
