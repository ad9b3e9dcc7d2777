package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Recurrence;

/**
 * When a plan that comes back is billed, and for which days.
 *
 * @param recurrence the periods, by their anchor
 * @param life from the first day of the plan up to and including its last; without an end until further notice
 * @param moment on which day of a period it is billed; in the first and the last period, of the days within the life
 * @param pauses days on which it stands still, in the order of their starts
 * @param proration what is asked for a period that is not whole
 */
public record Schedule(
        Recurrence recurrence, DateRange life, BillingMoment moment, List<Pause> pauses, Proration proration) {

    /**
     * Sorts the pauses.
     *
     * @throws IllegalArgumentException if the life has no start
     */
    public Schedule {
        Objects.requireNonNull(recurrence, "recurrence");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(proration, "proration");
        if (life.first().equals(LocalDate.MIN)) {
            throw new IllegalArgumentException("A plan has a first day: " + life);
        }
        pauses = pauses.stream()
                .sorted(Comparator.comparing((Pause pause) -> pause.days().first()))
                .toList();
    }

    /**
     * Makes a schedule from the anchor on, without an end or a pause, billed in advance and prorated by days.
     *
     * @param recurrence the periods
     * @return the schedule
     */
    public static Schedule of(Recurrence recurrence) {
        return new Schedule(
                recurrence,
                DateRange.from(recurrence.anchor()),
                BillingMoment.IN_ADVANCE,
                List.of(),
                Proration.BY_DAYS);
    }

    /**
     * Returns this schedule with another life.
     *
     * @param days from its first day up to and including its last
     * @return the changed schedule
     */
    public Schedule during(DateRange days) {
        return new Schedule(recurrence, days, moment, pauses, proration);
    }

    /**
     * Returns this schedule with one more pause.
     *
     * @param pause the pause; it may overlap others
     * @return the changed schedule
     */
    public Schedule with(Pause pause) {
        List<Pause> all = new ArrayList<>(pauses);
        all.add(pause);
        return new Schedule(recurrence, life, moment, all, proration);
    }

    /**
     * Returns the periods that are billed on some days, computed one by one as they are asked for. Periods that are paused
     * from their first to their last day are left out.
     */
    Stream<PlanPeriod> billedOn(DateRange days) {
        // A period is billed no later than its last day, give or take the offset: earlier ones need not be looked at.
        LocalDate earliest = days.first().equals(LocalDate.MIN)
                ? life.first()
                : latest(life.first(), days.first().minusDays(moment.offset()));
        if (earliest.isAfter(life.last())) {
            return Stream.empty();
        }
        LocalDate stop = stop();
        return recurrence
                .periodsOverlapping(DateRange.of(earliest, life.last()))
                .takeWhile(period -> period.first().isBefore(stop))
                .map(this::within)
                .takeWhile(period -> !period.billingDay().isAfter(days.last()))
                .filter(period -> !period.billingDay().isBefore(days.first()))
                .filter(period -> !period.active().isEmpty());
    }

    /** Returns the period around a day, as far as it is billed. */
    PlanPeriod around(LocalDate day) {
        return within(recurrence.periodAt(day));
    }

    private PlanPeriod within(DateRange whole) {
        DateRange billed = whole.intersection(life).orElseThrow();
        return new PlanPeriod(whole, billed, moment.in(billed), active(billed));
    }

    /** The first day of the first pause without an end: nothing that starts then or later is billed. */
    private LocalDate stop() {
        return pauses.stream()
                .map(Pause::days)
                .filter(days -> days.end().isEmpty())
                .map(DateRange::first)
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    private List<DateRange> active(DateRange days) {
        List<DateRange> active = new ArrayList<>();
        Optional<LocalDate> next = Optional.of(days.first());
        for (Pause pause : pauses) {
            Optional<DateRange> still = pause.days().intersection(days);
            if (still.isPresent() && next.isPresent()) {
                LocalDate from = next.get();
                if (still.get().first().isAfter(from)) {
                    active.add(DateRange.of(from, still.get().first().minusDays(1)));
                }
                LocalDate last = still.get().last();
                next = last.equals(days.last()) ? Optional.empty() : Optional.of(latest(from, last.plusDays(1)));
            }
        }
        next.ifPresent(from -> active.add(DateRange.of(from, days.last())));
        return active;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
