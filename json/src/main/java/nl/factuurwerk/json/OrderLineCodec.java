package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.quote.OrderLine;
import org.joda.money.CurrencyUnit;

/** How the lines of an order stand in JSON, and how they were changed. */
final class OrderLineCodec {

    private OrderLineCodec() {}

    /** A line stands as that of an invoice, within what an order calls it by. */
    static ObjectCodec<OrderLine> in(CurrencyUnit currency) {
        DraftLineCodec lines = new DraftLineCodec(currency);
        return ObjectCodec.of(
                OrderLine.class,
                (line, out) -> {
                    out.put("key", line.key(), QuoteDraftCodec.KEY);
                    out.put("line", line.line(), lines);
                },
                in -> {
                    var key = in.required("key", QuoteDraftCodec.KEY);
                    var line = in.required("line", lines);
                    return in.make(() -> new OrderLine(key.get(), line.get()));
                });
    }

    static ObjectCodec<OrderChange> changeIn(CurrencyUnit currency) {
        ObjectCodec<OrderLine> lines = in(currency);
        return VariantCodec.of(
                OrderChange.class,
                List.of(
                        Variant.of(
                                "ADDED",
                                OrderChange.Added.class,
                                (added, out) -> {
                                    writeMoment(added, out);
                                    out.put("line", added.line(), lines);
                                },
                                in -> {
                                    var on = in.required("on", Scalars.DATE);
                                    var reason = in.required("reason", Scalars.TEXT);
                                    var line = in.required("line", lines);
                                    return in.make(() -> new OrderChange.Added(on.get(), line.get(), reason.get()));
                                }),
                        Variant.of(
                                "REPLACED",
                                OrderChange.Replaced.class,
                                (replaced, out) -> {
                                    writeMoment(replaced, out);
                                    out.put("line", replaced.line(), lines);
                                },
                                in -> {
                                    var on = in.required("on", Scalars.DATE);
                                    var reason = in.required("reason", Scalars.TEXT);
                                    var line = in.required("line", lines);
                                    return in.make(() -> new OrderChange.Replaced(on.get(), line.get(), reason.get()));
                                }),
                        Variant.of(
                                "DROPPED",
                                OrderChange.Dropped.class,
                                (dropped, out) -> {
                                    writeMoment(dropped, out);
                                    out.put("key", dropped.key(), QuoteDraftCodec.KEY);
                                },
                                in -> {
                                    var on = in.required("on", Scalars.DATE);
                                    var reason = in.required("reason", Scalars.TEXT);
                                    var key = in.required("key", QuoteDraftCodec.KEY);
                                    return in.make(() -> new OrderChange.Dropped(on.get(), key.get(), reason.get()));
                                })));
    }

    private static void writeMoment(OrderChange change, PropertyWriter out) {
        out.put("on", change.on(), Scalars.DATE);
        out.put("reason", change.reason(), Scalars.TEXT);
    }
}
