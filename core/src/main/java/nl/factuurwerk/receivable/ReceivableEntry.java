package nl.factuurwerk.receivable;

import java.time.LocalDate;
import nl.factuurwerk.identity.Id;
import org.joda.money.Money;

/**
 * Something that happened to money that is owed. Entries are added and never changed; to add one again does nothing, and what
 * turns out wrong is {@linkplain TakenBack taken back}. What is open on a day does not depend on the order in which entries
 * were added, only on the days they are dated.
 */
public sealed interface ReceivableEntry
        permits PaymentReceived, Allocated, Refunded, PaidOut, WrittenOff, RestKept, Charged, TakenBack {

    /**
     * Returns which one it is. Among all entries of an administration there is one with this identity.
     *
     * @return the identity, of the host where it has one
     */
    Id<?> id();

    /**
     * Returns from which day it counts.
     *
     * @return the day, in the seller's zone
     */
    LocalDate on();

    /**
     * Returns how much it is about.
     *
     * @return the amount, above zero
     */
    Money amount();
}
