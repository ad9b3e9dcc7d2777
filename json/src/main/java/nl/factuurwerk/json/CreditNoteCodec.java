package nl.factuurwerk.json;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Credited;
import nl.factuurwerk.invoice.DocumentAdjustment;
import nl.factuurwerk.invoice.StoredCreditNote;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.CurrencyUnit;

/**
 * How an issued credit note stands in JSON: as an invoice, with the invoice that it takes back, and with each part what it
 * takes back of that. On reading, the amounts are computed again; what was left before them is taken at its word, because
 * only the invoice and its other credits can tell.
 */
final class CreditNoteCodec extends ObjectCodec<CreditNote> {

    static final CreditNoteCodec CODEC = new CreditNoteCodec();

    private static final Codec<Id<CreditNote>> ID = Scalars.id();

    @Override
    public void write(CreditNote credit, PropertyWriter out) {
        CurrencyUnit currency = credit.header().pricing().currency();
        Credited credited = credit.credited();
        out.put("id", credit.id(), ID);
        out.put("number", credit.number(), CorrectionCodec.NUMBER);
        out.put("issuedAt", credit.issuedAt(), Scalars.MOMENT);
        InvoiceHeaderCodec.OF_CREDITS.write(credit.header(), out);
        out.fullList("lines", parts(IssuedLine.of(credit), credited.lines()), lines(currency));
        out.list("adjustments", parts(credit.statement().adjustments(), credited.adjustments()), adjustments(currency));
        out.fullList("vatBreakdown", rows(credit), new CreditedRow.RowCodec(currency));
        out.put("totals", StatedTotals.of(credit.statement()), new StatedTotals.TotalsCodec(currency));
    }

    private static Codec<CreditedPart<IssuedLine>> lines(CurrencyUnit currency) {
        IssuedLine.LineCodec codec = new IssuedLine.LineCodec(currency);
        return new CreditedPart.PartCodec<>(codec, codec::readStated, currency);
    }

    private static Codec<CreditedPart<DocumentAdjustment>> adjustments(CurrencyUnit currency) {
        DocumentAdjustmentCodec codec = new DocumentAdjustmentCodec(currency);
        return new CreditedPart.PartCodec<>(codec, codec::readStated, currency);
    }

    private static <T> List<CreditedPart<T>> parts(List<T> stated, List<Credited.Part> of) {
        List<CreditedPart<T>> parts = new ArrayList<>(stated.size());
        for (T each : stated) {
            parts.add(new CreditedPart<>(each, of.get(parts.size())));
        }
        return parts;
    }

    private static List<CreditedRow> rows(CreditNote credit) {
        List<VatSubtotal> before = credit.credited().before();
        List<CreditedRow> rows = new ArrayList<>(before.size());
        for (BreakdownRow row : BreakdownRow.of(credit)) {
            rows.add(new CreditedRow(row, before.get(rows.size())));
        }
        return rows;
    }

    @Override
    Read<CreditNote> read(PropertyReader in) {
        var id = in.required("id", ID);
        var number = in.required("number", CorrectionCodec.NUMBER);
        var issuedAt = in.required("issuedAt", Scalars.MOMENT);
        var pricing = in.required("pricing", PricingCodec.CODEC);
        var header = InvoiceHeaderCodec.OF_CREDITS.read(pricing, in);
        CurrencyUnit currency = InvoiceDraftCodec.currency(pricing);
        var lines = in.fullList("lines", lines(currency));
        var adjustments = in.list("adjustments", adjustments(currency));
        var vatBreakdown = in.fullList("vatBreakdown", new CreditedRow.RowCodec(currency));
        var totals = in.required("totals", new StatedTotals.TotalsCodec(currency));
        return in.parse(() -> new StatedCreditNote(
                        new StoredCreditNote.Identity(id.get(), number.get(), issuedAt.get()),
                        new StatedDocument(
                                header.get(),
                                stated(lines.get()),
                                stated(adjustments.get()),
                                vatBreakdown.get().stream()
                                        .map(CreditedRow::row)
                                        .toList(),
                                totals.get()),
                        new Credited(
                                of(lines.get()),
                                of(adjustments.get()),
                                vatBreakdown.get().stream()
                                        .map(CreditedRow::before)
                                        .toList()))
                .restore());
    }

    private static <T> List<T> stated(List<CreditedPart<T>> parts) {
        return parts.stream().map(CreditedPart::stated).toList();
    }

    private static <T> List<Credited.Part> of(List<CreditedPart<T>> parts) {
        return parts.stream().map(CreditedPart::of).toList();
    }
}
