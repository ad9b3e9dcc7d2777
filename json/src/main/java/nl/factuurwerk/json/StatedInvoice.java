package nl.factuurwerk.json;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.invoice.DocumentAdjustment;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCalculator;
import nl.factuurwerk.invoice.InvoiceHeader;
import nl.factuurwerk.invoice.LineItem;
import nl.factuurwerk.invoice.StoredInvoice;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.vat.VatBreakdown;

/** An invoice as a file states it, before its amounts are held against its parts. */
record StatedInvoice(
        StoredInvoice.Identity identity,
        InvoiceHeader header,
        List<IssuedLine> lines,
        List<DocumentAdjustment> adjustments,
        List<BreakdownRow> vatBreakdown,
        StatedTotals totals) {

    /** Computes the amounts again, and restores the invoice where each is what the file states. */
    Parsed<Invoice> restore() {
        List<LineItem> items = lines.stream().map(IssuedLine::item).toList();
        Report report = new AmountCheck(this, InvoiceCalculator.calculate(header, items, adjustments)).report();
        if (report.hasErrors()) {
            return Parsed.invalid(report);
        }
        StoredInvoice.Amounts amounts = new StoredInvoice.Amounts(
                lines.stream().map(IssuedLine::net).toList(),
                new VatBreakdown(
                        header.pricing().currency(),
                        vatBreakdown.stream().map(BreakdownRow::subtotal).toList()),
                vatBreakdown.stream()
                        .map(BreakdownRow::accountingVat)
                        .flatMap(Optional::stream)
                        .toList(),
                totals.payable());
        return Parsed.valid(Invoice.restore(new StoredInvoice(identity, header, items, adjustments, amounts)));
    }
}
