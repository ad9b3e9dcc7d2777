package nl.factuurwerk.quote;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;

/** The proformas of one administration. Append-only: what was sent is neither changed nor removed. */
public interface Proformas {

    /**
     * Adds a proforma.
     *
     * @param proforma the proforma
     * @throws IllegalStateException if its identity or number is there already
     */
    void add(Proforma proforma);

    /**
     * Finds a proforma.
     *
     * @param id its identity
     * @return the proforma, or empty if there is none
     */
    Optional<Proforma> find(Id<Proforma> id);

    /**
     * Finds a proforma.
     *
     * @param number its number
     * @return the proforma, or empty if there is none
     */
    Optional<Proforma> find(DocumentNumber number);

    /**
     * Returns all proformas.
     *
     * @return by date, and those of one day by number, shorter ones first; to be closed by the caller
     */
    Stream<Proforma> all();
}
