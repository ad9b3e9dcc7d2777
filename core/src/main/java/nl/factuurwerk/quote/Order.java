package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import nl.factuurwerk.audit.Salt;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Language;
import org.joda.money.Money;

/**
 * What the office took on for a customer (<em>opdracht</em>): the lines as agreed, how they were changed since, and what
 * was delivered of them. What was invoiced is not kept here, but found from the invoices: see {@link OrderPosition}.
 *
 * <pre>{@code
 * Order order = Order.of(quote, Id.of("order-7"), new DocumentNumber("OP-2026-0007"));
 * order = order.amend(OrderChange.replace(date("2026-12-10"), line, "Twee uur meer")).orThrow();
 * order = order.deliver(Delivered.of("ontwerp", hours("8"), date("2026-12-18"))).orThrow();
 * }</pre>
 */
public final class Order {

    private final Id<Order> id;
    private final DocumentNumber number;
    private final LocalDate date;
    private final Party customer;
    private final Pricing pricing;
    private final List<OrderLine> agreed;
    private final List<OrderChange> changes;
    private final List<Delivered> deliveries;
    private final List<Milestone> milestones;
    private final Optional<Salt> salt;
    private final Optional<QuoteReference> origin;
    private final References references;
    private final Optional<PaymentTerms> terms;
    private final Optional<Language> language;

    Order(OrderBuilder builder) {
        this.id = builder.id;
        this.number = builder.number;
        this.date = builder.date;
        this.customer = builder.customer;
        this.pricing = builder.pricing;
        this.agreed = List.copyOf(builder.lines);
        this.changes = List.copyOf(builder.changes);
        this.deliveries = List.copyOf(builder.deliveries);
        this.milestones = List.copyOf(builder.milestones);
        this.salt = Optional.ofNullable(builder.salt);
        this.origin = Optional.ofNullable(builder.origin);
        this.references = builder.references;
        this.terms = Optional.ofNullable(builder.terms);
        this.language = Optional.ofNullable(builder.language);
    }

    /**
     * Starts an order that no quote came before.
     *
     * @param id its identity
     * @param number its number, of the series of orders
     * @param customer who ordered
     * @param date the day on which it was agreed
     * @return the builder: euro without VAT
     */
    public static OrderBuilder of(Id<Order> id, DocumentNumber number, Party customer, LocalDate date) {
        return new OrderBuilder(id, number, customer, date);
    }

    /**
     * Makes the order that a quote became: the lines that went with the accepted version, and those that were chosen. Each
     * line with a deadline hangs on a milestone of its own.
     *
     * @param quote the quote
     * @param id the identity of the order
     * @param number its number, of the series of orders
     * @return the order, of the day on which the quote was accepted
     * @throws IllegalStateException if the quote is not accepted
     * @throws IllegalArgumentException if a line of it has a quantity of zero, which no quote is sent with
     */
    public static Order of(Quote quote, Id<Order> id, DocumentNumber number) {
        Acceptance acceptance = quote.acceptance()
                .orElseThrow(() -> new IllegalStateException("Not accepted, so there is no order: " + quote));
        QuoteVersion version = quote.version(acceptance.version()).orElseThrow();
        QuoteDraft stated = version.stated();
        OrderBuilder order = of(id, number, version.everything().buyer(), acceptance.on())
                .from(new QuoteReference(quote.id(), version.number(), version.version()))
                .pricing(stated.pricing())
                .references(referencesOf(stated, acceptance))
                .language(version.everything().language());
        stated.terms().ifPresent(order::terms);
        for (QuoteLine line : version.lines()) {
            if (!line.isOptional() || acceptance.chosen().contains(line.key())) {
                order.line(new OrderLine(line.key(), line.line()));
                line.deadline()
                        .ifPresent(day -> order.milestone(Milestone.of(
                                line.key().value(),
                                line.deliverable().orElse(line.line().description()),
                                day,
                                line.key().value())));
            }
        }
        return order.build();
    }

    private static References referencesOf(QuoteDraft stated, Acceptance acceptance) {
        String reference = acceptance.evidence().reference();
        boolean ordered = acceptance.evidence().means() == Evidence.Means.PURCHASE_ORDER && !reference.isEmpty();
        return ordered ? stated.references().withPurchaseOrder(reference) : stated.references();
    }

    /**
     * Starts an order from this one.
     *
     * @return a builder that has everything this order has
     */
    public OrderBuilder toBuilder() {
        return new OrderBuilder(this);
    }

    /**
     * Changes the order.
     *
     * @param change what was agreed
     * @return the changed order; or what forbids it: {@code FW-ORDER-KEY}, {@code FW-ORDER-LINE}, {@code FW-ORDER-UNIT},
     *     {@code FW-ORDER-CURRENCY}, {@code FW-ORDER-CHANGE-DATE}
     */
    public Parsed<Order> amend(OrderChange change) {
        return toBuilder().change(change).tryBuild();
    }

