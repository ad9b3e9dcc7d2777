package nl.factuurwerk.json;

import nl.factuurwerk.invoice.content.AttributeContent;
import nl.factuurwerk.invoice.content.ClassificationContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.ItemContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.PeriodContent;
import nl.factuurwerk.invoice.content.PriceContent;
import nl.factuurwerk.invoice.content.VatContent;

/** How it stands in JSON what a line of a document says. */
final class LineContentCodec {

    private static final ObjectCodec<ClassificationContent> CLASSIFICATION = ObjectCodec.of(
            ClassificationContent.class,
            (content, out) -> {
                out.put("code", content.code(), Scalars.TEXT);
                out.put("scheme", content.scheme(), Scalars.TEXT);
                out.put("version", content.version(), Scalars.TEXT);
            },
            in -> {
                var code = in.optional("code", Scalars.TEXT);
                var scheme = in.optional("scheme", Scalars.TEXT);
                var version = in.optional("version", Scalars.TEXT);
                return in.make(() -> new ClassificationContent(code.get(), scheme.get(), version.get()));
            });

    private static final ObjectCodec<AttributeContent> ATTRIBUTE = ObjectCodec.of(
            AttributeContent.class,
            (content, out) -> {
                out.put("name", content.name(), Scalars.TEXT);
                out.put("value", content.value(), Scalars.TEXT);
            },
            in -> {
                var name = in.optional("name", Scalars.TEXT);
                var value = in.optional("value", Scalars.TEXT);
                return in.make(() -> new AttributeContent(name.get(), value.get()));
            });

    private static final ObjectCodec<ItemContent> ITEM = ObjectCodec.of(
            ItemContent.class,
            (content, out) -> {
                out.put("buyersNumber", content.buyersNumber(), Scalars.TEXT);
                out.put(
                        "standardIdentifier",
                        ContentParts.stated(content.standardIdentifier(), IdentifierContent::isEmpty),
                        ContentParts.IDENTIFIER);
                out.list("classifications", content.classifications(), CLASSIFICATION);
                out.put("origin", content.origin(), Scalars.TEXT);
                out.list("attributes", content.attributes(), ATTRIBUTE);
            },
            in -> {
                var buyersNumber = in.optional("buyersNumber", Scalars.TEXT);
                var standardIdentifier = in.optional("standardIdentifier", ContentParts.IDENTIFIER);
                var classifications = in.list("classifications", CLASSIFICATION);
                var origin = in.optional("origin", Scalars.TEXT);
                var attributes = in.list("attributes", ATTRIBUTE);
                return in.make(() -> new ItemContent(
                        buyersNumber.get(),
                        standardIdentifier.get().orElse(IdentifierContent.none()),
                        classifications.get(),
                        origin.get(),
                        attributes.get()));
            });

    static final ObjectCodec<LineContent> CODEC = ObjectCodec.of(
            LineContent.class,
            (content, out) -> {
                out.put("id", content.id(), Scalars.TEXT);
                out.put("note", content.note(), Scalars.TEXT);
                out.put(
                        "object",
                        ContentParts.stated(content.object(), IdentifierContent::isEmpty),
                        ContentParts.IDENTIFIER);
                out.put("quantity", content.quantity(), Scalars.DECIMAL);
                out.put("unit", content.unit(), Scalars.TEXT);
                out.put("net", content.net(), Scalars.DECIMAL);
                out.put("orderLine", content.orderLine(), Scalars.TEXT);
                out.put("buyerAccounting", content.buyerAccounting(), Scalars.TEXT);
                out.put("period", ContentParts.stated(content.period(), PeriodContent::isEmpty), ContentParts.PERIOD);
                out.list("allowances", content.allowances(), ContentParts.ALLOWANCE_CHARGE);
                out.list("charges", content.charges(), ContentParts.ALLOWANCE_CHARGE);
                out.put("price", ContentParts.stated(content.price(), PriceContent::isEmpty), ContentParts.PRICE);
                out.put("vat", ContentParts.stated(content.vat(), VatContent::isEmpty), ContentParts.VAT);
                out.put("name", content.name(), Scalars.TEXT);
                out.put("description", content.description(), Scalars.TEXT);
                out.put("itemNumber", content.itemNumber(), Scalars.TEXT);
                out.put("item", ContentParts.stated(content.item(), ItemContent::isEmpty), ITEM);
            },
            in -> {
                var id = in.optional("id", Scalars.TEXT);
                var note = in.optional("note", Scalars.TEXT);
                var object = in.optional("object", ContentParts.IDENTIFIER);
                var quantity = in.optional("quantity", Scalars.DECIMAL);
                var unit = in.optional("unit", Scalars.TEXT);
                var net = in.optional("net", Scalars.DECIMAL);
                var orderLine = in.optional("orderLine", Scalars.TEXT);
                var buyerAccounting = in.optional("buyerAccounting", Scalars.TEXT);
                var period = in.optional("period", ContentParts.PERIOD);
                var allowances = in.list("allowances", ContentParts.ALLOWANCE_CHARGE);
                var charges = in.list("charges", ContentParts.ALLOWANCE_CHARGE);
                var price = in.optional("price", ContentParts.PRICE);
                var vat = in.optional("vat", ContentParts.VAT);
                var name = in.optional("name", Scalars.TEXT);
                var description = in.optional("description", Scalars.TEXT);
                var itemNumber = in.optional("itemNumber", Scalars.TEXT);
                var item = in.optional("item", ITEM);
                return in.make(() -> LineContent.builder()
                        .id(id.get().orElse(null))
                        .note(note.get().orElse(null))
                        .object(object.get().orElse(IdentifierContent.none()))
                        .quantity(quantity.get().orElse(null))
                        .unit(unit.get().orElse(null))
                        .net(net.get().orElse(null))
                        .orderLine(orderLine.get().orElse(null))
                        .buyerAccounting(buyerAccounting.get().orElse(null))
                        .period(period.get().orElse(PeriodContent.none()))
                        .allowances(allowances.get())
                        .charges(charges.get())
                        .price(price.get().orElse(PriceContent.none()))
                        .vat(vat.get().orElse(VatContent.none()))
                        .name(name.get().orElse(null))
                        .description(description.get().orElse(null))
                        .itemNumber(itemNumber.get().orElse(null))
                        .item(item.get().orElse(ItemContent.none()))
                        .build());
            });

    private LineContentCodec() {}
}
