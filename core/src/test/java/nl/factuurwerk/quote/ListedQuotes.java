package nl.factuurwerk.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.numbering.DocumentNumber;

/** Quotes that are only read. */
record ListedQuotes(List<Quote> quotes) implements Quotes {

    @Override
    public void add(Quote quote) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void save(Versioned<Quote> changed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(Versioned<Quote> read) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Versioned<Quote>> find(Id<Quote> id) {
        return quotes.stream()
                .filter(quote -> quote.id().equals(id))
                .map(quote -> new Versioned<>(quote, 1))
                .findFirst();
    }

    @Override
    public Optional<Versioned<Quote>> find(DocumentNumber number) {
        return quotes.stream()
                .filter(quote -> quote.number().filter(number::equals).isPresent())
                .map(quote -> new Versioned<>(quote, 1))
                .findFirst();
    }

    @Override
    public Stream<Quote> all() {
        return quotes.stream();
    }
}
