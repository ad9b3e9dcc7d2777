package nl.factuurwerk.json;

import java.time.LocalDate;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;

/** How a fact about an invoice stands in JSON: what happened, to which invoice, when, and in which words. */
final class InvoiceFactCodec extends ObjectCodec<InvoiceFact> {

    static final InvoiceFactCodec CODEC = new InvoiceFactCodec();

    /** What happened, by the names that journals have. */
    private enum Kind {
        SENT,
        RECEIVED,
        VIEWED,
        DISPUTED,
        DISPUTE_SETTLED,
        NOTED
    }

    private static final Codec<Kind> KIND = Scalars.constant(Kind.class);
    private static final Codec<Id<Invoice>> INVOICE = Scalars.id();
    private static final Codec<Channel> CHANNEL = Scalars.constant(Channel.class);

    @Override
    public void write(InvoiceFact fact, PropertyWriter out) {
        out.put("type", kind(fact), KIND);
        out.put("invoice", fact.invoice(), INVOICE);
        out.put("on", fact.on(), Scalars.DATE);
        switch (fact) {
            case InvoiceFact.Sent sent -> {
                out.put("channel", sent.channel(), CHANNEL);
                out.text("address", sent.address());
            }
            case InvoiceFact.Disputed disputed -> out.put("reason", disputed.reason(), Scalars.TEXT);
            case InvoiceFact.DisputeSettled settled -> out.text("outcome", settled.outcome());
            case InvoiceFact.Noted noted -> {
                out.put("kind", noted.kind(), Scalars.TEXT);
                out.text("words", noted.words());
            }
            case InvoiceFact.Received received -> {}
            case InvoiceFact.Viewed viewed -> {}
        }
    }

    private static Kind kind(InvoiceFact fact) {
        return switch (fact) {
            case InvoiceFact.Sent sent -> Kind.SENT;
            case InvoiceFact.Received received -> Kind.RECEIVED;
            case InvoiceFact.Viewed viewed -> Kind.VIEWED;
            case InvoiceFact.Disputed disputed -> Kind.DISPUTED;
            case InvoiceFact.DisputeSettled settled -> Kind.DISPUTE_SETTLED;
            case InvoiceFact.Noted noted -> Kind.NOTED;
        };
    }

    @Override
    Read<InvoiceFact> read(PropertyReader in) {
        Kind kind = in.required("type", KIND).value().orElse(null);
        var invoice = in.required("invoice", INVOICE);
        var on = in.required("on", Scalars.DATE);
        return kind == null ? Read.broken() : read(kind, invoice, on, in);
    }

    private static Read<InvoiceFact> read(Kind kind, Read<Id<Invoice>> invoice, Read<LocalDate> on, PropertyReader in) {
        return switch (kind) {
            case SENT -> {
                var channel = in.required("channel", CHANNEL);
                var address = in.text("address");
                yield in.make(() -> new InvoiceFact.Sent(invoice.get(), on.get(), channel.get(), address.get()));
            }
            case RECEIVED -> in.make(() -> new InvoiceFact.Received(invoice.get(), on.get()));
            case VIEWED -> in.make(() -> new InvoiceFact.Viewed(invoice.get(), on.get()));
            case DISPUTED -> {
                var reason = in.required("reason", Scalars.TEXT);
                yield in.make(() -> new InvoiceFact.Disputed(invoice.get(), on.get(), reason.get()));
            }
            case DISPUTE_SETTLED -> {
                var outcome = in.text("outcome");
                yield in.make(() -> new InvoiceFact.DisputeSettled(invoice.get(), on.get(), outcome.get()));
            }
            case NOTED -> {
                var words = in.required("kind", Scalars.TEXT);
                var text = in.text("words");
                yield in.make(() -> new InvoiceFact.Noted(invoice.get(), on.get(), words.get(), text.get()));
            }
        };
    }
}
