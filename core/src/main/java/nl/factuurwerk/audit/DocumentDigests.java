package nl.factuurwerk.audit;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documents that a trail speaks of, as they are kept now. Of these kinds the source has all there are: one that an
 * entry speaks of and the source does not have is missing.
 *
 * <p>A document never changes once it is there. A <em>deal</em> grows act by act, as an order does: each entry vouches for
 * what was done then, and never changes that. The source has as many digests of a deal as there are such acts. A deal of
 * some {@linkplain #leaving() kinds} may leave the books for good, which an entry {@link Act#REMOVED} behind all others of
 * its chain tells; a document may not.
 */
public interface DocumentDigests {

    /**
     * Returns which kinds of subjects the source answers for: documents that never change once they are there, and deals.
     * Entries about others are not compared with anything.
     *
     * @return the kinds, for instance {@code invoice}
     */
    Set<String> kinds();

    /**
     * Returns which of these kinds are deals.
     *
     * @return the kinds, for instance {@code order}; none unless said otherwise
     */
    default Set<String> deals() {
        return Set.of();
    }

    /**
     * Returns which kinds of deals may leave the books, each with the act after which one has to stay all the same.
     *
     * @return the acts by kind, for instance {@code quote} until {@code QUOTE_ACCEPTED}; none unless said otherwise
     */
    default Map<String, Act> leaving() {
        return Map.of();
    }

    /**
     * Returns all documents of these kinds. Asked a second time where one of them is to be named that no entry speaks
     * of.
     *
     * @return each document once, in any order, and of a deal each act; to be closed by the caller
     */
    Stream<DocumentDigest> all();

    /**
     * Makes a source of documents.
     *
     * @param kinds which kinds of subjects it answers for
     * @param all gives all documents of these kinds, anew each time
     * @return the source
     */
    static DocumentDigests of(Set<String> kinds, Supplier<Stream<DocumentDigest>> all) {
        return of(kinds, Set.of(), Map.of(), all);
    }

    /**
     * Makes a source of documents and deals.
     *
     * @param documents which kinds of documents it answers for
     * @param deals which kinds of deals
     * @param leaving which of these deals may leave the books, each with the act after which one has to stay
     * @param all gives all documents of these kinds, and of all deals each act, anew each time
     * @return the source
     */
    static DocumentDigests of(
            Set<String> documents, Set<String> deals, Map<String, Act> leaving, Supplier<Stream<DocumentDigest>> all) {
        Map<String, Act> mayLeave = Map.copyOf(leaving);
        Set<String> growing = Set.copyOf(deals);
        Set<String> kinds = Stream.concat(documents.stream(), growing.stream()).collect(Collectors.toUnmodifiableSet());
        return new DocumentDigests() {
            @Override
            public Set<String> kinds() {
                return kinds;
            }

            @Override
            public Set<String> deals() {
                return growing;
            }

            @Override
            public Map<String, Act> leaving() {
                return mayLeave;
            }

            @Override
            public Stream<DocumentDigest> all() {
                return all.get();
            }
        };
    }
}
