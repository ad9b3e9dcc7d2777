package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;

/**
 * Dunning waits, of one invoice or of everything that a debtor owes. What falls due meanwhile is caught up behind it, one
 * stage after the other.
 *
 * @param id its identity
 * @param on the first day on which nothing happens
 * @param debtor against whom
 * @param invoice of which invoice; empty for all of them
 * @param until the last day on which nothing happens; empty until it is {@linkplain Resumed resumed}
 * @param why the reason
 */
public record Paused(
        Id<DunningEntry> id,
        LocalDate on,
        Id<Party> debtor,
        Optional<Id<Invoice>> invoice,
        Optional<LocalDate> until,
        Why why)
        implements DunningEntry {

    /**
     * Why dunning waits.
     *
     * @param reason which sort of reason
     * @param words more of it; empty where the sort says enough
     */
    public record Why(PauseReason reason, String words) {
        /**
         * Drops blanks around the words.
         *
         * @throws IllegalArgumentException if they are missing of {@link PauseReason#OTHER}, too long, or cannot be printed
         */
        public Why {
            Objects.requireNonNull(reason, "reason");
            words = reason == PauseReason.OTHER ? Words.required(words) : Words.optional(words);
        }
    }

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Paused {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(why, "why");
        if (until.isPresent() && until.get().isBefore(on)) {
            throw new IllegalArgumentException("A pause from " + on + " cannot end on " + until.get());
        }
    }
}
