package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.NOVEMBER_21;
import static nl.factuurwerk.Offices.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.AuditPayload;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LeaveFile;
import nl.factuurwerk.leave.LeaveKinds;
import nl.factuurwerk.leave.LeavePolicy;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.leave.LeaveStatus;
import nl.factuurwerk.leave.LotKey;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.WorkWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LeaveServiceTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(NOVEMBER_21.instant(), NOVEMBER_21.getZone());
    private static final Actor SANNE = Actor.person("Sanne");
    private static final Actor BOSS = Actor.person("Bas");

    private final Factuurwerk office =
            office().leave(LeavePolicy.standard().withStages(2)).build();
    private final Employee sanne = new Employee(Id.of("sanne"), "Sanne de Wit")
            .with(Employment.from(LocalDate.of(2026, 1, 1), WorkWeek.fullTime()));

    @BeforeEach
    void hire() {
        office.hours().put(sanne);
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }

    private LeaveRequest submitted(LeaveRequest draft) {
        return office.leave().submit(draft, SANNE).orThrow();
    }

    private LeaveRequest draft(String first, String last) {
        return office.leave().draft(sanne.id(), LeaveKinds.VACATION, DateRange.of(day(first), day(last)));
    }

    @Test
    void a_draft_made_by_hand_needs_as_many_to_approve_as_the_policy_wants() {
        LeaveRequest byHand =
                LeaveRequest.draft(Id.of("mine"), sanne.id(), LeaveKinds.VACATION, DateRange.on(day("12-28")));

        submitted(byHand);

        assertThat(office.leave().approve(byHand.id(), BOSS).status(TODAY)).isEqualTo(LeaveStatus.APPROVED_ONCE);
    }

    @Test
    void a_change_is_no_other_request() {
        LeaveRequest asked = submitted(draft("12-28", "12-28"));

        assertThatIllegalStateException()
                .isThrownBy(() -> office.leave()
                        .change(
                                asked.id(),
                                kept -> LeaveRequest.draft(
                                                asked.id(),
                                                sanne.id(),
                                                LeaveKinds.VACATION,
                                                DateRange.of(day("12-28"), day("12-31")))
                                        .submit(TODAY, BOSS)));
    }

    @Test
    void messages_have_no_reason_in_them() {
        LeaveRequest asked = submitted(draft("12-28", "12-28"));
        office.leave().reject(asked.id(), BOSS, "Sanne had al te vaak vrij");

        assertThatIllegalStateException()
                .isThrownBy(() -> office.leave().approve(asked.id(), BOSS))
                .withMessageContaining("REJECTED on " + TODAY)
                .withMessageNotContaining("vrij");
    }

    @Nested
    class CollectiveDays {

        private List<LeaveRequest> closed() {
            return office.leave().collective(DateRange.of(day("12-21"), day("12-31")), List.of(sanne.id()), BOSS);
        }

        @Test
        void leave_out_what_was_asked_for_and_no_more_than_that() {
            submitted(draft("12-23", "12-24"));
            submitted(draft("12-30", "12-30").withPart(day("12-30"), Hours.of(3)));

            List<LeaveRequest> closed = closed();

            assertThat(closed)
                    .extracting(LeaveRequest::days)
                    .containsExactly(
                            DateRange.of(day("12-21"), day("12-22")), DateRange.of(day("12-25"), day("12-31")));
            assertThat(closed.getLast().parts()).containsOnlyKeys(day("12-30")).containsValue(Hours.of(5));
            assertThat(closed).allMatch(each -> each.status(TODAY) == LeaveStatus.AGREED);
            assertThat(closed()).isEmpty();
        }

        @Test
        void are_one_request_for_who_asked_for_nothing() {
            assertThat(closed())
                    .extracting(LeaveRequest::days)
                    .containsExactly(DateRange.of(day("12-21"), day("12-31")));
        }

        @Test
        void are_none_for_who_has_no_work_then() {
            office.hours().put(new Employee(sanne.id(), sanne.name()));

            assertThat(closed()).isEmpty();
        }
    }

    @Nested
    class Erasure {

        private static final String WHY = "Uit dienst, termijn voorbij";

        private LeaveRequest asked;

        @BeforeEach
        void use() {
            asked = submitted(draft("11-10", "11-11"));
            office.leave().reject(asked.id(), BOSS, "Sanne is net terug");
            office.leave().add(sanne.id(), new LeaveFact.Ill(Id.of("1"), day("03-02")));
            office.leave()
                    .add(
                            sanne.id(),
                            new LeaveFact.Corrected(
                                    Id.of("2"),
                                    day("03-02"),
                                    new LotKey(LeaveKinds.EXTRA, 2026),
                                    Hours.of(8),
                                    "Sanne werkte zaterdag"));
        }

        private void leave() {
            office.hours().put(sanne.with(sanne.employments().getFirst().ending(TODAY.minusDays(1))));
        }

        @Test
        void leaves_nothing_but_the_name() {
            leave();

            LeaveFile erased = office.leave().erase(sanne.id(), WHY);

            assertThat(erased.requests()).extracting(LeaveRequest::id).containsExactly(asked.id());
            assertThat(erased.facts()).hasSize(2);
            LeaveFile left = office.leave().file(sanne.id());
            assertThat(left.requests()).isEmpty();
            assertThat(left.facts()).isEmpty();
            assertThat(left.employee()).isEqualTo(new Employee(sanne.id(), "Sanne de Wit"));
            assertThat(office.leave().balance(sanne.id(), TODAY).left()).isEqualTo(Hours.ZERO);
        }

        @Test
        void takes_who_and_why_out_of_the_trail_which_holds() {
            leave();

            office.leave().erase(sanne.id(), WHY);

            List<String> payloads = office.audit()
                    .entries(entries -> entries.map(KeptEntry::payload)
                            .map(payload -> payload.filter(AuditPayload.class::isInstance)
                                    .map(AuditPayload.class::cast)
                                    .map(AuditPayload::why)
                                    .orElse("erased"))
                            .toList());
            assertThat(payloads).containsExactly("erased", "erased", "erased", "erased", WHY);
            assertThat(office.audit().verify().findings()).isEmpty();
        }

        @Test
        void waits_for_the_end_of_the_employment() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> office.leave().erase(sanne.id(), WHY))
                    .withMessageContaining("sanne")
                    .withMessageContaining("2026-01-01");

            office.hours().put(sanne.with(sanne.employments().getFirst().ending(TODAY)));

            assertThatIllegalStateException().isThrownBy(() -> office.leave().erase(sanne.id(), WHY));
            assertThat(office.leave().file(sanne.id()).facts()).hasSize(2);
        }

        @Test
        void is_of_somebody_who_is_known() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> office.leave().erase(Id.of("tom"), WHY))
                    .withMessageContaining("tom");
        }
    }
}
