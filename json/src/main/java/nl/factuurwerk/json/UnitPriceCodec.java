package nl.factuurwerk.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.UnitPrice;
import org.joda.money.CurrencyUnit;

/** How a unit price stands in a document of one currency: with at least its decimals, and the quantity it is for. */
final class UnitPriceCodec extends ObjectCodec<UnitPrice> {

    private final CurrencyUnit currency;
    private final Codec<Decimal> amount;

    UnitPriceCodec(CurrencyUnit currency) {
        this.currency = currency;
        this.amount = amountIn(currency);
    }

    /** A price has as many decimals as it takes, and is padded to those of its currency for whoever reads the file. */
    static Codec<Decimal> amountIn(CurrencyUnit currency) {
        return TextCodec.parsed((Decimal price) -> padded(price, currency.getDecimalPlaces()), Decimal::parse)
                .as(TextShape.of("Decimal").like(Scalars.NUMBER));
    }

    private static String padded(Decimal price, int decimals) {
        BigDecimal exact = price.toBigDecimal();
        return exact.setScale(Math.max(exact.scale(), decimals), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    @Override
    public void write(UnitPrice price, PropertyWriter out) {
        if (!price.currency().equals(currency)) {
            throw new IllegalArgumentException("A unit price cannot stand in a document in " + currency + ": " + price);
        }
        out.put("amount", price.amount(), amount);
        if (!price.base().equals(Decimal.ONE)) {
            out.put("per", price.base(), Scalars.DECIMAL);
        }
    }

    @Override
    Read<UnitPrice> read(PropertyReader in) {
        var value = in.required("amount", amount);
        var per = in.optional("per", Scalars.DECIMAL);
        return in.make(() -> new UnitPrice(currency, value.get(), per.get().orElse(Decimal.ONE)));
    }
}
