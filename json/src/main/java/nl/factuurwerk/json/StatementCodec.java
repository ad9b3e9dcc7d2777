package nl.factuurwerk.json;

import nl.factuurwerk.invoice.InvoiceCalculator;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.quote.Statement;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import org.joda.money.CurrencyUnit;

/**
 * How stands in JSON what lines come to before they are invoiced: as an invoice states it, without a number. On reading, the
 * amounts are computed again; one that is not what its parts come to is an error at its own path.
 */
final class StatementCodec extends ObjectCodec<Statement> {

    static final StatementCodec CODEC = new StatementCodec();

    @Override
    public void write(Statement statement, PropertyWriter out) {
        CurrencyUnit currency = statement.pricing().currency();
        InvoiceCandidate computed = statement.computed();
        InvoiceHeaderCodec.OF_STATEMENTS.write(statement.header(), out);
        out.fullList("lines", IssuedLine.of(computed), new IssuedLine.LineCodec(currency));
        out.list("adjustments", statement.adjustments(), new DocumentAdjustmentCodec(currency));
        out.fullList("vatBreakdown", BreakdownRow.of(computed), new BreakdownRow.RowCodec(currency));
        out.put("totals", StatedTotals.of(computed), new StatedTotals.TotalsCodec(currency));
    }

    @Override
    Read<Statement> read(PropertyReader in) {
        var pricing = in.required("pricing", PricingCodec.CODEC);
        var header = InvoiceHeaderCodec.OF_STATEMENTS.read(pricing, in);
        CurrencyUnit currency = InvoiceDraftCodec.currency(pricing);
        var lines = in.fullList("lines", new IssuedLine.LineCodec(currency));
        var adjustments = in.list("adjustments", new DocumentAdjustmentCodec(currency));
        var vatBreakdown = in.fullList("vatBreakdown", new BreakdownRow.RowCodec(currency));
        var totals = in.required("totals", new StatedTotals.TotalsCodec(currency));
        return in.parse(() -> restored(
                new StatedDocument(header.get(), lines.get(), adjustments.get(), vatBreakdown.get(), totals.get())));
    }

    private static Parsed<Statement> restored(StatedDocument stated) {
        InvoiceCandidate computed = InvoiceCalculator.calculate(stated.header(), stated.items(), stated.adjustments());
        Report report = new AmountCheck(stated, computed).report();
        return report.hasErrors() ? Parsed.invalid(report) : Parsed.valid(Statement.of(computed));
    }
}
