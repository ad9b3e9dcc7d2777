package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.Milestone;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderBuilder;
import nl.factuurwerk.quote.QuoteReference;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How stands in JSON what the office took on: the lines as agreed, how they were changed, and what was delivered. */
final class OrderCodec extends ObjectCodec<Order> {

    static final OrderCodec CODEC = new OrderCodec();

    static final Codec<Id<Order>> ID = Scalars.id();

    private static final Codec<Id<Milestone>> MILESTONE_ID = Scalars.id();

    private static final ObjectCodec<QuoteReference> ORIGIN = ObjectCodec.of(
            (quote, out) -> {
                out.put("id", quote.id(), QuoteCodec.ID);
                out.put("number", quote.number(), CorrectionCodec.NUMBER);
                out.put("version", quote.version(), Scalars.INTEGER);
            },
            in -> {
                var id = in.required("id", QuoteCodec.ID);
                var number = in.required("number", CorrectionCodec.NUMBER);
                var version = in.required("version", Scalars.INTEGER);
                return in.make(() -> new QuoteReference(id.get(), number.get(), version.get()));
            });

    private static final ObjectCodec<Delivered> DELIVERED = ObjectCodec.of(
            (delivered, out) -> {
                out.put("line", delivered.line(), QuoteDraftCodec.KEY);
                out.put("quantity", delivered.quantity(), QuantityCodec.CODEC);
                out.put("during", delivered.during(), DateRangeCodec.CODEC);
            },
            in -> {
                var line = in.required("line", QuoteDraftCodec.KEY);
                var quantity = in.required("quantity", QuantityCodec.CODEC);
                var during = in.required("during", DateRangeCodec.CODEC);
                return in.make(() -> new Delivered(line.get(), quantity.get(), during.get()));
            });

    private static ObjectCodec<Milestone> milestone(CurrencyUnit currency) {
        ObjectCodec<Milestone.Advance> advance = advance(new MoneyCodec(currency));
        return ObjectCodec.of(
                (milestone, out) -> {
                    out.put("id", milestone.id(), MILESTONE_ID);
                    out.put("description", milestone.description(), Scalars.TEXT);
                    out.put("planned", milestone.planned(), Scalars.DATE);
                    out.list("lines", List.copyOf(milestone.lines()), QuoteDraftCodec.KEY);
                    out.put("advance", milestone.advance(), advance);
                    out.put("reached", milestone.reached(), Scalars.DATE);
                },
                in -> {
                    var id = in.required("id", MILESTONE_ID);
                    var description = in.required("description", Scalars.TEXT);
                    var planned = in.required("planned", Scalars.DATE);
                    var lines = in.list("lines", QuoteDraftCodec.KEY);
                    var due = in.optional("advance", advance);
                    var reached = in.optional("reached", Scalars.DATE);
                    return in.make(() -> new Milestone(
                            id.get(),
                            description.get(),
                            planned.get(),
                            QuoteDraftCodec.distinct(lines.get()),
                            due.get(),
                            reached.get()));
                });
    }

    /** How much is billed in advance: a percentage or an amount, never both. */
    private static ObjectCodec<Milestone.Advance> advance(Codec<Money> money) {
        return ObjectCodec.of(
                (advance, out) -> {
                    switch (advance) {
                        case Milestone.Advance.Share(var share) -> out.put("percentage", share, Scalars.PERCENTAGE);
                        case Milestone.Advance.Amount(var amount) -> out.put("amount", amount, money);
                    }
                },
                in -> {
                    var share = in.optional("percentage", Scalars.PERCENTAGE);
                    var amount = in.optional("amount", money);
                    in.either("percentage", "amount");
                    return in.make(() -> share.get()
                            .<Milestone.Advance>map(Milestone.Advance.Share::new)
                            .orElseGet(() ->
                                    new Milestone.Advance.Amount(amount.get().orElseThrow())));
                });
    }

    @Override
    public void write(Order order, PropertyWriter out) {
        CurrencyUnit currency = order.pricing().currency();
        out.put("id", order.id(), ID);
        out.put("number", order.number(), CorrectionCodec.NUMBER);
        out.put("date", order.date(), Scalars.DATE);
        out.put("customer", order.customer(), PartyCodec.CODEC);
        out.put("salt", order.salt(), AuditCodecs.SALT);
        out.put("origin", order.origin(), ORIGIN);
        out.put("language", order.language(), Scalars.LANGUAGE);
        out.put("pricing", order.pricing(), PricingCodec.CODEC);
        ReferencesCodec.write(order.references(), out);
        out.put("terms", order.terms(), PaymentTermsCodec.CODEC);
        out.fullList("lines", order.agreed(), OrderLineCodec.in(currency));
        out.list("changes", order.changes(), OrderLineCodec.changeIn(currency));
        out.list("deliveries", order.deliveries(), DELIVERED);
        out.list("milestones", order.milestones(), milestone(currency));
    }

    @Override
    Read<Order> read(PropertyReader in) {
        var id = in.required("id", ID);
        var number = in.required("number", CorrectionCodec.NUMBER);
        var date = in.required("date", Scalars.DATE);
        var customer = in.required("customer", PartyCodec.CODEC);
        var salt = in.optional("salt", AuditCodecs.SALT);
        var origin = in.optional("origin", ORIGIN);
        var language = in.optional("language", Scalars.LANGUAGE);
        var pricing = in.required("pricing", PricingCodec.CODEC);
        CurrencyUnit currency = InvoiceDraftCodec.currency(pricing);
        var references = ReferencesCodec.read(in);
        var terms = in.optional("terms", PaymentTermsCodec.CODEC);
        var agreed = in.fullList("lines", OrderLineCodec.in(currency));
        var changes = in.list("changes", OrderLineCodec.changeIn(currency));
        var deliveries = in.list("deliveries", DELIVERED);
        var milestones = in.list("milestones", milestone(currency));
        return in.parse(() -> {
            OrderBuilder order = Order.of(id.get(), number.get(), customer.get(), date.get())
                    .pricing(pricing.get())
                    .references(references.get());
            salt.get().ifPresent(order::salt);
            origin.get().ifPresent(order::from);
            language.get().ifPresent(order::language);
            terms.get().ifPresent(order::terms);
            agreed.get().forEach(order::line);
            changes.get().forEach(order::change);
            deliveries.get().forEach(order::delivered);
            milestones.get().forEach(order::milestone);
            return order.tryBuild().map(made -> priced(made, pricing.get()));
        });
    }

    /** An order does not take every pricing: one that fixes an exchange rate is refused rather than read as another. */
    private static Order priced(Order made, Pricing stated) {
        if (!made.pricing().equals(stated)) {
            throw new IllegalArgumentException("An order is priced as " + made.pricing() + ", not as " + stated);
        }
        return made;
    }
}
