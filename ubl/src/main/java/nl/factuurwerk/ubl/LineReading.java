package nl.factuurwerk.ubl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.invoice.content.AttributeContent;
import nl.factuurwerk.invoice.content.ClassificationContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.ItemContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.PriceContent;
import nl.factuurwerk.money.Decimal;
import org.jspecify.annotations.Nullable;

/** Reads a line of an invoice or credit note. */
final class LineReading {

    private static final String OBJECT = "130";
    private static final Set<String> MANY =
            Set.of("AllowanceCharge", "SubInvoiceLine", "SubCreditNoteLine", "DocumentReference");
    private static final Set<String> MANY_OF_ITEM = Set.of("CommodityClassification", "AdditionalItemProperty");

    private final UblCursor in;
    private final Values values;
    private final LineContent.Builder line = LineContent.builder();
    private final AdjustmentReading adjustments;
    private final SubLines subLines;
    private final List<ClassificationContent> classifications = new ArrayList<>();
    private final List<AttributeContent> attributes = new ArrayList<>();
    private IdentifierContent standard = IdentifierContent.none();
    private @Nullable String buyersNumber;
    private @Nullable String origin;
    private @Nullable Decimal net;
    private boolean referred;

    LineReading(UblCursor in, Values values) {
        this.in = in;
        this.values = values;
        this.adjustments = new AdjustmentReading(in, values);
        this.subLines = new SubLines(in, values);
    }

    LineContent read() {
        in.each(MANY, this::part);
        subLines.tell(net);
        return line.net(net)
                .allowances(adjustments.allowances())
                .charges(adjustments.charges())
                .item(new ItemContent(
                        Optional.ofNullable(buyersNumber),
                        standard,
                        classifications,
                        Optional.ofNullable(origin),
                        attributes))
                .build();
    }

    private void part(String name) {
        switch (name) {
            case "ID" -> line.id(in.id());
            case "Note" -> line.note(in.text());
            case "InvoicedQuantity", "CreditedQuantity" -> {
                line.unit(in.attribute("unitCode"));
                line.quantity(values.number());
            }
            case "LineExtensionAmount" -> net = values.amount();
            case "AccountingCost" -> line.buyerAccounting(in.text());
            case "InvoicePeriod" -> line.period(Periods.read(in, values).period());
            case "OrderLineReference" -> line.orderLine(PartyReading.only(in, "LineID"));
            case "DocumentReference" -> object();
            case "AllowanceCharge" -> adjustments.read();
            case "SubInvoiceLine", "SubCreditNoteLine" -> subLines.read();
            case "Item" -> in.each(MANY_OF_ITEM, this::item);
            case "Price" -> line.price(price());
            default -> in.unknown();
        }
    }

    private void object() {
        IdentifierContent[] object = {IdentifierContent.none()};
        String[] type = {""};
        in.each(name -> {
            switch (name) {
                case "ID" -> object[0] = PartyReading.identifier(in);
                case "DocumentTypeCode" -> type[0] = in.code();
                default -> in.unknown();
            }
        });
        if (referred) {
            in.again("DocumentReference");
        } else if (type[0].equals(OBJECT) || type[0].isEmpty()) {
            line.object(object[0]);
        } else {
            in.found(UblReadRules.UNKNOWN, Map.of("value", "cac:DocumentReference"));
        }
        referred = true;
    }

    private void item(String name) {
        switch (name) {
            case "Description" -> line.description(in.text());
            case "Name" -> line.name(in.text());
            case "BuyersItemIdentification" -> buyersNumber = PartyReading.only(in, "ID");
            case "SellersItemIdentification" -> line.itemNumber(PartyReading.only(in, "ID"));
            case "StandardItemIdentification" ->
                in.each(inner -> {
                    if (inner.equals("ID")) {
                        standard = PartyReading.identifier(in);
                    } else {
                        in.unknown();
                    }
                });
            case "OriginCountry" ->
                origin = PartyReading.only(in, "IdentificationCode").strip();
            case "CommodityClassification" ->
                in.each(inner -> {
                    if (inner.equals("ItemClassificationCode")) {
                        classifications.add(classification());
                    } else {
                        in.unknown();
                    }
                });
            case "ClassifiedTaxCategory" ->
                line.vat(TaxReading.category(in, values).vat());
            case "AdditionalItemProperty" -> attributes.add(attribute());
            default -> in.unknown();
        }
    }

    private ClassificationContent classification() {
        Optional<String> list = Optional.ofNullable(in.attribute("listID"));
        Optional<String> version = Optional.ofNullable(in.attribute("listVersionID"));
        return new ClassificationContent(Optional.of(in.code()), list, version);
    }

    private AttributeContent attribute() {
        @Nullable String[] parts = new @Nullable String[2];
        in.each(name -> {
            switch (name) {
                case "Name" -> parts[0] = in.text();
                case "Value" -> parts[1] = in.text();
                default -> in.unknown();
            }
        });
        return new AttributeContent(Optional.ofNullable(parts[0]), Optional.ofNullable(parts[1]));
    }

    private PriceContent price() {
        @Nullable Decimal[] numbers = new @Nullable Decimal[4];
        @Nullable String[] unit = new @Nullable String[1];
        in.each(name -> {
            switch (name) {
                case "PriceAmount" -> numbers[0] = values.price();
                case "BaseQuantity" -> {
                    unit[0] = in.attribute("unitCode");
                    numbers[3] = values.number();
                }
                case "AllowanceCharge" ->
                    in.each(inner -> {
                        switch (inner) {
                            // A price has discounts only: which it is says nothing new.
                            case "ChargeIndicator" -> values.flag();
                            case "Amount" -> numbers[1] = values.price();
                            case "BaseAmount" -> numbers[2] = values.price();
                            default -> in.unknown();
                        }
                    });
                default -> in.unknown();
            }
        });
        return new PriceContent(
                Optional.ofNullable(numbers[0]),
                Optional.ofNullable(numbers[1]),
                Optional.ofNullable(numbers[2]),
                Optional.ofNullable(numbers[3]),
                Optional.ofNullable(unit[0]));
    }
}
