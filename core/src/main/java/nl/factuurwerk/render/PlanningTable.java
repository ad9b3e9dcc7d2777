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

/** The milestones of an order: what is reached, when that is planned, and when it was; what is billed in advance then. */
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

    /** The table, or nothing where neither an advance nor anything that is still ordered is planned. */
    Optional<Section> table() {
        List<Milestone> milestones = confirmation.order().milestones().stream()
                .filter(each ->
                        each.advance().isPresent() || each.lines().stream().anyMatch(lines::containsKey))
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
            rows.add(new Row(cells, effects(each), ""));
        }
        return Optional.of(new Section.Table(labels.text("order.planning"), columns, rows, "", ""));
    }

    /** The lines that hang on it, unless it is called like its only one, and the advance that falls due with it. */
    private List<String> effects(Milestone milestone) {
        List<String> effects = new ArrayList<>(work(milestone));
        milestone
                .advance()
                .ifPresent(advance -> effects.add(labels.text("order.advance", Map.of("advance", size(advance)))));
        return effects;
    }

    private String size(Milestone.Advance advance) {
        return switch (advance) {
            case Milestone.Advance.Share(var share) -> formats.percentage(share);
            case Milestone.Advance.Amount(var amount) -> formats.money(amount);
        };
    }

    private List<String> work(Milestone milestone) {
        List<String> work = confirmation.lines().stream()
                .filter(line -> milestone.lines().contains(line.key()))
                .map(line -> line.line().description())
                .toList();
        return work.isEmpty() || work.equals(List.of(milestone.description()))
                ? List.of()
                : List.of(String.join(", ", work));
    }
}
