package nl.factuurwerk.json;

import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.StoredInvoice;
import org.joda.money.CurrencyUnit;

/**
 * How an issued invoice stands in JSON: everything it states, and every amount that was printed. On reading, the amounts are
 * computed again; one that is not what its parts come to is an error at its own path.
 */
final class InvoiceCodec extends ObjectCodec<Invoice> {

    static final InvoiceCodec CODEC = new InvoiceCodec();

    private static final Codec<Id<Invoice>> ID = Scalars.id();

    @Override
    public void write(Invoice invoice, PropertyWriter out) {
        CurrencyUnit currency = invoice.header().pricing().currency();
        out.put("id", invoice.id(), ID);
        out.put("number", invoice.number(), CorrectionCodec.NUMBER);
        out.put("issuedAt", invoice.issuedAt(), Scalars.MOMENT);
        InvoiceHeaderCodec.OF_INVOICES.write(invoice.header(), out);
        out.fullList("lines", IssuedLine.of(invoice), new IssuedLine.LineCodec(currency));
        out.list("adjustments", invoice.statement().adjustments(), new DocumentAdjustmentCodec(currency));
        out.fullList("vatBreakdown", BreakdownRow.of(invoice), new BreakdownRow.RowCodec(currency));
        out.put("totals", StatedTotals.of(invoice.statement()), new StatedTotals.TotalsCodec(currency));
    }

    @Override
    Read<Invoice> read(PropertyReader in) {
        var id = in.required("id", ID);
        var number = in.required("number", CorrectionCodec.NUMBER);
        var issuedAt = in.required("issuedAt", Scalars.MOMENT);
        var pricing = in.required("pricing", PricingCodec.CODEC);
        var header = InvoiceHeaderCodec.OF_INVOICES.read(pricing, in);
        CurrencyUnit currency = InvoiceDraftCodec.currency(pricing);
        var lines = in.fullList("lines", new IssuedLine.LineCodec(currency));
        var adjustments = in.list("adjustments", new DocumentAdjustmentCodec(currency));
        var vatBreakdown = in.fullList("vatBreakdown", new BreakdownRow.RowCodec(currency));
        var totals = in.required("totals", new StatedTotals.TotalsCodec(currency));
        return in.parse(() -> new StatedInvoice(
                        new StoredInvoice.Identity(id.get(), number.get(), issuedAt.get()),
                        new StatedDocument(
                                header.get(), lines.get(), adjustments.get(), vatBreakdown.get(), totals.get()))
                .restore());
    }
}
