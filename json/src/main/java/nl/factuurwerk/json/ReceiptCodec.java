package nl.factuurwerk.json;

import nl.factuurwerk.identity.Id;
import nl.factuurwerk.receivable.Receipt;
import nl.factuurwerk.receivable.ReceiptLine;
import nl.factuurwerk.receivable.ReceiptParties;

/** How a receipt stands in JSON. */
final class ReceiptCodec {

    private static final Codec<Id<Receipt>> ID = Scalars.id();

    private static final ObjectCodec<ReceiptLine> LINE = ObjectCodec.of(
            ReceiptLine.class,
            (line, out) -> {
                out.put("invoice", line.invoice(), CorrectionCodec.NUMBER);
                out.put("amount", line.amount(), SumCodec.CODEC);
            },
            in -> {
                var invoice = in.required("invoice", CorrectionCodec.NUMBER);
                var amount = in.required("amount", SumCodec.CODEC);
                return in.make(() -> new ReceiptLine(invoice.get(), amount.get()));
            });

    static final ObjectCodec<Receipt> CODEC = ObjectCodec.of(
            (receipt, out) -> {
                out.put("id", receipt.id(), ID);
                out.put("number", receipt.number(), CorrectionCodec.NUMBER);
                out.put("date", receipt.date(), Scalars.DATE);
                out.put("receiver", receipt.parties().receiver(), PartyCodec.CODEC);
                out.put("payer", receipt.parties().payer(), PartyCodec.CODEC);
                out.put("language", receipt.parties().language(), Scalars.LANGUAGE);
                out.put("payment", receipt.paid().payment(), PaymentCodec.CODEC);
                out.list("lines", receipt.paid().lines(), LINE);
            },
            in -> {
                var id = in.required("id", ID);
                var number = in.required("number", CorrectionCodec.NUMBER);
                var date = in.required("date", Scalars.DATE);
                var receiver = in.required("receiver", PartyCodec.CODEC);
                var payer = in.required("payer", PartyCodec.CODEC);
                var language = in.required("language", Scalars.LANGUAGE);
                var payment = in.required("payment", PaymentCodec.CODEC);
                var lines = in.list("lines", LINE);
                return in.make(() -> new Receipt(
                        id.get(),
                        number.get(),
                        date.get(),
                        new ReceiptParties(receiver.get(), payer.get(), language.get()),
                        new Receipt.Paid(payment.get(), lines.get())));
            });

    private ReceiptCodec() {}
}
