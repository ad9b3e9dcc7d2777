package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.audit.Retention;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;

/**
 * What came of a wish to be forgotten (art. 17 GDPR): the party is gone from the books, and what the law wants kept is
 * still there, valid and unchanged, until its time is over (art. 17(3)(b) GDPR).
 *
 * @param party who was erased
 * @param erasedActs how many acts no longer tell who did them and why
 * @param waiting the documents that name the party and stay, those that stay longest last
 */
public record Erasure(Id<Party> party, long erasedActs, List<Waiting> waiting) {

    /**
     * A document that stays.
     *
     * @param number its number
     * @param retention until when, and by which law
     */
    public record Waiting(DocumentNumber number, Retention retention) {
        /** Checks presence. */
        public Waiting {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(retention, "retention");
        }
    }

    /** Copies the documents in the order of their time. */
    public Erasure {
        Objects.requireNonNull(party, "party");
        waiting = waiting.stream()
                .sorted(Comparator.comparing((Waiting each) -> each.retention().until())
                        .thenComparing(Waiting::number))
                .toList();
    }

    /**
     * Returns from when nothing has to name the party any more.
     *
     * @return the last day on which a document that names it has to be there, or empty if there is none
     */
    public Optional<LocalDate> until() {
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(waiting.getLast().retention().until());
    }
}
