package nl.factuurwerk.ubl;

import java.nio.charset.StandardCharsets;

/** An invoice as a stranger writes it, to change one thing of. */
final class ForeignInvoice {

    private static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
                     xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                     xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
              <cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>
              <cbc:ID>F-17</cbc:ID>
              <cbc:IssueDate>2026-11-02</cbc:IssueDate>
              <cbc:DueDate>2026-12-02</cbc:DueDate>
              <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
              <cbc:Note>#AAI#Dank voor uw bestelling</cbc:Note>
              <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
              <cac:AccountingSupplierParty>
                <cac:Party>
                  <cac:PostalAddress>
                    <cbc:StreetName>Havenweg 5</cbc:StreetName>
                    <cbc:CityName>Zwolle</cbc:CityName>
                    <cbc:PostalZone>8011 AA</cbc:PostalZone>
                    <cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode></cac:Country>
                  </cac:PostalAddress>
                  <cac:PartyTaxScheme>
                    <cbc:CompanyID>NL123456789B13</cbc:CompanyID>
                    <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
                  </cac:PartyTaxScheme>
                  <cac:PartyLegalEntity>
                    <cbc:RegistrationName>Papier &amp; Zonen B.V.</cbc:RegistrationName>
                    <cbc:CompanyID schemeID="0106">87654321</cbc:CompanyID>
                  </cac:PartyLegalEntity>
                </cac:Party>
              </cac:AccountingSupplierParty>
              <cac:AccountingCustomerParty>
                <cac:Party>
                  <cac:PostalAddress>
                    <cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode></cac:Country>
                  </cac:PostalAddress>
                  <cac:PartyLegalEntity>
                    <cbc:RegistrationName>Studio Noorderlicht B.V.</cbc:RegistrationName>
                  </cac:PartyLegalEntity>
                </cac:Party>
              </cac:AccountingCustomerParty>
              <cac:PaymentMeans>
                <cbc:PaymentMeansCode name="Overboeking">58</cbc:PaymentMeansCode>
                <cbc:PaymentID>F-17</cbc:PaymentID>
                <cac:PayeeFinancialAccount><cbc:ID>NL91ABNA0417164300</cbc:ID></cac:PayeeFinancialAccount>
              </cac:PaymentMeans>
              <cac:TaxTotal>
                <cbc:TaxAmount currencyID="EUR">21.00</cbc:TaxAmount>
                <cac:TaxSubtotal>
                  <cbc:TaxableAmount currencyID="EUR">100.00</cbc:TaxableAmount>
                  <cbc:TaxAmount currencyID="EUR">21.00</cbc:TaxAmount>
                  <cac:TaxCategory>
                    <cbc:ID>S</cbc:ID><cbc:Percent>21</cbc:Percent>
                    <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
                  </cac:TaxCategory>
                </cac:TaxSubtotal>
              </cac:TaxTotal>
              <cac:LegalMonetaryTotal>
                <cbc:LineExtensionAmount currencyID="EUR">100.00</cbc:LineExtensionAmount>
                <cbc:TaxExclusiveAmount currencyID="EUR">100.00</cbc:TaxExclusiveAmount>
                <cbc:TaxInclusiveAmount currencyID="EUR">121.00</cbc:TaxInclusiveAmount>
                <cbc:PayableAmount currencyID="EUR">121.00</cbc:PayableAmount>
              </cac:LegalMonetaryTotal>
              <cac:InvoiceLine>
                <cbc:ID>1</cbc:ID>
                <cbc:InvoicedQuantity unitCode="C62">500</cbc:InvoicedQuantity>
                <cbc:LineExtensionAmount currencyID="EUR">100.00</cbc:LineExtensionAmount>
                <cac:Item>
                  <cbc:Name>Vellen</cbc:Name>
                  <cac:ClassifiedTaxCategory>
                    <cbc:ID>S</cbc:ID><cbc:Percent>21</cbc:Percent>
                    <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
                  </cac:ClassifiedTaxCategory>
                </cac:Item>
                <cac:Price>
                  <cbc:PriceAmount currencyID="EUR">20.00</cbc:PriceAmount>
                  <cbc:BaseQuantity unitCode="C62">100</cbc:BaseQuantity>
                </cac:Price>
              </cac:InvoiceLine>
            </Invoice>
            """;

    private final String text;

    private ForeignInvoice(String text) {
        this.text = text;
    }

    static ForeignInvoice plain() {
        return new ForeignInvoice(TEXT);
    }

    /** Makes a credit note of the same things. */
    static ForeignInvoice creditNote() {
        return new ForeignInvoice(TEXT.replace("Invoice-2", "CreditNote-2")
                .replace("<Invoice ", "<CreditNote ")
                .replace("</Invoice>", "</CreditNote>")
                .replace("InvoiceTypeCode>380", "CreditNoteTypeCode>381")
                .replace("InvoiceTypeCode>", "CreditNoteTypeCode>")
                .replace("CreditCredit", "Credit")
                .replace("InvoiceLine>", "CreditNoteLine>")
                .replace("InvoicedQuantity", "CreditedQuantity")
                .replace("  <cbc:DueDate>2026-12-02</cbc:DueDate>\n", "")
                .replace(
                        "</cbc:PaymentMeansCode>",
                        "</cbc:PaymentMeansCode><cbc:PaymentDueDate>2026-12-02</cbc:PaymentDueDate>"));
    }

    /** Changes what stands there once. */
    ForeignInvoice with(String old, String changed) {
        int at = text.indexOf(old);
        if (at < 0 || text.indexOf(old, at + 1) >= 0) {
            throw new IllegalArgumentException("It does not stand there once: " + old);
        }
        return new ForeignInvoice(text.replace(old, changed));
    }

    /** Puts something behind what stands there once. */
    ForeignInvoice behind(String old, String more) {
        return with(old, old + more);
    }

    /** Writes the elements of UBL with other prefixes, and the root with one too. */
    ForeignInvoice prefixed() {
        return new ForeignInvoice(text.replace("cbc:", "b:")
                .replace("cac:", "a:")
                .replace("xmlns:cbc", "xmlns:b")
                .replace("xmlns:cac", "xmlns:a")
                .replace("<Invoice xmlns=", "<ubl:Invoice xmlns:ubl=")
                .replace("</Invoice>", "</ubl:Invoice>"));
    }

    String text() {
        return text;
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Where the element begins whose value is something, as a reader should say it. */
    Position position(String value) {
        int at = text.lastIndexOf('<', text.indexOf(value) - 1);
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return new Position(line, at - text.lastIndexOf('\n', at - 1));
    }
}
