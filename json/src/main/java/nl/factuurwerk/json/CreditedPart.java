package nl.factuurwerk.json;

import java.util.function.Function;
import nl.factuurwerk.invoice.Credited;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A line, allowance or charge of a credit note, and what of the invoice it takes back. */
record CreditedPart<T>(T stated, Credited.Part of) {

    /** How it stands in JSON: as on an invoice, with what it takes back behind it. */
    static final class PartCodec<T> extends ObjectCodec<CreditedPart<T>> {

        private static final Codec<Credited.Part.Kind> KIND = Scalars.constant(Credited.Part.Kind.class);

        private final ObjectEncoder<T> encoder;
        private final Function<PropertyReader, Read<T>> reader;
        private final ObjectCodec<Credited.Part> part;

        PartCodec(ObjectEncoder<T> encoder, Function<PropertyReader, Read<T>> reader, CurrencyUnit currency) {
            this.encoder = encoder;
            this.reader = reader;
            Codec<Money> money = new MoneyCodec(currency);
            this.part = ObjectCodec.of((of, out) -> write(of, money, out), in -> read(money, in));
        }

        /** Lines and adjustments are written by the same rules, and are not the same type. */
        @Override
        String definition() {
            return "";
        }

        @Override
        public void write(CreditedPart<T> credited, PropertyWriter out) {
            encoder.write(credited.stated(), out);
            out.put("credits", credited.of(), part);
        }

        @Override
        Read<CreditedPart<T>> read(PropertyReader in) {
            var stated = reader.apply(in);
            var of = in.required("credits", part);
            return in.make(() -> new CreditedPart<>(stated.get(), of.get()));
        }

        private static void write(Credited.Part of, Codec<Money> money, PropertyWriter out) {
            out.put("kind", of.kind(), KIND);
            out.put("number", of.number(), Scalars.INTEGER);
            out.put("quantity", of.quantity(), QuantityCodec.CODEC);
            out.put("leftBefore", of.before(), money);
        }

        private static Read<Credited.Part> read(Codec<Money> money, PropertyReader in) {
            var kind = in.required("kind", KIND);
            var number = in.required("number", Scalars.INTEGER);
            var quantity = in.optional("quantity", QuantityCodec.CODEC);
            var leftBefore = in.required("leftBefore", money);
            return in.make(() -> new Credited.Part(kind.get(), number.get(), quantity.get(), leftBefore.get()));
        }
    }
}
