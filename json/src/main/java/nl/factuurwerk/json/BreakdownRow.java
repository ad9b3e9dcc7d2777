package nl.factuurwerk.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.invoice.AccountingVat;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One row of the VAT breakdown, with its VAT in euro where the document is in another currency. */
record BreakdownRow(VatSubtotal subtotal, Optional<Money> accountingVat) {

    /** Returns the rows of a document. */
    static List<BreakdownRow> of(IssuedDocument document) {
        return of(document.statement());
    }

    /** Returns the rows of what was computed. */
    static List<BreakdownRow> of(InvoiceCandidate computed) {
        List<Money> accounting =
                computed.accountingVat().map(AccountingVat::perGroup).orElse(List.of());
        List<BreakdownRow> rows = new ArrayList<>();
        computed.vat()
                .subtotals()
                .forEach(subtotal -> rows.add(new BreakdownRow(
                        subtotal, accounting.isEmpty() ? Optional.empty() : Optional.of(accounting.get(rows.size())))));
        return rows;
    }

    /** How it stands in JSON. */
    static final class RowCodec extends ObjectCodec<BreakdownRow> {

        private static final Codec<Money> EURO = new MoneyCodec(CurrencyUnit.EUR);

        private final Codec<Money> money;

        RowCodec(CurrencyUnit currency) {
            money = new MoneyCodec(currency);
        }

        @Override
        String definition() {
            return "VatSubtotal";
        }

        @Override
        public void write(BreakdownRow row, PropertyWriter out) {
            VatGroupCodec.write(row.subtotal().group(), out);
            out.put("taxable", row.subtotal().taxable(), money);
            out.put("vat", row.subtotal().vat(), money);
            out.put("accountingVat", row.accountingVat(), EURO);
        }

        @Override
        Read<BreakdownRow> read(PropertyReader in) {
            Read<BreakdownRow> row = readStated(in);
            return in.make(row::get);
        }

        /** Reads what a row of any document states, where the object may have more. */
        Read<BreakdownRow> readStated(PropertyReader in) {
            var group = VatGroupCodec.read(in);
            var taxable = in.required("taxable", money);
            var vat = in.required("vat", money);
            var accountingVat = in.optional("accountingVat", EURO);
            return in.part(() -> Parsed.valid(
                    new BreakdownRow(new VatSubtotal(group.get(), taxable.get(), vat.get()), accountingVat.get())));
        }
    }
}
