package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.time.Hours;

/** A lot while the ledger is being folded. */
final class OpenLot {

    static final Comparator<OpenLot> BY_KEY = Comparator.comparing(OpenLot::key)
            .thenComparing(lot -> lot.origin.map(Id::value).orElse(""));

    private final LotKey key;
    private final LeaveKind kind;
    private final Optional<Id<LeaveFact>> origin;
    private final LocalDate nominalEnd;
    private final Lapse lapse;
    private final List<LotMovement> movements = new ArrayList<>();
    private long left;
    private long lapsed;

    OpenLot(LotKey key, LeaveKind kind, Optional<Id<LeaveFact>> origin, LocalDate nominalEnd, Lapse lapse) {
        this.key = key;
        this.kind = kind;
        this.origin = origin;
        this.nominalEnd = nominalEnd;
        this.lapse = lapse;
    }

    LotKey key() {
        return key;
    }

    LeaveKind kind() {
        return kind;
    }

    /** The day on which it lapses if the employer informs in time and the employee is able to take it. */
    LocalDate nominalEnd() {
        return nominalEnd;
    }

    boolean isStatutory() {
        return key.kind().equals(LeaveKinds.STATUTORY);
    }

    boolean isFrom(String from) {
        return key.kind().equals(from) || kind.pool().equals(from);
    }

    boolean hasLapsed(LocalDate day) {
        return lapse.hasLapsed(day);
    }

    Optional<LocalDate> end() {
        return lapse.on();
    }

    long left() {
        return left;
    }

    void add(LocalDate day, LotMovement.Kind movement, long minutes) {
        movements.add(new LotMovement(day, day, movement, Hours.ofMinutes(minutes)));
        left += minutes;
    }

    /** Takes away what is left, at most so much, and returns how much that was. */
    long take(LocalDate day, LotMovement.Kind movement, long atMost) {
        return take(day, day, movement, atMost);
    }

    /** Takes away what was taken in advance on an earlier day. */
    long take(LocalDate day, LocalDate caused, LotMovement.Kind movement, long atMost) {
        long taken = Math.min(left, atMost);
        if (taken > 0) {
            movements.add(new LotMovement(
                    day, caused, movement, Hours.ofMinutes(movement == LotMovement.Kind.CORRECTED ? -taken : taken)));
            left -= taken;
            lapsed += movement == LotMovement.Kind.EXPIRED ? taken : 0;
        }
        return taken;
    }

    /** Lets a correction be about hours that have lapsed, at most so many, and returns how many those are. */
    long forget(long atMost) {
        long forgotten = Math.min(lapsed, atMost);
        lapsed -= forgotten;
        return forgotten;
    }

    LeaveLot closed() {
        return new LeaveLot(key, kind, origin, lapse, movements);
    }
}
