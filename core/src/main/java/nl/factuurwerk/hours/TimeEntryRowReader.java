package nl.factuurwerk.hours;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.SpreadsheetText;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.PlainText;

/** Reads one row: every field that can be read, and every reason why one cannot. */
final class TimeEntryRowReader {

    private static final int LENGTH_OF_DATE = "2026-10-05".length();
    private static final int LENGTH_OF_TIME = "09:30:00".length();

    private final TimeEntryLayout layout;
    private final Csv.Row row;
    private final List<Finding> findings = new ArrayList<>();

    TimeEntryRowReader(TimeEntryLayout layout, Csv.Row row) {
        this.layout = layout;
        this.row = row;
    }

    Parsed<TimeEntryRow> read(
            Function<String, Optional<Id<Employee>>> employees,
            Function<String, Optional<Id<Party>>> customers,
            EntryIds ids) {
        Optional<Id<Employee>> employee = employee(employees);
        Optional<LocalDate> date = date(TimeEntryField.DATE);
        boolean dated = findings.isEmpty();
        Optional<LocalTime> start = start();
        boolean started = dated && findings.isEmpty();
        // Before anything else is looked at: a row that is broken further on takes its place among the others.
        Optional<Id<TimeEntry>> id =
                started ? id(ids, employee.orElseThrow(), date.orElseThrow(), start) : Optional.empty();
        checkEnd(date, start);
        Optional<Duration> duration = duration();
        Optional<Boolean> billable = billable();
        Optional<Id<Party>> customer = customer(customers, billable);
        Optional<String> project = line(TimeEntryField.PROJECT);
        Optional<String> task = line(TimeEntryField.TASK);
        Optional<String> activity = line(TimeEntryField.ACTIVITY);
        Optional<String> note = note();
        if (!findings.isEmpty()) {
            return Parsed.invalid(new Report(findings));
        }
        TimeEntry.Builder entry =
                TimeEntry.of(id.orElseThrow(), employee.orElseThrow(), date.orElseThrow(), duration.orElseThrow());
        customer.ifPresent(entry::customer);
        project.ifPresent(entry::project);
        task.ifPresent(entry::task);
        activity.ifPresent(entry::activity);
        note.ifPresent(entry::note);
        billable.ifPresent(entry::billable);
        return Parsed.valid(new TimeEntryRow(row.line(), entry.build()));
    }

    private Optional<Id<Employee>> employee(Function<String, Optional<Id<Employee>>> employees) {
        Optional<String> name = text(TimeEntryField.EMPLOYEE);
        if (name.isEmpty()) {
            return fault(HoursRules.EMPLOYEE_MISSING, TimeEntryField.EMPLOYEE, "");
        }
        Optional<Id<Employee>> known = employees.apply(name.get());
        return known.isPresent() ? known : fault(HoursRules.EMPLOYEE_UNKNOWN, TimeEntryField.EMPLOYEE, name.get());
    }

    private Optional<Id<Party>> customer(Function<String, Optional<Id<Party>>> customers, Optional<Boolean> billable) {
        Optional<String> name = text(TimeEntryField.CUSTOMER);
        if (name.isEmpty()) {
            return billable.orElse(false)
                    ? fault(HoursRules.CUSTOMER_MISSING, TimeEntryField.CUSTOMER, "")
                    : Optional.empty();
        }
        Optional<Id<Party>> known = customers.apply(name.get());
        return known.isPresent() ? known : fault(HoursRules.CUSTOMER_UNKNOWN, TimeEntryField.CUSTOMER, name.get());
    }

    private Optional<Id<TimeEntry>> id(EntryIds ids, Id<Employee> employee, LocalDate date, Optional<LocalTime> start) {
        Optional<String> own = text(TimeEntryField.ID);
        boolean given = layout.column(TimeEntryField.ID).isPresent();
        String value = given ? own.orElse("") : ids.next(employee, date, start.orElseThrow());
        try {
            return Optional.of(Id.of(value));
        } catch (IllegalArgumentException e) {
            return fault(HoursRules.ID, given ? TimeEntryField.ID : TimeEntryField.EMPLOYEE, value);
        }
    }

