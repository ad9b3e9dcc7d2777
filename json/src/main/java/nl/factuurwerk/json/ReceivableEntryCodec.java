package nl.factuurwerk.json;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.receivable.Allocated;
import nl.factuurwerk.receivable.Charged;
import nl.factuurwerk.receivable.ClaimPart;
import nl.factuurwerk.receivable.PaidOut;
import nl.factuurwerk.receivable.PaymentReceived;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.receivable.ReceivableEntry;
import nl.factuurwerk.receivable.Refunded;
import nl.factuurwerk.receivable.RestKept;
import nl.factuurwerk.receivable.TakeBackReason;
import nl.factuurwerk.receivable.TakenBack;
import nl.factuurwerk.receivable.WriteOffReason;
import nl.factuurwerk.receivable.WrittenOff;
import org.joda.money.Money;

/** How it stands in JSON what happened to money that is owed. */
final class ReceivableEntryCodec {

    private static final Codec<Id<ReceivableEntry>> ID = Scalars.id();
    private static final Codec<Id<Invoice>> INVOICE = Scalars.id();
    private static final Codec<ClaimPart> PART = Scalars.constant(ClaimPart.class);
    private static final Codec<WriteOffReason> WRITE_OFF_REASON = Scalars.constant(WriteOffReason.class);
    private static final Codec<TakeBackReason> TAKE_BACK_REASON = Scalars.constant(TakeBackReason.class);

    static final ObjectCodec<Portion> PORTION = ObjectCodec.of(
            (portion, out) -> {
                out.put("invoice", portion.invoice(), INVOICE);
                out.put("part", portion.part(), PART);
                out.put("amount", portion.amount(), SumCodec.CODEC);
            },
            in -> {
                var invoice = in.required("invoice", INVOICE);
                var part = in.required("part", PART);
                var amount = in.required("amount", SumCodec.CODEC);
                return in.make(() -> new Portion(invoice.get(), part.get(), amount.get()));
            });

    static final ObjectCodec<ReceivableEntry> CODEC = VariantCodec.of(
            ReceivableEntry.class,
            List.of(
                    Variant.of(
                            "PAYMENT",
                            PaymentReceived.class,
                            (received, out) -> out.put("payment", received.payment(), PaymentCodec.CODEC),
                            ReceivableEntryCodec::readPayment),
                    entry(
                            "ALLOCATED",
                            Allocated.class,
                            Allocated::id,
                            (allocated, out) -> {
                                out.put("payment", allocated.payment(), PaymentCodec.ID);
                                out.put("portion", allocated.portion(), PORTION);
                                out.put("taken", allocated.taken(), SumCodec.CODEC);
                            },
                            ReceivableEntryCodec::readAllocated),
                    entry(
                            "REFUNDED",
                            Refunded.class,
                            Refunded::id,
                            (refunded, out) -> {
                                out.put("payment", refunded.payment(), PaymentCodec.ID);
                                out.put("amount", refunded.amount(), SumCodec.CODEC);
                                out.text("words", refunded.words());
                            },
                            ReceivableEntryCodec::readRefunded),
                    entry(
                            "PAID_OUT",
                            PaidOut.class,
                            PaidOut::id,
                            (paid, out) -> {
                                out.put("invoice", paid.invoice(), INVOICE);
                                out.put("amount", paid.amount(), SumCodec.CODEC);
                                out.text("words", paid.words());
                            },
                            ReceivableEntryCodec::readPaidOut),
                    entry(
                            "WRITTEN_OFF",
                            WrittenOff.class,
                            WrittenOff::id,
                            (written, out) -> {
                                out.put("portion", written.portion(), PORTION);
                                out.put("reason", written.reason(), WRITE_OFF_REASON);
                                out.text("words", written.words());
                            },
                            ReceivableEntryCodec::readWrittenOff),
                    entry(
                            "REST_KEPT",
                            RestKept.class,
                            RestKept::id,
                            (kept, out) -> {
                                out.put("payment", kept.payment(), PaymentCodec.ID);
                                out.put("amount", kept.amount(), SumCodec.CODEC);
                                out.put("reason", kept.reason(), WRITE_OFF_REASON);
                            },
                            ReceivableEntryCodec::readRestKept),
                    entry(
                            "CHARGED",
                            Charged.class,
                            Charged::id,
                            (charged, out) -> {
                                out.put("portion", charged.portion(), PORTION);
                                out.text("words", charged.words());
                            },
                            ReceivableEntryCodec::readCharged),
                    entry(
                            "TAKEN_BACK",
                            TakenBack.class,
                            TakenBack::id,
                            (back, out) -> {
                                out.put("entry", back.entry(), ID);
                                out.put("amount", back.amount(), SumCodec.CODEC);
                                out.put("reason", back.reason(), TAKE_BACK_REASON);
                            },
                            ReceivableEntryCodec::readTakenBack)));

