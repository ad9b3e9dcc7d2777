package nl.factuurwerk.hours;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.reference.SpreadsheetText;
import nl.factuurwerk.staff.Employee;

/**
 * Writes hours as time trackers lay them out, one row at a time, so that {@link TimeEntryCsv} reads the same entries again: what
 * the layout has a column for, and with a column for {@link TimeEntryField#ID} also who is who. What an entry says besides, such
 * as a rate of its own, has no column.
 *
 * <pre>{@code
 * TimeEntryLayout layout = TimeEntryLayout.detailed().column(TimeEntryField.ID, "Id");
 * TimeEntryExport.of(layout, employees::nameOf, customers::nameOf).rows(entries).forEach(out::println);
 * }</pre>
 *
 * <p>A text that a spreadsheet would take for a formula is {@linkplain SpreadsheetText#guarded made harmless}.
 */
public final class TimeEntryExport {

    private final TimeEntryLayout layout;
    private final Function<Id<Employee>, String> employees;
    private final Function<Id<Party>, String> customers;

    private TimeEntryExport(
            TimeEntryLayout layout, Function<Id<Employee>, String> employees, Function<Id<Party>, String> customers) {
        this.layout = Objects.requireNonNull(layout, "layout");
        this.employees = Objects.requireNonNull(employees, "employees");
        this.customers = Objects.requireNonNull(customers, "customers");
    }

    /**
     * Makes a writer.
     *
     * @param layout how the file is laid out; its columns come in the order of {@link TimeEntryField}
     * @param employees what an employee is called in the file
     * @param customers what a customer is called in the file
     * @return the writer
     */
    public static TimeEntryExport of(
            TimeEntryLayout layout, Function<Id<Employee>, String> employees, Function<Id<Party>, String> customers) {
        return new TimeEntryExport(layout, employees, customers);
    }

    /**
     * Writes entries, one by one as they are asked for.
     *
     * @param entries the entries, in the order of the rows
     * @return the header and a row for each, without line breaks behind them; a note of several lines has line feeds within.
     *     Closing it closes the entries
     */
    public Stream<String> rows(Stream<TimeEntry> entries) {
        List<String> header = layout.fields().stream()
                .map(field -> layout.column(field).orElseThrow())
                .toList();
        return Stream.concat(Stream.of(layout.rows().line(header)), entries.map(this::row));
    }

    private String row(TimeEntry entry) {
        List<String> fields = new ArrayList<>();
        for (TimeEntryField field : layout.fields()) {
            fields.add(SpreadsheetText.guarded(text(field, entry)));
        }
        return layout.rows().line(fields);
    }

    private String text(TimeEntryField field, TimeEntry entry) {
        return switch (field) {
            case ID -> entry.id().value();
            case EMPLOYEE -> employees.apply(entry.employee());
            case CUSTOMER -> entry.customer().map(customers).orElse("");
            case PROJECT -> entry.project().orElse("");
            case TASK -> entry.task().orElse("");
            case ACTIVITY -> entry.activity().orElse("");
            case NOTE -> entry.note().orElse("");
            case BILLABLE -> layout.word(entry.isBillable());
            case DATE -> entry.date().toString();
            case START -> entry.clocked().map(times -> time(start(times))).orElse("");
            case END_DATE -> end(entry).map(end -> end.toLocalDate().toString()).orElse("");
            case END -> end(entry).map(TimeEntryExport::time).orElse("");
            case DURATION -> duration(entry.duration());
        };
    }

    private static LocalDateTime start(Clocked times) {
        return LocalDateTime.ofInstant(times.start(), times.zone());
    }

    /** Where the clock went back so far that the end would read as before the start, no end is written. */
    private static Optional<LocalDateTime> end(TimeEntry entry) {
        return entry.clocked()
                .map(times -> LocalDateTime.ofInstant(times.stop(), times.zone()))
                .filter(end -> !end.isBefore(
                        entry.clocked().map(TimeEntryExport::start).orElse(end)));
    }

    private static String time(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        return String.format(Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
    }

    private static String duration(Duration duration) {
        return String.format(
                Locale.ROOT, "%d:%02d:%02d", duration.toHours(), duration.toMinutesPart(), duration.toSecondsPart());
    }
}
