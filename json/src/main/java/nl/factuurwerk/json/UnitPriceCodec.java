package nl.factuurwerk.json;

import java.math.BigDecimal;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.UnitPrice;
import org.joda.money.CurrencyUnit;

/** How a unit price stands in a document of one currency: with at least its decimals, and the quantity it is for. */
final class UnitPriceCodec extends ObjectCodec<UnitPrice> {

    private final CurrencyUnit currency;
    private final Codec<Decimal> amount;

    UnitPriceCodec(CurrencyUnit currency) {
        this.currency = currency;
        this.amount = TextCodec.parsed(this::padded, Decimal::parse);
    }

    private String padded(Decimal price) {
        BigDecimal exact = price.toBigDecimal();
        return exact.setScale(Math.max(exact.scale(), currency.getDecimalPlaces()))
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
