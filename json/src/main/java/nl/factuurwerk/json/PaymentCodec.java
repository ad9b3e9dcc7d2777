package nl.factuurwerk.json;

import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentMethod;

/** How money that came in stands in JSON. */
final class PaymentCodec {

    static final Codec<Id<Payment>> ID = Scalars.id();
    private static final Codec<Id<Party>> PAYER = Scalars.id();
    private static final Codec<PaymentMethod> METHOD = Scalars.constant(PaymentMethod.class);

    static final ObjectCodec<Payment> CODEC = ObjectCodec.of(
            (payment, out) -> {
                out.put("id", payment.id(), ID);
                out.put("method", payment.method(), METHOD);
                out.put("amount", payment.amount(), SumCodec.CODEC);
                out.put("on", payment.on(), Scalars.DATE);
                out.put("payer", payment.payer(), PAYER);
                out.text("payerName", payment.payerName());
                out.text("account", payment.account());
                out.put("reference", payment.reference(), PaymentReferenceCodec.CODEC);
                out.text("remittance", payment.remittance());
            },
            in -> {
                var id = in.optional("id", ID);
                var method = in.required("method", METHOD);
                var amount = in.required("amount", SumCodec.CODEC);
                var on = in.required("on", Scalars.DATE);
                var payer = in.optional("payer", PAYER);
                var payerName = in.text("payerName");
                var account = in.text("account");
                var reference = in.optional("reference", PaymentReferenceCodec.CODEC);
                var remittance = in.text("remittance");
                return in.make(() -> {
                    Payment.Builder payment = Payment.of(method.get(), amount.get(), on.get())
                            .payerName(payerName.get())
                            .account(account.get())
                            .remittance(remittance.get());
                    id.get().ifPresent(payment::identifiedBy);
                    payer.get().ifPresent(payment::from);
                    reference.get().ifPresent(payment::reference);
                    return payment.build();
                });
            });

    private PaymentCodec() {}
}
