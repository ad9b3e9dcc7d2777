package nl.factuurwerk.audit;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The documents that a trail speaks of, as they are kept now. Of these kinds the source has all there are: one that an
 * entry speaks of and the source does not have is missing.
 */
public interface DocumentDigests {

    /**
     * Returns which kinds of subjects the source answers for: documents that never change once they are there. Entries
     * about others are not compared with anything.
     *
     * @return the kinds, for instance {@code invoice}
     */
    Set<String> kinds();

    /**
     * Returns all documents of these kinds. Asked a second time where one of them is to be named that no entry speaks
     * of.
     *
     * @return each document once, in any order; to be closed by the caller
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
        Set<String> copy = Set.copyOf(kinds);
        return new DocumentDigests() {
            @Override
            public Set<String> kinds() {
                return copy;
            }

            @Override
            public Stream<DocumentDigest> all() {
                return all.get();
            }
        };
    }
}
