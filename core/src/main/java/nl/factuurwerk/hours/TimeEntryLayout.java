package nl.factuurwerk.hours;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.reference.Csv;

/**
 * How a time tracker lays out its export: which column holds what, what separates them, and how it says yes and no. A
 * value, so that another tracker is other data and no other code.
 *
 * <pre>{@code
 * TimeEntryLayout.detailed()
 *         .column(TimeEntryField.CUSTOMER, "Klant")
 *         .billableWords("Ja", "Nee")
 *         .separatedBy(';');
 * }</pre>
 */
public final class TimeEntryLayout {

    private static final Set<TimeEntryField> REQUIRED =
            Set.of(TimeEntryField.EMPLOYEE, TimeEntryField.CUSTOMER, TimeEntryField.DATE, TimeEntryField.DURATION);

    private static final TimeEntryLayout DETAILED = of(Map.ofEntries(
            Map.entry(TimeEntryField.EMPLOYEE, "User"),
            Map.entry(TimeEntryField.CUSTOMER, "Client"),
            Map.entry(TimeEntryField.PROJECT, "Project"),
            Map.entry(TimeEntryField.TASK, "Task"),
            Map.entry(TimeEntryField.NOTE, "Description"),
            Map.entry(TimeEntryField.BILLABLE, "Billable"),
            Map.entry(TimeEntryField.DATE, "Start date"),
            Map.entry(TimeEntryField.START, "Start time"),
            Map.entry(TimeEntryField.END_DATE, "End date"),
            Map.entry(TimeEntryField.END, "End time"),
            Map.entry(TimeEntryField.DURATION, "Duration")));

    private static final TimeEntryLayout CLOCKIFY = DETAILED.column(TimeEntryField.DATE, "Start Date")
            .column(TimeEntryField.START, "Start Time")
            .column(TimeEntryField.END_DATE, "End Date")
            .column(TimeEntryField.END, "End Time")
            .column(TimeEntryField.DURATION, "Duration (h)");

    private final Map<TimeEntryField, String> columns;
    private final char separator;
    private final String yes;
    private final String no;

    private TimeEntryLayout(Map<TimeEntryField, String> columns, char separator, String yes, String no) {
        this.columns = new EnumMap<>(columns);
        this.separator = separator;
        this.yes = yes;
        this.no = no;
        for (TimeEntryField field : REQUIRED) {
            if (!columns.containsKey(field)) {
                throw new IllegalArgumentException("A layout of hours needs a column for " + field + ": " + columns);
            }
        }
        if (!columns.containsKey(TimeEntryField.ID) && !columns.containsKey(TimeEntryField.START)) {
            throw new IllegalArgumentException("A layout of hours without a column for " + TimeEntryField.ID
                    + " needs one for " + TimeEntryField.START + ": " + columns);
        }
    }

    /**
     * Returns the layout of the detailed report that trackers commonly export, Toggl Track among them: {@code User, Client, Project, Task,
     * Description, Billable, Start date, Start time, End date, End time, Duration}, separated by commas, with {@code Yes}
     * and {@code No}. Further columns, such as {@code Email}, {@code Tags} and {@code Amount}, may stand beside them.
     *
     * @return the layout
     */
    public static TimeEntryLayout detailed() {
        return DETAILED;
    }

    /**
     * Returns the layout of the detailed report of Clockify: as {@link #detailed}, with {@code Start Date, Start Time, End Date,
     * End Time} and {@code Duration (h)}. Have it export dates as {@code YYYY-MM-DD} and times of 24 hours.
     *
     * @return the layout
     */
    public static TimeEntryLayout clockify() {
        return CLOCKIFY;
    }

    /**
     * Makes a layout of columns separated by commas, with {@code Yes} and {@code No}.
     *
     * @param columns the name of the column that holds each field, exactly as in the header
     * @return the layout
     * @throws IllegalArgumentException if employee, customer, date or duration have no column, or neither have identity
     *     and start: of who and day alone no identity can be made that stays when a row is put in above
     */
    public static TimeEntryLayout of(Map<TimeEntryField, String> columns) {
        return new TimeEntryLayout(columns, ',', "Yes", "No");
    }

    /**
     * Returns this layout with a field in another column.
     *
     * @param field the field
     * @param name the name of its column, exactly as in the header
     * @return the changed layout
     */
    public TimeEntryLayout column(TimeEntryField field, String name) {
        Map<TimeEntryField, String> changed = new EnumMap<>(columns);
        changed.put(field, Objects.requireNonNull(name, "name"));
        return new TimeEntryLayout(changed, separator, yes, no);
    }

    /**
     * Returns this layout without a field. Without {@link TimeEntryField#BILLABLE} all work for customers is billable.
     *
     * @param field the field that has no column
     * @return the changed layout
     * @throws IllegalArgumentException if the field always has a column, or is the start or the identity and the other of
     *     the two has none: set the column that stays first
     */
    public TimeEntryLayout without(TimeEntryField field) {
        Map<TimeEntryField, String> changed = new EnumMap<>(columns);
        changed.remove(field);
        return new TimeEntryLayout(changed, separator, yes, no);
    }

    /**
     * Returns this layout with other words for yes and no.
     *
     * @param yesWord what stands for billable, in capitals or not
     * @param noWord what stands for not billable
     * @return the changed layout
     */
    public TimeEntryLayout billableWords(String yesWord, String noWord) {
        return new TimeEntryLayout(
                columns, separator, Objects.requireNonNull(yesWord, "yes"), Objects.requireNonNull(noWord, "no"));
    }

    /**
     * Returns this layout with another separator.
     *
     * @param character what stands between two fields
     * @return the changed layout
     */
    public TimeEntryLayout separatedBy(char character) {
        return new TimeEntryLayout(columns, character, yes, no);
    }

    /**
     * Returns the column that holds a field.
     *
     * @param field the field
     * @return the name, or empty if no column holds it
     */
    public Optional<String> column(TimeEntryField field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** The fields that have a column, in the order of the fields. */
    Set<TimeEntryField> fields() {
        return columns.keySet();
    }

    /** The word that says whether work is billable. */
    String word(boolean billable) {
        return billable ? yes : no;
    }

    /** Writes rows of such a table. */
    Csv rows() {
        return Csv.separatedBy(separator);
    }

    /** The reader of such a table. */
    Csv csv() {
        return Csv.separatedBy(separator).requiring(columns.values().toArray(String[]::new));
    }

    /** What a word says of billing, or empty if it is neither yes nor no. */
    Optional<Boolean> billable(String word) {
        if (word.equalsIgnoreCase(yes)) {
            return Optional.of(true);
        }
        return word.equalsIgnoreCase(no) ? Optional.of(false) : Optional.empty();
    }

    /** The two words, to quote in a finding. */
    List<String> words() {
        return List.of(yes, no);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeEntryLayout that
                && columns.equals(that.columns)
                && separator == that.separator
                && yes.equals(that.yes)
                && no.equals(that.no);
    }

    @Override
    public int hashCode() {
        return Objects.hash(columns, separator, yes, no);
    }

    @Override
    public String toString() {
        return "layout of hours " + columns;
    }
}
