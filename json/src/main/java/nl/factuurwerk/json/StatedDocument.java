package nl.factuurwerk.json;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.invoice.DocumentAdjustment;
import nl.factuurwerk.invoice.InvoiceHeader;
import nl.factuurwerk.invoice.LineItem;
import nl.factuurwerk.invoice.StoredInvoice;
import nl.factuurwerk.vat.VatBreakdown;

/** What a file states of an issued document beside which one it is, before its amounts are held against its parts. */
record StatedDocument(
        InvoiceHeader header,
        List<IssuedLine> lines,
        List<DocumentAdjustment> adjustments,
        List<BreakdownRow> vatBreakdown,
        StatedTotals totals) {

    List<LineItem> items() {
        return lines.stream().map(IssuedLine::item).toList();
    }

    StoredInvoice.Amounts amounts() {
        return new StoredInvoice.Amounts(
                lines.stream().map(IssuedLine::net).toList(),
                new VatBreakdown(
                        header.pricing().currency(),
                        vatBreakdown.stream().map(BreakdownRow::subtotal).toList()),
                vatBreakdown.stream()
                        .map(BreakdownRow::accountingVat)
                        .flatMap(Optional::stream)
                        .toList(),
                totals.payable());
    }
}
