package nl.factuurwerk.ubl;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.ContactContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.PartyContent;

/** Writes who is involved (BG-4, BG-7, BG-10, BG-11), and addresses. */
final class PartyXml {

    private static final String VAT = "VAT";

    /** The scheme of a registration for tax that is no VAT number: anything but {@code VAT}. */
    private static final String OTHER_TAX = "TAX";

    /** The scheme of an identifier that a bank gave to a creditor (BT-90). */
    private static final String CREDITOR = "SEPA";

    private static final int LINES_WITH_A_NAME = 2;

    private final XmlOutput xml;

    PartyXml(XmlOutput xml) {
        this.xml = xml;
    }

    void seller(PartyContent seller, Optional<String> creditor) {
        xml.start(Cac.ACCOUNTING_SUPPLIER_PARTY);
        party(seller, creditor);
        xml.end(Cac.ACCOUNTING_SUPPLIER_PARTY);
    }

    void buyer(PartyContent buyer) {
        xml.start(Cac.ACCOUNTING_CUSTOMER_PARTY);
        party(buyer, Optional.empty());
        xml.end(Cac.ACCOUNTING_CUSTOMER_PARTY);
    }

    /** Of who is paid in the place of the seller, only a name and numbers are known to EN 16931. */
    void payee(PartyContent payee, Optional<String> creditor) {
        if (payee.isEmpty()) {
            return;
        }
        xml.start(Cac.PAYEE_PARTY);
        identifications(payee.identifiers(), creditor);
        name(payee.name());
        if (payee.legalRegistration().value().isPresent()) {
            xml.start(Cac.PARTY_LEGAL_ENTITY);
            identifier(xml, Cbc.COMPANY_ID, payee.legalRegistration());
            xml.end(Cac.PARTY_LEGAL_ENTITY);
        }
        xml.end(Cac.PAYEE_PARTY);
    }

    void taxRepresentative(PartyContent representative) {
        if (representative.isEmpty()) {
            return;
        }
        xml.start(Cac.TAX_REPRESENTATIVE_PARTY);
        name(representative.name());
        address(Cac.POSTAL_ADDRESS, representative.address());
        registration(representative.vatIdentifier(), VAT);
        xml.end(Cac.TAX_REPRESENTATIVE_PARTY);
    }

    private void party(PartyContent party, Optional<String> creditor) {
        xml.start(Cac.PARTY);
        identifier(xml, Cbc.ENDPOINT_ID, party.endpoint());
        identifications(party.identifiers(), creditor);
        name(party.tradingName());
        address(Cac.POSTAL_ADDRESS, party.address());
        registration(party.vatIdentifier(), VAT);
        registration(party.taxRegistration(), OTHER_TAX);
        legalEntity(party);
        contact(party.contact());
        xml.end(Cac.PARTY);
    }

    private void identifications(List<IdentifierContent> identifiers, Optional<String> creditor) {
        identifiers.forEach(this::identification);
        creditor.ifPresent(id -> identification(IdentifierContent.of(id, CREDITOR)));
    }

    private void identification(IdentifierContent identifier) {
        xml.start(Cac.PARTY_IDENTIFICATION);
        identifier(xml, Cbc.ID, identifier);
        xml.end(Cac.PARTY_IDENTIFICATION);
    }

    private void name(Optional<String> name) {
        if (name.isPresent()) {
            xml.start(Cac.PARTY_NAME);
            xml.text(Cbc.NAME, name);
            xml.end(Cac.PARTY_NAME);
        }
    }

    private void registration(Optional<String> number, String scheme) {
        if (number.isPresent()) {
            xml.start(Cac.PARTY_TAX_SCHEME);
            xml.text(Cbc.COMPANY_ID, number);
            xml.start(Cac.TAX_SCHEME);
            xml.text(Cbc.ID, scheme);
            xml.end(Cac.TAX_SCHEME);
            xml.end(Cac.PARTY_TAX_SCHEME);
        }
    }

    private void legalEntity(PartyContent party) {
        if (party.name().isPresent() || party.legalRegistration().value().isPresent()) {
            xml.start(Cac.PARTY_LEGAL_ENTITY);
            xml.text(Cbc.REGISTRATION_NAME, party.name());
            identifier(xml, Cbc.COMPANY_ID, party.legalRegistration());
            xml.text(Cbc.COMPANY_LEGAL_FORM, party.legalInformation());
            xml.end(Cac.PARTY_LEGAL_ENTITY);
        }
    }

    private void contact(ContactContent contact) {
        if (contact.name().isPresent()
                || contact.phone().isPresent()
                || contact.email().isPresent()) {
            xml.start(Cac.CONTACT);
            xml.text(Cbc.NAME, contact.name());
            xml.text(Cbc.TELEPHONE, contact.phone());
            xml.text(Cbc.ELECTRONIC_MAIL, contact.email());
            xml.end(Cac.CONTACT);
        }
    }

    /** Writes an address. Its lines from the third on are one line: EN 16931 has no more than three. */
    void address(Tag tag, AddressContent address) {
        if (address.isEmpty()) {
            return;
        }
        xml.start(tag);
        List<String> lines = address.lines();
        line(Cbc.STREET_NAME, lines, 0);
        line(Cbc.ADDITIONAL_STREET_NAME, lines, 1);
        xml.text(Cbc.CITY_NAME, address.city());
        xml.text(Cbc.POSTAL_ZONE, address.postCode());
        xml.text(Cbc.COUNTRY_SUBENTITY, address.subdivision());
        if (lines.size() > LINES_WITH_A_NAME) {
            xml.start(Cac.ADDRESS_LINE);
            xml.text(Cbc.LINE, String.join(", ", lines.subList(LINES_WITH_A_NAME, lines.size())));
            xml.end(Cac.ADDRESS_LINE);
        }
        if (address.country().isPresent()) {
            xml.start(Cac.COUNTRY);
            xml.text(Cbc.IDENTIFICATION_CODE, address.country());
            xml.end(Cac.COUNTRY);
        }
        xml.end(tag);
    }

    private void line(Tag tag, List<String> lines, int index) {
        if (lines.size() > index && !lines.get(index).isBlank()) {
            xml.text(tag, lines.get(index));
        }
    }

    static void identifier(XmlOutput xml, Tag tag, IdentifierContent identifier) {
        if (identifier.value().isPresent()) {
            xml.open(tag)
                    .attribute(Attribute.SCHEME, identifier.scheme())
                    .value(tag, identifier.value().get());
        }
    }
}
