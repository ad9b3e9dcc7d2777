package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.factuurwerk.invoice.AppliedAdjustment;
import nl.factuurwerk.invoice.Credited;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.vat.PriceMode;
import org.joda.money.Money;

/** The lines of a document as a table: what, when, how many, at what price, taxed as what, and what it comes to. */
final class LineTable {

    private static final Decimal MINUTES_PER_HOUR = Decimal.of(60);

    private final InvoiceCandidate statement;
    private final Claim claim;
    private final Labels labels;
    private final Formats formats;
    private final List<InvoiceLine> billed;
    private final List<Credited.Part> credited;
    private final boolean numbered;
    private final boolean prepaidApart;

    LineTable(InvoiceCandidate statement, Claim claim, Labels labels, Formats formats) {
        this.statement = statement;
        this.claim = claim;
        this.labels = labels;
        this.formats = formats;
        int deductions = statement.header().earlier().deductions().size();
        this.billed = statement.lines().subList(0, statement.lines().size() - deductions);
        this.credited = statement.credited().map(Credited::lines).orElse(List.of());
        this.numbered = !isAsNumbered(credited);
        this.prepaidApart = statement.prepaidOn().isEmpty();
    }

    /** Lines that have the place that they had on the invoice need not say which they are. */
    private static boolean isAsNumbered(List<Credited.Part> parts) {
        return IntStream.range(0, parts.size())
                .allMatch(i -> parts.get(i).kind() == Credited.Part.Kind.LINE
                        && parts.get(i).number() == i + 1);
    }

    /** What is billed, and apart from that what was billed in advance and is taken off. */
    List<Section.Table> tables() {
        List<Section.Table> tables = new ArrayList<>();
        if (!billed.isEmpty()) {
            tables.add(table(i -> true, i -> List.of()));
        }
        List<Deduction> deductions = statement.header().earlier().deductions();
        if (!deductions.isEmpty()) {
            tables.add(deductions(deductions));
        }
        return tables;
    }

    /** Some of the lines, by their place from 0, with more to say under each. */
    Section.Table table(IntPredicate kept, IntFunction<List<String>> more) {
        boolean dated = isDated(kept);
        List<Row> rows = new ArrayList<>();
        Money running = Money.zero(statement.vat().currency());
        for (int i = 0; i < billed.size(); i++) {
            if (kept.test(i)) {
                InvoiceLine line = billed.get(i);
                running = running.plus(line.amount());
                rows.add(new Row(cells(line, dated), details(i, more), formats.amount(running)));
            }
        }
        return new Section.Table(
                "", columns(dated), rows, labels.text("carried-forward"), labels.text("brought-forward"));
    }

    /** Some of the lines as what the reader may choose: each stands alone, so nothing is carried forward. */
    Section.Table choices(String heading, IntPredicate kept, IntFunction<List<String>> more) {
        boolean dated = isDated(kept);
        List<Column> columns = new ArrayList<>(columns(dated));
        columns.addFirst(Column.choice(labels.text("column.choice")));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < billed.size(); i++) {
            if (kept.test(i)) {
                List<String> cells = new ArrayList<>(cells(billed.get(i), dated));
                cells.addFirst("");
                rows.add(new Row(cells, details(i, more), ""));
            }
        }
        return new Section.Table(heading, columns, rows, "", "");
    }

    private boolean isDated(IntPredicate kept) {
        return IntStream.range(0, billed.size())
                .filter(kept)
                .anyMatch(i -> billed.get(i).item().period().isPresent());
    }

    private List<String> details(int index, IntFunction<List<String>> more) {
        List<String> details = details(billed.get(index));
        details.addAll(more.apply(index));
        if (!credited.isEmpty()) {
            whatOfTheInvoice(credited.get(index)).ifPresent(details::add);
        }
        return details;
    }

    /** What is taken off has no quantity and no price that mean anything; its VAT is what the advance stated. */
    private Section.Table deductions(List<Deduction> deductions) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < deductions.size(); i++) {
            InvoiceLine line = statement.lines().get(billed.size() + i);
            rows.add(Row.of(
                    line.description(),
                    labels.vat(line.vat().group(), formats),
                    formats.amount(deductions.get(i).vat().negated()),
                    formats.amount(line.amount())));
        }
        List<Column> columns = List.of(
                Column.text(labels.text("column.description")),
                Column.number(labels.text("column.vat")),
                Column.number(labels.text(claim.vatColumn())),
                Column.number(labels.text(isIncluding() ? "column.amount-including" : "column.amount")));
        return new Section.Table(labels.text("deductions.heading"), columns, rows, "", "");
    }

    private boolean isIncluding() {
        return statement.header().pricing().mode() == PriceMode.INCLUDING;
    }

    private List<Column> columns(boolean dated) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(labels.text("column.description")));
        if (dated) {
            columns.add(Column.shortText(labels.text("column.date")));
        }
        columns.add(Column.number(labels.text("column.quantity")));
        columns.add(Column.number(labels.text(isIncluding() ? "column.price-including" : "column.price")));
        columns.add(Column.number(labels.text("column.vat")));
        columns.add(Column.number(labels.text(isIncluding() ? "column.amount-including" : "column.amount")));
        return columns;
    }

    private List<String> cells(InvoiceLine line, boolean dated) {
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
        if (claim == Claim.OWED && !line.netPrice().equals(line.price())) {
            // Art. 35a(1)(h) Wet OB: the unit price without VAT.
            details.add(labels.text("line.price-excluding", Map.of("price", price(line.netPrice()))));
        }
        if (prepaidApart) {
            statement
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
