package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LotKey;

/** How stands in JSON what happened to leave. */
final class LeaveFactCodec {

    private static final Codec<Id<LeaveFact>> ID = Scalars.id();
    private static final Codec<LeaveFact.Reason> REASON = Scalars.constant(LeaveFact.Reason.class);
    private static final Codec<LeaveFact.Payment> PAYMENT = Scalars.constant(LeaveFact.Payment.class);

    static final Codec<LotKey> LOT = ObjectCodec.of(
            (lot, out) -> {
                out.put("kind", lot.kind(), Scalars.TEXT);
                out.put("year", lot.year(), Scalars.INTEGER);
            },
            in -> {
                var kind = in.required("kind", Scalars.TEXT);
                var year = in.required("year", Scalars.INTEGER);
                return in.make(() -> new LotKey(kind.get(), year.get()));
            });

    static final ObjectCodec<LeaveFact> CODEC = VariantCodec.of(
            LeaveFact.class,
            List.of(
                    Variant.of(
                            "OPENED",
                            LeaveFact.Opened.class,
                            (fact, out) -> {
                                out.put("id", fact.id(), ID);
                                out.put("day", fact.day(), Scalars.DATE);
                            },
                            LeaveFactCodec::readOpened),
                    Variant.of(
                            "GRANTED",
                            LeaveFact.Granted.class,
                            (fact, out) -> {
                                out.put("id", fact.id(), ID);
                                out.put("lot", fact.lot(), LOT);
                                out.put("usable", fact.usable(), DateRangeCodec.CODEC);
                                out.put("hours", fact.hours(), StaffCodecs.HOURS);
                                out.put("reason", fact.reason(), REASON);
                            },
                            LeaveFactCodec::readGranted),
                    Variant.of(
                            "TAKEN",
                            LeaveFact.Taken.class,
                            (fact, out) -> {
                                out.put("id", fact.id(), ID);
                                out.put("day", fact.day(), Scalars.DATE);
                                out.put("from", fact.from(), Scalars.TEXT);
                                out.put("hours", fact.hours(), StaffCodecs.HOURS);
                                out.put("consented", fact.consented(), Scalars.BOOLEAN);
                            },
                            LeaveFactCodec::readTaken),
                    Variant.of(
                            "PAID_OUT",
                            LeaveFact.PaidOut.class,
                            (fact, out) -> {
                                out.put("id", fact.id(), ID);
                                out.put("day", fact.day(), Scalars.DATE);
                                out.put("from", fact.from(), Scalars.TEXT);
                                out.put("hours", fact.hours(), StaffCodecs.HOURS);
                                out.put("payment", fact.payment(), PAYMENT);
                            },
                            LeaveFactCodec::readPaidOut),
                    Variant.of(
                            "CONVERTED",
                            LeaveFact.Converted.class,
                            (fact, out) -> {
                                out.put("id", fact.id(), ID);
                                out.put("day", fact.day(), Scalars.DATE);
                                out.put("from", fact.from(), Scalars.TEXT);
                                out.put("to", fact.to(), LOT);
                                out.put("hours", fact.hours(), StaffCodecs.HOURS);
                            },
                            LeaveFactCodec::readConverted),
                    Variant.of(
                            "EXTENDED",
                            LeaveFact.Extended.class,
                            (fact, out) -> {
                                out.put("id", fact.id(), ID);
                                out.put("day", fact.day(), Scalars.DATE);
                                out.put("lot", fact.lot(), LOT);
                                out.put("until", fact.until(), Scalars.DATE);
                            },
                            LeaveFactCodec::readExtended),
                    Variant.of(
                            "INFORMED",
                            LeaveFact.Informed.class,
                            (fact, out) -> {
                                out.put("id", fact.id(), ID);
                                out.put("day", fact.day(), Scalars.DATE);
                                out.put("year", fact.year(), Scalars.INTEGER);
                            },
                            LeaveFactCodec::readInformed),
                    Variant.of(
                            "UNABLE",
                            LeaveFact.Unable.class,
                            (fact, out) -> {
                                out.put("id", fact.id(), ID);
                                out.put("day", fact.day(), Scalars.DATE);
                                out.put("year", fact.year(), Scalars.INTEGER);
                            },
                            LeaveFactCodec::readUnable),
                    Variant.of(
                            "CORRECTED",
                            LeaveFact.Corrected.class,
                            (fact, out) -> {
                                out.put("id", fact.id(), ID);
                                out.put("day", fact.day(), Scalars.DATE);
                                out.put("lot", fact.lot(), LOT);
                                out.put("by", fact.by(), StaffCodecs.HOURS);
                                out.put("note", fact.note(), Scalars.TEXT);
                            },
                            LeaveFactCodec::readCorrected),
                    Variant.of(
                            "ILL",
                            LeaveFact.Ill.class,
                            (fact, out) -> {
                                out.put("id", fact.id(), ID);
                                out.put("day", fact.day(), Scalars.DATE);
                            },
                            LeaveFactCodec::readIll),
                    Variant.of(
                            "RECOVERED",
                            LeaveFact.Recovered.class,
                            (fact, out) -> {
                                out.put("id", fact.id(), ID);
                                out.put("day", fact.day(), Scalars.DATE);
                                out.put("ill", fact.ill(), ID);
                            },
                            LeaveFactCodec::readRecovered),
                    Variant.of(
                            "RETRACTED",
                            LeaveFact.Retracted.class,
                            (fact, out) -> {
                                out.put("id", fact.id(), ID);
                                out.put("day", fact.day(), Scalars.DATE);
                                out.put("fact", fact.fact(), ID);
                            },
                            LeaveFactCodec::readRetracted)));

