package nl.factuurwerk.render;

import java.util.List;
import nl.factuurwerk.invoice.InvoiceHeader;

/** When invoices will be to be paid, on documents that ask for nothing yet. */
final class TermsBlock {

    private final InvoiceHeader header;
    private final Labels labels;

    TermsBlock(InvoiceHeader header, Labels labels) {
        this.header = header;
        this.labels = labels;
    }

    Section section() {
        return new Section.Text(
                labels.text("terms.heading"), List.of(header.wordings().paymentTerms()), Section.Tone.BODY);
    }
}
