package nl.factuurwerk.service;

import java.util.Objects;
import java.util.function.Supplier;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.AuditPayload;
import nl.factuurwerk.audit.SaltSource;

/**
 * Says who acts, for the audit trail.
 *
 * @param who who acts at the moment it is asked, for instance the user of the request that is being served
 * @param salts where the salts of payloads come from
 */
public record Auditor(Supplier<Actor> who, SaltSource salts) {

    /** Checks presence. */
    public Auditor {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(salts, "salts");
    }

    AuditPayload because(String why) {
        return because(who.get(), why);
    }

    AuditPayload because(Actor by, String why) {
        return AuditPayload.of(by, why, salts);
    }
}
