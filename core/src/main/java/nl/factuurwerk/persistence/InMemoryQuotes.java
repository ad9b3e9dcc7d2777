package nl.factuurwerk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.Quotes;

/** The quotes of a unit of work, with the ways to find one. */
record InMemoryQuotes(IndexedRows<Id<Quote>, Quote> rows, TableView<DocumentNumber, Id<Quote>> numbers)
        implements Quotes {

    InMemoryQuotes(
            TableView<Id<Quote>, Versioned<Quote>> quotes,
            TableView<DocumentNumber, Id<Quote>> numbers,
            Consumer<StoreChange> record) {
        this(
                new IndexedRows<>(
                        new VersionedRows<>(quotes, Quote::id, StoreChange.QuoteKept::new, record),
                        List.of(new IndexKey<>(numbers, Quote::number))),
                numbers);
    }

    @Override
    public void add(Quote quote) {
        rows.add(quote);
    }

    @Override
    public void save(Versioned<Quote> changed) {
        rows.save(changed);
    }

    @Override
    public void remove(Versioned<Quote> read) {
        if (read.value().acceptance().isPresent()) {
            throw new IllegalStateException("Accepted, so that an order rests on it: " + read.value());
        }
        rows.remove(read, StoreChange.QuoteRemoved::new);
    }

    @Override
    public Optional<Versioned<Quote>> find(Id<Quote> id) {
        return rows.find(id);
    }

    @Override
    public Optional<Versioned<Quote>> find(DocumentNumber number) {
        return numbers.find(number).flatMap(rows::find);
    }

    @Override
    public Stream<Quote> all() {
        return rows.all();
    }
}
