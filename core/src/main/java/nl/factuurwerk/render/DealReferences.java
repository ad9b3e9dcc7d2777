package nl.factuurwerk.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.invoice.InvoiceHeader;
import nl.factuurwerk.invoice.References;

/** What customer and supplier call a deal by, as every document about it prints it. */
final class DealReferences {

    private final InvoiceHeader header;
    private final Labels labels;

    DealReferences(InvoiceHeader header, Labels labels) {
        this.header = header;
        this.labels = labels;
    }

    /** Values by their labels, in the order in which they are printed. */
    Map<String, String> references() {
        References references = header.references();
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, addressed("purchase-order"), references.purchaseOrder());
        put(fields, addressed("buyer-reference"), references.buyerReference());
        put(fields, labels.text("invoice.project"), references.project());
        put(fields, labels.text("invoice.contract"), references.contract());
        return fields;
    }

    /** The VAT number of the customer (art. 35a(1)(d) Wet OB), which stands last. */
    Map<String, String> customerVat() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, addressed("customer-vat"), header.buyer().vatNumber().map(number -> number.value()));
        return fields;
    }

    /** What the buyer made out is read by the supplier: there, "your" would be the wrong one. */
    private String addressed(String key) {
        return labels.text((header.kind().isSelfBilled() ? "self-billed." : "invoice.") + key);
    }

    private static void put(Map<String, String> fields, String label, Optional<String> value) {
        value.ifPresent(known -> fields.put(label, known));
    }
}
