package nl.factuurwerk.dispatch;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;

/** What one administration sends: added in the unit of work that issues the document, and never removed. */
public interface Outbox {

    /**
     * Adds a dispatch. Two units of work that add one of the same document at the same time are in each other's way, so that
     * the second sees the first: which one is the original is decided by what is there.
     *
     * @param dispatch the dispatch
     * @throws IllegalStateException if there is one of the same identity already
     */
    void add(Dispatch dispatch);

    /**
     * Replaces the dispatch of an identity: that to which something happened since. Two units of work that save the same one
     * at the same time are in each other's way, so that only one of them takes it to send it.
     *
     * @param changed the dispatch as it is to be, with the version that was read
     * @throws ConcurrentChange if there is none, or its version is not the one that was read
     */
    void save(Versioned<Dispatch> changed);

    /**
     * Finds a dispatch.
     *
     * @param id its identity
     * @return the dispatch with its version, or empty if there is none
     */
    Optional<Versioned<Dispatch>> find(Id<Dispatch> id);

    /**
     * Returns the dispatches of a document.
     *
     * @param document what is sent
     * @return with their versions, in the order in which they were asked for, and those of one moment in the order of their
     *     identities; to be closed by the caller
     */
    Stream<Versioned<Dispatch>> of(Subject document);

    /**
     * Returns what is to be sent.
     *
     * @param at the moment
     * @return with their versions, what {@linkplain Dispatch#due is due} until then: the longest due first, and those of one
     *     moment in the order of their identities; to be closed by the caller
     */
    Stream<Versioned<Dispatch>> due(Instant at);
}
