package nl.factuurwerk.leave;

import static nl.factuurwerk.leave.Leave.balance;
import static nl.factuurwerk.leave.Leave.date;
import static nl.factuurwerk.leave.Leave.extra;
import static nl.factuurwerk.leave.Leave.fullTime;
import static nl.factuurwerk.leave.Leave.hours;
import static nl.factuurwerk.leave.Leave.informed;
import static nl.factuurwerk.leave.Leave.nobody;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.staff.EmploymentTerms;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases of the law; the names of the cases are those of the table they come from. */
class LeaveOraclesTest {

    @Test
    void leave_1_forty_hours_a_week_give_160_a_year() {
        assertThat(balance(fullTime("2026-01-01"), "2026-01-01").available()).isEqualTo(hours("160"));
    }

    @Test
    void leave_3_thirty_two_hours_from_1_may_give_85_33() {
        Employment employment = Employment.of(
                DateRange.of(date("2026-05-01"), date("2026-12-31")),
                List.of(EmploymentTerms.of(date("2026-05-01"), Leave.fourDays())));

        Hours available = balance(nobody().with(employment), "2026-12-31").available();

        assertThat(available).hasToString("85.33").isEqualTo(Hours.ofMinutes(5120));
    }

    @Test
    void leave_5_extra_leave_of_2025_can_be_taken_until_the_end_of_2030() {
        LeaveLot lot = balance(nobody(), "2026-01-01", extra(2025, "16"))
                .lots()
                .getFirst()
                .lot();

        assertThat(lot.lapse().on()).contains(date("2031-01-01"));
        assertThat(lot.lapse().lastUsable()).contains(date("2030-12-31"));
        assertThat(lot.lapse().reason()).isEqualTo(Lapse.Reason.PRESCRIBED);
    }

    @Test
    void leave_7_statutory_leave_of_2025_is_gone_on_1_july_2026_when_the_employer_informed_in_time() {
        LeaveBalance balance =
                balance(fullTime("2025-01-01"), "2026-07-01", extra(2025, "16"), informed("2025-11-03", 2025));

        assertThat(balance.left(LeaveKinds.STATUTORY, 2025)).isEqualTo(Hours.ZERO);
        assertThat(balance.left(LeaveKinds.STATUTORY, 2026)).isEqualTo(hours("160"));
        assertThat(balance.left(LeaveKinds.EXTRA, 2025)).isEqualTo(hours("16"));
    }

    @Test
    void leave_9_birth_leave_is_one_week_and_five_more() {
        LeaveKinds kinds = LeaveKinds.standard();

        assertThat(kinds.at("BIRTH", date("2026-03-01")).entitlement(hours("32")))
                .contains(hours("32"));
        assertThat(kinds.at("BIRTH_EXTRA", date("2026-03-01")).entitlement(hours("32")))
                .contains(hours("160"));
    }

    @Test
    void leave_11_short_term_care_leave_is_two_weeks_in_twelve_months() {
        LeaveKind care = LeaveKinds.standard().at("CARE_SHORT", date("2026-03-01"));

        assertThat(care.entitlement(hours("40"))).contains(hours("80"));
        assertThat(care.window(date("2026-03-01"))).contains(DateRange.of(date("2026-03-01"), date("2027-02-28")));
    }

    // MAT-1, MAT-3, MAT-5, and the case in the explanation of the act
    @ParameterizedTest
    @CsvSource({
        "2026-09-15, 2026-08-05, 2026-09-15, 42, 70, 2026-11-24",
        "2026-09-15, 2026-08-05, 2026-09-20, 42, 70, 2026-11-29",
        "2026-09-15, 2026-08-19, 2026-09-10, 23, 89, 2026-12-08",
        "2026-09-15, 2026-08-19, 2026-09-20, 28, 84, 2026-12-13"
    })
    void maternity_leave_ends_ten_weeks_and_the_unused_days_after_the_birth(
            String due, String start, String birth, int before, int after, String end) {
        MaternityLeave leave = MaternityLeave.due(date(due));

        assertThat(leave.earliest()).isEqualTo("2026-08-05");
        assertThat(leave.latest()).isEqualTo("2026-08-19");
        assertThat(leave.daysBefore(date(start), date(birth))).isEqualTo(before);
        assertThat(leave.daysAfter(date(start), date(birth))).isEqualTo(after);
        assertThat(leave.days(date(start), date(birth))).isEqualTo(DateRange.of(date(start), date(end)));
    }
}
