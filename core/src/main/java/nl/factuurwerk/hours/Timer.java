package nl.factuurwerk.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stopwatch for work. Immutable: each act returns another timer, and what time it is, is said by whoever acts. It counts
 * what really passed, through changes of the clock and from one zone to another, in whole seconds.
 *
 * <pre>{@code
 * Timer timer = Timer.start(nine, amsterdam).pause(noon).resume(halfPastTwelve).stop(five);
 * timer.worked();                              // PT7H30M
 * timer.pieces(Timer.Midnight.SPLIT);          // what becomes time entries, one for each day
 * }</pre>
 */
public final class Timer {

    /** To which day work belongs that goes on after midnight. */
    public enum Midnight {
        /** To both: it is cut at midnight, by the clock of its zone. */
        SPLIT,
        /** To the day on which it began. What is resumed on another day belongs to that one. */
        KEEP
    }

    private enum State {
        RUNNING,
        PAUSED,
        STOPPED
    }

    private final State state;
    private final List<Clocked> runs;
    private final Instant last;
    private final ZoneId zone;

    private Timer(State state, List<Clocked> runs, Instant last, ZoneId zone) {
        this.state = state;
        this.runs = List.copyOf(runs);
        this.last = last;
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Starts a timer.
     *
     * @param at when; parts of a second are dropped, here and in every later act
     * @param zone by whose clock the work is done
     * @return the running timer
     */
    public static Timer start(Instant at, ZoneId zone) {
        return new Timer(State.RUNNING, List.of(), seconds(at), zone);
    }

    /**
     * Pauses.
     *
     * @param at when
     * @return the paused timer
     * @throws IllegalStateException if it does not run
     * @throws IllegalArgumentException if that is before what happened last
     */
    public Timer pause(Instant at) {
        return ended(State.PAUSED, at, State.RUNNING);
    }

    /**
     * Goes on after a pause.
     *
     * @param at when
     * @return the running timer
     * @throws IllegalStateException if it is not paused
     * @throws IllegalArgumentException if that is before what happened last
     */
    public Timer resume(Instant at) {
        check(at, State.PAUSED);
        return new Timer(State.RUNNING, runs, seconds(at), zone);
    }

    /**
     * Stops for good, running or paused.
     *
     * @param at when
     * @return the stopped timer
     * @throws IllegalStateException if it was stopped before
     * @throws IllegalArgumentException if that is before what happened last
     */
    public Timer stop(Instant at) {
        return ended(State.STOPPED, at, State.RUNNING, State.PAUSED);
    }

    /**
     * Goes on by the clock of another zone: who travels takes the timer along. No time is lost or gained.
     *
     * @param other the zone from now on
     * @param at when
     * @return the timer, as it was otherwise
     * @throws IllegalStateException if it was stopped
     * @throws IllegalArgumentException if that is before what happened last
     */
    public Timer in(ZoneId other, Instant at) {
        Timer until = ended(state, at, State.RUNNING, State.PAUSED);
        return new Timer(state, until.runs, until.last, other);
    }

    /**
     * Tells whether time is running.
     *
     * @return whether it was started or resumed last
     */
    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /**
     * Tells whether it was stopped.
     *
     * @return whether nothing can happen any more
     */
    public boolean isStopped() {
        return state == State.STOPPED;
    }

    /**
     * Returns when it ran, up to the last act.
     *
     * @return the runs without the pauses, in order
     */
    public List<Clocked> runs() {
        return runs;
    }

    /**
     * Returns how long was worked up to the last act.
     *
     * @return whole seconds; pauses do not count
     */
    public Duration worked() {
        return runs.stream().map(Clocked::length).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Returns how long was worked.
     *
     * @param now the time that it is; what runs since the last act counts
     * @return whole seconds
     * @throws IllegalArgumentException if that is before what happened last
     */
    public Duration worked(Instant now) {
        checkOrder(now);
        return isRunning() ? worked().plus(Duration.between(last, seconds(now))) : worked();
    }

    /**
     * Returns what is to become time entries: one piece for each day and zone, and more where a day has more than an entry can
     * be. The pieces have exactly the time that was worked, together.
     *
     * @param midnight to which day work after midnight belongs
     * @return the pieces in order; none where no second was worked
     * @throws IllegalStateException if it was not stopped
     */
    public List<Piece> pieces(Midnight midnight) {
        if (!isStopped()) {
            throw new IllegalStateException("Only a stopped timer becomes entries, not one that is " + state);
        }
        List<Piece> pieces = new ArrayList<>();
        runs.stream()
                .flatMap(run -> midnight == Midnight.SPLIT ? byDay(run) : Stream.of(run))
                .forEach(run -> add(run, pieces));
        return List.copyOf(pieces);
    }

    private static void add(Clocked run, List<Piece> pieces) {
        Optional<Piece> same = pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(pieces.getLast())
                        .filter(piece -> piece.date().equals(run.date())
                                && piece.clocked().zone().equals(run.zone()));
        Duration room = TimeEntry.LONGEST.minus(same.map(Piece::worked).orElse(Duration.ZERO));
        if (run.length().compareTo(room) <= 0) {
            same.ifPresent(piece -> pieces.removeLast());
            pieces.add(same.map(piece -> piece.plus(run)).orElseGet(() -> Piece.of(run)));
        } else if (room.isZero()) {
            longer(run, pieces);
        } else {
            Instant cut = run.start().plus(room);
            add(new Clocked(run.start(), cut, run.zone()), pieces);
            longer(new Clocked(cut, run.stop(), run.zone()), pieces);
        }
    }

    /** Begins a new piece, where the one before is full. */
    private static void longer(Clocked run, List<Piece> pieces) {
        Instant most = run.start().plus(TimeEntry.LONGEST);
        Instant cut = run.stop().isAfter(most) ? most : run.stop();
        pieces.add(Piece.of(new Clocked(run.start(), cut, run.zone())));
        if (cut.isBefore(run.stop())) {
            longer(new Clocked(cut, run.stop(), run.zone()), pieces);
        }
    }

    private static Stream<Clocked> byDay(Clocked run) {
        List<Clocked> days = new ArrayList<>();
        Clocked rest = run;
        Instant midnight = midnightAfter(rest);
        while (midnight.isBefore(rest.stop())) {
            days.add(new Clocked(rest.start(), midnight, rest.zone()));
            rest = new Clocked(midnight, rest.stop(), rest.zone());
            midnight = midnightAfter(rest);
        }
        days.add(rest);
        return days.stream();
    }

    private static Instant midnightAfter(Clocked run) {
        return run.date().plusDays(1).atStartOfDay(run.zone()).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }

    private Timer ended(State next, Instant at, State... allowed) {
        check(at, allowed);
        Instant now = seconds(at);
        List<Clocked> all = new ArrayList<>(runs);
        if (isRunning() && last.isBefore(now)) {
            all.add(new Clocked(last, now, zone));
        }
        return new Timer(next, all, now, zone);
    }

    private void check(Instant at, State... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new IllegalStateException("Not something that a timer can do that is " + state);
        }
        checkOrder(at);
    }

    private void checkOrder(Instant at) {
        if (seconds(at).isBefore(last)) {
            throw new IllegalArgumentException("A timer does not go back from " + last + " to " + at);
        }
    }

    private static Instant seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    private List<Object> parts() {
        return List.of(state, runs, last, zone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timer that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return "timer, " + state + " since " + last + " in " + zone + ", " + worked() + " before";
    }

    /**
     * What a timer says of one day.
     *
     * @param clocked from the first start to the last stop of that day
     * @param worked how long was worked between, without the pauses; whole seconds, at most 24 hours
     */
    public record Piece(Clocked clocked, Duration worked) {

        /**
         * Checks the length.
         *
         * @throws IllegalArgumentException if more was worked than passed, or more than 24 hours
         */
        public Piece {
            if (!worked.isPositive()
                    || worked.compareTo(clocked.length()) > 0
                    || worked.compareTo(TimeEntry.LONGEST) > 0) {
                throw new IllegalArgumentException("Not worked within " + clocked + ": " + worked);
            }
        }

        private static Piece of(Clocked run) {
            return new Piece(run, run.length());
        }

        private Piece plus(Clocked run) {
            return new Piece(new Clocked(clocked.start(), run.stop(), clocked.zone()), worked.plus(run.length()));
        }

        /**
         * Returns the day it belongs to.
         *
         * @return the day on which it began, by its clock
         */
        public LocalDate date() {
            return clocked.date();
        }
    }
}
