package nl.factuurwerk.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.factuurwerk.invoice.Correction;
import nl.factuurwerk.invoice.InvoiceHeader;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.PrecedingInvoice;

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
        if (!document.total().isZero() && Settlement.of(document.statement()) == Settlement.PAID) {
            fields.put(labels.text("invoice.due"), formats.date(document.dueDate()));
        }
        earlier(fields, header.earlier().parts());
        DealReferences deal = new DealReferences(header, labels);
        fields.putAll(deal.references());
        put(fields, labels.text("invoice.supplied-on"), header.delivery().date().map(formats::date));
        put(fields, labels.text("invoice.period"), header.delivery().period().map(formats::dates));
        put(
                fields,
                labels.text("invoice.prepaid-on"),
                document.statement().prepaidOn().map(formats::date));
        fields.putAll(deal.customerVat());
        return fields;
    }

    /** Names the invoice by number and date, so that there is no other that it could be (art. 34f Wet OB). */
    private void correction(Map<String, String> fields, Correction correction) {
        fields.put(labels.text(credit ? "credit.of" : "invoice.instead-of"), named(correction.of()));
        put(
                fields,
                labels.text("correction.reason"),
                document.header().wordings().correction());
    }

    /** Names the parts of an order that were billed before; advances are named where they are taken off. */
    private void earlier(Map<String, String> fields, List<PrecedingInvoice> parts) {
        if (!parts.isEmpty()) {
            fields.put(
                    labels.text("invoice.parts"),
                    parts.stream().map(this::named).collect(Collectors.joining("\n")));
        }
    }

    private String named(PrecedingInvoice earlier) {
        String date = formats.date(earlier.issueDate()).replace(' ', NO_BREAK_SPACE);
        return labels.text("invoice.earlier", Map.of("number", earlier.number(), "date", date));
    }

    private static void put(Map<String, String> fields, String label, Optional<String> value) {
        value.ifPresent(known -> fields.put(label, known));
    }
}
