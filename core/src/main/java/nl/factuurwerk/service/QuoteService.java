package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.quote.Acceptance;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteDraft;
import nl.factuurwerk.quote.QuoteEvent;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps quotes: sends them in versions, and records what customers decide.
 *
 * <pre>{@code
 * Quote quote = office.quotes().send(draft).orThrow();
 * quote = office.quotes().accept(quote.id(), Acceptance.of(1, today, Evidence.signature("J. de Vries", "sig-4711"))).orThrow();
 * Order order = office.orders().take(quote.id()).orThrow();
 * }</pre>
 */
public final class QuoteService {

    private static final Logger LOG = LoggerFactory.getLogger(QuoteService.class);
    private static final Act REVISED = Act.of("QUOTE_REVISED");

    private final Surroundings surroundings;
    private final InvoiceComposer composer;
    private final NumberSeries series;
    private final DealTrail trail;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept, what time it is
     * @param composer decides the VAT that a quote states
     * @param series where quotes take their numbers from
     */
    public QuoteService(Surroundings surroundings, InvoiceComposer composer, NumberSeries series) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.composer = Objects.requireNonNull(composer, "composer");
        this.series = Objects.requireNonNull(series, "series");
        this.trail = new DealTrail(surroundings);
    }

    /**
     * Keeps a quote that is being written.
     *
     * @param draft what it says so far
     * @return the quote, not sent yet
     */
    public Quote keep(QuoteDraft draft) {
        return surroundings.inTransaction(repositories -> {
            Quote quote = Quote.of(surroundings.ids().nextId(), draft).salted(surroundings.salt());
            repositories.quotes().add(quote);
            return quote;
        });
    }

    /**
     * Sends a quote for the first time: gives it its number and computes what it comes to.
     *
     * @param draft what it says
     * @return the quote with its first version; or what forbids to send it, and nothing is kept
     */
    public Parsed<Quote> send(QuoteDraft draft) {
        return surroundings.inTransaction(repositories -> {
            Parsed<Quote> sent = send(Quote.of(surroundings.ids().nextId(), draft), repositories);
            sent.value().ifPresent(quote -> {
                repositories.quotes().add(quote);
                trail.record(DealTrail.quote(quote.id()), quote.acts(), repositories);
            });
            return sent;
        });
    }

    /**
     * Sends a quote that is kept, or a new version of one that was sent: under the same number, as version 2 and so on.
     *
     * @param quote its identity
     * @return the quote with its new version; or what forbids to send it
     */
    public Parsed<Quote> send(Id<Quote> quote) {
        return change(quote, this::send);
    }

    /**
     * Changes what the next version of a quote will say. What was sent stays as it is.
     *
     * @param quote its identity
     * @param draft what it says from now on
     * @return the changed quote, to be sent again; or {@code QUOTE-UNKNOWN}
     */
    public Parsed<Quote> revise(Id<Quote> quote, QuoteDraft draft) {
        return change(quote, (kept, repositories) -> {
            // What the next version will say may be revised again; what is sent of it has its own act.
            trail.record(DealTrail.quote(quote), REVISED, repositories);
            return Parsed.valid(kept.revise(draft));
        });
    }

    /**
     * Records that a customer accepted a version, and which options it chose.
     *
     * @param quote its identity
     * @param acceptance which version, who, when and how
     * @return the accepted quote; or what forbids it, for instance that it had expired
     */
    public Parsed<Quote> accept(Id<Quote> quote, Acceptance acceptance) {
        return change(quote, (kept, repositories) -> kept.accept(acceptance));
    }

    /**
     * Records that a customer declined a version.
     *
     * @param quote its identity
     * @param declined which version, who, when and why
     * @return the declined quote; or what forbids it
     */
    public Parsed<Quote> decline(Id<Quote> quote, QuoteEvent.Declined declined) {
        return change(quote, (kept, repositories) -> kept.decline(declined));
    }

    /**
     * Takes a quote back before it was accepted.
     *
     * @param quote its identity
     * @param withdrawn which version, who, when and why
     * @return the withdrawn quote; or what forbids it
     */
    public Parsed<Quote> withdraw(Id<Quote> quote, QuoteEvent.Withdrawn withdrawn) {
        return change(quote, (kept, repositories) -> kept.withdraw(withdrawn));
    }

    /**
     * Records that the customer was asked how it stands, and when to ask again.
     *
     * @param quote its identity
     * @param followedUp which version, when, what was said, and the next day
     * @return the quote; or what forbids it
     */
    public Parsed<Quote> followUp(Id<Quote> quote, QuoteEvent.FollowedUp followedUp) {
        return change(quote, (kept, repositories) -> kept.followUp(followedUp));
    }

    /**
     * Finds a quote.
     *
     * @param quote its identity
     * @return the quote, or empty if there is none
     */
    public Optional<Quote> find(Id<Quote> quote) {
        return surroundings.inTransaction(
                repositories -> repositories.quotes().find(quote).map(Versioned::value));
    }

    /**
     * Finds a quote that was sent.
     *
     * @param number its number
     * @return the quote, or empty if there is none
     */
    public Optional<Quote> find(DocumentNumber number) {
        return surroundings.inTransaction(
                repositories -> repositories.quotes().find(number).map(Versioned::value));
    }

    /**
     * Returns the quotes that customers may still accept.
     *
     * @return by the day to ask the customer how it stands, those without such a day last
     */
    public List<Quote> open() {
        LocalDate today = surroundings.today();
        return surroundings.inTransaction(repositories -> {
            try (Stream<Quote> open = repositories.quotes().open(today)) {
                return open.toList();
            }
        });
    }

    /**
     * Looks at all quotes, by identity.
     *
     * @param look takes them as a stream, which is closed behind it
     * @param <R> what it makes of them
     * @return what it made
     */
    public <R> R all(Function<Stream<Quote>, R> look) {
        return surroundings.inTransaction(repositories -> {
            try (Stream<Quote> quotes = repositories.quotes().all()) {
                return look.apply(quotes);
            }
        });
    }

    private Parsed<Quote> send(Quote kept, Repositories repositories) {
        // Whoever keeps drafts beside this service need not know of salts.
        boolean unsalted = kept.salt().isEmpty() && kept.events().isEmpty();
        Quote quote = unsalted ? kept.salted(surroundings.salt()) : kept;
        LocalDate today = surroundings.today();
        // A quote that cannot be sent uses no number.
        Parsed<Quote> tried = quote.send(today, quote.number().orElse(TRIED), composer);
        if (quote.number().isPresent() || tried.value().isEmpty()) {
            return tried;
        }
        return switch (repositories.numbers().next(series, today)) {
            case Parsed.Invalid<DocumentNumber>(var report) -> Parsed.invalid(report);
            case Parsed.Valid<DocumentNumber>(var number, var warnings) -> quote.send(today, number, composer);
        };
    }

    private static final DocumentNumber TRIED = new DocumentNumber("-");

    private Parsed<Quote> change(Id<Quote> id, Change change) {
        Parsed<Quote> changed = surroundings.inTransaction(repositories -> {
            Optional<Versioned<Quote>> kept = repositories.quotes().find(id);
            if (kept.isEmpty()) {
                return Parsed.invalid(OrderingRules.QUOTE_UNKNOWN.at(Location.of("quote"), Map.of("id", id)));
            }
            Parsed<Quote> result = change.apply(kept.get().value(), repositories);
            result.value().ifPresent(quote -> {
                repositories.quotes().save(kept.get().with(quote));
                trail.record(DealTrail.quote(id), quote.actsSince(kept.get().value()), repositories);
            });
            return result;
        });
        changed.value().ifPresent(quote -> LOG.debug("Changed quote {}", id));
        return changed;
    }

    private interface Change {
        Parsed<Quote> apply(Quote kept, Repositories repositories);
    }
}
