package nl.factuurwerk.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleId;
import org.joda.money.Money;

/**
 * What an invoice bills beyond the orders that it is under: a higher price, more than was ordered, a line that nobody
 * ordered, a higher total. Each is an error until somebody says why, and then a notice; the explanation is printed.
 *
 * <p>Which line of the draft bills which line of an order is told by its {@link OrderSource}. A line that bills an amount
 * of an ordered line in another unit, such as an advance or its deduction, is looked at in the total alone.
 *
 * <pre>{@code
 * Deviations found = Deviations.of(draft, List.of(position));
 * found.report().hasErrors();                                               // FW-ORDER-DEVIATING-QUANTITY
 * found.explained(LineKey.of("ontwerp"), "Twee uur meer op verzoek van mevrouw De Vries", actor).report().hasErrors();
 * }</pre>
 */
public final class Deviations {

    private final List<Deviation> all;
    private final Report mistakes;

    private Deviations(List<Deviation> all, Report mistakes) {
        this.all = List.copyOf(all);
        this.mistakes = mistakes;
    }

    /**
     * Returns that nothing goes beyond.
     *
     * @return no deviations
     */
    public static Deviations none() {
        return new Deviations(List.of(), Report.empty());
    }

    /**
     * Compares a draft with what was agreed.
     *
     * @param draft the draft, of whatever is to be billed under the orders
     * @param positions how the orders stand before it, at least one
     * @return what goes beyond
     */
    public static Deviations of(InvoiceDraft draft, List<OrderPosition> positions) {
        Report mistakes = Report.collect(findings -> positions.stream()
                .filter(position -> !agrees(draft, position.order()))
                .forEach(position -> findings.accept(OrderRules.PRICING.at(
                        Location.of("pricing"),
                        Map.of(
                                "order", position.order().number(),
                                "currency", position.order().pricing().currency(),
                                "found", draft.pricing().currency())))));
        return new Deviations(
                mistakes.hasErrors() ? List.of() : new Comparison(draft, positions).deviations(), mistakes);
    }

    /** Prices without VAT say nothing about prices with, nor those of one currency about those of another. */
    private static boolean agrees(InvoiceDraft draft, Order order) {
        return draft.pricing().currency().equals(order.pricing().currency())
                && draft.pricing().mode() == order.pricing().mode()
                && draft.lines().stream()
                        .allMatch(line -> line.price()
                                .filter(price ->
                                        !price.currency().equals(order.pricing().currency()))
                                .isEmpty());
    }

    /** One draft held against its orders. */
    private static final class Comparison {

        private final InvoiceDraft draft;
        private final Map<Id<Order>, OrderPosition> positions;
        private final List<Deviation> found = new ArrayList<>();
        private final SequencedMap<LinePosition, Billed> billed = new LinkedHashMap<>();

        /** What the draft bills of an ordered line in its own unit, and where it does so first. */
        private record Billed(Id<Order> order, Location where, Decimal quantity) {}

        Comparison(InvoiceDraft draft, List<OrderPosition> positions) {
            this.draft = draft;
            this.positions = positions.stream()
                    .collect(Collectors.toMap(position -> position.order().id(), Function.identity()));
        }

        List<Deviation> deviations() {
            for (int i = 0; i < draft.lines().size(); i++) {
                line(draft.lines().get(i), "lines[" + i + "]");
            }
            billed.forEach(this::quantity);
            total();
            return found;
        }

        private void line(DraftLine line, String path) {
            Optional<OrderSource> source = OrderSource.of(line);
            Optional<LinePosition> agreed = source.flatMap(known -> Optional.ofNullable(positions.get(known.order())))
                    .flatMap(position -> position.line(source.orElseThrow().line()))
                    .filter(position -> position.line().isPresent());
            if (agreed.isEmpty()) {
                Finding finding = OrderRules.DEVIATING_LINE.at(
                        Location.of(path, "BG-25"), Map.of("description", line.description()));
                found.add(new Deviation(
                        finding, source.map(OrderSource::order), source.map(OrderSource::line), Optional.empty()));
                return;
            }
            Id<Order> order = source.orElseThrow().order();
            LinePosition position = agreed.get();
            line.quantity()
                    .filter(some -> some.unit().equals(position.ordered().unit()))
                    .ifPresent(some -> {
                        Quantity before = position.invoiced();
                        if (billed.containsKey(position)) {
                            Decimal here =
                                    Objects.requireNonNull(billed.get(position)).quantity();
                            before = before.plus(new Quantity(here, some.unit()));
                        }
                        billed.merge(
                                position,
                                new Billed(order, Location.of(path + ".quantity", "BT-129"), some.value()),
                                (one, other) -> new Billed(
                                        order, one.where(), one.quantity().plus(other.quantity())));
                        price(order, position, line, before, some, path);
                    });
        }

