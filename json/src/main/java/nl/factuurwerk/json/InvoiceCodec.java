package nl.factuurwerk.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.AccountingVat;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.StoredInvoice;
import nl.factuurwerk.numbering.DocumentNumber;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How an issued invoice stands in JSON: everything it states, and every amount that was printed. On reading, the amounts are
 * computed again; one that is not what its parts come to is an error at its own path.
 */
final class InvoiceCodec extends ObjectCodec<Invoice> {

    static final InvoiceCodec CODEC = new InvoiceCodec();

    private static final Codec<Id<Invoice>> ID = Scalars.id();
    private static final Codec<DocumentNumber> NUMBER =
            TextCodec.exact(JsonRules.VALUE, DocumentNumber::value, DocumentNumber::new);

    @Override
    public void write(Invoice invoice, PropertyWriter out) {
        CurrencyUnit currency = invoice.header().pricing().currency();
        out.put("id", invoice.id(), ID);
        out.put("number", invoice.number(), NUMBER);
        out.put("issuedAt", invoice.issuedAt(), Scalars.MOMENT);
        InvoiceHeaderCodec.write(invoice.header(), out);
        out.fullList("lines", lines(invoice), new IssuedLine.LineCodec(currency));
        out.list("adjustments", invoice.statement().adjustments(), new DocumentAdjustmentCodec(currency));
        out.fullList("vatBreakdown", rows(invoice), new BreakdownRow.RowCodec(currency));
        out.put("totals", StatedTotals.of(invoice.statement()), new StatedTotals.TotalsCodec(currency));
    }

    private static List<IssuedLine> lines(Invoice invoice) {
        return invoice.lines().stream()
                .map(line -> new IssuedLine(line.item(), line.net()))
                .toList();
    }

    private static List<BreakdownRow> rows(Invoice invoice) {
        List<Money> accounting =
                invoice.statement().accountingVat().map(AccountingVat::perGroup).orElse(List.of());
        List<BreakdownRow> rows = new ArrayList<>();
        invoice.vat()
                .subtotals()
                .forEach(subtotal -> rows.add(new BreakdownRow(
                        subtotal, accounting.isEmpty() ? Optional.empty() : Optional.of(accounting.get(rows.size())))));
        return rows;
    }

    @Override
    Read<Invoice> read(PropertyReader in) {
        var id = in.required("id", ID);
        var number = in.required("number", NUMBER);
        var issuedAt = in.required("issuedAt", Scalars.MOMENT);
        var pricing = in.required("pricing", PricingCodec.CODEC);
        var header = InvoiceHeaderCodec.read(pricing, in);
        CurrencyUnit currency = InvoiceDraftCodec.currency(pricing);
        var lines = in.fullList("lines", new IssuedLine.LineCodec(currency));
        var adjustments = in.list("adjustments", new DocumentAdjustmentCodec(currency));
        var vatBreakdown = in.fullList("vatBreakdown", new BreakdownRow.RowCodec(currency));
        var totals = in.required("totals", new StatedTotals.TotalsCodec(currency));
        return in.parse(() -> new StatedInvoice(
                        new StoredInvoice.Identity(id.get(), number.get(), issuedAt.get()),
                        header.get(),
                        lines.get(),
                        adjustments.get(),
                        vatBreakdown.get(),
                        totals.get())
                .restore());
    }
}
