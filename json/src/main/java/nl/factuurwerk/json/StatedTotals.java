package nl.factuurwerk.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.invoice.AccountingVat;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.Totals;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The totals of a document. All but the last follow from other amounts, and are there for whoever reads the file. */
record StatedTotals(
        Money lines,
        Money allowances,
        Money charges,
        Money excludingVat,
        Money vat,
        Money includingVat,
        Money rounding,
        Money payable,
        Optional<Money> accountingVat) {

    static StatedTotals of(InvoiceCandidate statement) {
        Totals totals = statement.totals();
        return new StatedTotals(
                totals.lines(),
                totals.allowances(),
                totals.charges(),
                totals.excludingVat(),
                totals.vat(),
                totals.includingVat(),
                totals.rounding(),
                totals.payable(),
                statement.accountingVat().map(AccountingVat::total));
    }

    /** Returns the amounts by the names of their properties, in order; those that must be there. */
    Map<String, Money> byName() {
        Map<String, Money> amounts = new LinkedHashMap<>();
        amounts.put("lines", lines);
        amounts.put("allowances", allowances);
        amounts.put("charges", charges);
        amounts.put("excludingVat", excludingVat);
        amounts.put("vat", vat);
        amounts.put("includingVat", includingVat);
        amounts.put("rounding", rounding);
        amounts.put("payable", payable);
        return amounts;
    }

    /** How they stand in JSON. */
    static final class TotalsCodec extends ObjectCodec<StatedTotals> {

        private static final Codec<Money> EURO = new MoneyCodec(CurrencyUnit.EUR);

        private final Codec<Money> money;

        TotalsCodec(CurrencyUnit currency) {
            money = new MoneyCodec(currency);
        }

        @Override
        String definition() {
            return "Totals";
        }

        @Override
        public void write(StatedTotals totals, PropertyWriter out) {
            totals.byName().forEach((name, amount) -> out.put(name, amount, money));
            out.put("accountingVat", totals.accountingVat(), EURO);
        }

        @Override
        Read<StatedTotals> read(PropertyReader in) {
            var lines = in.required("lines", money);
            var allowances = in.required("allowances", money);
            var charges = in.required("charges", money);
            var excludingVat = in.required("excludingVat", money);
            var vat = in.required("vat", money);
            var includingVat = in.required("includingVat", money);
            var rounding = in.required("rounding", money);
            var payable = in.required("payable", money);
            var accountingVat = in.optional("accountingVat", EURO);
            return in.make(() -> new StatedTotals(
                    lines.get(),
                    allowances.get(),
                    charges.get(),
                    excludingVat.get(),
                    vat.get(),
                    includingVat.get(),
                    rounding.get(),
                    payable.get(),
                    accountingVat.get()));
        }
    }
}
