package nl.factuurwerk.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.InMemoryPersistence;
import nl.factuurwerk.persistence.Persistence;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.time.DateRange;

/** Reading a file into a store: twice is once, whatever the file. */
class ImportTest {

    private static final String HEADER =
            "User,Client,Project,Task,Description,Billable," + "Start date,Start time,End date,End time,Duration";
    private static final Administration OFFICE = Administration.of("office");

    @Provide
    Arbitrary<List<String>> files() {
        Arbitrary<String> row = Combinators.combine(
                        Arbitraries.of("Sanne", "Bram", ""),
                        Arbitraries.of("hop", "bakkerij", "nobody"),
                        Arbitraries.of("site", ""),
                        Arbitraries.of("Yes", "No"),
                        Arbitraries.of("2026-10-05", "2026-10-06"),
                        Arbitraries.of("09:00", "10:00", ""),
                        Arbitraries.of("1:00:00", "0:20:00", "x"))
                .as((user, client, project, billable, date, time, duration) ->
                        String.join(",", user, client, project, "", "", billable, date, time, "", "", duration));
        return row.list().ofMinSize(1).ofMaxSize(30);
    }

    private static List<Parsed<TimeEntryRow>> rows(List<String> file) {
        return TimeEntryCsv.of(
                        TimeEntryLayout.detailed(),
                        name -> Optional.of(Id.of(name)),
                        name -> name.equals("nobody") ? Optional.empty() : Optional.of(Id.of(name)))
                .read(Stream.concat(Stream.of(HEADER), file.stream()))
                .toList();
    }

    private static List<Addition> importInto(Persistence store, List<Parsed<TimeEntryRow>> rows) {
        return store.inTransaction(
                OFFICE,
                books -> rows.stream()
                        .flatMap(row -> row.value().stream())
                        .map(row -> books.timeEntries().add(row.entry()))
                        .toList());
    }

    private static List<TimeEntry> all(Persistence store) {
        return store.inTransaction(OFFICE, books -> {
            List<TimeEntry> all = new ArrayList<>();
            for (String customer : List.of("hop", "bakkerij")) {
                Id<Party> id = Id.of(customer);
                try (Stream<TimeEntry> entries = books.timeEntries().of(id, DateRange.always())) {
                    entries.forEach(all::add);
                }
            }
            return all;
        });
    }

    @Property(tries = 200)
    void twice_is_once(@ForAll("files") List<String> file) {
        Persistence store = new InMemoryPersistence();
        List<Addition> first = importInto(store, rows(file));
        List<TimeEntry> once = all(store);

        List<Addition> second = importInto(store, rows(file));

        assertThat(first).allMatch(Addition.ADDED::equals);
        assertThat(second).hasSameSizeAs(first).allMatch(Addition.KNOWN::equals);
        assertThat(all(store)).isEqualTo(once);
    }

    @Property(tries = 200)
    void every_row_is_an_entry_or_a_finding_with_its_line(@ForAll("files") List<String> file) {
        List<Parsed<TimeEntryRow>> rows = rows(file);

        assertThat(rows).hasSameSizeAs(file);
        for (int i = 0; i < rows.size(); i++) {
            String line = "[" + (i + 2) + "]";
            String told = rows.get(i)
                    .value()
                    .map(row -> "[" + row.line() + "]")
                    .orElse(rows.get(i).report().toString());
            assertThat(told).startsWith(line);
        }
    }

    @Property(tries = 100)
    void mending_broken_durations_adds_their_rows_and_no_other(@ForAll("files") List<String> file) {
        Persistence store = new InMemoryPersistence();
        List<Parsed<TimeEntryRow>> before = rows(file);
        importInto(store, before);
        List<Parsed<TimeEntryRow>> mended =
                rows(file.stream().map(row -> row.replace(",x", ",0:45")).toList());

        for (int i = 0; i < mended.size(); i++) {
            List<Addition> addition = importInto(store, mended.subList(i, i + 1));
            if (mended.get(i).isValid()) {
                assertThat(addition).containsExactly(before.get(i).isValid() ? Addition.KNOWN : Addition.ADDED);
            }
        }
    }
}