    private ReceivableEntryCodec() {}

    /** Reads what a kind of entry has of its own, and makes the entry of it. */
    private interface Maker<E> {
        Read<E> make(Read<Id<ReceivableEntry>> id, Read<LocalDate> on, PropertyReader in);
    }

    /** Says which entry it is. */
    private interface Identity<E> {
        Id<ReceivableEntry> of(E entry);
    }

    private static <E extends ReceivableEntry> Variant<ReceivableEntry, E> entry(
            String name, Class<E> kind, Identity<E> id, BiConsumer<E, PropertyWriter> own, Maker<E> maker) {
        return Variant.of(
                name,
                kind,
                (entry, out) -> {
                    out.put("id", id.of(entry), ID);
                    out.put("on", entry.on(), Scalars.DATE);
                    own.accept(entry, out);
                },
                in -> {
                    var read = in.required("id", ID);
                    var on = in.required("on", Scalars.DATE);
                    return maker.make(read, on, in);
                });
    }

    private static Read<PaymentReceived> readPayment(PropertyReader in) {
        var payment = in.required("payment", PaymentCodec.CODEC);
        return in.make(() -> new PaymentReceived(
                payment.get().id().orElseThrow(() -> new IllegalArgumentException("A payment that is kept has an id")),
                payment.get()));
    }

    private static Read<Allocated> readAllocated(Read<Id<ReceivableEntry>> id, Read<LocalDate> on, PropertyReader in) {
        var payment = in.required("payment", PaymentCodec.ID);
        var portion = in.required("portion", PORTION);
        var taken = in.required("taken", SumCodec.CODEC);
        return in.make(() -> new Allocated(id.get(), on.get(), payment.get(), portion.get(), taken.get()));
    }

    private static Read<Refunded> readRefunded(Read<Id<ReceivableEntry>> id, Read<LocalDate> on, PropertyReader in) {
        var payment = in.required("payment", PaymentCodec.ID);
        Read<Money> amount = in.required("amount", SumCodec.CODEC);
        var words = in.text("words");
        return in.make(() -> new Refunded(id.get(), on.get(), payment.get(), amount.get(), words.get()));
    }

    private static Read<PaidOut> readPaidOut(Read<Id<ReceivableEntry>> id, Read<LocalDate> on, PropertyReader in) {
        var invoice = in.required("invoice", INVOICE);
        var amount = in.required("amount", SumCodec.CODEC);
        var words = in.text("words");
        return in.make(() -> new PaidOut(id.get(), on.get(), invoice.get(), amount.get(), words.get()));
    }

    private static Read<WrittenOff> readWrittenOff(
            Read<Id<ReceivableEntry>> id, Read<LocalDate> on, PropertyReader in) {
        var portion = in.required("portion", PORTION);
        var reason = in.required("reason", WRITE_OFF_REASON);
        var words = in.text("words");
        return in.make(() -> new WrittenOff(id.get(), on.get(), portion.get(), reason.get(), words.get()));
    }

    private static Read<RestKept> readRestKept(Read<Id<ReceivableEntry>> id, Read<LocalDate> on, PropertyReader in) {
        var payment = in.required("payment", PaymentCodec.ID);
        var amount = in.required("amount", SumCodec.CODEC);
        var reason = in.required("reason", WRITE_OFF_REASON);
        return in.make(() -> new RestKept(id.get(), on.get(), payment.get(), amount.get(), reason.get()));
    }

    private static Read<Charged> readCharged(Read<Id<ReceivableEntry>> id, Read<LocalDate> on, PropertyReader in) {
        var portion = in.required("portion", PORTION);
        var words = in.text("words");
        return in.make(() -> new Charged(id.get(), on.get(), portion.get(), words.get()));
    }

    private static Read<TakenBack> readTakenBack(Read<Id<ReceivableEntry>> id, Read<LocalDate> on, PropertyReader in) {
        var entry = in.required("entry", ID);
        var amount = in.required("amount", SumCodec.CODEC);
        var reason = in.required("reason", TAKE_BACK_REASON);
        return in.make(() -> new TakenBack(id.get(), on.get(), entry.get(), amount.get(), reason.get()));
    }
}
