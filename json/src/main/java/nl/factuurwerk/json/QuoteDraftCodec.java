package nl.factuurwerk.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.quote.LineKey;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteDraft;
import nl.factuurwerk.quote.QuoteDraftBuilder;
import nl.factuurwerk.quote.QuoteLine;
import nl.factuurwerk.quote.Term;
import nl.factuurwerk.vat.PriceMode;
import org.joda.money.CurrencyUnit;

/** How stands in JSON what is to be offered, before it is sent. */
final class QuoteDraftCodec extends ObjectCodec<QuoteDraft> {

    static final QuoteDraftCodec CODEC = new QuoteDraftCodec();

    static final Codec<LineKey> KEY = TextCodec.exact(JsonRules.VALUE, LineKey::value, LineKey::of)
            .as(TextShape.of("LineKey").like("[A-Za-z0-9._:-]{1,64}"));

    private static final ObjectCodec<Term> TERM = VariantCodec.of(
            Term.class,
            List.of(
                    Variant.of(
                            "DAYS",
                            Term.Days.class,
                            (days, out) -> out.put("days", days.count(), Scalars.INTEGER),
                            in -> {
                                var days = in.required("days", Scalars.INTEGER);
                                return in.make(() -> new Term.Days(days.get()));
                            }),
                    Variant.of(
                            "UNTIL",
                            Term.Until.class,
                            (until, out) -> out.put("day", until.day(), Scalars.DATE),
                            in -> {
                                var day = in.required("day", Scalars.DATE);
                                return in.make(() -> new Term.Until(day.get()));
                            })));

    /** A line stands as that of an invoice, within what a quote says of it. */
    private static ObjectCodec<QuoteLine> lineIn(CurrencyUnit currency) {
        DraftLineCodec lines = new DraftLineCodec(currency);
        return ObjectCodec.of(
                QuoteLine.class,
                (line, out) -> {
                    out.put("key", line.key(), KEY);
                    out.put("line", line.line(), lines);
                    out.flag("optional", line.isOptional());
                    out.put("deadline", line.deadline(), Scalars.DATE);
                    out.put("deliverable", line.deliverable(), Scalars.TEXT);
                },
                in -> {
                    var key = in.required("key", KEY);
                    var line = in.required("line", lines);
                    var optional = in.flag("optional");
                    var deadline = in.optional("deadline", Scalars.DATE);
                    var deliverable = in.optional("deliverable", Scalars.TEXT);
                    return in.make(() ->
                            new QuoteLine(key.get(), line.get(), optional.get(), deadline.get(), deliverable.get()));
                });
    }

    /** Returns what a list has, each once. */
    static Set<LineKey> distinct(List<LineKey> keys) {
        Set<LineKey> all = new LinkedHashSet<>(keys);
        if (all.size() < keys.size()) {
            throw new IllegalArgumentException("A line is named twice: " + keys);
        }
        return all;
    }

    @Override
    public void write(QuoteDraft draft, PropertyWriter out) {
        out.put("customer", draft.customer(), PartyCodec.CODEC);
        out.put("language", draft.language(), Scalars.LANGUAGE);
        out.put("pricing", draft.pricing(), PricingCodec.CODEC);
        out.put("validity", draft.validity(), TERM);
        out.put("followUp", draft.followUp(), TERM);
        ReferencesCodec.write(draft.references(), out);
        out.put("terms", draft.terms(), PaymentTermsCodec.CODEC);
        out.put("introduction", draft.introduction(), Scalars.TEXT);
        out.fullList("lines", draft.lines(), lineIn(draft.pricing().currency()));
        out.put("closing", draft.closing(), Scalars.TEXT);
    }

    @Override
    Read<QuoteDraft> read(PropertyReader in) {
        var customer = in.optional("customer", PartyCodec.CODEC);
        var language = in.optional("language", Scalars.LANGUAGE);
        var pricing = in.required("pricing", PricingCodec.CODEC);
        var validity = in.optional("validity", TERM);
        var followUp = in.optional("followUp", TERM);
        var references = ReferencesCodec.read(in);
        var terms = in.optional("terms", PaymentTermsCodec.CODEC);
        var introduction = in.optional("introduction", Scalars.TEXT);
        var lines = in.fullList("lines", lineIn(InvoiceDraftCodec.currency(pricing)));
        var closing = in.optional("closing", Scalars.TEXT);
        return in.parse(() -> {
            QuoteDraftBuilder draft = Quote.draft().lines(lines.get()).references(references.get());
            price(draft, pricing.get());
            customer.get().ifPresent(draft::to);
            language.get().ifPresent(draft::language);
            validity.get().ifPresent(draft::valid);
            followUp.get().ifPresent(draft::followUp);
            terms.get().ifPresent(draft::terms);
            introduction.get().ifPresent(draft::introduction);
            closing.get().ifPresent(draft::closing);
            return draft.tryBuild().map(made -> priced(made, pricing.get()));
        });
    }

    private static void price(QuoteDraftBuilder draft, Pricing pricing) {
        draft.currency(pricing.currency());
        pricing.exchangeRate().ifPresent(draft::currency);
        if (pricing.mode() == PriceMode.INCLUDING) {
            draft.pricesIncludeVat();
        }
    }

    /** A quote does not take every pricing: one that rounds VAT per line is refused rather than read as another. */
    private static QuoteDraft priced(QuoteDraft made, Pricing stated) {
        if (!made.pricing().equals(stated)) {
            throw new IllegalArgumentException("A quote is priced as " + made.pricing() + ", not as " + stated);
        }
        return made;
    }
}
