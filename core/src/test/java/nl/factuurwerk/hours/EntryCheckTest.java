package nl.factuurwerk.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.factuurwerk.hours.worktime.Shift;
import nl.factuurwerk.hours.worktime.Shifts;
import nl.factuurwerk.hours.worktime.Worker;
import nl.factuurwerk.hours.worktime.WorkingTimeCheck;
import nl.factuurwerk.hours.worktime.WorkingTimeLimits;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EntryCheckTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final EntryCheck CHECK = new EntryCheck(Duration.ofMinutes(30));

    private static TimeEntry entry(String id, String employee, String from, String until) {
        return paused(id, employee, from, until, 0);
    }

    private static TimeEntry paused(String id, String employee, String from, String until, int minutes) {
        Clocked times = Clocked.of(
                LocalDateTime.parse(from).atZone(AMSTERDAM),
                LocalDateTime.parse(until).atZone(AMSTERDAM));
        return TimeEntry.of(
                        Id.of(id), Id.of(employee), times.date(), times.length().minusMinutes(minutes))
                .clocked(times)
                .build();
    }

    @Nested
    class overlaps {

        @Test
        void are_found_pair_by_pair() {
            List<Finding> findings = CHECK.of(List.of(
                            entry("c", "sanne", "2026-10-05T10:30", "2026-10-05T11:00"),
                            entry("a", "sanne", "2026-10-05T09:00", "2026-10-05T12:00"),
                            entry("b", "sanne", "2026-10-05T10:00", "2026-10-05T10:45"),
                            entry("d", "bram", "2026-10-05T09:00", "2026-10-05T12:00")))
                    .findings();

            assertThat(findings)
                    .extracting(finding -> finding.text().in(Language.ENGLISH))
                    .containsExactly(
                            "entry b of sanne on 2026-10-05 overlaps entry a by 0:45",
                            "entry c of sanne on 2026-10-05 overlaps entry a by 0:30",
                            "entry c of sanne on 2026-10-05 overlaps entry b by 0:15");
        }

        @Test
        void are_none_where_one_entry_ends_as_the_other_begins() {
            assertThat(CHECK.of(List.of(
                                    entry("a", "sanne", "2026-10-05T09:00", "2026-10-05T10:00"),
                                    entry("b", "sanne", "2026-10-05T10:00", "2026-10-05T11:00")))
                            .isEmpty())
                    .isTrue();
        }
    }

    @Nested
    class gaps {

        @Test
        void are_found_within_a_day_from_a_length_on() {
            assertThat(CHECK.of(List.of(
                                    entry("a", "sanne", "2026-10-05T09:00", "2026-10-05T12:00"),
                                    entry("b", "sanne", "2026-10-05T09:30", "2026-10-05T10:00").toBuilder()
                                            .build(),
                                    entry("c", "sanne", "2026-10-05T12:30", "2026-10-05T13:00"),
                                    entry("d", "sanne", "2026-10-05T13:29", "2026-10-05T14:00"),
                                    entry("e", "sanne", "2026-10-06T09:00", "2026-10-06T10:00")))
                            .findings())
                    .filteredOn(finding -> finding.id().toString().equals("HOURS-GAP"))
                    .extracting(finding -> finding.text().in(Language.ENGLISH))
                    .containsExactly(
                            "day 2026-10-05 of sanne has 0:30 that nothing is written for, between entries a and c");
        }
    }

    @Nested
    class an_entry {

        @Test
        void has_times_that_fit_its_day_and_duration() {
            TimeEntry.Builder builder =
                    TimeEntry.of(Id.of("a"), Id.of("sanne"), LocalDate.of(2026, 10, 5), Duration.ofHours(3));
            Clocked tooShort = Clocked.of(
                    LocalDateTime.parse("2026-10-05T09:00").atZone(AMSTERDAM),
                    LocalDateTime.parse("2026-10-05T11:59").atZone(AMSTERDAM));

            assertThatThrownBy(() -> builder.clocked(tooShort)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> builder.clocked(tooShort.on(LocalDate.of(2026, 10, 6))))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void is_copied_at_the_same_time_by_the_clock() {
            TimeEntry saturday = entry("a", "sanne", "2026-03-28T01:00", "2026-03-28T04:00");

            List<TimeEntry> copies = EntryCopies.of(List.of(saturday))
                    .copied(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 29), id -> Id.of(id + "-2"));

            assertThat(copies).singleElement().satisfies(copy -> {
                assertThat(copy.date()).isEqualTo("2026-03-29");
                assertThat(copy.duration()).isEqualTo(Duration.ofHours(3));
                assertThat(copy.clocked().orElseThrow().stop().atZone(AMSTERDAM).toLocalDateTime())
                        .isEqualTo("2026-03-29T05:00");
            });
        }

        @Test
        void is_copied_with_its_project_only() {
            TimeEntry site = entry("a", "sanne", "2026-10-05T09:00", "2026-10-05T10:00").toBuilder()
                    .project("site")
                    .build();
            TimeEntry other = entry("b", "sanne", "2026-10-06T09:00", "2026-10-06T10:00");
            EntryCopies week = EntryCopies.of(List.of(other, site));

            assertThat(week.copied(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 12), id -> Id.of(id + "-2")))
                    .extracting(TimeEntry::date)
                    .containsExactly(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 13));
            assertThat(week.onProject("site")
                            .copied(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 12), id -> Id.of("x")))
                    .singleElement()
                    .satisfies(copy -> assertThat(copy.project()).contains("site"));
            assertThatThrownBy(() -> week.copied(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 12), id -> id))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class working_time {

        @Test
        void is_found_in_entries() {
            List<TimeEntry> longDay = List.of(
                    entry("b", "sanne", "2026-10-05T13:00", "2026-10-05T20:30"),
                    paused("a", "sanne", "2026-10-05T07:00", "2026-10-05T12:30", 15),
                    entry("c", "sanne", "2026-10-06T05:00", "2026-10-06T06:00"));

            List<Shift> shifts = Shifts.of(longDay);

            assertThat(shifts).hasSize(2);
            assertThat(shifts.getFirst().breaks()).containsExactly(Duration.ofMinutes(15), Duration.ofMinutes(30));
            assertThat(shifts.getFirst().worked()).isEqualTo(Duration.ofMinutes(765));
            assertThat(WorkingTimeCheck.of(Worker.ADULT, WorkingTimeLimits.standard())
                            .check(shifts)
                            .findings())
                    .extracting(finding -> finding.id().toString())
                    .contains("WORKTIME-SHIFT");
        }

        @Test
        void of_two_people_is_refused() {
            assertThatThrownBy(() -> Shifts.of(List.of(
                            entry("a", "sanne", "2026-10-05T07:00", "2026-10-05T12:30"),
                            entry("b", "bram", "2026-10-05T07:00", "2026-10-05T12:30"))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
