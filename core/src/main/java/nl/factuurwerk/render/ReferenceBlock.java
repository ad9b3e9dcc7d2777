package nl.factuurwerk.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.invoice.Correction;
import nl.factuurwerk.invoice.InvoiceHeader;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.References;

/** What names a document and what it is about: number, the invoice that it changes, orders, days, registrations. */
final class ReferenceBlock {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private final IssuedDocument document;
    private final Labels labels;
    private final Formats formats;
    private final boolean credit;

    ReferenceBlock(IssuedDocument document, Labels labels, Formats formats) {
        this.document = document;
        this.labels = labels;
        this.formats = formats;
        this.credit = document.kind().isCredit();
    }

    /** Values by their labels, in the order in which they are printed. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        InvoiceHeader header = document.header();
        fields.put(
                labels.text(credit ? "credit.number" : "invoice.number"),
                document.number().value());
        header.correction().ifPresent(correction -> correction(fields, correction));
        if (!credit && document.total().isPositive()) {
            fields.put(labels.text("invoice.due"), formats.date(document.dueDate()));
        }
        References references = header.references();
        put(fields, addressed("purchase-order"), references.purchaseOrder());
        put(fields, addressed("buyer-reference"), references.buyerReference());
        put(fields, labels.text("invoice.project"), references.project());
        put(fields, labels.text("invoice.contract"), references.contract());
        put(fields, labels.text("invoice.supplied-on"), header.delivery().date().map(formats::date));
        put(fields, labels.text("invoice.period"), header.delivery().period().map(formats::dates));
        put(
                fields,
                labels.text("invoice.prepaid-on"),
                document.statement().prepaidOn().map(formats::date));
        put(fields, addressed("customer-vat"), header.buyer().vatNumber().map(number -> number.value()));
        return fields;
    }

    /** Names the invoice by number and date, so that there is no other that it could be (art. 34f Wet OB). */
    private void correction(Map<String, String> fields, Correction correction) {
        String date = formats.date(correction.of().issueDate()).replace(' ', NO_BREAK_SPACE);
        fields.put(
                labels.text(credit ? "credit.of" : "invoice.instead-of"),
                labels.text("invoice.earlier", Map.of("number", correction.of().number(), "date", date)));
        put(
                fields,
                labels.text("correction.reason"),
                document.header().wordings().correction());
    }

    /** What the buyer made out is read by the supplier: there, "your" would be the wrong one. */
    private String addressed(String key) {
        return labels.text((document.kind().isSelfBilled() ? "self-billed." : "invoice.") + key);
    }

    private static void put(Map<String, String> fields, String label, Optional<String> value) {
        value.ifPresent(known -> fields.put(label, known));
    }
}
