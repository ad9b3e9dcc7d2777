package nl.factuurwerk.audit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What happened, without who and why.
 *
 * @param moment when
 * @param act what was done
 * @param subject what it was done to
 * @param document the canonical digest of the document that came of it or that it was about, or of what was done to a
 *     deal; empty where there is none. Given for what never changes again: {@link Verification} compares every such
 *     digest with what is kept now
 */
public record AuditEvent(Instant moment, Act act, Subject subject, Optional<Digest> document) {

    /** Checks presence. */
    public AuditEvent {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(document, "document");
    }

    /**
     * Says what happened to something that is no document, or without vouching for its contents.
     *
     * @param moment when
     * @param act what was done
     * @param subject what it was done to
     * @return the event
     */
    public static AuditEvent of(Instant moment, Act act, Subject subject) {
        return new AuditEvent(moment, act, subject, Optional.empty());
    }

    /**
     * Says what happened to a document, and vouches for its contents.
     *
     * @param moment when
     * @param act what was done
     * @param subject the document
     * @param document its canonical digest
     * @return the event
     */
    public static AuditEvent of(Instant moment, Act act, Subject subject, Digest document) {
        return new AuditEvent(moment, act, subject, Optional.of(document));
    }

    static void write(AuditEvent event, Canonical to) {
        to.instant(1, event.moment)
                .text(2, event.act.code())
                .structure(3, event.subject, Subject::write)
                .optional(4, event.document, Canonical::digest);
    }
}
