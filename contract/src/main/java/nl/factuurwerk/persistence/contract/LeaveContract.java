package nl.factuurwerk.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LeaveKinds;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.leave.LotKey;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.staff.EmploymentTerms;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.WorkWeek;
import org.junit.jupiter.api.Test;

/** Contracts, facts and requests of leave are kept as they are, facts for good. */
abstract class LeaveContract extends RepositoryContract {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Id<Employee> JOKE = Id.of("joke");
    private static final Id<Employee> TOM = Id.of("tom");
    private static final Actor BOSS = Actor.person("Bas");

    LeaveContract(Stores stores) {
        super(stores);
    }

    private void hire() {
        stores.run(r -> {
            r.employees().add(new Employee(JOKE, "Joke Postma"));
            r.employees().add(new Employee(TOM, "Tom Jansen"));
        });
    }

    private static List<LeaveFact> facts() {
        LotKey lot = new LotKey(LeaveKinds.STATUTORY, 2026);
        return List.of(
                new LeaveFact.Opened(Id.of("f1"), DAY),
                new LeaveFact.Granted(Id.of("f2"), lot, DateRange.from(DAY), Hours.of("7.6"), LeaveFact.Reason.OPENING),
                new LeaveFact.Taken(Id.of("f3"), DAY, LeaveKinds.VACATION, Hours.of(8), true),
                new LeaveFact.PaidOut(Id.of("f4"), DAY, LeaveKinds.VACATION, Hours.of(8), LeaveFact.Payment.SALE),
                new LeaveFact.Converted(Id.of("f5"), DAY, "TVT", lot, Hours.of(8)),
                new LeaveFact.Extended(Id.of("f6"), DAY, lot, DAY.plusYears(2)),
                new LeaveFact.Informed(Id.of("f7"), DAY, 2026),
                new LeaveFact.Unable(Id.of("f8"), DAY, 2026),
                new LeaveFact.Corrected(Id.of("f9"), DAY, lot, Hours.of(-1), "Dubbel geteld"),
                new LeaveFact.Ill(Id.of("f10"), DAY),
                new LeaveFact.Recovered(Id.of("f11"), DAY.plusDays(1), Id.of("f10")),
                new LeaveFact.Retracted(Id.of("f12"), DAY, Id.of("f3")));
    }

    private static LeaveRequest request(String id, Id<Employee> employee, LocalDate first) {
        return LeaveRequest.draft(Id.of(id), employee, LeaveKinds.VACATION, DateRange.of(first, first.plusDays(4)))
                .withPart(first, Hours.of("3.5"))
                .withStages(2);
    }

    private static Versioned<LeaveRequest> found(Repositories r, String id) {
        return r.leaveRequests().find(Id.of(id)).orElseThrow();
    }

    @Test
    void an_employee_is_kept_with_contracts() throws Exception {
        Employee employed = new Employee(JOKE, "Joke Postma")
                .with(Employment.from(DAY, WorkWeek.fullTime())
                        .changed(EmploymentTerms.of(DAY.plusYears(1), WorkWeek.of(Hours.of("7.6"), DAY.getDayOfWeek())))
                        .ending(DAY.plusYears(2)));
        isVersioned(
                new Employee(JOKE, "Joke Postma"),
                employed,
                r -> r.employees()::add,
                r -> r.employees()::save,
                r -> r.employees().find(JOKE).orElseThrow());
    }

    @Test
    void facts_are_kept_in_the_order_they_were_added() throws Exception {
        hire();
        stores.run(r -> facts().forEach(fact -> r.leaveFacts().append(JOKE, fact)));
        stores.reopen();
        stores.run(r -> r.leaveFacts().append(TOM, new LeaveFact.Opened(Id.of("t1"), DAY)));

        stores.run(r -> {
            assertThat(r.leaveFacts().of(JOKE)).containsExactlyElementsOf(facts());
            assertThat(r.leaveFacts().of(TOM)).hasSize(1);
        });
    }

