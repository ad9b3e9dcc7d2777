package nl.factuurwerk.ubl;

import java.util.Optional;
import nl.factuurwerk.invoice.content.AttributeContent;
import nl.factuurwerk.invoice.content.ClassificationContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.PriceContent;
import nl.factuurwerk.money.Decimal;

/** Writes a line with its item and its price (BG-25 to BG-32). */
final class LineXml {

    /** The kind of document, of UNTDID 1001, that a reference to an invoiced object says it is. */
    private static final String INVOICED_OBJECT = "130";

    private final XmlOutput xml;
    private final UblForm form;
    private final DeliveryXml delivery;
    private final AmountsXml amounts;

    LineXml(XmlOutput xml, UblForm form, String currency) {
        this.xml = xml;
        this.form = form;
        this.delivery = new DeliveryXml(xml);
        this.amounts = new AmountsXml(xml, currency);
    }

    void write(LineContent line) {
        xml.start(form.line());
        xml.text(Cbc.ID, line.id());
        xml.text(Cbc.NOTE, line.note());
        quantity(form.quantity(), line.quantity(), line.unit());
        amounts.amount(Cbc.LINE_EXTENSION_AMOUNT, line.net());
        xml.text(Cbc.ACCOUNTING_COST, line.buyerAccounting());
        delivery.period(line.period(), Optional.empty());
        if (line.orderLine().isPresent()) {
            xml.start(Cac.ORDER_LINE_REFERENCE);
            xml.text(Cbc.LINE_ID, line.orderLine());
            xml.end(Cac.ORDER_LINE_REFERENCE);
        }
        object(line.object());
        line.allowances().forEach(each -> amounts.adjustment(false, each));
        line.charges().forEach(each -> amounts.adjustment(true, each));
        item(line);
        price(line);
        xml.end(form.line());
    }

    private void object(IdentifierContent object) {
        if (object.value().isPresent()) {
            xml.start(Cac.DOCUMENT_REFERENCE);
            PartyXml.identifier(xml, Cbc.ID, object);
            xml.text(Cbc.DOCUMENT_TYPE_CODE, INVOICED_OBJECT);
            xml.end(Cac.DOCUMENT_REFERENCE);
        }
    }

    private void item(LineContent line) {
        xml.start(Cac.ITEM);
        xml.text(Cbc.DESCRIPTION, line.description());
        xml.text(Cbc.NAME, line.name());
        number(Cac.BUYERS_ITEM_IDENTIFICATION, line.item().buyersNumber());
        number(Cac.SELLERS_ITEM_IDENTIFICATION, line.itemNumber());
        if (line.item().standardIdentifier().value().isPresent()) {
            xml.start(Cac.STANDARD_ITEM_IDENTIFICATION);
            PartyXml.identifier(xml, Cbc.ID, line.item().standardIdentifier());
            xml.end(Cac.STANDARD_ITEM_IDENTIFICATION);
        }
        if (line.item().origin().isPresent()) {
            xml.start(Cac.ORIGIN_COUNTRY);
            xml.text(Cbc.IDENTIFICATION_CODE, line.item().origin());
            xml.end(Cac.ORIGIN_COUNTRY);
        }
        line.item().classifications().forEach(this::classification);
        if (!line.vat().isEmpty()) {
            amounts.category(Cac.CLASSIFIED_TAX_CATEGORY, line.vat());
        }
        line.item().attributes().forEach(this::property);
        xml.end(Cac.ITEM);
    }

    private void number(Tag tag, Optional<String> number) {
        if (number.isPresent()) {
            xml.start(tag);
            xml.text(Cbc.ID, number);
            xml.end(tag);
        }
    }

    private void classification(ClassificationContent each) {
        xml.start(Cac.COMMODITY_CLASSIFICATION);
        xml.open(Cbc.ITEM_CLASSIFICATION_CODE)
                .attribute(Attribute.LIST, each.scheme())
                .attribute(Attribute.LIST_VERSION, each.version())
                .value(Cbc.ITEM_CLASSIFICATION_CODE, each.code().orElse(""));
        xml.end(Cac.COMMODITY_CLASSIFICATION);
    }

    private void property(AttributeContent each) {
        xml.start(Cac.ADDITIONAL_ITEM_PROPERTY);
        xml.text(Cbc.NAME, each.name());
        xml.text(Cbc.VALUE, each.value());
        xml.end(Cac.ADDITIONAL_ITEM_PROPERTY);
    }

    private void price(LineContent line) {
        PriceContent price = line.price();
        if (price.isEmpty()) {
            return;
        }
        xml.start(Cac.PRICE);
        amounts.amount(Cbc.PRICE_AMOUNT, price.net());
        quantity(Cbc.BASE_QUANTITY, price.baseQuantity(), price.baseUnit().or(line::unit));
        if (price.discount().isPresent() || price.gross().isPresent()) {
            xml.start(Cac.ALLOWANCE_CHARGE);
            xml.text(Cbc.CHARGE_INDICATOR, "false");
            amounts.amount(Cbc.AMOUNT, price.discount());
            amounts.amount(Cbc.BASE_AMOUNT, price.gross());
            xml.end(Cac.ALLOWANCE_CHARGE);
        }
        xml.end(Cac.PRICE);
    }

    private void quantity(Tag tag, Optional<Decimal> quantity, Optional<String> unit) {
        if (quantity.isPresent()) {
            xml.open(tag).attribute(Attribute.UNIT, unit).value(tag, quantity.get(), 0);
        }
    }
}
