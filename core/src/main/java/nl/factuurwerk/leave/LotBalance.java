package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.time.Hours;

/**
 * A lot at the end of a day: granted and corrected, less what was taken, paid out, converted and expired, is what is left.
 *
 * @param lot the lot
 * @param asOf the day
 */
public record LotBalance(LeaveLot lot, LocalDate asOf) {

    /** Checks presence. */
    public LotBalance {
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * Returns what lot it is.
     *
     * @return the kind and the year
     */
    public LotKey key() {
        return lot.key();
    }

    /**
     * Returns what was earned or given up to this day.
     *
     * @return the hours, corrections not included
     */
    public Hours granted() {
        return lot.total(LotMovement.Kind.GRANTED, asOf);
    }

    /**
     * Returns what was put right up to this day.
     *
     * @return the hours added, less those taken away
     */
    public Hours corrected() {
        return lot.total(LotMovement.Kind.CORRECTED, asOf);
    }

    /**
     * Returns what was taken as leave up to this day.
     *
     * @return the hours
     */
    public Hours taken() {
        return lot.total(LotMovement.Kind.TAKEN, asOf);
    }

    /**
     * Returns what money took the place of up to this day.
     *
     * @return the hours
     */
    public Hours paidOut() {
        return lot.total(LotMovement.Kind.PAID_OUT, asOf);
    }

    /**
     * Returns what became of another kind up to this day.
     *
     * @return the hours
     */
    public Hours converted() {
        return lot.total(LotMovement.Kind.CONVERTED, asOf);
    }

    /**
     * Returns what has lapsed up to this day.
     *
     * @return the hours
     */
    public Hours expired() {
        return lot.total(LotMovement.Kind.EXPIRED, asOf);
    }

    /**
     * Returns what is left.
     *
     * @return the hours, never below zero
     */
    public Hours left() {
        return lot.leftOn(asOf);
    }

    /**
     * Returns what of that will be taken, paid out or converted, by what was agreed.
     *
     * @return the hours of later days; of a lot that is still being filled it can be more than what is left
     */
    public Hours planned() {
        return lot.planned(asOf);
    }
}
