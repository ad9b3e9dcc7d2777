package nl.factuurwerk.ubl;

/** The elements that hold others, in the words of UBL 2.1. */
final class Cac {

    static final Tag ACCOUNTING_CUSTOMER_PARTY = Tag.group("AccountingCustomerParty");
    static final Tag ACCOUNTING_SUPPLIER_PARTY = Tag.group("AccountingSupplierParty");
    static final Tag ADDITIONAL_DOCUMENT_REFERENCE = Tag.group("AdditionalDocumentReference");
    static final Tag ADDITIONAL_ITEM_PROPERTY = Tag.group("AdditionalItemProperty");
    static final Tag ADDRESS = Tag.group("Address");
    static final Tag ADDRESS_LINE = Tag.group("AddressLine");
    static final Tag ALLOWANCE_CHARGE = Tag.group("AllowanceCharge");
    static final Tag ATTACHMENT = Tag.group("Attachment");
    static final Tag BILLING_REFERENCE = Tag.group("BillingReference");
    static final Tag BUYERS_ITEM_IDENTIFICATION = Tag.group("BuyersItemIdentification");
    static final Tag CARD_ACCOUNT = Tag.group("CardAccount");
    static final Tag CLASSIFIED_TAX_CATEGORY = Tag.group("ClassifiedTaxCategory");
    static final Tag COMMODITY_CLASSIFICATION = Tag.group("CommodityClassification");
    static final Tag CONTACT = Tag.group("Contact");
    static final Tag CONTRACT_DOCUMENT_REFERENCE = Tag.group("ContractDocumentReference");
    static final Tag COUNTRY = Tag.group("Country");
    static final Tag CREDIT_NOTE_LINE = Tag.group("CreditNoteLine");
    static final Tag DELIVERY = Tag.group("Delivery");
    static final Tag DELIVERY_LOCATION = Tag.group("DeliveryLocation");
    static final Tag DELIVERY_PARTY = Tag.group("DeliveryParty");
    static final Tag DESPATCH_DOCUMENT_REFERENCE = Tag.group("DespatchDocumentReference");
    static final Tag DOCUMENT_REFERENCE = Tag.group("DocumentReference");
    static final Tag EXTERNAL_REFERENCE = Tag.group("ExternalReference");
    static final Tag FINANCIAL_INSTITUTION_BRANCH = Tag.group("FinancialInstitutionBranch");
    static final Tag INVOICE_DOCUMENT_REFERENCE = Tag.group("InvoiceDocumentReference");
    static final Tag INVOICE_LINE = Tag.group("InvoiceLine");
    static final Tag INVOICE_PERIOD = Tag.group("InvoicePeriod");
    static final Tag ITEM = Tag.group("Item");
    static final Tag LEGAL_MONETARY_TOTAL = Tag.group("LegalMonetaryTotal");
    static final Tag ORDER_LINE_REFERENCE = Tag.group("OrderLineReference");
    static final Tag ORDER_REFERENCE = Tag.group("OrderReference");
    static final Tag ORIGIN_COUNTRY = Tag.group("OriginCountry");
    static final Tag ORIGINATOR_DOCUMENT_REFERENCE = Tag.group("OriginatorDocumentReference");
    static final Tag PARTY = Tag.group("Party");
    static final Tag PARTY_IDENTIFICATION = Tag.group("PartyIdentification");
    static final Tag PARTY_LEGAL_ENTITY = Tag.group("PartyLegalEntity");
    static final Tag PARTY_NAME = Tag.group("PartyName");
    static final Tag PARTY_TAX_SCHEME = Tag.group("PartyTaxScheme");
    static final Tag PAYEE_FINANCIAL_ACCOUNT = Tag.group("PayeeFinancialAccount");
    static final Tag PAYEE_PARTY = Tag.group("PayeeParty");
    static final Tag PAYER_FINANCIAL_ACCOUNT = Tag.group("PayerFinancialAccount");
    static final Tag PAYMENT_MANDATE = Tag.group("PaymentMandate");
    static final Tag PAYMENT_MEANS = Tag.group("PaymentMeans");
    static final Tag PAYMENT_TERMS = Tag.group("PaymentTerms");
    static final Tag POSTAL_ADDRESS = Tag.group("PostalAddress");
    static final Tag PRICE = Tag.group("Price");
    static final Tag PROJECT_REFERENCE = Tag.group("ProjectReference");
    static final Tag RECEIPT_DOCUMENT_REFERENCE = Tag.group("ReceiptDocumentReference");
    static final Tag SELLERS_ITEM_IDENTIFICATION = Tag.group("SellersItemIdentification");
    static final Tag STANDARD_ITEM_IDENTIFICATION = Tag.group("StandardItemIdentification");
    static final Tag TAX_CATEGORY = Tag.group("TaxCategory");
    static final Tag TAX_REPRESENTATIVE_PARTY = Tag.group("TaxRepresentativeParty");
    static final Tag TAX_SCHEME = Tag.group("TaxScheme");
    static final Tag TAX_SUBTOTAL = Tag.group("TaxSubtotal");
    static final Tag TAX_TOTAL = Tag.group("TaxTotal");

    private Cac() {}
}
