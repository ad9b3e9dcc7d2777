package nl.factuurwerk.json;

import org.joda.money.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** How an amount is shown: with all decimals of its currency, which stands elsewhere in the document. */
final class AmountView implements Described<Money> {

    static final AmountView VIEW = new AmountView();

    private AmountView() {}

    @Override
    public void write(Money amount, JsonGenerator out) {
        out.writeString(amount.getAmount().toPlainString());
    }

    @Override
    public ObjectNode schema(SchemaWriter schemas) {
        return MoneyCodec.SHAPE.schema(schemas);
    }
}
