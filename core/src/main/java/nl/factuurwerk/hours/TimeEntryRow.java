package nl.factuurwerk.hours;

import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;

/**
 * A time entry, and where it was read.
 *
 * @param line the number of the line that the row starts on, counted from 1 for the header
 * @param entry the entry
 */
public record TimeEntryRow(int line, TimeEntry entry) {

    /** Checks presence. */
    public TimeEntryRow {
        Objects.requireNonNull(entry, "entry");
    }

    /**
     * Says that the row was {@link Addition#REFUSED refused}: it was imported before and said something else then.
     *
     * @return the finding
     */
    public Finding changed() {
        return HoursRules.CHANGED.at(Location.of("[" + line + "]"), Map.of("id", entry.id()));
    }
}
