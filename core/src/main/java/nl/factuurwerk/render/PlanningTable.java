package nl.factuurwerk.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.factuurwerk.quote.LineKey;
import nl.factuurwerk.quote.Milestone;
import nl.factuurwerk.quote.OrderConfirmation;
import nl.factuurwerk.quote.OrderLine;

/** The milestones of an order: what is reached, when that is planned, and when it was. */
final class PlanningTable {

    private final OrderConfirmation confirmation;
    private final Map<LineKey, OrderLine> lines;
    private final Labels labels;
    private final Formats formats;

    PlanningTable(OrderConfirmation confirmation, Labels labels, Formats formats) {
        this.confirmation = confirmation;
        this.lines = confirmation.lines().stream().collect(Collectors.toMap(OrderLine::key, Function.identity()));
        this.labels = labels;
        this.formats = formats;
    }

    /** The table, or nothing where nothing that is still ordered is planned. */
    Optional<Section> table() {
        List<Milestone> milestones = confirmation.order().milestones().stream()
                .filter(each -> each.lines().stream().anyMatch(lines::containsKey))
                .toList();
        if (milestones.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = confirmation.statement().date();
        boolean anyReached = milestones.stream().anyMatch(each -> each.isReached(day));
        List<Column> columns = new ArrayList<>(
                List.of(Column.text(labels.text("column.milestone")), Column.shortText(labels.text("column.planned"))));
        if (anyReached) {
            columns.add(Column.shortText(labels.text("column.reached")));
        }
        List<Row> rows = new ArrayList<>();
        for (Milestone each : milestones) {
            List<String> cells = new ArrayList<>(List.of(each.description(), formats.date(each.planned())));
            if (anyReached) {
                cells.add(
                        each.isReached(day) ? each.reached().map(formats::date).orElse("") : "");
            }
            rows.add(new Row(cells, work(each), ""));
        }
        return Optional.of(new Section.Table(labels.text("order.planning"), columns, rows, "", ""));
    }

    /** The lines that hang on it, unless it is called like its only one. */
    private List<String> work(Milestone milestone) {
        List<String> work = confirmation.lines().stream()
                .filter(line -> milestone.lines().contains(line.key()))
                .map(line -> line.line().description())
                .toList();
        return work.equals(List.of(milestone.description())) ? List.of() : List.of(String.join(", ", work));
    }
}
