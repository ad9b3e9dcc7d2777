package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.payment.AtOnce;
import nl.factuurwerk.payment.DueOn;
import nl.factuurwerk.payment.NetDays;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.payment.SetOff;

/** How payment terms stand in JSON. */
final class PaymentTermsCodec {

    static final ObjectCodec<PaymentTerms> CODEC = VariantCodec.of(
            PaymentTerms.class,
            List.of(
                    Variant.of("AT_ONCE", AtOnce.class, (terms, out) -> {}, in -> in.make(AtOnce::new)),
                    Variant.of(
                            "NET_DAYS",
                            NetDays.class,
                            (terms, out) -> out.put("days", terms.days(), Scalars.INTEGER),
                            PaymentTermsCodec::readNetDays),
                    Variant.of(
                            "DUE_ON",
                            DueOn.class,
                            (terms, out) -> out.put("date", terms.date(), Scalars.DATE),
                            PaymentTermsCodec::readDueOn),
                    Variant.of("SET_OFF", SetOff.class, (terms, out) -> {}, in -> in.make(SetOff::new))));

    private PaymentTermsCodec() {}

    private static Read<NetDays> readNetDays(PropertyReader in) {
        var days = in.required("days", Scalars.INTEGER);
        return in.make(() -> new NetDays(days.get()));
    }

    private static Read<DueOn> readDueOn(PropertyReader in) {
        var date = in.required("date", Scalars.DATE);
        return in.make(() -> new DueOn(date.get()));
    }
}
