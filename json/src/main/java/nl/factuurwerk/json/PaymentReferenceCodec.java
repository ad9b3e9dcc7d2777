package nl.factuurwerk.json;

import java.util.List;
import java.util.function.Function;
import nl.factuurwerk.json.VariantCodec.Variant;
import nl.factuurwerk.payment.Betalingskenmerk;
import nl.factuurwerk.payment.CreditorReference;
import nl.factuurwerk.payment.PaymentReference;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.rule.Parsed;

/** How payment references stand in JSON. */
final class PaymentReferenceCodec {

    static final ObjectCodec<PaymentReference> CODEC = VariantCodec.of(
            PaymentReference.class,
            List.of(
                    variant(
                            "CREDITOR_REFERENCE",
                            CreditorReference.class,
                            TextShape.of("CreditorReference").like("RF[0-9]{2}[A-Z0-9]{1,21}"),
                            CreditorReference::parse),
                    variant(
                            "BETALINGSKENMERK",
                            Betalingskenmerk.class,
                            TextShape.of("Betalingskenmerk").like("[0-9]{7,16}"),
                            Betalingskenmerk::parse),
                    variant(
                            "REMITTANCE_TEXT",
                            RemittanceText.class,
                            TextShape.of("RemittanceText").length(1, 140),
                            PaymentReferenceCodec::exactText)));

    private PaymentReferenceCodec() {}

    private static <T extends PaymentReference> Variant<PaymentReference, T> variant(
            String name, Class<T> kind, TextShape shape, Function<String, Parsed<T>> parser) {
        Codec<T> text = TextCodec.<T>parsed(PaymentReference::value, parser).as(shape);
        return Variant.of(name, kind, (reference, out) -> out.put("value", reference, text), in -> {
            var value = in.required("value", text);
            return in.make(value::get);
        });
    }

    /** What someone typed is stripped; what was stored is not. */
    private static Parsed<RemittanceText> exactText(String text) {
        Parsed<RemittanceText> parsed = RemittanceText.parse(text);
        return parsed.isValid() && !parsed.orThrow().value().equals(text)
                ? Parsed.valid(new RemittanceText(text))
                : parsed;
    }
}
