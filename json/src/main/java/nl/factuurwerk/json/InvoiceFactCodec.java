package nl.factuurwerk.json;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.json.VariantCodec.Variant;

/** How a fact about an invoice stands in JSON: what happened, to which invoice, when, and in which words. */
final class InvoiceFactCodec {

    private static final Codec<Id<Invoice>> INVOICE = Scalars.id();
    private static final Codec<Channel> CHANNEL = Scalars.constant(Channel.class);

    static final ObjectCodec<InvoiceFact> CODEC = VariantCodec.of(
            InvoiceFact.class,
            List.of(
                    fact(
                            "SENT",
                            InvoiceFact.Sent.class,
                            (sent, out) -> {
                                out.put("channel", sent.channel(), CHANNEL);
                                out.text("address", sent.address());
                            },
                            (invoice, on, in) -> {
                                var channel = in.required("channel", CHANNEL);
                                var address = in.text("address");
                                return in.make(() ->
                                        new InvoiceFact.Sent(invoice.get(), on.get(), channel.get(), address.get()));
                            }),
                    fact(
                            "RECEIVED",
                            InvoiceFact.Received.class,
                            (received, out) -> {},
                            (invoice, on, in) -> in.make(() -> new InvoiceFact.Received(invoice.get(), on.get()))),
                    fact(
                            "VIEWED",
                            InvoiceFact.Viewed.class,
                            (viewed, out) -> {},
                            (invoice, on, in) -> in.make(() -> new InvoiceFact.Viewed(invoice.get(), on.get()))),
                    fact(
                            "DISPUTED",
                            InvoiceFact.Disputed.class,
                            (disputed, out) -> out.put("reason", disputed.reason(), Scalars.TEXT),
                            (invoice, on, in) -> {
                                var reason = in.required("reason", Scalars.TEXT);
                                return in.make(() -> new InvoiceFact.Disputed(invoice.get(), on.get(), reason.get()));
                            }),
                    fact(
                            "DISPUTE_SETTLED",
                            InvoiceFact.DisputeSettled.class,
                            (settled, out) -> out.text("outcome", settled.outcome()),
                            (invoice, on, in) -> {
                                var outcome = in.text("outcome");
                                return in.make(
                                        () -> new InvoiceFact.DisputeSettled(invoice.get(), on.get(), outcome.get()));
                            }),
                    fact(
                            "NOTED",
                            InvoiceFact.Noted.class,
                            (noted, out) -> {
                                out.put("kind", noted.kind(), Scalars.TEXT);
                                out.text("words", noted.words());
                            },
                            (invoice, on, in) -> {
                                var kind = in.required("kind", Scalars.TEXT);
                                var words = in.text("words");
                                return in.make(
                                        () -> new InvoiceFact.Noted(invoice.get(), on.get(), kind.get(), words.get()));
                            })));

    private InvoiceFactCodec() {}

    /** Reads what a kind of fact has of its own, and makes the fact of it. */
    private interface Maker<F> {
        Read<F> make(Read<Id<Invoice>> invoice, Read<LocalDate> on, PropertyReader in);
    }

    private static <F extends InvoiceFact> Variant<InvoiceFact, F> fact(
            String name, Class<F> kind, BiConsumer<F, PropertyWriter> own, Maker<F> maker) {
        return Variant.of(
                name,
                kind,
                (fact, out) -> {
                    out.put("invoice", fact.invoice(), INVOICE);
                    out.put("on", fact.on(), Scalars.DATE);
                    own.accept(fact, out);
                },
                in -> {
                    var invoice = in.required("invoice", INVOICE);
                    var on = in.required("on", Scalars.DATE);
                    return maker.make(invoice, on, in);
                });
    }
}
