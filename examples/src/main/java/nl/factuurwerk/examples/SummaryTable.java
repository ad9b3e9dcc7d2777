package nl.factuurwerk.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.Totals;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invoices as a table of text: number, customer, net, VAT, total, due date, file; and the sums for each currency. */
final class SummaryTable {

    private static final int WIDEST_NAME = 36;

    private final List<List<String>> rows = new ArrayList<>();
    private final Map<CurrencyUnit, List<Totals>> sums = new TreeMap<>();

    SummaryTable(List<Invoice> invoices, Function<Invoice, String> file) {
        rows.add(List.of("Number", "Customer", "Net", "VAT", "Total", "Due", "File"));
        for (Invoice invoice : invoices) {
            Totals totals = invoice.totals();
            rows.add(List.of(
                    invoice.number().value(),
                    shortened(invoice.buyer().name()),
                    amount(totals.excludingVat()),
                    amount(totals.vat()),
                    amount(invoice.total()),
                    invoice.dueDate().toString(),
                    file.apply(invoice)));
            sums.computeIfAbsent(invoice.total().getCurrencyUnit(), currency -> new ArrayList<>())
                    .add(totals);
        }
        sums.forEach((currency, all) -> rows.add(List.of(
                "",
                "Total " + currency,
                amount(sum(all, Totals::excludingVat)),
                amount(sum(all, Totals::vat)),
                amount(sum(all, Totals::payable)),
                "",
                "")));
    }

    private static Money sum(List<Totals> all, Function<Totals, Money> part) {
        return Money.total(all.stream().map(part).toList());
    }

    private static String shortened(String name) {
        return name.length() <= WIDEST_NAME ? name : name.substring(0, WIDEST_NAME - 1) + "…";
    }

    private static String amount(Money money) {
        return String.format(Locale.ROOT, "%,.2f", money.getAmount());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(padded(row.get(column), column)).append("  ");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** Text to the left, amounts to the right. */
    private String padded(String cell, int column) {
        int width =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        String blanks = " ".repeat(width - cell.length());
        boolean isAmount = column >= 2 && column <= 4;
        return isAmount ? blanks + cell : cell + blanks;
    }
}
