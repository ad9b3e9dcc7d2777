package nl.factuurwerk.ubl;

/** The elements that hold a value, in the words of UBL 2.1. */
final class Cbc {

    static final Tag ACCOUNTING_COST = Tag.value("AccountingCost");
    static final Tag ACTUAL_DELIVERY_DATE = Tag.value("ActualDeliveryDate");
    static final Tag ADDITIONAL_STREET_NAME = Tag.value("AdditionalStreetName");
    static final Tag ALLOWANCE_CHARGE_REASON = Tag.value("AllowanceChargeReason");
    static final Tag ALLOWANCE_CHARGE_REASON_CODE = Tag.value("AllowanceChargeReasonCode");
    static final Tag ALLOWANCE_TOTAL_AMOUNT = Tag.value("AllowanceTotalAmount");
    static final Tag AMOUNT = Tag.value("Amount");
    static final Tag BASE_AMOUNT = Tag.value("BaseAmount");
    static final Tag BASE_QUANTITY = Tag.value("BaseQuantity");
    static final Tag BUYER_REFERENCE = Tag.value("BuyerReference");
    static final Tag CHARGE_INDICATOR = Tag.value("ChargeIndicator");
    static final Tag CHARGE_TOTAL_AMOUNT = Tag.value("ChargeTotalAmount");
    static final Tag CITY_NAME = Tag.value("CityName");
    static final Tag COMPANY_ID = Tag.value("CompanyID");
    static final Tag COMPANY_LEGAL_FORM = Tag.value("CompanyLegalForm");
    static final Tag COUNTRY_SUBENTITY = Tag.value("CountrySubentity");
    static final Tag CREDIT_NOTE_TYPE_CODE = Tag.value("CreditNoteTypeCode");
    static final Tag CREDITED_QUANTITY = Tag.value("CreditedQuantity");
    static final Tag CUSTOMIZATION_ID = Tag.value("CustomizationID");
    static final Tag DESCRIPTION = Tag.value("Description");
    static final Tag DESCRIPTION_CODE = Tag.value("DescriptionCode");
    static final Tag DOCUMENT_CURRENCY_CODE = Tag.value("DocumentCurrencyCode");
    static final Tag DOCUMENT_DESCRIPTION = Tag.value("DocumentDescription");
    static final Tag DOCUMENT_TYPE_CODE = Tag.value("DocumentTypeCode");
    static final Tag DUE_DATE = Tag.value("DueDate");
    static final Tag ELECTRONIC_MAIL = Tag.value("ElectronicMail");
    static final Tag EMBEDDED_DOCUMENT_BINARY_OBJECT = Tag.value("EmbeddedDocumentBinaryObject");
    static final Tag END_DATE = Tag.value("EndDate");
    static final Tag ENDPOINT_ID = Tag.value("EndpointID");
    static final Tag HOLDER_NAME = Tag.value("HolderName");
    static final Tag ID = Tag.value("ID");
    static final Tag IDENTIFICATION_CODE = Tag.value("IdentificationCode");
    static final Tag INVOICE_TYPE_CODE = Tag.value("InvoiceTypeCode");
    static final Tag INVOICED_QUANTITY = Tag.value("InvoicedQuantity");
    static final Tag ISSUE_DATE = Tag.value("IssueDate");
    static final Tag ITEM_CLASSIFICATION_CODE = Tag.value("ItemClassificationCode");
    static final Tag LINE = Tag.value("Line");
    static final Tag LINE_EXTENSION_AMOUNT = Tag.value("LineExtensionAmount");
    static final Tag LINE_ID = Tag.value("LineID");
    static final Tag MULTIPLIER_FACTOR_NUMERIC = Tag.value("MultiplierFactorNumeric");
    static final Tag NAME = Tag.value("Name");
    static final Tag NETWORK_ID = Tag.value("NetworkID");
    static final Tag NOTE = Tag.value("Note");
    static final Tag PAYABLE_AMOUNT = Tag.value("PayableAmount");
    static final Tag PAYABLE_ROUNDING_AMOUNT = Tag.value("PayableRoundingAmount");
    static final Tag PAYMENT_DUE_DATE = Tag.value("PaymentDueDate");
    static final Tag PAYMENT_ID = Tag.value("PaymentID");
    static final Tag PAYMENT_MEANS_CODE = Tag.value("PaymentMeansCode");
    static final Tag PERCENT = Tag.value("Percent");
    static final Tag POSTAL_ZONE = Tag.value("PostalZone");
    static final Tag PREPAID_AMOUNT = Tag.value("PrepaidAmount");
    static final Tag PRICE_AMOUNT = Tag.value("PriceAmount");
    static final Tag PRIMARY_ACCOUNT_NUMBER_ID = Tag.value("PrimaryAccountNumberID");
    static final Tag PROFILE_ID = Tag.value("ProfileID");
    static final Tag REGISTRATION_NAME = Tag.value("RegistrationName");
    static final Tag SALES_ORDER_ID = Tag.value("SalesOrderID");
    static final Tag START_DATE = Tag.value("StartDate");
    static final Tag STREET_NAME = Tag.value("StreetName");
    static final Tag TAX_AMOUNT = Tag.value("TaxAmount");
    static final Tag TAX_CURRENCY_CODE = Tag.value("TaxCurrencyCode");
    static final Tag TAX_EXCLUSIVE_AMOUNT = Tag.value("TaxExclusiveAmount");
    static final Tag TAX_EXEMPTION_REASON = Tag.value("TaxExemptionReason");
    static final Tag TAX_EXEMPTION_REASON_CODE = Tag.value("TaxExemptionReasonCode");
    static final Tag TAX_INCLUSIVE_AMOUNT = Tag.value("TaxInclusiveAmount");
    static final Tag TAX_POINT_DATE = Tag.value("TaxPointDate");
    static final Tag TAXABLE_AMOUNT = Tag.value("TaxableAmount");
    static final Tag TELEPHONE = Tag.value("Telephone");
    static final Tag URI = Tag.value("URI");
    static final Tag VALUE = Tag.value("Value");

    private Cbc() {}
}
