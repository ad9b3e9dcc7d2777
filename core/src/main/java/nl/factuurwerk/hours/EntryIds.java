package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;

/** Gives entries of one file an identity made of who, when, and which of those with the same who and when. */
final class EntryIds {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    private final Map<String, Integer> seen = new HashMap<>();

    /** The text of the next identity; longer than an {@link Id} may be where the employee's is long. */
    String next(Id<Employee> employee, LocalDate date, LocalTime start) {
        String who = employee + ":" + date.format(DateTimeFormatter.BASIC_ISO_DATE) + "T" + start.format(TIME);
        return who + ":" + seen.merge(who, 1, Integer::sum);
    }
}