        private void price(
                Id<Order> order, LinePosition position, DraftLine line, Quantity before, Quantity some, String path) {
            if (some.value().signum() != position.ordered().value().signum()) {
                return;
            }
            OrderLine agreed = position.line().orElseThrow();
            Money worth = highest(position, agreed, before, some);
            OrderLine.amountOf(line)
                    .filter(amount -> amount.isGreaterThan(worth))
                    .ifPresent(amount -> {
                        Finding finding = OrderRules.DEVIATING_PRICE.at(
                                Location.of(path + ".price", "BT-146"),
                                Map.of("key", position.key(), "amount", amount, "quantity", some, "agreed", worth));
                        found.add(new Deviation(
                                finding, Optional.of(order), Optional.of(position.key()), Optional.empty()));
                    });
        }

        /**
         * So much of a line may be billed as it comes to by itself, as it comes to after what was billed until then, by lines
         * of this draft among that, and, where it is all that is left, as what is left.
         */
        private static Money highest(LinePosition position, OrderLine agreed, Quantity before, Quantity some) {
            Quantity after = before.plus(some);
            Money alone = agreed.worth(some);
            Money next = agreed.worth(after).minus(agreed.worth(before));
            Money most = next.isGreaterThan(alone) ? next : alone;
            return some.equals(position.remaining()) && position.left().isGreaterThan(most) ? position.left() : most;
        }

        private void quantity(LinePosition position, Billed draft) {
            Decimal after = position.invoiced().value().plus(draft.quantity());
            Decimal ordered = position.ordered().value();
            if (LinePosition.isBeyond(after, ordered, ordered.signum())) {
                Finding finding = OrderRules.DEVIATING_QUANTITY.at(
                        draft.where(),
                        Map.of(
                                "key", position.key(),
                                "ordered", position.ordered(),
                                "after", new Quantity(after, position.ordered().unit())));
                found.add(new Deviation(
                        finding, Optional.of(draft.order()), Optional.of(position.key()), Optional.empty()));
            }
        }

        private void total() {
            Money none = Money.zero(draft.pricing().currency());
            Money left = none;
            for (OrderPosition position : positions.values()) {
                left = left.plus(position.left());
            }
            Money lines = none;
            for (DraftLine line : draft.lines()) {
                lines = lines.plus(OrderLine.amountOf(line).orElse(none));
            }
            Money total = lines;
            for (Adjustment each : draft.adjustments()) {
                Money size = switch (each.size()) {
                    case Adjustment.Size.Fixed(Money amount) -> amount;
                    case Adjustment.Size.Share(var percentage) -> percentage.of(lines);
                };
                total = each.kind() == Adjustment.Kind.ALLOWANCE ? total.minus(size) : total.plus(size);
            }
            for (Deduction each : draft.earlier().deductions()) {
                total = total.minus(each.amount(draft.pricing().mode()));
            }
            if (total.isGreaterThan(left)) {
                Finding finding =
                        OrderRules.DEVIATING_TOTAL.at(Location.of("lines"), Map.of("total", total, "left", left));
                found.add(new Deviation(finding, Optional.empty(), Optional.empty(), Optional.empty()));
            }
        }
    }

    /**
     * Returns what goes beyond.
     *
     * @return line by line, then quantities, then the total; explained or not
     */
    public List<Deviation> all() {
        return all;
    }

    /**
     * Explains all that is about a line.
     *
     * @param line what the line of the order is called by
     * @param text why, in the language of the invoice
     * @param by who explains it
     * @return these deviations, that line explained
     * @throws IllegalArgumentException if the text is blank, longer than 1,000 characters, or cannot be printed
     */
    public Deviations explained(LineKey line, String text, Actor by) {
        return explained(new DeviationExplanation(Optional.empty(), Optional.empty(), Optional.of(line), text, by));
    }

    /**
     * Explains all deviations of a kind.
     *
     * @param rule the id of the rule
     * @param text why, in the language of the invoice
     * @param by who explains it
     * @return these deviations, that kind explained
     * @throws IllegalArgumentException if the text is blank, longer than 1,000 characters, or cannot be printed
     */
    public Deviations explained(RuleId rule, String text, Actor by) {
        return explained(new DeviationExplanation(Optional.of(rule), Optional.empty(), Optional.empty(), text, by));
    }

    /**
     * Explains deviations.
     *
     * @param explanation why, and which; one that fits none changes nothing
     * @return these deviations, those that it is about explained
     */
    public Deviations explained(DeviationExplanation explanation) {
        Objects.requireNonNull(explanation, "explanation");
        return new Deviations(
                all.stream().map(each -> each.explained(explanation)).toList(), mistakes);
    }

    /**
     * Returns what is to be printed.
     *
     * @return the explanations that explain something, each once, in the order of what they explain
     */
    public List<DeviationExplanation> explanations() {
        return all.stream()
                .flatMap(each -> each.explanation().stream())
                .distinct()
                .toList();
    }

    /**
     * Reports all of it.
     *
     * @return an error for each deviation that is not explained, a notice for each that is; and {@code FW-ORDER-PRICING}
     *     alone where the draft is priced otherwise than an order, which no explanation mends
     */
    public Report report() {
        return mistakes.plus(new Report(all.stream().map(Deviation::reported).toList()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deviations that && all.equals(that.all) && mistakes.equals(that.mistakes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(all, mistakes);
    }

    @Override
    public String toString() {
        return report().toString();
    }
}