    @Test
    void a_fact_added_again_does_nothing_and_another_under_its_identity_is_refused() throws Exception {
        hire();
        LeaveFact fact = new LeaveFact.Informed(Id.of("f1"), DAY, 2026);
        stores.run(r -> r.leaveFacts().append(JOKE, fact));
        stores.run(r -> r.leaveFacts().append(JOKE, fact));
        stores.reopen();

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        stores.run(r -> r.leaveFacts().append(JOKE, new LeaveFact.Informed(Id.of("f1"), DAY, 2025))));
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.leaveFacts().append(TOM, fact)));
        stores.run(r -> assertThat(r.leaveFacts().of(JOKE)).containsExactly(fact));
    }

    @Test
    void a_fact_needs_an_employee() {
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.leaveFacts().append(JOKE, new LeaveFact.Opened(Id.of("f1"), DAY))));
    }

    @Test
    void a_request_is_kept_with_what_became_of_it() throws Exception {
        hire();
        LeaveRequest submitted = request("r1", JOKE, DAY).submit(DAY.minusDays(9), BOSS);
        isVersioned(
                submitted,
                submitted.reject(DAY.minusDays(8), BOSS, "Jaarafsluiting"),
                r -> r.leaveRequests()::add,
                r -> r.leaveRequests()::save,
                r -> found(r, "r1"));
    }

    @Test
    void requests_are_found_by_employee_in_the_order_of_their_days() throws Exception {
        hire();
        stores.run(r -> {
            r.leaveRequests().add(request("r2", JOKE, DAY.plusDays(20)));
            r.leaveRequests().add(request("r3", JOKE, DAY));
            r.leaveRequests().add(request("r1", JOKE, DAY));
            r.leaveRequests().add(request("r0", TOM, DAY));
        });
        stores.reopen();

        stores.run(r -> assertThat(r.leaveRequests().of(JOKE))
                .extracting(each -> each.id().value())
                .containsExactly("r1", "r3", "r2"));
    }

    @Test
    void facts_of_one_employee_are_removed_and_those_of_others_stay() throws Exception {
        hire();
        LeaveFact other = new LeaveFact.Opened(Id.of("t1"), DAY);
        stores.run(r -> {
            facts().forEach(fact -> r.leaveFacts().append(JOKE, fact));
            r.leaveFacts().append(TOM, other);
        });
        stores.run(r -> {
            r.leaveFacts().remove(JOKE);
            assertThat(r.leaveFacts().of(JOKE)).isEmpty();
        });
        stores.reopen();

        LeaveFact again = new LeaveFact.Opened(Id.of("f1"), DAY.plusDays(1));
        stores.run(r -> {
            assertThat(r.leaveFacts().of(JOKE)).isEmpty();
            assertThat(r.leaveFacts().of(TOM)).containsExactly(other);
            r.leaveFacts().append(JOKE, again);
            r.leaveFacts().remove(Id.of("nobody"));
        });
        stores.reopen();
        stores.run(r -> assertThat(r.leaveFacts().of(JOKE)).containsExactly(again));
    }

    @Test
    void requests_of_one_employee_are_removed_and_those_of_others_stay() throws Exception {
        hire();
        stores.run(r -> {
            r.leaveRequests().add(request("r1", JOKE, DAY));
            r.leaveRequests().add(request("r2", JOKE, DAY.plusDays(9)));
            r.leaveRequests().add(request("r0", TOM, DAY));
        });
        stores.run(r -> {
            r.leaveRequests().remove(JOKE);
            assertThat(r.leaveRequests().of(JOKE)).isEmpty();
        });
        stores.reopen();

        stores.run(r -> {
            assertThat(r.leaveRequests().of(JOKE)).isEmpty();
            assertThat(r.leaveRequests().find(Id.of("r1"))).isEmpty();
            assertThat(r.leaveRequests().of(TOM)).hasSize(1);
            r.leaveRequests().add(request("r1", JOKE, DAY));
            r.leaveRequests().remove(Id.of("nobody"));
        });
        stores.reopen();
        stores.run(r -> assertThat(r.leaveRequests().of(JOKE)).hasSize(1));
    }

    @Test
    void a_request_keeps_what_was_asked_for_and_what_was_done_with_it() {
        hire();
        LeaveRequest asked = request("r1", JOKE, DAY).submit(DAY.minusDays(9), BOSS);
        stores.run(r -> r.leaveRequests().add(asked));
        LeaveRequest longer = LeaveRequest.draft(
                        Id.of("r1"), JOKE, LeaveKinds.VACATION, DateRange.of(DAY, DAY.plusDays(30)))
                .withPart(DAY, Hours.of("3.5"))
                .withStages(2);
        LeaveRequest otherKind = LeaveRequest.draft(Id.of("r1"), JOKE, "UNPAID", asked.days())
                .withPart(DAY, Hours.of("3.5"))
                .withStages(2);
        for (LeaveRequest draft : List.of(
                longer,
                otherKind,
                request("r1", JOKE, DAY).withPart(DAY, Hours.of(4)),
                request("r1", JOKE, DAY).withStages(1))) {
            assertThatIllegalStateException().isThrownBy(() -> saved(LeaveRequest.restore(draft, asked.events())));
        }
        assertThatIllegalStateException().isThrownBy(() -> saved(request("r1", JOKE, DAY)));
        assertThatIllegalStateException()
                .isThrownBy(() -> saved(request("r1", JOKE, DAY).submit(DAY.minusDays(8), BOSS)));
        stores.run(r -> assertThat(found(r, "r1").value()).isEqualTo(asked));
    }

    private void saved(LeaveRequest changed) {
        stores.run(r -> r.leaveRequests().save(found(r, "r1").with(changed)));
    }

    @Test
    void a_request_does_not_become_another() {
        hire();
        stores.run(r -> r.leaveRequests().add(request("r1", JOKE, DAY)));

        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r ->
                        r.leaveRequests().save(found(r, "r1").with(request("r1", JOKE, DAY.plusDays(1))))));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        stores.run(r -> r.leaveRequests().save(found(r, "r1").with(request("r1", TOM, DAY)))));
    }
}
