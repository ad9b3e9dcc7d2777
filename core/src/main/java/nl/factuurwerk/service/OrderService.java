package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.LineKey;
import nl.factuurwerk.quote.Milestone;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderBuilder;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.quote.OrderComposer;
import nl.factuurwerk.quote.OrderConfirmation;
import nl.factuurwerk.quote.OrderHistory;
import nl.factuurwerk.quote.OrderPosition;
import nl.factuurwerk.quote.OrderTiming;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteStatus;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the orders that the office took on, and bills them: in advance, in parts, and the rest.
 *
 * <pre>{@code
 * Order order = office.orders().take(quote.id()).orThrow();
 * Invoice advance = office.orders().advance(order, percent("30")).issue().orThrow();
 * office.orders().deliver(order.id(), Delivered.of("ontwerp", hours("4"), day)).orThrow();
 * Invoice part = office.orders().part(order).issue().orThrow();
 * Invoice last = office.orders().finalInvoice(order).issue().orThrow();   // takes every advance off, to the cent
 * }</pre>
 */
public final class OrderService {

    private static final Logger LOG = LoggerFactory.getLogger(OrderService.class);

    private final Surroundings surroundings;
    private final InvoiceComposer composer;
    private final NumberSeries series;
    private final Ordering ordering;
    private final DealTrail trail;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept, what time it is
     * @param invoices issues what is billed
     * @param policy how the office makes invoices
     * @param orders draws them up
     * @param series where orders take their numbers from
     */
    public OrderService(
            Surroundings surroundings,
            InvoiceService invoices,
            InvoicePolicy policy,
            OrderComposer orders,
            NumberSeries series) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.composer = policy.composer();
        this.series = Objects.requireNonNull(series, "series");
        this.trail = new DealTrail(surroundings);
        this.ordering = new Ordering(surroundings, invoices.issuing(), orders);
    }

    /**
     * Returns what is asked of orders that are to be found, or billed together.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return OrderingRules.descriptions();
    }

    /**
     * Takes on what a customer accepted.
     *
     * @param quote the identity of the accepted quote
     * @return the order; or {@code QUOTE-UNKNOWN}, or {@code ORDER-NOT-ACCEPTED}
     * @throws IllegalStateException if it was taken on before
     */
    public Parsed<Order> take(Id<Quote> quote) {
        return surroundings.inTransaction(repositories -> {
            Optional<Quote> kept = repositories.quotes().find(quote).map(Versioned::value);
            if (kept.isEmpty()) {
                return Parsed.invalid(OrderingRules.QUOTE_UNKNOWN.at(Location.of("quote"), Map.of("id", quote)));
            }
            if (kept.get().status(surroundings.today()) != QuoteStatus.ACCEPTED) {
                return Parsed.invalid(OrderingRules.NOT_ACCEPTED.at(
                        Location.of("quote"),
                        Map.of(
                                "number",
                                kept.get().number().map(DocumentNumber::value).orElse(quote.value()))));
            }
            return numbered(
                    repositories,
                    number -> Order.of(kept.get(), surroundings.ids().nextId(), number).toBuilder()
                            .salt(surroundings.salt())
                            .build());
        });
    }

    /**
     * Takes on an order that no quote was made for.
     *
     * @param customer who orders
     * @param what says what is ordered, for instance {@code order -> order.line("ontwerp", "Ontwerp", hours("10"), eur("95.00"))}
     * @return the order; or what forbids a number of its date
     * @throws nl.factuurwerk.rule.InvalidInput if its parts do not fit together
     */
    public Parsed<Order> place(Party customer, UnaryOperator<OrderBuilder> what) {
        return surroundings.inTransaction(repositories -> numbered(
                repositories,
                number -> what.apply(Order.of(surroundings.ids().nextId(), number, customer, surroundings.today())
                                .salt(surroundings.salt()))
                        .build()));
    }

    private Parsed<Order> numbered(Repositories repositories, Function<DocumentNumber, Order> make) {
        return repositories.numbers().next(series, surroundings.today()).map(number -> {
            Order order = make.apply(number);
            repositories.orders().add(order);
            trail.record(DealTrail.order(order.id()), order.acts(), repositories);
            LOG.debug("Took on order {}", order.id());
            return order;
        });
    }

    /**
     * Amends an order.
     *
     * @param order its identity
     * @param change what changes from which day, and why
     * @return the amended order; or what forbids it
     */
    public Parsed<Order> amend(Id<Order> order, OrderChange change) {
        return change(order, kept -> kept.amend(change));
    }

    /**
     * Records that something was delivered.
     *
     * @param order its identity
     * @param delivered how much of which line, and when
     * @return the order; or what forbids it
     */
    public Parsed<Order> deliver(Id<Order> order, Delivered delivered) {
        return change(order, kept -> kept.deliver(delivered));
    }

    /**
     * Plans a milestone.
     *
     * @param order its identity
     * @param milestone what is to be reached when, and which lines hang on it
     * @return the order; or what forbids it
     */
    public Parsed<Order> plan(Id<Order> order, Milestone milestone) {
        return change(order, kept -> kept.plan(milestone));
    }

    /**
     * Records that a milestone was reached.
     *
     * @param order its identity
     * @param milestone which milestone
     * @param on the day
     * @return the order; or what forbids it
     */
    public Parsed<Order> reach(Id<Order> order, Id<Milestone> milestone, LocalDate on) {
        return change(order, kept -> kept.reach(milestone, on));
    }

    private Parsed<Order> change(Id<Order> id, Function<Order, Parsed<Order>> change) {
        return surroundings.inTransaction(repositories -> {
            Optional<Versioned<Order>> kept = repositories.orders().find(id);
            if (kept.isEmpty()) {
                return unknown(id);
            }
            Parsed<Order> changed = change.apply(kept.get().value());
            changed.value().ifPresent(order -> {
                repositories.orders().save(kept.get().with(order));
                trail.record(DealTrail.order(id), order.actsSince(kept.get().value()), repositories);
            });
            return changed;
        });
    }

    private static <T> Parsed<T> unknown(Id<Order> id) {
        return Parsed.invalid(OrderingRules.UNKNOWN.at(Location.of("order"), Map.of("id", id)));
    }

    /**
     * Asks for an advance invoice (<em>voorschotfactuur</em>) over a share of an order.
     *
     * @param order the order
     * @param share of all its lines as they are agreed
     * @return a request; nothing happened yet
     */
    public OrderRequest advance(Order order, Percentage share) {
        return request(order, new Ordering.Kind.Share(share));
    }

    /**
     * Asks for an advance invoice (<em>voorschotfactuur</em>) of an amount.
     *
     * @param order the order
     * @param amount without or with VAT as the prices of the order are
     * @return a request; nothing happened yet
     */
    public OrderRequest advance(Order order, Money amount) {
        return request(order, new Ordering.Kind.Amount(amount));
    }

    /**
     * Asks for the advance invoice (<em>voorschotfactuur</em>) that was agreed to fall due with a milestone. It is billed once:
     * asked for again, it is refused ({@code FW-ORDER-MILESTONE-BILLED}) until it is credited wholly. Before the milestone is
     * reached, it is warned of.
     *
     * <pre>{@code
     * office.orders().plan(order.id(), Milestone.advance("start", "Start van het werk", date("2026-12-01"), percent("30")));
     * office.orders().reach(order.id(), Id.of("start"), date("2026-12-02"));
     * office.orders().advance(order, Id.of("start")).issue();
     * }</pre>
     *
     * @param order the order
     * @param milestone the identity of the milestone
     * @return a request; nothing happened yet
     */
    public OrderRequest advance(Order order, Id<Milestone> milestone) {
        return request(order, new Ordering.Kind.AtMilestone(milestone));
    }

    /**
     * Asks for a part invoice (<em>deelfactuur</em>) of what was delivered and not billed yet.
     *
     * @param order the order
     * @return a request; nothing happened yet
     */
    public OrderRequest part(Order order) {
        return request(order, new Ordering.Kind.Delivered());
    }

    /**
     * Asks for one part invoice of what was delivered of several orders. Orders of which there is nothing to bill are left
     * out. The VAT of each of their documents is then rounded by itself, and no longer closes on that of the order.
     *
     * @param orders the orders, of one customer, under one purchase order or none, and with prices of one kind; terms and
     *     language are those of the first
     * @return a request; nothing happened yet
     * @throws IllegalArgumentException if there are none
     */
    public OrderRequest part(List<Order> orders) {
        return request(orders, new Ordering.Kind.Delivered());
    }

    /**
     * Asks for a part invoice (<em>deelfactuur</em>) of quantities, delivered or not.
     *
     * @param order the order
     * @param quantities how much of which lines
     * @return a request; nothing happened yet
     */
    public OrderRequest part(Order order, Map<LineKey, Quantity> quantities) {
        return request(order, new Ordering.Kind.Quantities(new LinkedHashMap<>(quantities)));
    }

    /**
     * Asks for the last invoice (<em>eindfactuur</em>): the rest of every line, less all advances. It may come to nothing, or
     * to a refund.
     *
     * @param order the order
     * @return a request; nothing happened yet
     */
    public OrderRequest finalInvoice(Order order) {
        return request(order, new Ordering.Kind.Last());
    }

    /**
     * Asks for one last invoice (<em>eindfactuur</em>) of several orders: the rest of every line of each, less all advances.
     * Orders that are billed wholly are left out. The VAT of each of their documents is then rounded by itself, and no longer
     * closes on that of the order.
     *
     * @param orders the orders, of one customer, under one purchase order or none, and with prices of one kind; terms and
     *     language are those of the first
     * @return a request; nothing happened yet
     * @throws IllegalArgumentException if there are none
     */
    public OrderRequest finalInvoice(List<Order> orders) {
        return request(orders, new Ordering.Kind.Last());
    }

    private OrderRequest request(Order order, Ordering.Kind kind) {
        return request(List.of(order), kind);
    }

    private OrderRequest request(List<Order> orders, Ordering.Kind kind) {
        List<Id<Order>> ids = orders.stream().map(Order::id).distinct().toList();
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("No orders to bill");
        }
        return new OrderRequest(ordering, ids, kind);
    }

    /**
     * Tells how an order stands now: of each line what is ordered, delivered, invoiced and left.
     *
     * @param order its identity
     * @return the position, or empty if there is no such order
     */
    public Optional<OrderPosition> position(Id<Order> order) {
        return surroundings.inTransaction(repositories -> repositories
                .orders()
                .find(order)
                .map(kept ->
                        new BilledOrders(repositories).history(kept.value()).position()));
    }

    /**
     * Confirms an order to the customer as it stands, amendments among it.
     *
     * @param order its identity
     * @return the confirmation, to be printed; or what it cannot be computed for
     */
    public Parsed<OrderConfirmation> confirmation(Id<Order> order) {
        return surroundings.inTransaction(repositories -> repositories
                .orders()
                .find(order)
                .map(kept -> OrderConfirmation.compose(kept.value(), surroundings.today(), composer))
                .orElseGet(() -> unknown(order)));
    }

    /**
     * Finds finished work, and advances whose milestone is reached, that wait for their invoice longer than agreed, over all
     * orders.
     *
     * @param days how many days after delivery, or after the milestone, it is to be billed at the latest
     * @return a warning for each line and each advance, found within its order
     * @throws IllegalArgumentException if the number of days is below zero
     */
    public Report unbilled(int days) {
        LocalDate today = surroundings.today();
        return surroundings.inTransaction(repositories -> {
            List<Report> all = new ArrayList<>();
            try (Stream<Order> orders = repositories.orders().all()) {
                orders.forEach(order -> {
                    OrderHistory history = new BilledOrders(repositories).history(order);
                    all.add(OrderTiming.unbilled(history.position(), days, today)
                            .plus(OrderTiming.unbilledAdvances(history, days, today))
                            .within(order.number().value()));
                });
            }
            Report report = Report.empty();
            for (Report each : all) {
                report = report.plus(each);
            }
            return report;
        });
    }

    /**
     * Tells what a customer can expect to be invoiced of its orders: on each day on which a milestone is planned the advance
     * that was agreed with it, and a part of what is delivered with it; and the last invoice, with what is left and less the advances that are open, on the day on which all is delivered. What was
     * delivered and is not billed yet is expected today, and so is what should have been reached before. Has no effect.
     *
     * <p>If milestones are reached as planned, and {@link #advance(Order, Id) advances}, {@link #part(Order) parts} and the
     * {@link #finalInvoice(Order) last invoice} are issued on these days, in this sequence, this is what is issued, to all but the numbers. A line that is neither delivered nor part of a
     * milestone is not among it, nor is then the last invoice: nobody knows the day. {@link #position} tells what is left.
     *
     * <p>Those before an invoice are taken as issued, also where something is in the way of them yet: a purchase order that they
     * spend together is spent, and what one of them bills is not in the next.
     *
     * @param customer the customer
     * @param days the days of issue
     * @return by their days; those of one day by order
     * @throws IllegalArgumentException if the days have no end
     */
    public List<ExpectedInvoice> forecast(Id<Party> customer, DateRange days) {
        DateRange until = ExpectedTogether.until(days);
        return surroundings.inTransaction(
                repositories -> within(days, expected(customer, until, repositories), repositories));
    }

    /**
     * Tells what a customer can expect to be invoiced of its orders and of its plans. An invoice is judged as all that are
     * expected before it will have been issued, whatever they bill, so that it is seen where they go beyond an order of the
     * customer together. Has no effect.
     *
     * @param customer the customer
     * @param days the days of issue; what should have been billed before is expected today
     * @param plans the plans of the same administration
     * @return by their days; those of one day plans first
     * @throws IllegalArgumentException if the days have no end
     */
    public List<ExpectedInvoice> forecast(Id<Party> customer, DateRange days, PlanService plans) {
        DateRange until = ExpectedTogether.until(days);
        return surroundings.inTransaction(repositories -> {
            List<ExpectedInvoice> all = new ArrayList<>(plans.expected(customer, until, repositories));
            all.addAll(expected(customer, until, repositories));
            return within(days, all, repositories);
        });
    }

    private List<ExpectedInvoice> within(DateRange days, List<ExpectedInvoice> all, Repositories repositories) {
        return ExpectedTogether.judge(all, ordering.issuing(), repositories).stream()
                .filter(each -> days.contains(each.date()))
                .toList();
    }

    /** What is expected of each order by itself. */
    private List<ExpectedInvoice> expected(Id<Party> customer, DateRange days, Repositories repositories) {
        OrderForecast forecast = ordering.forecast(days);
        try (Stream<Order> orders = repositories.orders().by(customer)) {
            return orders.flatMap(order -> forecast.of(order, repositories).stream())
                    .toList();
        }
    }

    /**
     * Finds an order.
     *
     * @param order its identity
     * @return the order, or empty if there is none
     */
    public Optional<Order> find(Id<Order> order) {
        return surroundings.inTransaction(
                repositories -> repositories.orders().find(order).map(Versioned::value));
    }

    /**
     * Finds an order.
     *
     * @param number its number
     * @return the order, or empty if there is none
     */
    public Optional<Order> find(DocumentNumber number) {
        return surroundings.inTransaction(
                repositories -> repositories.orders().find(number).map(Versioned::value));
    }

    /**
     * Looks at all orders, by identity.
     *
     * @param look takes them as a stream, which is closed behind it
     * @param <R> what it makes of them
     * @return what it made
     */
    public <R> R all(Function<Stream<Order>, R> look) {
        return surroundings.inTransaction(repositories -> {
            try (Stream<Order> orders = repositories.orders().all()) {
                return look.apply(orders);
            }
        });
    }
}
