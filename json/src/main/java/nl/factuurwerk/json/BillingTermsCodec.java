package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.billing.plan.BillingTerms;
import nl.factuurwerk.billing.plan.DatedPart;
import nl.factuurwerk.billing.plan.FixedPriceInParts;
import nl.factuurwerk.billing.plan.Milestone;
import nl.factuurwerk.billing.plan.Milestones;
import nl.factuurwerk.billing.plan.OneOff;
import nl.factuurwerk.billing.plan.Share;
import nl.factuurwerk.billing.plan.ValueBased;
import nl.factuurwerk.billing.plan.ValueBasis;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.rule.Parsed;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How stands in JSON what a plan bills and what makes it due, in a plan of one currency. */
final class BillingTermsCodec {

    private static final Codec<ValueBasis.Kind> BASIS_KIND = Scalars.constant(ValueBasis.Kind.class);

    private static final ObjectCodec<ValueBasis.Statement> STATED = ObjectCodec.of(
            (statement, out) -> {
                out.put("by", statement.by(), Scalars.TEXT);
                out.put("on", statement.on(), Scalars.DATE);
                out.put("evidence", statement.evidence(), Scalars.TEXT);
            },
            in -> {
                var by = in.required("by", Scalars.TEXT);
                var on = in.required("on", Scalars.DATE);
                var evidence = in.required("evidence", Scalars.TEXT);
                return in.make(() -> new ValueBasis.Statement(by.get(), on.get(), evidence.get()));
            });

    private final CurrencyUnit currency;
    private final Codec<Money> money;
    private final Codec<UnitPrice> price;

    private BillingTermsCodec(CurrencyUnit currency) {
        this.currency = currency;
        this.money = new MoneyCodec(currency);
        this.price = new UnitPriceCodec(currency);
    }

    static ObjectCodec<BillingTerms> in(CurrencyUnit currency) {
        BillingTermsCodec terms = new BillingTermsCodec(currency);
        RecurringCodec recurring = new RecurringCodec(currency);
        return VariantCodec.of(
                BillingTerms.class,
                List.of(
                        recurring.subscription(),
                        recurring.timedServices(),
                        recurring.retainer(),
                        terms.oneOff(),
                        terms.milestones(),
                        terms.inParts(),
                        terms.valueBased()));
    }

    private Variant<BillingTerms, OneOff> oneOff() {
        return Variant.of(
                "ONE_OFF",
                OneOff.class,
                (once, out) -> {
                    out.put("billingDay", once.billingDay(), Scalars.DATE);
                    out.put("performed", once.performed(), DateRangeCodec.CODEC);
                    out.put("quantity", once.quantity(), QuantityCodec.CODEC);
                    out.put("price", once.price(), price);
                },
                in -> {
                    var billingDay = in.required("billingDay", Scalars.DATE);
                    var performed = in.required("performed", DateRangeCodec.CODEC);
                    var quantity = in.required("quantity", QuantityCodec.CODEC);
                    var each = in.required("price", price);
                    return in.make(() -> new OneOff(billingDay.get(), performed.get(), quantity.get(), each.get()));
                });
    }

    private Variant<BillingTerms, Milestones> milestones() {
        ObjectCodec<Milestone> milestone = ObjectCodec.of(
                (each, out) -> {
                    out.put("key", each.key(), Scalars.TEXT);
                    out.put("name", each.name(), Scalars.TEXT);
                    writeShare(each.share(), out);
                    out.put("reached", each.reached(), Scalars.DATE);
                },
                in -> {
                    var key = in.required("key", Scalars.TEXT);
                    var name = in.required("name", Scalars.TEXT);
                    var share = readShare(in);
                    var reached = in.optional("reached", Scalars.DATE);
                    return in.make(() -> new Milestone(key.get(), name.get(), share.get(), reached.get()));
                });
        return Variant.of(
                "MILESTONES",
                Milestones.class,
                (terms, out) -> {
                    out.put("price", terms.price(), money);
                    out.fullList("milestones", terms.milestones(), milestone);
                },
                in -> {
                    var whole = in.required("price", money);
                    var milestones = in.fullList("milestones", milestone);
                    return in.make(() -> new Milestones(whole.get(), milestones.get()));
                });
    }

    private Variant<BillingTerms, FixedPriceInParts> inParts() {
        ObjectCodec<DatedPart> part = ObjectCodec.of(
                (each, out) -> {
                    out.put("key", each.key(), Scalars.TEXT);
                    out.put("name", each.name(), Scalars.TEXT);
                    writeShare(each.share(), out);
                    out.put("billingDay", each.billingDay(), Scalars.DATE);
                    out.put("performed", each.performed(), DateRangeCodec.CODEC);
                },
                in -> {
                    var key = in.required("key", Scalars.TEXT);
                    var name = in.required("name", Scalars.TEXT);
                    var share = readShare(in);
                    var billingDay = in.required("billingDay", Scalars.DATE);
                    var performed = in.required("performed", DateRangeCodec.CODEC);
                    return in.make(
                            () -> new DatedPart(key.get(), name.get(), share.get(), billingDay.get(), performed.get()));
                });
        return Variant.of(
                "FIXED_PRICE_IN_PARTS",
                FixedPriceInParts.class,
                (terms, out) -> {
                    out.put("price", terms.price(), money);
                    out.fullList("parts", terms.parts(), part);
                },
                in -> {
                    var whole = in.required("price", money);
                    var parts = in.fullList("parts", part);
                    return in.make(() -> new FixedPriceInParts(whole.get(), parts.get()));
                });
    }

    /** A share is a percentage or an amount, never both. */
    private void writeShare(Share share, PropertyWriter out) {
        switch (share) {
            case Share.OfPrice(var percentage) -> out.put("percentage", percentage, Scalars.PERCENTAGE);
            case Share.Amount(var amount) -> out.put("amount", amount, money);
        }
    }

    private Read<Share> readShare(PropertyReader in) {
        var percentage = in.optional("percentage", Scalars.PERCENTAGE);
        var amount = in.optional("amount", money);
        in.either("percentage", "amount");
        return in.part(() -> Parsed.valid(percentage
                .get()
                .map(Share::of)
                .orElseGet(() -> Share.of(amount.get().orElseThrow()))));
    }

    private Variant<BillingTerms, ValueBased> valueBased() {
        ObjectCodec<ValueBasis> basis = ObjectCodec.of(
                (each, out) -> {
                    out.put("kind", each.kind(), BASIS_KIND);
                    out.put("period", each.period(), DateRangeCodec.CODEC);
                    out.put("figure", each.figure(), money);
                    out.put("statement", each.statement(), STATED);
                },
                in -> {
                    var kind = in.required("kind", BASIS_KIND);
                    var period = in.required("period", DateRangeCodec.CODEC);
                    var figure = in.required("figure", money);
                    var statement = in.required("statement", STATED);
                    return in.make(() -> new ValueBasis(kind.get(), period.get(), figure.get(), statement.get()));
                });
        return Variant.of(
                "VALUE_BASED",
                ValueBased.class,
                (terms, out) -> {
                    out.put("share", terms.share(), Scalars.PERCENTAGE);
                    out.list("bases", terms.bases(), basis);
                },
                in -> {
                    var share = in.required("share", Scalars.PERCENTAGE);
                    var bases = in.list("bases", basis);
                    return in.make(() -> new ValueBased(share.get(), currency, bases.get()));
                });
    }
}
