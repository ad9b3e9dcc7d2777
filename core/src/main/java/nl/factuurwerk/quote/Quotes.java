package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.numbering.DocumentNumber;

/** The quotes of one administration. */
public interface Quotes {

    /**
     * Adds a quote.
     *
     * @param quote the quote
     * @throws IllegalStateException if its identity or number is there already
     */
    void add(Quote quote);

    /**
     * Replaces a quote by one to which more happened.
     *
     * @param changed the changed quote, with the version that was read
     * @throws ConcurrentChange if there is no such quote any more, or its version is not the one that was read
     * @throws IllegalStateException if its number is that of another quote
     */
    void save(Versioned<Quote> changed);

    /**
     * Removes a quote that nothing came of, for instance because its customer is to be forgotten.
     *
     * @param read the quote, with the version that was read
     * @throws ConcurrentChange if there is no such quote any more, or its version is not the one that was read
     * @throws IllegalStateException if it was accepted: an order rests on it
     */
    void remove(Versioned<Quote> read);

    /**
     * Finds a quote.
     *
     * @param id its identity
     * @return the quote with its version, or empty if there is none
     */
    Optional<Versioned<Quote>> find(Id<Quote> id);

    /**
     * Finds a quote that was sent.
     *
     * @param number its number
     * @return the quote with its version, or empty if there is none
     */
    Optional<Versioned<Quote>> find(DocumentNumber number);

    /**
     * Returns the quotes that customers may still accept.
     *
     * @param asOf the day of which they are looked at
     * @return by the day to ask the customer how it stands, those without such a day last, and then by identity; to be
     *     closed by the caller
     */
    default Stream<Quote> open(LocalDate asOf) {
        return all().filter(quote -> quote.status(asOf) == QuoteStatus.OPEN)
                .sorted(Comparator.comparing(
                                (Quote quote) -> quote.followUp(asOf).orElse(LocalDate.MAX))
                        .thenComparing(Quote::id));
    }

    /**
     * Returns all quotes.
     *
     * @return by identity; to be closed by the caller
     */
    Stream<Quote> all();
}
