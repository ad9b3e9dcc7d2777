package nl.factuurwerk.hours;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.SpreadsheetText;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;

/**
 * Reads hours as time trackers export them, one row at a time. {@link TimeEntryExport} writes them. A broken row is reported with its line and every reason, and
 * the rest goes on.
 *
 * <p>Dates are ISO 8601, {@code 2026-10-05}; times {@code 09:30} or {@code 09:30:00}; durations {@code 1:30} or
 * {@code 1:30:00}, and the duration alone says how long the work took: over a change of the clock, or with a pause, it is not
 * the time between start and end. Blanks around a field are dropped, and a tab within is a blank. An apostrophe before what a
 * spreadsheet would take for a formula is taken off: see {@link SpreadsheetText}.
 *
 * <p>Where the tracker gives no identity, an entry gets one that reading the same file again gives again: the employee, the
 * start, and which of the rows with that employee and start it is, {@code sanne:20261005T093000:1}. A row that does not say
 * when the work began is refused then: among the rows of a whole day its place is no identity, as a row put in above would
 * give it that of another, and hours would be billed twice or not at all. Two rows that say the
 * same are thus two entries, and stay two however often they are imported. Broken rows count as well, so that mending one
 * leaves the identities of the others as they are. A row whose project, duration or note has changed in the tracker keeps
 * its identity, and is refused by {@link TimeEntries#add}; a row whose start has changed is a new entry. A tracker that
 * exports identities of its own should have them read: {@link TimeEntryField#ID}.
 *
 * <pre>{@code
 * var csv = TimeEntryCsv.of(TimeEntryLayout.detailed(), employees::get, customers::get);
 * csv.read(lines).forEach(parsed -> {
 *     switch (parsed) {
 *         case Parsed.Valid<TimeEntryRow>(var row, var warnings) -> entries.add(row.entry());
 *         case Parsed.Invalid<TimeEntryRow>(var report)          -> show(report);   // [12].Duration duration "1:75" ...
 *     }
 * });
 * }</pre>
 */
public final class TimeEntryCsv {

    private final TimeEntryLayout layout;
    private final Function<String, Optional<Id<Employee>>> employees;
    private final Function<String, Optional<Id<Party>>> customers;

    private TimeEntryCsv(
            TimeEntryLayout layout,
            Function<String, Optional<Id<Employee>>> employees,
            Function<String, Optional<Id<Party>>> customers) {
        this.layout = Objects.requireNonNull(layout, "layout");
        this.employees = Objects.requireNonNull(employees, "employees");
        this.customers = Objects.requireNonNull(customers, "customers");
    }

    /**
     * Makes a reader.
     *
     * @param layout how the tracker lays out its export
     * @param employees finds an employee by the text of its column
     * @param customers finds a customer by the text of its column
     * @return the reader
     */
    public static TimeEntryCsv of(
            TimeEntryLayout layout,
            Function<String, Optional<Id<Employee>>> employees,
            Function<String, Optional<Id<Party>>> customers) {
        return new TimeEntryCsv(layout, employees, customers);
    }

    /**
     * Reads a whole export, one row at a time, as they are asked for.
     *
     * @param lines the lines without their line breaks, header first
     * @return each row in order, as an entry, or as every finding about it, at {@code [line].column}; where the header lacks
     *     a column that is the only element. Closing it closes the lines
     */
    public Stream<Parsed<TimeEntryRow>> read(Stream<String> lines) {
        EntryIds ids = new EntryIds();
        return layout.csv().parse(lines).map(parsed -> switch (parsed) {
            case Parsed.Invalid<Csv.Row>(Report report) -> Parsed.invalid(report);
            case Parsed.Valid<Csv.Row>(Csv.Row row, Report warnings) ->
                new TimeEntryRowReader(layout, row).read(employees, customers, ids);
        });
    }
}
