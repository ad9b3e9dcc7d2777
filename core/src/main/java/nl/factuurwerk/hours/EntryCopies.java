package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.factuurwerk.identity.Id;

/**
 * Writes a day, a week or a project's hours once more. Copies are new entries: nothing of them was billed, they replace
 * nothing, and they are at the same time by the clock.
 *
 * <pre>{@code
 * EntryCopies.of(lastWeek).copied(date("2026-10-05"), date("2026-10-12"), ids);
 * }</pre>
 */
public final class EntryCopies {

    private final List<TimeEntry> entries;

    private EntryCopies(List<TimeEntry> entries) {
        this.entries = entries;
    }

    /**
     * Says what is copied.
     *
     * @param entries the entries of a day, a week or a project
     * @return what copies them
     */
    public static EntryCopies of(List<TimeEntry> entries) {
        return new EntryCopies(entries.stream()
                .sorted(Comparator.comparing(TimeEntry::date).thenComparing(TimeEntry::id))
                .toList());
    }

    /**
     * Copies only those on one project.
     *
     * @param project its name among those who do the work
     * @return what copies those
     */
    public EntryCopies onProject(String project) {
        return new EntryCopies(entries.stream()
                .filter(entry -> entry.project().filter(project::equals).isPresent())
                .toList());
    }

    /**
     * Makes the copies.
     *
     * @param from the first day of what is copied: a day, or the Monday of a week
     * @param to the day that it is copied to; each entry comes as many days later, or earlier, as the first day does
     * @param ids gives each copy an identity of its own, from that of the entry
     * @return the copies, by date
     * @throws IllegalArgumentException if two copies get one identity, or one that is copied
     */
    public List<TimeEntry> copied(LocalDate from, LocalDate to, UnaryOperator<Id<TimeEntry>> ids) {
        Objects.requireNonNull(ids, "ids");
        long later = ChronoUnit.DAYS.between(from, to);
        List<TimeEntry> copies = entries.stream()
                .map(entry -> entry.copy(ids.apply(entry.id()), entry.date().plusDays(later))
                        .build())
                .toList();
        List<Id<TimeEntry>> known = entries.stream().map(TimeEntry::id).toList();
        long different = copies.stream().map(TimeEntry::id).distinct().count();
        if (different < copies.size() || copies.stream().map(TimeEntry::id).anyMatch(known::contains)) {
            throw new IllegalArgumentException("Each copy needs an identity of its own: " + copies);
        }
        return copies;
    }
}
