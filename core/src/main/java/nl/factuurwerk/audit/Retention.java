package nl.factuurwerk.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.text.Message;

/**
 * How long a document is to be kept. Until then it is kept whatever somebody asks; that personal data goes when it is
 * no longer needed (art. 5(1)(e) GDPR) is the host's policy from the day after.
 *
 * @param until the last day on which it has to be there
 * @param law the articles that ask for it so long
 * @param reason why, in words
 */
public record Retention(LocalDate until, List<LawReference> law, Message reason) {

    /** Checks presence and copies the articles. */
    public Retention {
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(reason, "reason");
        law = List.copyOf(law);
    }

    /**
     * Tells whether the time is over.
     *
     * @param asOf the day asked about
     * @return whether the law no longer asks for the document on that day
     */
    public boolean isOver(LocalDate asOf) {
        return asOf.isAfter(until);
    }
}
