package nl.factuurwerk.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.factuurwerk.hours.Timesheet;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.PriceMode;
import org.joda.money.Money;

/**
 * Says what is printed of a timesheet, as an annex of its invoice (<em>urenspecificatie</em>) and in the language of it: a table
 * for each line of several entries, one for all lines of one entry, and what they come to together.
 *
 * <pre>{@code
 * Timesheet timesheet = office.hours().timesheet(invoice).orThrow();
 * byte[] pdf = new PdfRenderer().render(TimesheetView.of(timesheet));
 * }</pre>
 */
public final class TimesheetView {

    private final Timesheet timesheet;
    private final Invoice invoice;
    private final Labels labels;
    private final Formats formats;

    private TimesheetView(Timesheet timesheet) {
        Language language = timesheet.invoice().language();
        this.timesheet = timesheet;
        this.invoice = timesheet.invoice();
        this.labels = new Labels(language);
        this.formats = new Formats(language);
    }

    /**
     * Makes the view of a timesheet.
     *
     * @param timesheet the timesheet
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the labels do not exist in the language of the invoice
     */
    public static DocumentView of(Timesheet timesheet) {
        return new TimesheetView(timesheet).view();
    }

    private DocumentView view() {
        String title = labels.text("timesheet.title");
        PartyBlocks parties = new PartyBlocks(invoice.header(), labels);
        DocumentView.Builder view = DocumentView.of(
                        invoice.language(),
                        title,
                        labels.text("timesheet.subject", Map.of("title", title, "number", invoice.number())),
                        new Field(labels.text("invoice.date"), formats.date(invoice.issueDate())))
                .pageLabel(labels.text("page"))
                .sender(parties.sender())
                .recipient(parties.recipient())
                .footer(parties.footer());
        days().ifPresent(days -> view.reference(labels.text("timesheet.days"), formats.dates(days)));
        Predicate<Timesheet.Part> single = part -> part.rows().size() == 1;
        timesheet.parts().stream().filter(single.negate()).forEach(part -> view.section(table(part)));
        List<Timesheet.Part> singles = timesheet.parts().stream().filter(single).toList();
        if (!singles.isEmpty()) {
            view.section(table(singles));
        }
        return view.section(summary()).build();
    }

    private Optional<DateRange> days() {
        List<LocalDate> days = timesheet.parts().stream()
                .flatMap(part -> part.rows().stream())
                .map(row -> row.item().date())
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(DateRange.of(days.getFirst(), days.getLast()));
    }

    /** One line: what it is called and what it bills stand above, as on the invoice, so that no row has to say it again. */
    private Section table(Timesheet.Part part) {
        String heading = labels.text(
                "timesheet.line",
                Map.of(
                        "line", part.line(),
                        "name", part.billed().description(),
                        "quantity", quantity(part.billed().quantity())));
        List<Row> rows = new ArrayList<>();
        Money running = Money.zero(part.billed().amount().getCurrencyUnit());
        for (Timesheet.Row row : part.rows()) {
            running = running.plus(row.amount());
            rows.add(row(part, row, words(row.item()), running));
        }
        Quantity sum = part.rows().stream()
                .map(row -> row.item().quantity())
                .reduce(Quantity::plus)
                .orElseThrow();
        rows.add(new Row(
                List.of("", labels.text("timesheet.sum"), quantity(sum), "", formats.amount(running)),
                List.of(),
                formats.amount(running)));
        return table(heading, rows);
    }

    /** Lines of one entry: what each is called stands with it. */
    private Section table(List<Timesheet.Part> parts) {
        List<Row> rows = new ArrayList<>();
        Money running = Money.zero(timesheet.total().getCurrencyUnit());
        for (Timesheet.Part part : parts) {
            Timesheet.Row row = part.rows().getFirst();
            running = running.plus(row.amount());
            List<String> words = new ArrayList<>(words(row.item()));
            words.remove(part.billed().description());
            words.addFirst(part.billed().description());
            rows.add(row(part, row, words, running));
        }
        return table(parts.size() == timesheet.parts().size() ? "" : labels.text("timesheet.other"), rows);
    }

    private Section table(String heading, List<Row> rows) {
        boolean including = invoice.header().pricing().mode() == PriceMode.INCLUDING;
        List<Column> columns = List.of(
                Column.shortText(labels.text("column.date")),
                Column.text(labels.text("column.description")),
                Column.number(labels.text("column.quantity")),
                Column.number(labels.text(including ? "column.price-including" : "column.price")),
                Column.number(labels.text(including ? "column.amount-including" : "column.amount")));
        return new Section.Table(
                heading, columns, rows, labels.text("carried-forward"), labels.text("brought-forward"));
    }

    private Row row(Timesheet.Part part, Timesheet.Row row, List<String> words, Money running) {
        Timesheet.Item item = row.item();
        return new Row(
                List.of(
                        formats.shortDates(DateRange.on(item.date())),
                        words.isEmpty() ? item.who() : words.getFirst(),
                        quantity(item.quantity()),
                        price(part.price()),
                        formats.amount(row.amount())),
                words.isEmpty() ? List.of() : details(item, words),
                formats.amount(running));
    }

    /** Who it was stands under what it was: a column of its own would leave long notes no room. */
    private static List<String> details(Timesheet.Item item, List<String> words) {
        return Stream.concat(Stream.of(item.who()), words.stream().skip(1))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> words(Timesheet.Item item) {
        return item.what().lines().filter(line -> !line.isBlank()).toList();
    }

    private String quantity(Quantity quantity) {
        return quantity.unit().equals(Unit.MINUTE) ? formats.hoursAndMinutes(quantity) : formats.quantity(quantity);
    }

    private String price(UnitPrice price) {
        return formats.price(price.currency(), price.amount());
    }

    private Section summary() {
        List<Section.Total> totals = new ArrayList<>();
        if (timesheet.minutes() > 0) {
            Quantity time = new Quantity(Decimal.of(timesheet.minutes()), Unit.MINUTE);
            totals.add(new Section.Total(labels.text("timesheet.time"), formats.hoursAndMinutes(time), false));
        }
        totals.add(new Section.Total(labels.text("timesheet.total"), formats.money(timesheet.total()), true));
        return new Section.Summary(Section.Table.of(List.of(), List.of()), totals);
    }
}
