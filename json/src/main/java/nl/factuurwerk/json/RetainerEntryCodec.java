package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.json.VariantCodec.Variant;

/** How stands in JSON what changed the balance of a retainer. */
final class RetainerEntryCodec {

    static final ObjectCodec<RetainerEntry> CODEC = VariantCodec.of(
            RetainerEntry.class,
            List.of(
                    Variant.of(
                            "BOUGHT",
                            RetainerEntry.Bought.class,
                            (bought, out) -> {
                                out.put("source", bought.source(), DraftLineCodec.SOURCE);
                                out.put("usable", bought.usable(), DateRangeCodec.CODEC);
                                out.put("amount", bought.amount(), EntitlementCodec.CODEC);
                            },
                            RetainerEntryCodec::readBought),
                    Variant.of(
                            "USED",
                            RetainerEntry.Used.class,
                            (used, out) -> {
                                out.put("source", used.source(), DraftLineCodec.SOURCE);
                                out.put("day", used.day(), Scalars.DATE);
                                out.put("amount", used.amount(), EntitlementCodec.CODEC);
                            },
                            RetainerEntryCodec::readUsed),
                    Variant.of(
                            "TAKEN_BACK",
                            RetainerEntry.TakenBack.class,
                            (back, out) -> {
                                out.put("source", back.source(), DraftLineCodec.SOURCE);
                                out.put("day", back.day(), Scalars.DATE);
                            },
                            RetainerEntryCodec::readTakenBack)));

    private RetainerEntryCodec() {}

    private static Read<RetainerEntry.Bought> readBought(PropertyReader in) {
        var source = in.required("source", DraftLineCodec.SOURCE);
        var usable = in.required("usable", DateRangeCodec.CODEC);
        var amount = in.required("amount", EntitlementCodec.CODEC);
        return in.make(() -> new RetainerEntry.Bought(source.get(), usable.get(), amount.get()));
    }

    private static Read<RetainerEntry.Used> readUsed(PropertyReader in) {
        var source = in.required("source", DraftLineCodec.SOURCE);
        var day = in.required("day", Scalars.DATE);
        var amount = in.required("amount", EntitlementCodec.CODEC);
        return in.make(() -> new RetainerEntry.Used(source.get(), day.get(), amount.get()));
    }

    private static Read<RetainerEntry.TakenBack> readTakenBack(PropertyReader in) {
        var source = in.required("source", DraftLineCodec.SOURCE);
        var day = in.required("day", Scalars.DATE);
        return in.make(() -> new RetainerEntry.TakenBack(source.get(), day.get()));
    }
}
