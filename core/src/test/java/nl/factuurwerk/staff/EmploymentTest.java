package nl.factuurwerk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.WorkWeek;
import nl.factuurwerk.time.WorkingPattern;
import org.junit.jupiter.api.Test;

class EmploymentTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final EmploymentTerms FEWER =
            EmploymentTerms.of(JULY, WorkWeek.fullTime().with(DayOfWeek.FRIDAY, Hours.ZERO));
    private static final Employment EMPLOYMENT =
            Employment.from(START, WorkWeek.fullTime()).changed(FEWER);

    @Test
    void terms_hold_from_a_day_on() {
        assertThat(EMPLOYMENT.on(START.minusDays(1))).isEmpty();
        assertThat(EMPLOYMENT.on(JULY.minusDays(1)))
                .map(EmploymentTerms::weekly)
                .contains(Hours.of(40));
        assertThat(EMPLOYMENT.on(JULY)).contains(FEWER);
        assertThat(EMPLOYMENT.ending(JULY).on(JULY.plusDays(1))).isEmpty();
    }

    @Test
    void a_range_is_cut_where_terms_change() {
        assertThat(EMPLOYMENT.during(DateRange.of(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 7, 31))))
                .extracting(Employment.Piece::days)
                .containsExactly(DateRange.of(START, JULY.minusDays(1)), DateRange.of(JULY, LocalDate.of(2026, 7, 31)));
    }

    @Test
    void a_change_from_the_same_day_takes_the_place_of_the_other() {
        EmploymentTerms other = EmploymentTerms.of(JULY, WorkWeek.fullTime());

        assertThat(EMPLOYMENT.changed(other).terms()).hasSize(2).contains(other).doesNotContain(FEWER);
    }

    @Test
    void terms_lie_within_the_employment() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPLOYMENT.changed(EmploymentTerms.of(START.minusDays(1), WorkWeek.fullTime())));
        assertThatIllegalArgumentException().isThrownBy(() -> EMPLOYMENT.ending(JULY.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Employment.of(DateRange.from(START), List.of(FEWER)));
    }

    @Test
    void a_week_has_hours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmploymentTerms(START, Hours.ZERO, WorkingPattern.fullTime()));
    }

    @Test
    void employments_of_one_employee_follow_each_other() {
        Employee employee = new Employee(Id.of("jp"), "Joke Postma");
        Employment later = Employment.from(LocalDate.of(2027, 1, 1), WorkWeek.fullTime());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> employee.with(EMPLOYMENT).with(later));
        assertThat(employee.with(later)
                        .with(EMPLOYMENT.ending(LocalDate.of(2026, 12, 31)))
                        .employments())
                .extracting(each -> each.days().first())
                .containsExactly(START, LocalDate.of(2027, 1, 1));
        assertThat(employee.with(EMPLOYMENT).hoursOn(LocalDate.of(2026, 7, 3))).isEqualTo(Hours.ZERO);
        assertThat(employee.with(EMPLOYMENT).hoursOn(LocalDate.of(2026, 6, 26))).isEqualTo(Hours.of(8));
        assertThat(employee.hoursOn(START)).isEqualTo(Hours.ZERO);
    }
}
