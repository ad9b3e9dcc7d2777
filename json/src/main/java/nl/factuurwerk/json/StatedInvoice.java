package nl.factuurwerk.json;

import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCalculator;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.StoredInvoice;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;

/** An invoice as a file states it, before its amounts are held against its parts. */
record StatedInvoice(StoredInvoice.Identity identity, StatedDocument document) {

    /** Computes the amounts again, and restores the invoice where each is what the file states. */
    Parsed<Invoice> restore() {
        InvoiceCandidate computed =
                InvoiceCalculator.calculate(document.header(), document.items(), document.adjustments());
        Report report = new AmountCheck(document, computed).report();
        return report.hasErrors()
                ? Parsed.invalid(report)
                : Parsed.valid(Invoice.restore(new StoredInvoice(
                        identity, document.header(), document.items(), document.adjustments(), document.amounts())));
    }
}
