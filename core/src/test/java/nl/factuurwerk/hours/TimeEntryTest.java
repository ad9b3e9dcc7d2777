package nl.factuurwerk.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.staff.Employee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeEntryTest {

    private static final Id<Employee> SANNE = Id.of("sanne");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private static TimeEntry.Builder lasting(String duration) {
        return TimeEntry.of(Id.of("1"), SANNE, DAY, Duration.parse(duration));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "PT20M", "PT24H"})
    void lasts_from_a_second_up_to_a_day(String duration) {
        assertThat(lasting(duration).build().duration()).isEqualTo(Duration.parse(duration));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "-PT1S", "PT24H1S", "PT1.5S"})
    void lasts_no_longer_no_shorter_and_whole_seconds(String duration) {
        assertThatThrownBy(() -> lasting(duration))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Duration.parse(duration).toString());
    }

    @Test
    void is_billable_for_a_customer_and_not_for_the_own_house() {
        assertThat(lasting("PT1H").customer(Id.of("brewery")).build().isBillable())
                .isTrue();
        assertThat(lasting("PT1H")
                        .customer(Id.of("brewery"))
                        .billable(false)
                        .build()
                        .isBillable())
                .isFalse();
        assertThat(lasting("PT1H").build().isBillable()).isFalse();
        assertThatThrownBy(() -> lasting("PT1H").billable(true).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Billable, but for no customer: time entry 1");
    }

    @Test
    void is_known_to_invoices_by_its_identity() {
        assertThat(lasting("PT1H").build().source()).isEqualTo(new SourceReference("time-entry", "1"));
    }

    static Stream<Consumer<TimeEntry.Builder>> changes() {
        return Stream.of(
                b -> b.customer(Id.of("brewery")),
                b -> b.customer(Id.of("brewery")).billable(false),
                b -> b.project("site"),
                b -> b.task("Ontwerp"),
                b -> b.note("Eerste\nTweede"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void keeps_every_part_through_a_builder_and_tells_it_apart(Consumer<TimeEntry.Builder> change) {
        TimeEntry.Builder builder = lasting("PT1H");
        change.accept(builder);
        TimeEntry changed = builder.build();

        assertThat(changed.toBuilder().build()).isEqualTo(changed).hasSameHashCodeAs(changed);
        assertThat(changed).isNotEqualTo(lasting("PT1H").build());
    }

    @Test
    void tells_its_four_fixed_parts_apart() {
        TimeEntry entry = lasting("PT1H").build();

        assertThat(entry)
                .isNotEqualTo(TimeEntry.of(Id.of("2"), SANNE, DAY, Duration.ofHours(1))
                        .build())
                .isNotEqualTo(TimeEntry.of(Id.of("1"), Id.of("bram"), DAY, Duration.ofHours(1))
                        .build())
                .isNotEqualTo(TimeEntry.of(Id.of("1"), SANNE, DAY.plusDays(1), Duration.ofHours(1))
                        .build())
                .isNotEqualTo(lasting("PT2H").build());
    }

    @Test
    void refuses_texts_that_are_blank_long_or_unprintable() {
        assertThatThrownBy(() -> lasting("PT1H").project(" ")).hasMessageContaining("Not a project");
        assertThatThrownBy(() -> lasting("PT1H").project("a\nb")).hasMessageContaining("Not a project");
        assertThatThrownBy(() -> lasting("PT1H").task("x".repeat(201))).hasMessageContaining("Not a task");
        assertThatThrownBy(() -> lasting("PT1H").note("x".repeat(5001))).hasMessageContaining("Not a note");
        assertThatThrownBy(() -> lasting("PT1H").note("a\u0000b")).hasMessageContaining("Not a note");
        assertThat(lasting("PT1H")
                        .task("x".repeat(200))
                        .note("x".repeat(5000))
                        .build()
                        .task())
                .isPresent();
    }
}