    /**
     * Records a delivery.
     *
     * @param delivered what was delivered, or came back
     * @return the changed order; or what forbids it: {@code FW-ORDER-LINE}, {@code FW-ORDER-UNIT}, or more that comes back
     *     than was delivered ({@code FW-ORDER-RETURNED})
     */
    public Parsed<Order> deliver(Delivered delivered) {
        return toBuilder().delivered(delivered).tryBuild();
    }

    /**
     * Plans a milestone.
     *
     * @param milestone the milestone
     * @return the changed order; or what forbids it: {@code FW-ORDER-LINE}, {@code FW-ORDER-MILESTONE},
     *     {@code FW-ORDER-MILESTONE-CURRENCY}
     */
    public Parsed<Order> plan(Milestone milestone) {
        return toBuilder().milestone(milestone).tryBuild();
    }

    /**
     * Records that a milestone was reached.
     *
     * @param milestone the identity of the milestone
     * @param on the day
     * @return the changed order; or {@code FW-ORDER-REACHED} if there is no such milestone, or it was reached before
     */
    public Parsed<Order> reach(Id<Milestone> milestone, LocalDate on) {
        Predicate<Milestone> meant =
                each -> each.id().equals(milestone) && each.reached().isEmpty();
        if (milestones.stream().noneMatch(meant)) {
            return Parsed.invalid(OrderRules.REACHED.at(Location.of("milestones"), Map.of("milestone", milestone)));
        }
        OrderBuilder changed = toBuilder();
        changed.milestones.replaceAll(each -> meant.test(each) ? each.reachedOn(on) : each);
        return changed.tryBuild();
    }

    /**
     * Returns the lines as they are agreed after all changes.
     *
     * @return in the order of the agreement, added lines behind
     */
    public List<OrderLine> lines() {
        return linesAsOf(LocalDate.MAX);
    }

    /**
     * Returns the lines as they were agreed on a day.
     *
     * @param day the day; changes of that day count
     * @return in the order of the agreement, added lines behind
     */
    public List<OrderLine> linesAsOf(LocalDate day) {
        return lineHistory(day).values().stream().flatMap(Optional::stream).toList();
    }

    /** Every line there was until a day, those that were dropped as empty. */
    SequencedMap<LineKey, Optional<OrderLine>> lineHistory(LocalDate day) {
        SequencedMap<LineKey, Optional<OrderLine>> lines = new LinkedHashMap<>();
        agreed.forEach(line -> lines.put(line.key(), Optional.of(line)));
        for (OrderChange change : changes) {
            if (!change.on().isAfter(day)) {
                lines.put(
                        change.key(),
                        switch (change) {
                            case OrderChange.Added added -> Optional.of(added.line());
                            case OrderChange.Replaced replaced -> Optional.of(replaced.line());
                            case OrderChange.Dropped dropped -> Optional.empty();
                        });
            }
        }
        return lines;
    }

    /** How a line was called and priced last, whether it was dropped since or not. */
    Optional<OrderLine> lastKnown(LineKey key) {
        Optional<OrderLine> last =
                agreed.stream().filter(line -> line.key().equals(key)).findFirst();
        for (OrderChange change : changes) {
            if (change.key().equals(key)) {
                last = switch (change) {
                    case OrderChange.Added added -> Optional.of(added.line());
                    case OrderChange.Replaced replaced -> Optional.of(replaced.line());
                    case OrderChange.Dropped dropped -> last;
                };
            }
        }
        return last;
    }

