package nl.factuurwerk.json;

import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One row of the VAT breakdown of a credit note, and what was left of its group before. */
record CreditedRow(BreakdownRow row, VatSubtotal before) {

    /** How it stands in JSON: as on an invoice, with what was left behind it. */
    static final class RowCodec extends ObjectCodec<CreditedRow> {

        private final BreakdownRow.RowCodec row;
        private final ObjectCodec<Left> left;

        RowCodec(CurrencyUnit currency) {
            row = new BreakdownRow.RowCodec(currency);
            Codec<Money> money = new MoneyCodec(currency);
            left = ObjectCodec.of(
                    (amounts, out) -> {
                        out.put("taxable", amounts.taxable(), money);
                        out.put("vat", amounts.vat(), money);
                    },
                    in -> {
                        var taxable = in.required("taxable", money);
                        var vat = in.required("vat", money);
                        return in.make(() -> new Left(taxable.get(), vat.get()));
                    });
        }

        @Override
        String definition() {
            return "CreditedVatSubtotal";
        }

        @Override
        public void write(CreditedRow credited, PropertyWriter out) {
            row.write(credited.row(), out);
            out.put(
                    "leftBefore",
                    new Left(credited.before().taxable(), credited.before().vat()),
                    left);
        }

        @Override
        Read<CreditedRow> read(PropertyReader in) {
            var stated = row.readStated(in);
            var before = in.required("leftBefore", left);
            return in.make(() -> new CreditedRow(
                    stated.get(),
                    new VatSubtotal(
                            stated.get().subtotal().group(),
                            before.get().taxable(),
                            before.get().vat())));
        }

        /** The amounts alone: the group is that of the row. */
        private record Left(Money taxable, Money vat) {}
    }
}
