package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.time.Hours;

/**
 * Hours of leave of one kind and one year, and all that became of them and will: what was granted less what was taken, paid
 * out, converted and expired is what is left, on every day, and never below zero.
 */
public final class LeaveLot {

    private final LotKey key;
    private final LeaveKind kind;
    private final Optional<Id<LeaveFact>> origin;
    private final Lapse lapse;
    private final List<LotMovement> movements;

    LeaveLot(LotKey key, LeaveKind kind, Optional<Id<LeaveFact>> origin, Lapse lapse, List<LotMovement> movements) {
        this.key = key;
        this.kind = kind;
        this.origin = origin;
        this.lapse = lapse;
        this.movements = List.copyOf(movements);
    }

    /**
     * Returns what it is.
     *
     * @return the kind and the year
     */
    public LotKey key() {
        return key;
    }

    /**
     * Returns the kind.
     *
     * @return the kind as it holds for the year
     */
    public LeaveKind kind() {
        return kind;
    }

    /**
     * Returns what gave it.
     *
     * @return the fact, or empty for what was earned under the contract
     */
    public Optional<Id<LeaveFact>> origin() {
        return origin;
    }

    /**
     * Returns when it lapses.
     *
     * @return the day and the reason
     */
    public Lapse lapse() {
        return lapse;
    }

    /**
     * Returns what became of it and will, if nothing else happens.
     *
     * @return the movements by day; they end with the expiry, if something is left then
     */
    public List<LotMovement> movements() {
        return movements;
    }

    /**
     * Counts what was left.
     *
     * @param day the day, at its end
     * @return the hours, never below zero
     */
    public Hours leftOn(LocalDate day) {
        long minutes = 0;
        for (LotMovement movement : movements) {
            if (!movement.day().isAfter(day)) {
                minutes += movement.effect().minutes();
            }
        }
        return Hours.ofMinutes(minutes);
    }

    /**
     * Adds up one kind of movement.
     *
     * @param what which kind
     * @param until the last day that counts
     * @return the hours
     */
    public Hours total(LotMovement.Kind what, LocalDate until) {
        long minutes = 0;
        for (LotMovement movement : movements) {
            if (movement.kind() == what && !movement.day().isAfter(until)) {
                minutes += movement.hours().minutes();
            }
        }
        return Hours.ofMinutes(minutes);
    }

    /** Adds up what will be taken, paid out and converted behind a day. */
    Hours planned(LocalDate after) {
        long minutes = 0;
        for (LotMovement movement : movements) {
            if (movement.caused().isAfter(after)
                    && !movement.kind().adds()
                    && movement.kind() != LotMovement.Kind.EXPIRED) {
                minutes += movement.hours().minutes();
            }
        }
        return Hours.ofMinutes(minutes);
    }

    /** Tells whether it was there on a day, and had not lapsed. */
    boolean isOpenOn(LocalDate day) {
        return !movements.getFirst().day().isAfter(day) && !lapse.hasLapsed(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeaveLot that
                && key.equals(that.key)
                && origin.equals(that.origin)
                && lapse.equals(that.lapse)
                && movements.equals(that.movements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, origin, lapse, movements);
    }

    @Override
    public String toString() {
        return key + " " + movements;
    }
}
