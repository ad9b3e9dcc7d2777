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
            JsonFormat.INVOICE_DRAFT,
            JsonFormat.INVOICE,
            JsonFormat.CREDIT_DRAFT,
            JsonFormat.CREDIT_NOTE,
            JsonFormat.DISPATCH,
            JsonOutput.REPORT,
            JsonOutput.RULES,
            JsonOutput.INVOICE_STATUS,
            JsonOutput.REMAINDER,
            JsonOutput.ERASURE);

    private PublishedFormats() {}
}
