package nl.factuurwerk.party;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;

/** The customers and suppliers of one administration. */
public interface Parties {

    /**
     * Adds a party.
     *
     * @param party the party, with its identity
     * @throws IllegalArgumentException if it has no identity
     * @throws IllegalStateException if one of that identity is there already
     */
    void add(Party party);

    /**
     * Replaces a party by a changed one. Documents that were issued before keep the party as it was.
     *
     * @param changed the changed party, with the version that was read
     * @throws ConcurrentChange if there is no such party any more, or its version is not the one that was read
     */
    void save(Versioned<Party> changed);

    /**
     * Removes a party. Documents that were issued before keep it as it was.
     *
     * @param read the party, with the version that was read
     * @throws ConcurrentChange if there is no such party any more, or its version is not the one that was read
     */
    void remove(Versioned<Party> read);

    /**
     * Finds a party.
     *
     * @param id its identity
     * @return the party with its version, or empty if there is none
     */
    Optional<Versioned<Party>> find(Id<Party> id);

    /**
     * Returns all parties.
     *
     * @return by identity; to be closed by the caller
     */
    Stream<Party> all();
}
