package nl.factuurwerk.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.hours.ApprovalFact.Act;
import nl.factuurwerk.hours.ApprovalFact.Signature;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ApprovalsTest {

    private static final Id<Employee> SANNE = Id.of("sanne");
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final DateRange WEEK = DateRange.of(MONDAY, MONDAY.plusDays(6));

    private static ApprovalFact step(Act act, DateRange days) {
        return new ApprovalFact(
                SANNE, days, act, new Signature(Id.of("bram"), MONDAY.plusDays(7)), act.needsReason() ? "Why" : "");
    }

    private static Approvals after(ApprovalFact... steps) {
        return Approvals.of(List.of(steps));
    }

    @Nested
    class a_step {

        @Test
        void is_taken_only_from_the_one_before_it() {
            ApprovalFact submit = step(Act.SUBMITTED, WEEK);
            ApprovalFact approve = step(Act.APPROVED, WEEK);
            ApprovalFact reject = step(Act.REJECTED, WEEK);
            ApprovalFact reopen = step(Act.REOPENED, WEEK);

            assertThat(after().check(submit).isEmpty()).isTrue();
            assertThat(after().check(approve).mentions("HOURS-NOT-SUBMITTED")).isTrue();
            assertThat(after().check(reject).mentions("HOURS-NOT-SUBMITTED")).isTrue();
            assertThat(after(submit).check(submit).mentions("HOURS-SUBMITTED")).isTrue();
            assertThat(after(submit).check(approve).isEmpty()).isTrue();
            assertThat(after(submit).check(reject).isEmpty()).isTrue();
            assertThat(after(submit).check(reopen).mentions("HOURS-NOT-APPROVED"))
                    .isTrue();
            assertThat(after(submit, reject).check(submit).isEmpty()).isTrue();
            assertThat(after(submit, approve).check(submit).mentions("HOURS-SUBMITTED"))
                    .isTrue();
            assertThat(after(submit, approve).check(reopen).isEmpty()).isTrue();
            assertThat(after(submit, approve, reopen).check(submit).isEmpty()).isTrue();
        }

        @Test
        void names_each_day_that_it_does_not_fit() {
            assertThat(after(step(Act.SUBMITTED, DateRange.of(MONDAY, MONDAY.plusDays(4))))
                            .check(step(Act.APPROVED, WEEK))
                            .findings())
                    .extracting(finding -> finding.where().path())
                    .containsExactly("days[2026-10-10]", "days[2026-10-11]");
        }

        @Test
        void that_undoes_something_needs_a_reason() {
            Signature bram = new Signature(Id.of("bram"), MONDAY);

            assertThatThrownBy(() -> new ApprovalFact(SANNE, WEEK, Act.REJECTED, bram, " "))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new ApprovalFact(SANNE, DateRange.from(MONDAY), Act.APPROVED, bram, ""))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class a_change {

        private final TimeEntry entry =
                TimeEntry.of(Id.of("1"), SANNE, MONDAY, Duration.ofHours(1)).build();

        private Optional<String> against(HoursPolicy policy, Approvals approvals, String today) {
            return policy.check(entry, approvals, LocalDate.parse(today))
                    .map(finding -> finding.id().toString());
        }

        @Test
        void is_refused_once_hours_are_submitted_or_approved() {
            ApprovalFact submit = step(Act.SUBMITTED, WEEK);

            assertThat(against(HoursPolicy.open(), after(), "2026-10-13")).isEmpty();
            assertThat(against(HoursPolicy.open(), after(submit), "2026-10-13")).contains("HOURS-APPROVED");
            assertThat(against(HoursPolicy.open(), after(submit, step(Act.APPROVED, WEEK)), "2026-10-13"))
                    .contains("HOURS-APPROVED");
            assertThat(against(HoursPolicy.open(), after(submit, step(Act.REJECTED, WEEK)), "2026-10-13"))
                    .isEmpty();
        }

        @Test
        void is_refused_once_the_grace_of_its_month_is_over() {
            HoursPolicy policy = HoursPolicy.open().lockedAfter(5);

            assertThat(against(policy, after(), "2026-11-05")).isEmpty();
            assertThat(against(policy, after(), "2026-11-06")).contains("HOURS-LOCKED");
            assertThat(against(HoursPolicy.open().lockedAfter(0), after(), "2026-10-31"))
                    .isEmpty();
            assertThat(against(HoursPolicy.open().lockedAfter(0), after(), "2026-11-01"))
                    .contains("HOURS-LOCKED");
        }
    }
}
