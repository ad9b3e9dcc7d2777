package nl.factuurwerk.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.text.PlainText;
import org.junit.jupiter.api.Test;

class TimeEntryExportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 25);
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static String text(TimeEntryLayout layout, List<TimeEntry> entries) {
        return TimeEntryExport.of(layout, Id::value, Id::value)
                .rows(entries.stream())
                .collect(Collectors.joining("\n"));
    }

    private static List<TimeEntry> read(TimeEntryLayout layout, String text) {
        return TimeEntryCsv.of(layout, name -> Optional.of(Id.of(name)), name -> Optional.of(Id.of(name)))
                .read(text.lines())
                .map(parsed -> parsed.value().orElseThrow(() -> new AssertionError(parsed.report())))
                .map(TimeEntryRow::entry)
                .toList();
    }

    private static TimeEntry entry(String note) {
        return TimeEntry.of(Id.of("t1"), Id.of("sanne"), DAY, Duration.ofMinutes(90))
                .customer(Id.of("hop"))
                .project("site")
                .note(note)
                .build();
    }

    @Test
    void writes_the_columns_of_the_layout_with_times_by_the_clock() {
        TimeEntry night = TimeEntry.of(Id.of("t1"), Id.of("sanne"), DAY, Duration.ofMinutes(90))
                .clocked(new Clocked(
                        Instant.parse("2026-10-24T23:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"), AMSTERDAM))
                .customer(Id.of("hop"))
                .project("site")
                .note("Livegang, \"nacht\"")
                .build();

        assertThat(text(TimeEntryLayout.clockify(), List.of(night)).lines())
                .containsExactly(
                        "User,Client,Project,Task,Description,Billable,Start Date,Start Time,End Date,End Time,Duration (h)",
                        "sanne,hop,site,,\"Livegang, \"\"nacht\"\"\",Yes,2026-10-25,01:30:00,2026-10-25,02:30:00,1:30:00");
    }

    @Test
    void leaves_the_end_out_where_the_clock_went_back_behind_the_start() {
        TimeEntry night = TimeEntry.of(Id.of("t1"), Id.of("sanne"), DAY, Duration.ofMinutes(30))
                .clocked(new Clocked(
                        Instant.parse("2026-10-25T00:45:00Z"), Instant.parse("2026-10-25T01:15:00Z"), AMSTERDAM))
                .customer(Id.of("hop"))
                .build();

        assertThat(text(TimeEntryLayout.detailed(), List.of(night))).endsWith(",2026-10-25,02:45:00,,,0:30:00");
    }

    @Test
    void runs_no_formula_and_gives_the_text_back() {
        TimeEntryLayout layout = TimeEntryLayout.detailed().column(TimeEntryField.ID, "Id");
        for (String note : List.of("=1+1", "+31 6", "-aftrek", "@jan", "'=1", "''+1", "'s avonds", "\uFF1D1", "'")) {
            String text = text(layout, List.of(entry(note)));

            assertThat(read(layout, text)).containsExactly(entry(note));
            assertThat(text.lines().skip(1).flatMap(line -> Stream.of(line.split(","))))
                    .noneMatch(field -> "=+-@\uFF1D".indexOf(field.isEmpty() ? ' ' : field.charAt(0)) >= 0);
        }
    }

    @Test
    void says_nothing_of_what_has_no_column() {
        TimeEntryLayout layout = TimeEntryLayout.detailed().column(TimeEntryField.ID, "Id");
        TimeEntry rated =
                entry("Iets").toBuilder().rate(UnitPrice.unitPrice("120.00")).build();

        assertThat(read(layout, text(layout, List.of(rated)))).containsExactly(entry("Iets"));
    }

    /** What was written is read again, whatever the layout calls and separates its columns by. */
    @Property
    void what_is_written_is_read_again(
            @ForAll("entries") List<TimeEntry> entries, @ForAll("layouts") TimeEntryLayout layout) {
        assertThat(read(layout, text(layout, entries))).isEqualTo(entries);
    }

    @Provide
    Arbitrary<TimeEntryLayout> layouts() {
        return Combinators.combine(
                        Arbitraries.of(TimeEntryLayout.detailed(), TimeEntryLayout.clockify()),
                        Arbitraries.of(',', ';', '\t', '|'))
                .as((layout, separator) -> layout.column(TimeEntryField.ID, "Id")
                        .column(TimeEntryField.ACTIVITY, "Activity")
                        .billableWords("Ja", "Nee")
                        .separatedBy(separator));
    }

    @Provide
    Arbitrary<List<TimeEntry>> entries() {
        return parts().list()
                .ofMaxSize(8)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> all.get(i).entry("t" + i))
                        .toList());
    }

    private static Arbitrary<Parts> parts() {
        Arbitrary<String> name = Arbitraries.strings()
                .withChars("aZé=+-@';,|\"'\uFF1D 0")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(PlainText::strip)
                .filter(text -> !PlainText.isBlank(text) && text.equals(text.strip()));
        Arbitrary<String> note = Combinators.combine(name, name.optional())
                .as((first, second) -> second.map(more -> first + "\n" + more).orElse(first));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 700).map(DAY::plusDays),
                        Arbitraries.longs().between(1, 86_400).map(Duration::ofSeconds),
                        Arbitraries.of("hop", "studio").optional(),
                        name.optional(),
                        name.optional(),
                        name.optional(),
                        note.optional(),
                        Arbitraries.of(true, false))
                .as(Parts::new);
    }

    private record Parts(
            LocalDate date,
            Duration duration,
            Optional<String> customer,
            Optional<String> project,
            Optional<String> task,
            Optional<String> activity,
            Optional<String> note,
            boolean billable) {

        TimeEntry entry(String id) {
            TimeEntry.Builder entry =
                    TimeEntry.of(Id.of(id), Id.of("sanne"), date, duration).billable(billable && customer.isPresent());
            customer.ifPresent(name -> entry.customer(Id.of(name)));
            project.ifPresent(entry::project);
            task.ifPresent(entry::task);
            activity.ifPresent(entry::activity);
            note.ifPresent(entry::note);
            return entry.build();
        }
    }
}
