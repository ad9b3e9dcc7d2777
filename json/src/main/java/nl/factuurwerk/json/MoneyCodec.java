package nl.factuurwerk.json;

import nl.factuurwerk.money.Amounts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** How an amount stands in a document of one currency: as a text with all decimals of that currency. */
final class MoneyCodec implements Codec<Money> {

    static final TextShape SHAPE =
            TextShape.of("Amount").like(Scalars.NUMBER).says("An amount of money, with all decimals of its currency.");

    private final CurrencyUnit currency;
    private final Codec<Money> text;

    MoneyCodec(CurrencyUnit currency) {
        this.currency = currency;
        this.text = TextCodec.parsed(
                        (Money money) -> money.getAmount().toPlainString(), given -> Amounts.parse(currency, given))
                .as(SHAPE);
    }

    @Override
    public void write(Money value, JsonGenerator out) {
        if (!value.getCurrencyUnit().equals(currency)) {
            throw new IllegalArgumentException("The amount at "
                    + out.streamWriteContext().pathAsPointer() + " cannot stand in a document in " + currency + ": "
                    + value);
        }
        text.write(value, out);
    }

    @Override
    public ObjectNode schema(SchemaWriter schemas) {
        return text.schema(schemas);
    }

    @Override
    public Read<Money> read(JsonValue value, Findings findings) {
        return text.read(value, findings);
    }
}
