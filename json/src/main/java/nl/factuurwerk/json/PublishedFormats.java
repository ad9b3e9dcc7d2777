package nl.factuurwerk.json;

import java.util.List;

/** Every kind of document that is published, in the order of the schema. */
final class PublishedFormats {

    static final List<JsonOutput<?>> ALL = List.of(
            JsonFormat.PARTY,
            JsonFormat.AGREEMENT,
            JsonFormat.RATE_CARD,
            JsonFormat.EMPLOYEE,
            JsonFormat.EMPLOYEES,
            JsonFormat.TIME_ENTRY,
            JsonFormat.TIME_ENTRIES,
            JsonFormat.BILLABLE,
            JsonFormat.PURCHASE_ORDER,
            JsonFormat.PURCHASE_ORDER_REQUIREMENT,
            JsonFormat.BILLING_PLAN,
            JsonFormat.RETAINER_ENTRY,
            JsonFormat.QUOTE_DRAFT,
            JsonFormat.QUOTE,
            JsonFormat.ORDER,
            JsonFormat.ORDER_BILLING,
            JsonFormat.ORDER_DRAFT,
            JsonFormat.PROFORMA,
            JsonFormat.VAT_PROFILE,
            JsonFormat.INVOICE_DRAFT,
            JsonFormat.INVOICE,
            JsonFormat.CREDIT_DRAFT,
            JsonFormat.CREDIT_NOTE,
            JsonFormat.INVOICE_FACT,
            JsonFormat.NUMBER_SERIES,
            JsonFormat.SERIES_POSITION,
            JsonFormat.NUMBER_GAP,
            JsonFormat.AUDIT_ENTRY,
            JsonFormat.AUDIT_ENTRIES,
            JsonFormat.AUDIT_ANCHOR,
            JsonOutput.REPORT,
            JsonOutput.RULES,
            JsonOutput.BILLABLE_BATCH,
            JsonOutput.BILLING_RUN,
            JsonOutput.INSTALMENT,
            JsonOutput.INSTALMENTS,
            JsonOutput.RETAINER_BALANCE,
            JsonOutput.ORDER_POSITION,
            JsonOutput.DEVIATIONS,
            JsonOutput.ORDER_CONFIRMATION,
            JsonOutput.PREVIEW,
            JsonOutput.INVOICE_CONTENT,
            JsonOutput.EXPLANATION,
            JsonOutput.INVOICE_STATUS,
            JsonOutput.REMAINDER,
            JsonOutput.DRAFT_CHANGE,
            JsonOutput.DRAFT_CHANGES,
            JsonOutput.AMENDMENT,
            JsonOutput.PURCHASE_ORDER_BALANCE,
            JsonOutput.TREATMENT,
            JsonOutput.PURCHASE_TREATMENT,
            JsonOutput.RETENTION,
            JsonOutput.ERASURE);

    private PublishedFormats() {}
}