    private LeaveFactCodec() {}

    private static Read<LeaveFact.Opened> readOpened(PropertyReader in) {
        var id = in.required("id", ID);
        var day = in.required("day", Scalars.DATE);
        return in.make(() -> new LeaveFact.Opened(id.get(), day.get()));
    }

    private static Read<LeaveFact.Granted> readGranted(PropertyReader in) {
        var id = in.required("id", ID);
        var lot = in.required("lot", LOT);
        var usable = in.required("usable", DateRangeCodec.CODEC);
        var hours = in.required("hours", StaffCodecs.HOURS);
        var reason = in.required("reason", REASON);
        return in.make(() -> new LeaveFact.Granted(id.get(), lot.get(), usable.get(), hours.get(), reason.get()));
    }

    private static Read<LeaveFact.Taken> readTaken(PropertyReader in) {
        var id = in.required("id", ID);
        var day = in.required("day", Scalars.DATE);
        var from = in.required("from", Scalars.TEXT);
        var hours = in.required("hours", StaffCodecs.HOURS);
        var consented = in.required("consented", Scalars.BOOLEAN);
        return in.make(() -> new LeaveFact.Taken(id.get(), day.get(), from.get(), hours.get(), consented.get()));
    }

    private static Read<LeaveFact.PaidOut> readPaidOut(PropertyReader in) {
        var id = in.required("id", ID);
        var day = in.required("day", Scalars.DATE);
        var from = in.required("from", Scalars.TEXT);
        var hours = in.required("hours", StaffCodecs.HOURS);
        var payment = in.required("payment", PAYMENT);
        return in.make(() -> new LeaveFact.PaidOut(id.get(), day.get(), from.get(), hours.get(), payment.get()));
    }

    private static Read<LeaveFact.Converted> readConverted(PropertyReader in) {
        var id = in.required("id", ID);
        var day = in.required("day", Scalars.DATE);
        var from = in.required("from", Scalars.TEXT);
        var to = in.required("to", LOT);
        var hours = in.required("hours", StaffCodecs.HOURS);
        return in.make(() -> new LeaveFact.Converted(id.get(), day.get(), from.get(), to.get(), hours.get()));
    }

    private static Read<LeaveFact.Extended> readExtended(PropertyReader in) {
        var id = in.required("id", ID);
        var day = in.required("day", Scalars.DATE);
        var lot = in.required("lot", LOT);
        var until = in.required("until", Scalars.DATE);
        return in.make(() -> new LeaveFact.Extended(id.get(), day.get(), lot.get(), until.get()));
    }

    private static Read<LeaveFact.Informed> readInformed(PropertyReader in) {
        var id = in.required("id", ID);
        var day = in.required("day", Scalars.DATE);
        var year = in.required("year", Scalars.INTEGER);
        return in.make(() -> new LeaveFact.Informed(id.get(), day.get(), year.get()));
    }

    private static Read<LeaveFact.Unable> readUnable(PropertyReader in) {
        var id = in.required("id", ID);
        var day = in.required("day", Scalars.DATE);
        var year = in.required("year", Scalars.INTEGER);
        return in.make(() -> new LeaveFact.Unable(id.get(), day.get(), year.get()));
    }

    private static Read<LeaveFact.Corrected> readCorrected(PropertyReader in) {
        var id = in.required("id", ID);
        var day = in.required("day", Scalars.DATE);
        var lot = in.required("lot", LOT);
        var by = in.required("by", StaffCodecs.HOURS);
        var note = in.required("note", Scalars.TEXT);
        return in.make(() -> new LeaveFact.Corrected(id.get(), day.get(), lot.get(), by.get(), note.get()));
    }

    private static Read<LeaveFact.Ill> readIll(PropertyReader in) {
        var id = in.required("id", ID);
        var day = in.required("day", Scalars.DATE);
        return in.make(() -> new LeaveFact.Ill(id.get(), day.get()));
    }

    private static Read<LeaveFact.Recovered> readRecovered(PropertyReader in) {
        var id = in.required("id", ID);
        var day = in.required("day", Scalars.DATE);
        var ill = in.required("ill", ID);
        return in.make(() -> new LeaveFact.Recovered(id.get(), day.get(), ill.get()));
    }

    private static Read<LeaveFact.Retracted> readRetracted(PropertyReader in) {
        var id = in.required("id", ID);
        var day = in.required("day", Scalars.DATE);
        var fact = in.required("fact", ID);
        return in.make(() -> new LeaveFact.Retracted(id.get(), day.get(), fact.get()));
    }
}
