package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Allocation;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import org.joda.money.Money;

/**
 * What the lines of an invoice are made of, entry by entry (<em>urenspecificatie</em>): who did what when, for how long, at which
 * rate. It goes with the invoice as an annex, on paper or as a file.
 *
 * <p>Quantities and amounts of a line add up to what the line says, to the minute and to the cent. A line is rounded once, so the
 * cents of its entries are shared out (largest remainder): the amount of one entry can be a cent off its own product.
 *
 * @param invoice the invoice
 * @param parts one for each line that is made of hours, trips or expenses, in the order of the lines
 */
public record Timesheet(Invoice invoice, List<Part> parts) {

    private static final Decimal MINUTES_PER_HOUR = Decimal.of(60);

    /** Copies the parts. */
    public Timesheet {
        Objects.requireNonNull(invoice, "invoice");
        parts = List.copyOf(parts);
    }

    /**
     * What one line is made of.
     *
     * @param line the number of the line on the invoice, from 1
     * @param billed the line
     * @param rows the entries, by date
     */
    public record Part(int line, InvoiceLine billed, List<Row> rows) {
        /** Copies the rows. */
        public Part {
            Objects.requireNonNull(billed, "billed");
            rows = List.copyOf(rows);
        }

        /**
         * Returns what one hour, kilometre or piece costs.
         *
         * @return the price for one
         */
        public UnitPrice price() {
            return billed.price().base().equals(MINUTES_PER_HOUR)
                    ? UnitPrice.of(billed.price().currency(), billed.price().amount())
                    : billed.price();
        }
    }

    /**
     * What one entry is.
     *
     * @param source what it is called by
     * @param date the day
     * @param who the name of who did it; empty where nobody knows
     * @param what what was done, maybe in several lines; empty where nobody says
     * @param quantity how much of it: minutes, kilometres, pieces
     */
    public record Item(SourceReference source, LocalDate date, String who, String what, Quantity quantity) {
        /** Checks presence. */
        public Item {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(who, "who");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(quantity, "quantity");
        }
    }

    /**
     * An entry with what it comes to.
     *
     * @param item the entry
     * @param amount its share of the amount of the line, without or with VAT as the line
     */
    public record Row(Item item, Money amount) {
        /** Checks presence. */
        public Row {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * Says what the lines of an invoice are made of.
     *
     * @param invoice the invoice
     * @param items what is known of the sources of its lines, in any order; others are passed over
     * @return the timesheet; or {@code HOURS-TIMESHEET} for each line whose known sources are not all of it, as where hours are
     *     rounded otherwise since it was billed
     */
    public static Parsed<Timesheet> of(Invoice invoice, List<Item> items) {
        Map<SourceReference, Item> known = new HashMap<>();
        items.forEach(item -> known.put(item.source(), item));
        List<Part> parts = new ArrayList<>();
        Report report = Report.collect(findings -> {
            for (int i = 0; i < invoice.lines().size(); i++) {
                InvoiceLine line = invoice.lines().get(i);
                List<Item> of = line.item().sources().stream()
                        .flatMap(source -> Optional.ofNullable(known.get(source)).stream())
                        .toList();
                if (of.isEmpty()) {
                    continue;
                }
                Optional<Quantity> sum = sum(of);
                Quantity stated = exact(line.quantity());
                if (of.size() < line.item().sources().size() || !sum.equals(Optional.of(stated))) {
                    Map<String, Object> values = new HashMap<>();
                    values.put("line", i + 1);
                    values.put("stated", stated.value());
                    values.put("found", sum.map(Quantity::value).orElse(Decimal.ZERO));
                    findings.accept(HoursRules.TIMESHEET.at(Location.of("lines[" + (i + 1) + "]", "BT-129"), values));
                } else {
                    parts.add(new Part(i + 1, line, rows(line, of)));
                }
            }
        });
        return report.hasErrors() ? Parsed.invalid(report) : Parsed.valid(new Timesheet(invoice, parts));
    }

    private static Optional<Quantity> sum(List<Item> items) {
        Unit unit = items.getFirst().quantity().unit();
        return items.stream().allMatch(item -> item.quantity().unit().equals(unit))
                ? items.stream().map(Item::quantity).reduce(Quantity::plus)
                : Optional.empty();
    }

    /** Hours in minutes, for that is what entries are counted in. */
    private static Quantity exact(Quantity stated) {
        return stated.unit().equals(Unit.HOUR)
                ? new Quantity(stated.value().times(MINUTES_PER_HOUR), Unit.MINUTE)
                : stated;
    }

    private static List<Row> rows(InvoiceLine line, List<Item> items) {
        int decimals = items.stream()
                .mapToInt(item -> item.quantity().value().scale())
                .max()
                .orElse(0);
        long[] weights = items.stream()
                .mapToLong(item -> item.quantity().value().toMinor(decimals))
                .toArray();
        long[] shares = Allocation.split(line.amount().getAmountMinorLong(), weights);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            rows.add(new Row(items.get(i), Money.ofMinor(line.amount().getCurrencyUnit(), shares[i])));
        }
        return rows;
    }

    /**
     * Returns what it all comes to.
     *
     * @return the sum of the lines that it explains, without or with VAT as they are
     */
    public Money total() {
        Money zero = Money.zero(invoice.totals().lines().getCurrencyUnit());
        return parts.stream().map(part -> part.billed().amount()).reduce(zero, Money::plus);
    }

    /**
     * Returns how long was worked.
     *
     * @return whole minutes of all entries that are time
     */
    public long minutes() {
        return parts.stream()
                .flatMap(part -> part.rows().stream())
                .map(row -> row.item().quantity())
                .filter(quantity -> quantity.unit().equals(Unit.MINUTE))
                .mapToLong(quantity -> quantity.value().toMinor(0))
                .sum();
    }
}
