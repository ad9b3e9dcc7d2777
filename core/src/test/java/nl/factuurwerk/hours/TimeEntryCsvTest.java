package nl.factuurwerk.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeEntryCsvTest {

    private static final String HEADER = "User,Email,Client,Project,Task,Description,Billable,"
            + "Start date,Start time,End date,End time,Duration,Tags,Amount ()";
    private static final Map<String, Id<Employee>> EMPLOYEES =
            Map.of("Sanne de Wit", Id.of("sanne"), "Bram", Id.of("bram"), "Long", Id.of("x".repeat(64)));
    private static final Map<String, Id<Party>> CUSTOMERS = Map.of("Brouwerij De Hop", Id.of("brewery"));

    private static final String GOOD = "Sanne de Wit,s@example.nl,Brouwerij De Hop,Website,Ontwerp,Schetsen,Yes,"
            + "2026-10-05,09:30:00,2026-10-05,11:00:00,1:30:00,,142.50";

    private static List<Parsed<TimeEntryRow>> read(TimeEntryLayout layout, String... lines) {
        return TimeEntryCsv.of(
                        layout,
                        name -> Optional.ofNullable(EMPLOYEES.get(name)),
                        name -> Optional.ofNullable(CUSTOMERS.get(name)))
                .read(Stream.of(lines))
                .toList();
    }

    private static List<Parsed<TimeEntryRow>> read(String... rows) {
        return read(
                TimeEntryLayout.detailed(),
                Stream.concat(Stream.of(HEADER), Stream.of(rows)).toArray(String[]::new));
    }

    private static TimeEntry entry(String row) {
        return read(row).getFirst().orThrow().entry();
    }

    private static List<String> faults(String row) {
        return faults(read(row).getFirst());
    }

    private static List<String> faults(Parsed<TimeEntryRow> parsed) {
        return parsed.report().findings().stream()
                .map(finding -> finding.where().path() + " " + finding.id())
                .toList();
    }

    /** The good row with one text in place of another. */
    private static String with(String old, String changed) {
        assertThat(GOOD).contains(old);
        return GOOD.replace(old, changed);
    }

    @Nested
    class a_good_row {

        @Test
        void becomes_an_entry_with_its_line() {
            TimeEntryRow row = read(GOOD).getFirst().orThrow();

            assertThat(row.line()).isEqualTo(2);
            assertThat(row.entry())
                    .isEqualTo(TimeEntry.of(
                                    Id.of("sanne:20261005T093000:1"),
                                    Id.of("sanne"),
                                    LocalDate.of(2026, 10, 5),
                                    Duration.ofMinutes(90))
                            .customer(Id.of("brewery"))
                            .project("Website")
                            .task("Ontwerp")
                            .note("Schetsen")
                            .build());
        }

        @Test
        void may_be_not_billable() {
            assertThat(entry(with("Yes", "no")).isBillable()).isFalse();
        }

        @Test
        void may_be_for_the_own_house() {
            TimeEntry own = entry(with("Brouwerij De Hop", "").replace("Yes", "No"));

            assertThat(own.customer()).isEmpty();
            assertThat(own.isBillable()).isFalse();
        }

        @Test
        void may_lack_what_is_not_needed() {
            TimeEntry bare = entry("Bram,,Brouwerij De Hop,,,,Yes,2026-10-05,09:00,,,8:00,,");

            assertThat(bare.id()).isEqualTo(Id.of("bram:20261005T090000:1"));
            assertThat(bare.duration()).isEqualTo(Duration.ofHours(8));
            assertThat(bare.project()).isEmpty();
            assertThat(bare.task()).isEmpty();
            assertThat(bare.note()).isEmpty();
        }

        @Test
        void drops_blanks_around_and_tabs_within() {
            assertThat(entry(with("Schetsen", "  Eerste\tschetsen ")).note()).contains("Eerste schetsen");
        }

        @Test
        void keeps_the_lines_of_a_note() {
            List<Parsed<TimeEntryRow>> rows =
                    read("Bram,,Brouwerij De Hop,Website,,\"Eerste", "Tweede\",Yes,2026-10-05,09:30,,,1:30:00,,", GOOD);

            assertThat(rows.get(0).orThrow().entry().note()).contains("Eerste\nTweede");
            assertThat(rows.get(1).orThrow().line()).isEqualTo(4);
        }

        @ParameterizedTest
        @CsvSource({"0:00:01, PT1S", "1:30, PT1H30M", "01:05:09, PT1H5M9S", "24:00:00, PT24H"})
        void lasts_as_long_as_it_says(String text, String duration) {
            assertThat(entry(with("1:30:00", text)).duration()).isEqualTo(Duration.parse(duration));
        }

        @Test
        void may_run_over_midnight_or_over_a_change_of_the_clock() {
            TimeEntry night = entry(with("2026-10-05,09:30:00,2026-10-05,11:00:00", "2026-10-24,23:00,2026-10-25,04:00")
                    .replace("1:30:00", "6:00:00"));

            assertThat(night.date()).isEqualTo(LocalDate.of(2026, 10, 24));
            assertThat(night.duration()).isEqualTo(Duration.ofHours(6));
        }
    }

    @Nested
    class a_broken_row {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "Sanne de Wit;'';[2].User HOURS-EMPLOYEE-MISSING",
                    "Sanne de Wit;Sanne;[2].User HOURS-EMPLOYEE-UNKNOWN",
                    "Brouwerij De Hop;'';[2].Client HOURS-CUSTOMER-MISSING",
                    "Brouwerij De Hop;De Hop;[2].Client HOURS-CUSTOMER-UNKNOWN",
                    "2026-10-05,09;05-10-2026,09;[2].Start date HOURS-DATE",
                    "2026-10-05,09;,09;[2].Start date HOURS-DATE",
                    "2026-10-05,09;2026-02-30,09;[2].Start date HOURS-DATE",
                    "2026-10-05,09;+12026-10-05,09;[2].Start date HOURS-DATE",
                    "09:30:00;09.30;[2].Start time HOURS-TIME",
                    "09:30:00;09:30 AM;[2].Start time HOURS-TIME",
                    "09:30:00;24:30;[2].Start time HOURS-TIME",
                    "09:30:00;09:30:00.5;[2].Start time HOURS-TIME",
                    "2026-10-05,11;gisteren,11;[2].End date HOURS-DATE",
                    "11:00:00;laat;[2].End time HOURS-TIME",
                    "11:00:00;09:29:59;[2].End time HOURS-END",
                    "2026-10-05,11;2026-10-04,11;[2].End time HOURS-END",
                    "1:30:00;'';[2].Duration HOURS-DURATION",
                    "1:30:00;90;[2].Duration HOURS-DURATION",
                    "1:30:00;1:75:00;[2].Duration HOURS-DURATION",
                    "1:30:00;1:5:00;[2].Duration HOURS-DURATION",
                    "1:30:00;:30:00;[2].Duration HOURS-DURATION",
                    "1:30:00;1:30:00:00;[2].Duration HOURS-DURATION",
                    "1:30:00;9999999:00;[2].Duration HOURS-DURATION",
                    "1:30:00;0:00:00;[2].Duration HOURS-DURATION-RANGE",
                    "1:30:00;-1:30:00;[2].Duration HOURS-DURATION-RANGE",
                    "1:30:00;24:00:01;[2].Duration HOURS-DURATION-RANGE",
                    "Yes;Maybe;[2].Billable HOURS-BILLABLE",
                    "Yes;'';[2].Billable HOURS-BILLABLE",
                    "Website;Web\u0007site;[2].Project HOURS-TEXT",
                })
        void says_where_and_why(String old, String changed, String fault) {
            assertThat(faults(with(old, changed))).containsExactly(fault);
        }

        @Test
        void says_every_reason_at_once() {
            assertThat(faults("Sanne,,De Hop,,,,Maybe,5 oktober,,,,1:75,,"))
                    .containsExactly(
                            "[2].User HOURS-EMPLOYEE-UNKNOWN",
                            "[2].Start date HOURS-DATE",
                            "[2].Start time HOURS-START-MISSING",
                            "[2].Duration HOURS-DURATION",
                            "[2].Billable HOURS-BILLABLE",
                            "[2].Client HOURS-CUSTOMER-UNKNOWN");
        }

        @Test
        void says_it_in_words() {
            Finding finding =
                    read(with("1:30:00", "1:75")).getFirst().report().findings().getFirst();

            assertThat(finding.in(Language.ENGLISH))
                    .isEqualTo("[2].Duration duration \"1:75\" is not a number of hours, minutes and seconds. "
                            + "Write it as in 1:30 or 1:30:00.");
            assertThat(finding.in(Language.DUTCH)).startsWith("[2].Duration duur \"1:75\" is geen aantal uren");
        }

        @Test
        void is_too_long() {
            assertThat(faults(with("Website", "x".repeat(201)))).containsExactly("[2].Project HOURS-LENGTH");
            assertThat(faults(with("Schetsen", "x".repeat(5001)))).containsExactly("[2].Description HOURS-LENGTH");
        }

        @Test
        void has_an_employee_whose_identity_leaves_no_room_for_one() {
            assertThat(faults(with("Sanne de Wit", "Long"))).containsExactly("[2].User HOURS-ID");
        }

        @Test
        void leaves_the_others_alone() {
            List<Parsed<TimeEntryRow>> rows = read(GOOD, with("1:30:00", "x"), "too,few", with("09:30:00", "10:30:00"));

            assertThat(rows).extracting(Parsed::isValid).containsExactly(true, false, false, true);
            assertThat(faults(rows.get(1))).containsExactly("[3].Duration HOURS-DURATION");
            assertThat(faults(rows.get(2))).containsExactly("[4] FW-CSV-FIELDS");
            assertThat(rows.get(3).orThrow().line()).isEqualTo(5);
        }
    }

    @Nested
    class identities {

        private List<String> ids(String... rows) {
            return read(rows).stream()
                    .map(parsed ->
                            parsed.value().map(row -> row.entry().id().value()).orElse("-"))
                    .toList();
        }

        @Test
        void are_given_to_two_identical_rows_one_each() {
            assertThat(ids(GOOD, GOOD, GOOD))
                    .containsExactly("sanne:20261005T093000:1", "sanne:20261005T093000:2", "sanne:20261005T093000:3");
        }

        @Test
        void are_the_same_when_the_file_is_read_again() {
            assertThat(ids(GOOD, with("09:30:00", "09:31"), GOOD))
                    .isEqualTo(ids(GOOD, with("09:30:00", "09:31"), GOOD));
        }

        @Test
        void differ_by_employee_day_and_start_alone() {
            assertThat(ids(
                            GOOD,
                            with("Sanne de Wit", "Bram"),
                            with("2026-10-05,09", "2026-10-04,09"),
                            with("09:30:00", "09:30:01"),
                            with("Website", "App")))
                    .containsExactly(
                            "sanne:20261005T093000:1",
                            "bram:20261005T093000:1",
                            "sanne:20261004T093000:1",
                            "sanne:20261005T093001:1",
                            "sanne:20261005T093000:2");
        }

        @Test
        void stay_when_a_broken_row_above_is_mended() {
            assertThat(ids(with("1:30:00", "x"), with("Website", "App")).get(1))
                    .isEqualTo(ids(GOOD, with("Website", "App")).get(1))
                    .isEqualTo("sanne:20261005T093000:2");
        }

        @Test
        void are_not_made_of_the_place_among_the_rows_of_a_day() {
            String first = with("09:30:00", "").replace("Website", "App");
            List<Parsed<TimeEntryRow>> rows = read(first, with("09:30:00", ""), GOOD);

            assertThat(faults(rows.get(0))).containsExactly("[2].Start time HOURS-START-MISSING");
            assertThat(faults(rows.get(1))).containsExactly("[3].Start time HOURS-START-MISSING");
            assertThat(rows.get(2).orThrow().entry().id()).isEqualTo(Id.of("sanne:20261005T093000:1"));
        }

        @Test
        void need_no_start_where_the_tracker_gives_its_own() {
            TimeEntryLayout layout = TimeEntryLayout.detailed().column(TimeEntryField.ID, "Tags");
            String row = with("09:30:00", "").replace(",,142.50", ",T-17,142.50");

            assertThat(read(layout, HEADER, row).getFirst().orThrow().entry().id())
                    .isEqualTo(Id.of("T-17"));
        }

        @Test
        void may_be_the_trackers_own() {
            TimeEntryLayout layout = TimeEntryLayout.detailed().column(TimeEntryField.ID, "Tags");
            List<Parsed<TimeEntryRow>> rows = read(
                    layout, HEADER, GOOD.replace(",,142.50", ",T-17,142.50"), GOOD, GOOD.replace(",,142.50", ",a b,1"));

            assertThat(rows.getFirst().orThrow().entry().id()).isEqualTo(Id.of("T-17"));
            assertThat(faults(rows.get(1))).containsExactly("[3].Tags HOURS-ID");
            assertThat(faults(rows.get(2))).containsExactly("[4].Tags HOURS-ID");
        }
    }

    @Nested
    class layouts {

        @Test
        void are_data() {
            TimeEntryLayout dutch = TimeEntryLayout.of(Map.of(
                            TimeEntryField.EMPLOYEE, "Wie",
                            TimeEntryField.CUSTOMER, "Klant",
                            TimeEntryField.DATE, "Datum",
                            TimeEntryField.START, "Begin",
                            TimeEntryField.DURATION, "Tijd"))
                    .column(TimeEntryField.BILLABLE, "Declarabel")
                    .billableWords("ja", "nee")
                    .separatedBy(';');
            List<Parsed<TimeEntryRow>> rows = read(
                    dutch,
                    "Datum;Begin;Wie;Klant;Tijd;Declarabel",
                    "2026-10-05;09:00;Bram;Brouwerij De Hop;0:20;Nee",
                    "2026-10-05;09:20;Bram;Brouwerij De Hop;0:20;JA",
                    "2026-10-05;09:40;Bram;Brouwerij De Hop;0:20;Yes");

            assertThat(rows.get(0).orThrow().entry().isBillable()).isFalse();
            assertThat(rows.get(1).orThrow().entry().isBillable()).isTrue();
            assertThat(rows.get(2).report().toString()).contains("none of: ja, nee");
        }

        @Test
        void without_identities_need_the_start() {
            assertThatThrownBy(() -> TimeEntryLayout.detailed().without(TimeEntryField.START))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("START");
            TimeEntryLayout own =
                    TimeEntryLayout.detailed().column(TimeEntryField.ID, "Tags").without(TimeEntryField.START);
            assertThat(own.column(TimeEntryField.START)).isEmpty();
            assertThatThrownBy(() -> own.without(TimeEntryField.ID))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("START");
        }

        @Test
        void without_a_word_on_billing_bill_all_work_for_customers() {
            TimeEntryLayout silent = TimeEntryLayout.detailed().without(TimeEntryField.BILLABLE);

            assertThat(read(silent, HEADER, with("Yes", "x"))
                            .getFirst()
                            .orThrow()
                            .entry()
                            .isBillable())
                    .isTrue();
            assertThat(read(silent, HEADER, with("Brouwerij De Hop", ""))
                            .getFirst()
                            .orThrow()
                            .entry()
                            .isBillable())
                    .isFalse();
        }

        @Test
        void need_who_for_whom_when_and_how_long() {
            assertThatThrownBy(() -> TimeEntryLayout.detailed().without(TimeEntryField.DURATION))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("DURATION");
        }

        @Test
        void name_columns_that_the_header_must_have() {
            List<Parsed<TimeEntryRow>> rows = read(TimeEntryLayout.detailed(), HEADER.replace("Client", "Klant"), GOOD);

            assertThat(rows).hasSize(1);
            assertThat(faults(rows.getFirst())).containsExactly("[1] FW-CSV-HEADER-LACKS");
        }

        @Test
        void are_equal_when_they_say_the_same() {
            TimeEntryLayout layout = TimeEntryLayout.detailed();

            assertThat(layout.column(TimeEntryField.TASK, "Task"))
                    .isEqualTo(layout)
                    .hasSameHashCodeAs(layout);
            assertThat(layout)
                    .isNotEqualTo(layout.column(TimeEntryField.TASK, "Taak"))
                    .isNotEqualTo(layout.separatedBy(';'))
                    .isNotEqualTo(layout.billableWords("Ja", "No"))
                    .isNotEqualTo(layout.billableWords("Yes", "Nee"));
            assertThat(layout.column(TimeEntryField.TASK)).contains("Task");
            assertThat(layout.column(TimeEntryField.ID)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void reads_as_far_as_it_is_asked_and_closes_the_lines(int wanted) {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<String> lines =
                Stream.concat(Stream.of(HEADER), Stream.generate(() -> GOOD)).onClose(() -> closed.set(true));
        try (Stream<Parsed<TimeEntryRow>> rows = TimeEntryCsv.of(
                        TimeEntryLayout.detailed(),
                        name -> Optional.ofNullable(EMPLOYEES.get(name)),
                        name -> Optional.ofNullable(CUSTOMERS.get(name)))
                .read(lines)) {
            assertThat(rows.limit(wanted)).hasSize(wanted).allMatch(Parsed::isValid);
        }
        assertThat(closed).isTrue();
    }

    @Test
    void a_refused_row_says_its_line_and_identity() {
        Finding changed = read(GOOD).getFirst().orThrow().changed();

        assertThat(changed.toString())
                .startsWith("[2] entry sanne:20261005T093000:1 was imported before and said something else then");
    }
}