    private Optional<LocalDate> date(TimeEntryField field) {
        String text = text(field).orElse("");
        try {
            if (text.length() == LENGTH_OF_DATE) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException e) {
            // told below, as any other text that is no date
        }
        return fault(HoursRules.DATE, field, text);
    }

    private Optional<LocalTime> time(TimeEntryField field) {
        Optional<String> text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (text.get().length() <= LENGTH_OF_TIME) {
                return Optional.of(LocalTime.parse(text.get()));
            }
        } catch (DateTimeException e) {
            // told below, as any other text that is no time
        }
        return fault(HoursRules.TIME, field, text.get());
    }

    /** When the work began; needed where the identity is made of it. */
    private Optional<LocalTime> start() {
        boolean needed = layout.column(TimeEntryField.ID).isEmpty();
        return needed && text(TimeEntryField.START).isEmpty()
                ? fault(HoursRules.START_MISSING, TimeEntryField.START, "")
                : time(TimeEntryField.START);
    }

    /** Where a row says both when work began and when it ended, the end is not the earlier of the two. */
    private void checkEnd(Optional<LocalDate> date, Optional<LocalTime> start) {
        Optional<LocalTime> end = time(TimeEntryField.END);
        Optional<LocalDate> endDate =
                text(TimeEntryField.END_DATE).isEmpty() ? Optional.empty() : date(TimeEntryField.END_DATE);
        if (date.isPresent() && start.isPresent() && endDate.isPresent() && end.isPresent()) {
            LocalDateTime ended = endDate.get().atTime(end.get());
            if (ended.isBefore(date.get().atTime(start.get()))) {
                fault(HoursRules.END, TimeEntryField.END, ended.toString());
            }
        }
    }

    private Optional<Duration> duration() {
        String text = text(TimeEntryField.DURATION).orElse("");
        Optional<Duration> duration = DurationText.parse(text);
        if (duration.isEmpty()) {
            return fault(HoursRules.DURATION, TimeEntryField.DURATION, text);
        }
        boolean inRange = duration.get().isPositive() && duration.get().compareTo(TimeEntry.LONGEST) <= 0;
        return inRange ? duration : fault(HoursRules.DURATION_RANGE, TimeEntryField.DURATION, text);
    }

    /** Whether the row says that it is billable; empty where the tracker does not say such a thing. */
    private Optional<Boolean> billable() {
        if (layout.column(TimeEntryField.BILLABLE).isEmpty()) {
            return Optional.empty();
        }
        String word = text(TimeEntryField.BILLABLE).orElse("");
        Optional<Boolean> said = layout.billable(word);
        return said.isPresent() ? said : fault(HoursRules.BILLABLE, TimeEntryField.BILLABLE, word);
    }

    private Optional<String> line(TimeEntryField field) {
        return text(field)
                .filter(text -> isPrintable(field, text, PlainText.fault(text))
                        && isShort(field, text, TimeEntry.LONGEST_NAME));
    }

    private Optional<String> note() {
        return text(TimeEntryField.NOTE)
                .filter(text -> isPrintable(TimeEntryField.NOTE, text, PlainText.faultInLines(text))
                        && isShort(TimeEntryField.NOTE, text, TimeEntry.LONGEST_NOTE));
    }

    private boolean isPrintable(TimeEntryField field, String text, OptionalInt fault) {
        fault.ifPresent(at -> fault(HoursRules.TEXT, field, PlainText.name(text.codePointAt(at))));
        return fault.isEmpty();
    }

    private boolean isShort(TimeEntryField field, String text, int longest) {
        if (text.length() > longest) {
            fault(HoursRules.LENGTH, field, Integer.toString(longest));
        }
        return text.length() <= longest;
    }

    private Optional<String> text(TimeEntryField field) {
        return layout.column(field)
                .map(column -> SpreadsheetText.plain(
                        row.text(column).replace('\t', ' ').strip()))
                .filter(text -> !text.isEmpty());
    }

    private <T> Optional<T> fault(RuleDescription rule, TimeEntryField field, String value) {
        Map<String, Object> values = new HashMap<>();
        values.put("value", PlainText.quote(value));
        values.put("words", String.join(", ", layout.words()));
        values.put("longest", TimeEntry.LONGEST.toHours());
        findings.add(rule.at(row.where(layout.column(field).orElseThrow()), values));
        return Optional.empty();
    }
}
