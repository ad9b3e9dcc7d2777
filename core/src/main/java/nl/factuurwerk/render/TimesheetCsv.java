package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.factuurwerk.hours.Timesheet;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.SpreadsheetText;

/**
 * Writes a timesheet as a file of rows, to be computed with: the customer's spreadsheet, or an attachment of an e-invoice (BG-24).
 * The columns are called in the language of the invoice; dates are ISO 8601, and numbers have a point before their decimals
 * whatever the language.
 *
 * <p>Time has its minutes in the column of the quantity, and the same as {@code 1:30} beside it; the price is that of an hour. A
 * text that a spreadsheet would take for a formula is {@linkplain SpreadsheetText#guarded made harmless}.
 */
public final class TimesheetCsv {

    private static final long MINUTES_PER_HOUR = 60;

    private TimesheetCsv() {}

    /**
     * Writes a timesheet with commas between the fields, as RFC 4180 has it.
     *
     * @param timesheet the timesheet
     * @return the file: a header and a row for each entry, with a line break of CR and LF behind each
     * @throws nl.factuurwerk.text.MissingText if the labels do not exist in the language of the invoice
     */
    public static String write(Timesheet timesheet) {
        return write(timesheet, Csv.commaSeparated());
    }

    /**
     * Writes a timesheet.
     *
     * @param timesheet the timesheet
     * @param form what stands between the fields: {@link Csv#semicolonSeparated} for a spreadsheet with decimal commas
     * @return the file: a header and a row for each entry, with a line break of CR and LF behind each
     * @throws nl.factuurwerk.text.MissingText if the labels do not exist in the language of the invoice
     */
    public static String write(Timesheet timesheet, Csv form) {
        Labels labels = new Labels(timesheet.invoice().language());
        List<String> lines = new ArrayList<>();
        lines.add(form.line(List.of(
                labels.text("timesheet.csv.invoice"),
                labels.text("timesheet.csv.line"),
                labels.text("column.date"),
                labels.text("timesheet.who"),
                labels.text("column.description"),
                labels.text("timesheet.csv.time"),
                labels.text("column.quantity"),
                labels.text("timesheet.csv.unit"),
                labels.text("column.price"),
                labels.text("column.amount"),
                labels.text("timesheet.csv.currency"))));
        for (Timesheet.Part part : timesheet.parts()) {
            part.rows().forEach(row -> lines.add(form.line(fields(timesheet, part, row))));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static List<String> fields(Timesheet timesheet, Timesheet.Part part, Timesheet.Row row) {
        Timesheet.Item item = row.item();
        String what = item.what().isEmpty() ? part.billed().description() : item.what();
        return List.of(
                SpreadsheetText.guarded(timesheet.invoice().number().value()),
                Integer.toString(part.line()),
                item.date().toString(),
                SpreadsheetText.guarded(item.who()),
                SpreadsheetText.guarded(what),
                time(item.quantity()),
                item.quantity().value().toString(),
                item.quantity().unit().code(),
                price(part.price()),
                row.amount().getAmount().toPlainString(),
                row.amount().getCurrencyUnit().getCode());
    }

    private static String price(UnitPrice price) {
        Decimal amount = price.amount();
        int decimals = Math.max(amount.scale(), price.currency().getDecimalPlaces());
        return amount.toBigDecimal().setScale(decimals).toPlainString();
    }

    private static String time(Quantity quantity) {
        if (!quantity.unit().equals(Unit.MINUTE)) {
            return "";
        }
        long minutes = quantity.value().toMinor(0);
        return String.format(Locale.ROOT, "%d:%02d", minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
    }
}
