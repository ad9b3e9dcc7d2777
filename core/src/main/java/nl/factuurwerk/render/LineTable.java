package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.factuurwerk.invoice.AppliedAdjustment;
import nl.factuurwerk.invoice.Credited;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.vat.PriceMode;
import org.joda.money.Money;

/** The lines of a document as a table: what, when, how many, at what price, taxed as what, and what it comes to. */
final class LineTable {

    private static final Decimal MINUTES_PER_HOUR = Decimal.of(60);

    private final IssuedDocument invoice;
    private final Labels labels;
    private final Formats formats;
    private final boolean dated;
    private final List<Credited.Part> credited;
    private final boolean numbered;
    private final boolean prepaidApart;

    LineTable(IssuedDocument invoice, Labels labels, Formats formats) {
        this.invoice = invoice;
        this.labels = labels;
        this.formats = formats;
        this.dated =
                invoice.lines().stream().anyMatch(line -> line.item().period().isPresent());
        this.credited = invoice.statement().credited().map(Credited::lines).orElse(List.of());
        this.numbered = !isAsNumbered(credited);
        this.prepaidApart = invoice.statement().prepaidOn().isEmpty();
    }

    /** Lines that have the place that they had on the invoice need not say which they are. */
    private static boolean isAsNumbered(List<Credited.Part> parts) {
        return IntStream.range(0, parts.size())
                .allMatch(i -> parts.get(i).kind() == Credited.Part.Kind.LINE
                        && parts.get(i).number() == i + 1);
    }

    Section.Table table() {
        List<Row> rows = new ArrayList<>();
        Money running = Money.zero(invoice.total().getCurrencyUnit());
        for (InvoiceLine line : invoice.lines()) {
            running = running.plus(line.amount());
            List<String> details = details(line);
            if (!credited.isEmpty()) {
                whatOfTheInvoice(credited.get(rows.size())).ifPresent(details::add);
            }
            rows.add(new Row(cells(line), details, formats.amount(running)));
        }
        return new Section.Table("", columns(), rows, labels.text("carried-forward"), labels.text("brought-forward"));
    }

    private List<Column> columns() {
        boolean including = invoice.header().pricing().mode() == PriceMode.INCLUDING;
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(labels.text("column.description")));
        if (dated) {
            columns.add(Column.shortText(labels.text("column.date")));
        }
        columns.add(Column.number(labels.text("column.quantity")));
        columns.add(Column.number(labels.text(including ? "column.price-including" : "column.price")));
        columns.add(Column.number(labels.text("column.vat")));
        columns.add(Column.number(labels.text(including ? "column.amount-including" : "column.amount")));
        return columns;
    }

    private List<String> cells(InvoiceLine line) {
        List<String> cells = new ArrayList<>();
        cells.add(line.description());
        if (dated) {
            cells.add(line.item().period().map(formats::shortDates).orElse(""));
        }
        if (isTimeByTheHour(line)) {
            cells.add(formats.hoursAndMinutes(line.quantity()));
            cells.add(formats.price(line.price().currency(), line.price().amount()));
        } else {
            cells.add(formats.quantity(line.quantity()));
            cells.add(price(line.price()));
        }
        cells.add(labels.vat(line.vat().group(), formats));
        cells.add(formats.amount(line.amount()));
        return cells;
    }

    /** Minutes at the price of sixty read as hours and minutes at the price of an hour, and come to the same. */
    private static boolean isTimeByTheHour(InvoiceLine line) {
        return line.quantity().unit().equals(Unit.MINUTE)
                && line.quantity().value().scale() == 0
                && line.price().base().equals(MINUTES_PER_HOUR);
    }

    private String price(UnitPrice price) {
        String amount = formats.price(price.currency(), price.amount());
        return price.base().equals(Decimal.ONE)
                ? amount
                : labels.text("line.price-per", Map.of("price", amount, "base", formats.decimal(price.base())));
    }

    /** Says which line of the invoice a line credits, as far as its place and its quantity do not. */
    private Optional<String> whatOfTheInvoice(Credited.Part part) {
        if (part.kind() == Credited.Part.Kind.ADJUSTMENT) {
            return Optional.of(labels.text("credit.charge"));
        }
        boolean amountOnly = part.quantity().isEmpty();
        return amountOnly || numbered
                ? Optional.of(
                        labels.text(amountOnly ? "credit.off-line" : "credit.line", Map.of("number", part.number())))
                : Optional.empty();
    }

    private List<String> details(InvoiceLine line) {
        List<String> details = new ArrayList<>();
        line.item().details().ifPresent(text -> details.addAll(text.lines().toList()));
        if (!line.netPrice().equals(line.price())) {
            // Art. 35a(1)(h) Wet OB: the unit price without VAT.
            details.add(labels.text("line.price-excluding", Map.of("price", price(line.netPrice()))));
        }
        if (prepaidApart) {
            invoice.statement()
                    .prepaidOn(line)
                    .ifPresent(day -> details.add(labels.text("line.prepaid-on", Map.of("date", formats.date(day)))));
        }
        line.adjustments().forEach(adjustment -> details.add(adjustment(adjustment)));
        return details;
    }

    private String adjustment(AppliedAdjustment adjustment) {
        Money signed = adjustment.signedAmount();
        return adjustment
                .share()
                .map(share -> labels.text(
                        "line.allowance-share",
                        Map.of(
                                "reason", adjustment.reason().text(),
                                "percentage", formats.percentage(share.percentage()),
                                "base", formats.amount(share.base()),
                                "amount", formats.amount(signed))))
                .orElseGet(() -> labels.text(
                        "line.allowance",
                        Map.of("reason", adjustment.reason().text(), "amount", formats.amount(signed))));
    }
}
