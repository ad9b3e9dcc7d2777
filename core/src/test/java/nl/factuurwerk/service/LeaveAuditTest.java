package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.office;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.Offices;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.AuditPayload;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LeaveKinds;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.leave.LotKey;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.WorkWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the trail has of leave. */
class LeaveAuditTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 28);
    private static final Actor SANNE = Actor.person("Sanne");
    private static final Actor BOSS = Actor.person("Bas");

    private final Factuurwerk office = office().build();
    private final Employee sanne = new Employee(Id.of("sanne"), "Sanne de Wit")
            .with(Employment.from(LocalDate.of(2026, 1, 1), WorkWeek.fullTime()));

    @BeforeEach
    void hire() {
        office.hours().put(sanne);
    }

    private List<String> trail() {
        return office.audit()
                .entries(entries -> entries.map(LeaveAuditTest::line).toList());
    }

    private static String line(KeptEntry kept) {
        String payload = kept.payload()
                .filter(AuditPayload.class::isInstance)
                .map(AuditPayload.class::cast)
                .map(each -> each.who().name() + ": " + each.why())
                .orElse("erased");
        return kept.entry().event().act() + " " + kept.entry().event().subject().kind() + " by " + payload;
    }

    private LeaveRequest submitted() {
        LeaveRequest draft = office.leave().draft(sanne.id(), LeaveKinds.VACATION, DateRange.on(DAY));
        return office.leave().submit(draft, SANNE).orThrow();
    }

    @Test
    void has_who_did_what_with_a_request_and_why() {
        LeaveRequest request = submitted();
        office.leave().approve(request.id(), BOSS);
        LocalDate today = Offices.NOVEMBER_21
                .instant()
                .atZone(Offices.NOVEMBER_21.getZone())
                .toLocalDate();
        office.leave()
                .change(
                        request.id(),
                        it -> it.requestCancellation(today, SANNE, "Reis gaat niet door")
                                .agreeToCancellation(today, BOSS));

        assertThat(trail())
                .containsExactly(
                        "LEAVE_SUBMITTED leave-request by Sanne: ",
                        "LEAVE_APPROVED leave-request by Bas: ",
                        "LEAVE_CANCELLATION_REQUESTED leave-request by Sanne: Reis gaat niet door",
                        "LEAVE_CANCELLATION_AGREED leave-request by Bas: ");
        assertThat(office.audit().verify().findings()).isEmpty();
    }

    @Test
    void has_the_reason_of_a_refusal() {
        office.leave().reject(submitted().id(), BOSS, "Te weinig mensen");

        assertThat(trail()).last().isEqualTo("LEAVE_REJECTED leave-request by Bas: Te weinig mensen");
    }

    @Test
    void has_each_fact_once_and_does_not_tell_illness_from_a_letter() {
        LeaveFact ill = new LeaveFact.Ill(Id.of("f-1"), DAY);
        office.leave().add(sanne.id(), ill).orThrow();
        office.leave().add(sanne.id(), ill).orThrow();
        office.leave()
                .add(sanne.id(), new LeaveFact.Informed(Id.of("f-2"), DAY, 2026))
                .orThrow();
        office.leave()
                .add(
                        sanne.id(),
                        new LeaveFact.Corrected(
                                Id.of("f-3"), DAY, new LotKey(LeaveKinds.EXTRA, 2026), Hours.of(8), "Zaterdag gewerkt"))
                .orThrow();

        assertThat(trail()).hasSize(3).allMatch(line -> line.startsWith("LEAVE_RECORDED leave-fact by "));
        assertThat(trail()).last().asString().endsWith(": Zaterdag gewerkt");
        assertThat(office.audit()
                        .<Boolean>entries(entries -> entries.allMatch(
                                each -> each.entry().link().chain().equals(LeaveTrail.chain(sanne.id())))))
                .isTrue();
    }

    @Test
    void has_nothing_of_what_was_not_kept() {
        LeaveRequest weekend =
                office.leave().draft(sanne.id(), LeaveKinds.VACATION, DateRange.on(LocalDate.of(2026, 12, 27)));

        assertThat(office.leave().submit(weekend, SANNE).isValid()).isFalse();

        assertThat(trail()).isEmpty();
    }

    @Test
    void has_both_acts_of_collective_leave() {
        office.leave().collective(DateRange.on(DAY), List.of(sanne.id()), BOSS);

        assertThat(trail())
                .containsExactly("LEAVE_SUBMITTED leave-request by Bas: ", "LEAVE_APPROVED leave-request by Bas: ");
    }
}
