package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.factuurwerk.costing.BudgetUse;
import nl.factuurwerk.costing.Comparison;
import nl.factuurwerk.costing.CostKind;
import nl.factuurwerk.costing.Figures;
import nl.factuurwerk.costing.PostCalculation;
import nl.factuurwerk.costing.ProjectReview;
import nl.factuurwerk.costing.Utilisation;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import org.joda.money.Money;

/** What is said in tables of what became of a project. What is expected is left out of a finished one: it is what became. */
final class ReviewTables {

    private static final Decimal HUNDRED = Decimal.of(100);

    private final ProjectReview review;
    private final PostCalculation result;
    private final ReviewNames names;
    private final Labels labels;
    private final Formats formats;

    ReviewTables(ProjectReview review, ReviewNames names, Labels labels, Formats formats) {
        this.review = review;
        this.result = review.result();
        this.names = names;
        this.labels = labels;
        this.formats = formats;
    }

    Section figures() {
        Comparison total = result.total();
        Figures expected = review.expected();
        List<Row> rows = List.of(
                row(
                        "review.hours",
                        hours(total.planned().minutes()),
                        hours(total.actual().minutes()),
                        hours(total.deviation().minutes()),
                        hours(expected.minutes())),
                amounts("review.cost", total.planned().cost(), total.actual().cost(), expected.cost()),
                amounts("review.revenue", result.agreed().planned(), result.revenue(), review.expectedRevenue()),
                amounts("review.margin", result.plannedMargin(), result.margin(), review.expectedMargin()),
                row(
                        "review.margin-share",
                        share(result.plannedMargin(), result.agreed().planned()),
                        share(result.margin(), result.revenue()),
                        "",
                        share(review.expectedMargin(), review.expectedRevenue())));
        return table("", columns("review.column-what"), rows);
    }

    Optional<Section> phases() {
        List<Comparison> parts = names.inOrder(review.forecast());
        if (parts.size() < 2) {
            return Optional.empty();
        }
        Map<String, Comparison> now = new HashMap<>();
        result.by(PostCalculation.PHASE).forEach(part -> now.put(part.name(), part));
        List<Row> rows = new ArrayList<>();
        for (Comparison part : parts) {
            Money actual = Optional.ofNullable(now.get(part.name()))
                    .map(each -> each.actual().cost())
                    .orElse(zero());
            rows.add(named(
                    names.phase(part.name()),
                    part.planned().cost(),
                    actual,
                    part.actual().cost()));
        }
        Comparison total = result.total();
        rows.add(named(
                labels.text("review.total"),
                total.planned().cost(),
                total.actual().cost(),
                review.expected().cost()));
        return Optional.of(table("review.phase-cost", columns("review.column-phase"), rows));
    }

    Optional<Section> employees() {
        return hoursAndCost(
                "review.employees", "review.column-employee", result.by(PostCalculation.EMPLOYEE), names::employee);
    }

    /** Left out where tasks say no more than phases do. */
    Optional<Section> tasks() {
        List<Comparison> parts = result.by(PostCalculation.TASK);
        return parts.stream().anyMatch(part -> names.isTask(part.name()))
                ? hoursAndCost("review.tasks", "review.column-task", parts, names::task)
                : Optional.empty();
    }

    /** Where the plan names none of the parts, what is planned is left out. */
    private Optional<Section> hoursAndCost(
            String heading, String first, List<Comparison> parts, UnaryOperator<String> name) {
        Figures none = Figures.none(zero().getCurrencyUnit());
        boolean planned = parts.stream()
                .anyMatch(part -> !part.name().isEmpty() && !part.planned().equals(none));
        List<Row> rows = names.inOrder(parts).stream()
                .filter(part -> planned || !part.actual().equals(none))
                .map(part -> planned
                        ? Row.of(
                                name.apply(part.name()),
                                hours(part.planned().minutes()),
                                hours(part.actual().minutes()),
                                formats.amount(part.planned().cost()),
                                formats.amount(part.actual().cost()))
                        : Row.of(
                                name.apply(part.name()),
                                hours(part.actual().minutes()),
                                formats.amount(part.actual().cost())))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(table(heading, planned ? againstPlan(first) : hoursAndCost(first), rows));
    }

    private List<Column> hoursAndCost(String first) {
        return List.of(
                Column.text(labels.text(first)),
                Column.number(labels.text("review.column-hours")),
                Column.number(labels.text("review.column-cost")));
    }

