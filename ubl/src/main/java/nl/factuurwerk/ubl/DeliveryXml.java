package nl.factuurwerk.ubl;

import java.util.Optional;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.PeriodContent;

/** Writes when and where it was supplied (BG-13, BG-14, BG-26). */
final class DeliveryXml {

    private final XmlOutput xml;

    DeliveryXml(XmlOutput xml) {
        this.xml = xml;
    }

    /** Writes a period, with the code of the day on which VAT becomes due (BT-8), which UBL keeps there. */
    void period(PeriodContent period, Optional<String> taxPointCode) {
        if (period.isEmpty() && taxPointCode.isEmpty()) {
            return;
        }
        xml.start(Cac.INVOICE_PERIOD);
        xml.date(Cbc.START_DATE, period.start());
        xml.date(Cbc.END_DATE, period.end());
        xml.text(Cbc.DESCRIPTION_CODE, taxPointCode);
        xml.end(Cac.INVOICE_PERIOD);
    }

    void delivery(DeliveryContent delivery) {
        if (delivery.isEmpty()) {
            return;
        }
        xml.start(Cac.DELIVERY);
        xml.date(Cbc.ACTUAL_DELIVERY_DATE, delivery.date());
        if (delivery.location().value().isPresent() || !delivery.address().isEmpty()) {
            xml.start(Cac.DELIVERY_LOCATION);
            PartyXml.identifier(xml, Cbc.ID, delivery.location());
            new PartyXml(xml).address(Cac.ADDRESS, delivery.address());
            xml.end(Cac.DELIVERY_LOCATION);
        }
        if (delivery.name().isPresent()) {
            xml.start(Cac.DELIVERY_PARTY);
            xml.start(Cac.PARTY_NAME);
            xml.text(Cbc.NAME, delivery.name());
            xml.end(Cac.PARTY_NAME);
            xml.end(Cac.DELIVERY_PARTY);
        }
        xml.end(Cac.DELIVERY);
    }
}
