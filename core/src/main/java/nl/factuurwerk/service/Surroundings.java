package nl.factuurwerk.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.Salt;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.IdSource;
import nl.factuurwerk.persistence.Persistence;
import nl.factuurwerk.persistence.Repositories;

/**
 * What every use case takes from outside: whose books, where they are kept, what time it is, and where identities come
 * from.
 *
 * @param administration whose books
 * @param persistence where they are kept
 * @param clock what time it is, in the zone of the seller
 * @param ids where identities come from
 * @param auditor who acts
 */
public record Surroundings(
        Administration administration, Persistence persistence, Clock clock, IdSource ids, Auditor auditor) {

    /** Checks presence. */
    public Surroundings {
        Objects.requireNonNull(administration, "administration");
        Objects.requireNonNull(persistence, "persistence");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(ids, "ids");
        Objects.requireNonNull(auditor, "auditor");
    }

    Instant now() {
        return clock.instant();
    }

    /** The day it is where the seller is: what stands on documents. */
    LocalDate today() {
        return dateOf(now());
    }

    /** The day that a moment falls on where the seller is. */
    LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** Writes down an act within a unit of work. */
    void record(Repositories repositories, ChainId chain, AuditEvent event, String why) {
        repositories.audit().append(chain, event, auditor.because(why));
    }

    /** What makes the digests of a deal impossible to guess. */
    Salt salt() {
        return auditor.salts().next();
    }

    /** Writes down an act of somebody who is named, within a unit of work. */
    void record(Repositories repositories, ChainId chain, AuditEvent event, Actor by, String why) {
        repositories.audit().append(chain, event, auditor.because(by, why));
    }

    <R> R inTransaction(Function<Repositories, R> work) {
        return persistence.inTransaction(administration, work);
    }
}
