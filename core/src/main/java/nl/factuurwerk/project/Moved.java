package nl.factuurwerk.project;

import java.time.LocalDate;
import nl.factuurwerk.time.DateRange;

/** Moves days, and leaves an open end open. */
final class Moved {

    private Moved() {}

    static DateRange by(long later, DateRange days) {
        LocalDate first = days.first().equals(LocalDate.MIN)
                ? LocalDate.MIN
                : days.first().plusDays(later);
        return days.end().map(last -> DateRange.of(first, last.plusDays(later))).orElseGet(() -> DateRange.from(first));
    }
}
