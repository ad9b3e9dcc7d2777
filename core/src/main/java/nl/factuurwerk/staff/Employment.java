package nl.factuurwerk.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.WorkWeek;

/**
 * A contract of employment: from when until when, and on which terms. Terms change by adding those that hold from a day
 * on; what held before stays known, for leave was earned under it.
 *
 * <pre>{@code
 * Employment.from(date("2024-03-01"), WorkWeek.fullTime())
 *         .changed(EmploymentTerms.of(date("2026-07-01"), WorkWeek.of(Hours.of(8), MONDAY, TUESDAY, WEDNESDAY, THURSDAY)))
 *         .ending(date("2026-12-31"));
 * }</pre>
 */
public final class Employment {

    private final DateRange days;
    private final List<EmploymentTerms> terms;

    private Employment(DateRange days, List<EmploymentTerms> terms) {
        this.days = Objects.requireNonNull(days, "days");
        if (days.first().equals(LocalDate.MIN)) {
            throw new IllegalArgumentException("An employment starts on a day: " + days);
        }
        this.terms = terms.stream()
                .sorted(Comparator.comparing(EmploymentTerms::from))
                .toList();
        if (this.terms.isEmpty() || !this.terms.getFirst().from().equals(days.first())) {
            throw new IllegalArgumentException(
                    "Terms hold from the first day of the employment, " + days.first() + ": " + this.terms);
        }
        if (days.last().isBefore(this.terms.getLast().from())
                || this.terms.stream().map(EmploymentTerms::from).distinct().count() != this.terms.size()) {
            throw new IllegalArgumentException(
                    "Terms hold from different days of the employment " + days + ": " + this.terms);
        }
    }

    /**
     * Makes an employment.
     *
     * @param days its first and its last day; without an end for an employment of which none is known
     * @param terms what holds from which day on, in any order; the first from the first day
     * @return the employment
     * @throws IllegalArgumentException if the days have no start, the first terms do not hold from the first day, two hold
     *     from the same day, or one from a day behind the last
     */
    public static Employment of(DateRange days, List<EmploymentTerms> terms) {
        return new Employment(days, terms);
    }

    /**
     * Makes an employment of which no end is known.
     *
     * @param first the first day
     * @param week the week that is worked
     * @return the employment
     * @throws IllegalArgumentException if the week has no hours
     */
    public static Employment from(LocalDate first, WorkWeek week) {
        return of(DateRange.from(first), List.of(EmploymentTerms.of(first, week)));
    }

    /**
     * Returns this employment with other terms from a day on.
     *
     * @param changed the terms; in place of those from the same day, if there are any
     * @return the changed employment
     * @throws IllegalArgumentException if the day is outside the employment
     */
    public Employment changed(EmploymentTerms changed) {
        if (!days.contains(changed.from())) {
            throw new IllegalArgumentException("No terms from " + changed.from() + " in the employment " + days);
        }
        List<EmploymentTerms> all = new ArrayList<>(terms);
        all.removeIf(each -> each.from().equals(changed.from()));
        all.add(changed);
        return new Employment(days, all);
    }

    /**
     * Returns this employment with an end.
     *
     * @param last the last day
     * @return the changed employment
     * @throws IllegalArgumentException if it is before the first day, or before terms that were agreed
     */
    public Employment ending(LocalDate last) {
        return new Employment(DateRange.of(days.first(), last), terms);
    }

    /**
     * Returns when.
     *
     * @return the first day to the last; without an end if none is known
     */
    public DateRange days() {
        return days;
    }

    /**
     * Returns what was agreed.
     *
     * @return the terms, by the day they hold from
     */
    public List<EmploymentTerms> terms() {
        return terms;
    }

    /**
     * Returns the terms of a day.
     *
     * @param day the day
     * @return the terms, or empty if the day is outside the employment
     */
    public Optional<EmploymentTerms> on(LocalDate day) {
        if (!days.contains(day)) {
            return Optional.empty();
        }
        int last = terms.size() - 1;
        while (terms.get(last).from().isAfter(day)) {
            last--;
        }
        return Optional.of(terms.get(last));
    }

    /**
     * Cuts a range of days by the terms that hold.
     *
     * @param within the range
     * @return the pieces of it that lie in this employment, in order, each with its terms
     */
    public Stream<Piece> during(DateRange within) {
        List<Piece> pieces = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            LocalDate last = i + 1 < terms.size() ? terms.get(i + 1).from().minusDays(1) : days.last();
            EmploymentTerms held = terms.get(i);
            DateRange.of(held.from(), last).intersection(within).ifPresent(range -> pieces.add(new Piece(range, held)));
        }
        return pieces.stream();
    }

    /**
     * Days on which the same terms hold.
     *
     * @param days the days
     * @param terms the terms
     */
    public record Piece(DateRange days, EmploymentTerms terms) {

        /** Checks presence. */
        public Piece {
            Objects.requireNonNull(days, "days");
            Objects.requireNonNull(terms, "terms");
        }

        /**
         * Returns how long one works on a day.
         *
         * @param day a day of this piece
         * @return the hours
         */
        public Hours hoursOn(LocalDate day) {
            return terms.pattern().on(day);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Employment that && days.equals(that.days) && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(days, terms);
    }

    @Override
    public String toString() {
        return days + " " + terms;
    }
}
