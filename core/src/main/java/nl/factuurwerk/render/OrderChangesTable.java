package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.quote.LineKey;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.quote.OrderConfirmation;
import nl.factuurwerk.quote.OrderLine;
import org.joda.money.Money;

/** How an order was changed since it was placed: when, what, why, and what that makes of its amount. */
final class OrderChangesTable {

    private final OrderConfirmation confirmation;
    private final Order order;
    private final Labels labels;
    private final Formats formats;

    OrderChangesTable(OrderConfirmation confirmation, Labels labels, Formats formats) {
        this.confirmation = confirmation;
        this.order = confirmation.order();
        this.labels = labels;
        this.formats = formats;
    }

    /** The table, or nothing where nothing was changed. */
    Optional<Section> table() {
        List<OrderChange> changes = confirmation.changes();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Map<LineKey, OrderLine> lines = new HashMap<>();
        order.agreed().forEach(line -> lines.put(line.key(), line));
        List<Row> rows = new ArrayList<>();
        for (OrderChange change : changes) {
            Optional<OrderLine> before = Optional.ofNullable(lines.get(change.key()));
            Optional<OrderLine> after = after(change);
            rows.add(row(change, before, after));
            after.ifPresentOrElse(line -> lines.put(line.key(), line), () -> lines.remove(change.key()));
        }
        List<Column> columns = List.of(
                Column.text(labels.text("column.description")),
                Column.shortText(labels.text("column.date")),
                Column.number(labels.text("column.difference")));
        return Optional.of(new Section.Table(labels.text("order.changes"), columns, rows, "", ""));
    }

    private static Optional<OrderLine> after(OrderChange change) {
        return switch (change) {
            case OrderChange.Added added -> Optional.of(added.line());
            case OrderChange.Replaced replaced -> Optional.of(replaced.line());
            case OrderChange.Dropped dropped -> Optional.empty();
        };
    }

    private Row row(OrderChange change, Optional<OrderLine> before, Optional<OrderLine> after) {
        String kind = switch (change) {
            case OrderChange.Added added -> "order.added";
            case OrderChange.Replaced replaced -> "order.replaced";
            case OrderChange.Dropped dropped -> "order.dropped";
        };
        String what = after.or(() -> before).orElseThrow().line().description();
        List<String> details = new ArrayList<>();
        before.ifPresent(was -> after.ifPresent(is -> details.addAll(differences(was, is))));
        details.add(labels.text("order.reason", Map.of("reason", change.reason())));
        Money nothing = Money.zero(order.pricing().currency());
        Money difference = after.map(OrderLine::amount)
                .orElse(nothing)
                .minus(before.map(OrderLine::amount).orElse(nothing));
        return new Row(
                List.of(labels.text(kind, Map.of("what", what)), formats.date(change.on()), formats.amount(difference)),
                details,
                "");
    }

    private List<String> differences(OrderLine before, OrderLine after) {
        List<String> differences = new ArrayList<>();
        differ(differences, before.line().description(), after.line().description());
        differ(differences, formats.quantity(before.quantity()), formats.quantity(after.quantity()));
        differ(
                differences,
                formats.price(before.price().currency(), before.price().amount()),
                formats.price(after.price().currency(), after.price().amount()));
        return differences;
    }

    private void differ(List<String> differences, String before, String now) {
        if (!now.equals(before)) {
            differences.add(labels.text("order.instead", Map.of("now", now, "before", before)));
        }
    }
}
