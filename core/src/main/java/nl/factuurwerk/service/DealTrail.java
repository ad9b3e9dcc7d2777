package nl.factuurwerk.service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.DocumentDigest;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.quote.DealAct;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.Quote;

/** Writes down what was done to quotes, orders and proformas: each act in the chain of its deal, with its digest. */
final class DealTrail {

    private static final String QUOTE = "quote";
    private static final String ORDER = "order";
    private static final String PROFORMA = "proforma";

    /** What grows act by act. The names are stored and never change. */
    static final Set<String> DEALS = Set.of(QUOTE, ORDER, PROFORMA);

    /** A quote leaves with whom it was for, until it was accepted: from then on it is one of the books. */
    static final Map<String, Act> LEAVING = Map.of(QUOTE, Act.of("QUOTE_ACCEPTED"));

    private final Surroundings surroundings;

    DealTrail(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static Subject quote(Id<Quote> id) {
        return Subject.of(QUOTE, id);
    }

    static Subject order(Id<Order> id) {
        return Subject.of(ORDER, id);
    }

    static Subject proforma(Id<Proforma> id) {
        return Subject.of(PROFORMA, id);
    }

    /** Writes down what was just done to a deal. */
    void record(Subject deal, List<DealAct> done, Repositories repositories) {
        for (DealAct act : done) {
            AuditEvent event = AuditEvent.of(surroundings.now(), act.act(), deal, act.digest());
            surroundings.record(repositories, deal.chain(), event, act.why());
        }
    }

    /** Writes down an act that may be undone by a later one, and whose contents nothing vouches for. */
    void record(Subject deal, Act act, Repositories repositories) {
        surroundings.record(repositories, deal.chain(), AuditEvent.of(surroundings.now(), act, deal), "");
    }

    /** Returns every act of every deal, with the digest that it has now. */
    static Stream<DocumentDigest> all(Repositories repositories) {
        Stream<Quote> quotes = repositories.quotes().all();
        Stream<Order> orders = repositories.orders().all();
        Stream<Proforma> proformas = repositories.proformas().all();
        return Stream.of(
                        quotes.flatMap(quote -> digests(quote(quote.id()), quote.acts())),
                        orders.flatMap(order -> digests(order(order.id()), order.acts())),
                        proformas.flatMap(proforma -> digests(proforma(proforma.id()), List.of(proforma.act()))))
                .reduce(Stream::concat)
                .orElseThrow();
    }

    private static Stream<DocumentDigest> digests(Subject deal, List<DealAct> acts) {
        return acts.stream().map(act -> new DocumentDigest(deal, act.digest()));
    }
}