    private List<Column> againstPlan(String first) {
        return List.of(
                Column.text(labels.text(first)),
                Column.number(labels.text("review.column-planned-hours")),
                Column.number(labels.text("review.column-hours")),
                Column.number(labels.text("review.column-planned-cost")),
                Column.number(labels.text("review.column-cost")));
    }

    /** Left out where there is nothing but labour. */
    Optional<Section> kinds() {
        List<Comparison> kinds = result.byKind();
        if (kinds.size() < 2) {
            return Optional.empty();
        }
        List<Row> rows = kinds.stream()
                .sorted(Comparator.comparing(kind -> CostKind.valueOf(kind.name())))
                .map(kind -> Row.of(
                        labels.text("review.kind." + kind.name()),
                        formats.amount(kind.planned().cost()),
                        formats.amount(kind.actual().cost()),
                        formats.amount(kind.deviation().cost())))
                .toList();
        return Optional.of(table(
                "review.kinds",
                List.of(
                        Column.text(labels.text("review.column-kind")),
                        Column.number(labels.text("review.column-planned")),
                        Column.number(labels.text("review.column-actual")),
                        Column.number(labels.text("review.column-difference"))),
                rows));
    }

    Optional<Section> exceeded() {
        List<Row> rows = review.budgets().stream()
                .filter(BudgetUse::isExceeded)
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(table("review.exceeded", againstPlan("review.column-budget"), rows));
    }

    private Row row(BudgetUse use) {
        String name = use.phase().map(phase -> names.phase(phase.value())).orElse(labels.text("review.whole"));
        return Row.of(
                use.month()
                        .map(month -> name + ", " + formats.dates(DateRange.of(month)))
                        .orElse(name),
                use.budget().time().map(time -> hours(time.toMinutes())).orElse(""),
                hours(use.used().minutes()),
                use.budget().money().map(formats::amount).orElse(""),
                formats.amount(use.used().cost()));
    }

    Optional<Section> utilisation(List<Utilisation> utilisations) {
        List<Row> rows = utilisations.stream()
                .map(each -> Row.of(
                        names.employee(each.employee().value()),
                        hours(each.available()),
                        hours(each.worked()),
                        hours(each.billable()),
                        formats.percentage(each.billableShare()),
                        formats.percentage(each.productivity())))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(table(
                        "review.utilisation",
                        List.of(
                                Column.text(labels.text("review.column-employee")),
                                Column.number(labels.text("review.column-available")),
                                Column.number(labels.text("review.column-written")),
                                Column.number(labels.text("review.column-billable")),
                                Column.number(labels.text("review.column-billable-share")),
                                Column.number(labels.text("review.column-productivity"))),
                        rows));
    }

    private List<Column> columns(String first) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(labels.text(first)),
                Column.number(labels.text("review.column-planned")),
                Column.number(labels.text("review.column-actual")),
                Column.number(labels.text("review.column-difference"))));
        if (!review.isFinished()) {
            columns.add(Column.number(labels.text("review.column-expected")));
        }
        return columns;
    }

    private Row amounts(String label, Money planned, Money actual, Money expected) {
        return named(labels.text(label), planned, actual, expected);
    }

    private Row named(String name, Money planned, Money actual, Money expected) {
        return cells(
                name,
                formats.amount(planned),
                formats.amount(actual),
                formats.amount(actual.minus(planned)),
                formats.amount(expected));
    }

    private Row row(String label, String planned, String actual, String difference, String expected) {
        return cells(labels.text(label), planned, actual, difference, expected);
    }

    private Row cells(String name, String planned, String actual, String difference, String expected) {
        return review.isFinished()
                ? Row.of(name, planned, actual, difference)
                : Row.of(name, planned, actual, difference, expected);
    }

    private Section.Table table(String heading, List<Column> columns, List<Row> rows) {
        return new Section.Table(heading.isEmpty() ? "" : labels.text(heading), columns, rows, "", "");
    }

    /** A margin as a part of what came in; nothing where nothing did. */
    private String share(Money margin, Money revenue) {
        return revenue.isPositive()
                ? formats.percentage(new Percentage(Decimal.of(margin.getAmountMinorLong())
                        .times(HUNDRED)
                        .dividedBy(Decimal.of(revenue.getAmountMinorLong()), 1)))
                : "";
    }

    private String hours(long minutes) {
        return formats.hours(Hours.ofMinutes(minutes));
    }

    private Money zero() {
        return Money.zero(result.agreed().planned().getCurrencyUnit());
    }
}