    /**
     * Finds a line as it is agreed after all changes.
     *
     * @param key what the line is called by
     * @return the line, or empty if there is none, or it was dropped
     */
    public Optional<OrderLine> line(LineKey key) {
        return lines().stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /**
     * Returns what was delivered of a line: what was recorded so, and all that is ordered where it hangs on milestones that
     * are all reached.
     *
     * @param key what the line is called by
     * @param asOf the day up to and including which it counts
     * @return the quantity, in the unit of the line
     * @throws IllegalArgumentException if there never was such a line
     */
    public Quantity delivered(LineKey key, LocalDate asOf) {
        OrderLine known = lastKnown(key)
                .orElseThrow(() -> new IllegalArgumentException("There is no line " + key + " in " + this));
        Quantity recorded = new Quantity(Decimal.ZERO, known.quantity().unit());
        for (Delivered each : deliveries) {
            if (each.line().equals(key) && !each.on().isAfter(asOf)) {
                recorded = recorded.plus(each.quantity());
            }
        }
        Optional<OrderLine> line = lineHistory(asOf).getOrDefault(key, Optional.empty());
        List<Milestone> hangsOn = milestonesOf(key);
        boolean reached = !hangsOn.isEmpty() && hangsOn.stream().allMatch(each -> each.isReached(asOf));
        if (!reached || line.isEmpty()) {
            return recorded;
        }
        Quantity whole = line.get().quantity();
        return whole.value().abs().compareTo(recorded.value().abs()) > 0 ? whole : recorded;
    }

    /**
     * Finds a milestone.
     *
     * @param milestone its identity
     * @return the milestone, or empty if there is none of that identity
     */
    public Optional<Milestone> milestone(Id<Milestone> milestone) {
        return milestones.stream().filter(each -> each.id().equals(milestone)).findFirst();
    }

    /** The milestones that a line hangs on. */
    List<Milestone> milestonesOf(LineKey key) {
        return milestones.stream().filter(each -> each.lines().contains(key)).toList();
    }

    /**
     * Returns what the lines come to, as they are agreed after all changes.
     *
     * @return the sum, without or with VAT as prices are
     */
    public Money total() {
        Money total = Money.zero(pricing.currency());
        for (OrderLine line : lines()) {
            total = total.plus(line.amount());
        }
        return total;
    }

    /**
     * Starts the draft of an invoice with everything that an invoice under this order states, but for its lines.
     *
     * @return the builder, without lines
     */
    public InvoiceDraftBuilder invoice() {
        InvoiceDraftBuilder draft = Invoice.draft().to(customer).pricing(pricing);
        references.purchaseOrder().ifPresent(draft::purchaseOrder);
        references.buyerReference().ifPresent(draft::buyerReference);
        references.project().ifPresent(draft::project);
        references.contract().ifPresent(draft::contract);
        terms.ifPresent(draft::terms);
        language.ifPresent(draft::language);
        return draft;
    }

    /** The lines as an invoice of all of them would state them. */
    List<DraftLine> draftLines(LocalDate day) {
        return linesAsOf(day).stream().map(OrderLine::line).toList();
    }

    /**
     * Returns the identity.
     *
     * @return the identity
     */
    public Id<Order> id() {
        return id;
    }

    /**
     * Returns the number.
     *
     * @return the number of its series
     */
    public DocumentNumber number() {
        return number;
    }

    /**
     * Returns when it was agreed.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns who ordered.
     *
     * @return the customer, as it was then
     */
    public Party customer() {
        return customer;
    }

    /**
     * Returns how prices are to be read, here and on every invoice under it.
     *
     * @return currency and price mode; VAT is rounded per group, and no exchange rate is fixed
     */
    public Pricing pricing() {
        return pricing;
    }

    /**
     * Returns the lines as they were agreed at first.
     *
     * @return before any change
     */
    public List<OrderLine> agreed() {
        return agreed;
    }

    /**
     * Returns how it was changed.
     *
     * @return in the order in which that was agreed
     */
    public List<OrderChange> changes() {
        return changes;
    }

    /**
     * Returns what was delivered.
     *
     * @return in the order in which that was recorded
     */
    public List<Delivered> deliveries() {
        return deliveries;
    }

    /**
     * Returns the points that the work gets to.
     *
     * @return in the order in which they were planned
     */
    public List<Milestone> milestones() {
        return milestones;
    }

    /**
     * Returns what makes the digests of its acts impossible to guess.
     *
     * @return the salt, stored and removed with the order; empty if it was given none
     */
    public Optional<Salt> salt() {
        return salt;
    }

    /**
     * Returns which quote it was.
     *
     * @return the version that was accepted, or empty if no quote came before
     */
    public Optional<QuoteReference> origin() {
        return origin;
    }

    /**
     * Returns what the customer and the office call the deal by.
     *
     * @return the references
     */
    public References references() {
        return references;
    }

    /**
     * Returns when invoices are to be paid.
     *
     * @return the terms, or empty for the default of the administration
     */
    public Optional<PaymentTerms> terms() {
        return terms;
    }

    /**
     * Returns the language of all that follows from it.
     *
     * @return the language, or empty for the customer's, or else the seller's
     */
    public Optional<Language> language() {
        return language;
    }

    /**
     * Returns what was done to it, as the audit trail speaks of it.
     *
     * @return that it was placed, then milestones planned, changes, deliveries, and milestones reached, those of each sort in
     *     their order
     */
    public List<DealAct> acts() {
        return DealActs.of(this);
    }

    /**
     * Returns what was done to it since it was as before. Says the same as leaving the acts of that order out of
     * {@link #acts}, and takes no more time where much was done before.
     *
     * @param before the same order at an earlier time
     * @return milestones planned, changes, deliveries, and milestones reached since, those of each sort in their order
     * @throws IllegalArgumentException if that is another order, or one to which more was done
     */
    public List<DealAct> actsSince(Order before) {
        if (!id.equals(before.id)
                || milestones.size() < before.milestones.size()
                || changes.size() < before.changes.size()
                || deliveries.size() < before.deliveries.size()) {
            throw new IllegalArgumentException(this + " did not come of " + before);
        }
        return DealActs.of(this, before);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Order that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(
                id,
                number,
                date,
                customer,
                pricing,
                agreed,
                changes,
                deliveries,
                milestones,
                salt,
                origin,
                references,
                terms,
                language);
    }

    @Override
    public String toString() {
        return "order " + number;
    }
}
