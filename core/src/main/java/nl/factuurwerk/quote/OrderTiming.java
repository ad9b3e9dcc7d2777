package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;

/** Whether an order is billed at the right time: not ahead of the work, and not long after it. */
public final class OrderTiming {

    private OrderTiming() {}

    /**
     * Finds what is billed ahead of the work. Not to be asked of an advance, which is meant to.
     *
     * @param position how the order stands before it
     * @param slices what a part or final invoice is to bill
     * @param on the date of the invoice
     * @return {@code FW-ORDER-UNREACHED} for a line that hangs on a milestone which is not reached, and
     *     {@code FW-ORDER-UNDELIVERED} for any other of which more is billed than is delivered; warnings
     */
    public static Report ahead(OrderPosition position, List<Slice> slices, LocalDate on) {
        Order order = position.order();
        return Report.collect(findings -> {
            for (Slice slice : slices) {
                Location where = Location.of("lines[" + slice.line() + "]");
                Optional<LinePosition> line = position.line(slice.line());
                Decimal billed = slice.quantity().map(Quantity::value).orElse(Decimal.ZERO);
                if (line.isEmpty()
                        || billed.signum()
                                != line.get().lastKnown().quantity().value().signum()) {
                    continue;
                }
                List<Milestone> open = order.milestonesOf(slice.line()).stream()
                        .filter(each -> !each.isReached(on))
                        .toList();
                Quantity delivered = order.delivered(slice.line(), on);
                Decimal after = line.get().invoiced().value().plus(billed);
                if (!LinePosition.isBeyond(after, delivered.value(), billed.signum())) {
                    continue;
                }
                if (!open.isEmpty()) {
                    open.forEach(each -> findings.accept(OrderRules.UNREACHED.at(
                            where,
                            Map.of(
                                    "key", slice.line(),
                                    "milestone", each.description(),
                                    "planned", each.planned(),
                                    "day", on))));
                } else {
                    findings.accept(OrderRules.UNDELIVERED.at(
                            where,
                            Map.of(
                                    "key",
                                    slice.line(),
                                    "after",
                                    new Quantity(after, delivered.unit()),
                                    "delivered",
                                    delivered,
                                    "day",
                                    on)));
                }
            }
        });
    }

    /**
     * Finds finished work that waits for its invoice longer than agreed. What was delivered first counts as billed first.
     *
     * @param position how the order stands
     * @param days how many days after delivery it is to be billed at the latest
     * @param asOf the day of which it is looked at
     * @return {@code FW-ORDER-UNBILLED} for each line; warnings
     * @throws IllegalArgumentException if the number of days is below zero
     */
    public static Report unbilled(OrderPosition position, int days, LocalDate asOf) {
        requireDays(days);
        return Report.collect(findings -> {
            for (LinePosition line : position.lines()) {
                since(position.order(), line, asOf)
                        .filter(day -> asOf.isAfter(day.plusDays(days)))
                        .ifPresent(day -> findings.accept(OrderRules.UNBILLED.at(
                                Location.of("lines[" + line.key() + "]"),
                                Map.of("key", line.key(), "since", day, "days", days, "day", asOf))));
            }
        });
    }

    /**
     * Finds that an advance is billed before the milestone that it was agreed with.
     *
     * @param milestone the milestone
     * @param on the date of the invoice
     * @return {@code FW-ORDER-ADVANCE-EARLY}, a warning, if it is not reached by then
     */
    public static Report early(Milestone milestone, LocalDate on) {
        return milestone.isReached(on)
                ? Report.empty()
                : Report.of(OrderRules.ADVANCE_EARLY.at(
                        Location.of("milestone"),
                        Map.of("milestone", milestone.description(), "planned", milestone.planned(), "day", on)));
    }

    /**
     * Finds advances that wait for their invoice longer than agreed after their milestone was reached. Where nothing is left to
     * bill, none does.
     *
     * @param history the order with what was billed of it
     * @param days how many days after the milestone it is to be billed at the latest
     * @param asOf the day of which it is looked at
     * @return {@code FW-ORDER-ADVANCE-LATE} for each milestone; warnings
     * @throws IllegalArgumentException if the number of days is below zero
     */
    public static Report unbilledAdvances(OrderHistory history, int days, LocalDate asOf) {
        requireDays(days);
        if (!history.position().left().isPositive()) {
            return Report.empty();
        }
        return Report.collect(findings -> history.dueAdvances(asOf.minusDays(days + 1L))
                .forEach(each -> findings.accept(OrderRules.ADVANCE_LATE.at(
                        Location.of("milestones[" + each.id() + "]"),
                        Map.of(
                                "milestone",
                                each.description(),
                                "since",
                                each.reached().orElseThrow(),
                                "days",
                                days,
                                "day",
                                asOf)))));
    }

    private static void requireDays(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Nothing is billed " + days + " days after delivery");
        }
    }

    /** The day on which more was delivered for the first time than is invoiced by now. */
    private static Optional<LocalDate> since(Order order, LinePosition line, LocalDate asOf) {
        if (line.line().isEmpty()) {
            return Optional.empty();
        }
        int sign = line.ordered().value().signum();
        List<LocalDate> steps = new ArrayList<>();
        order.deliveries().stream()
                .filter(each -> each.line().equals(line.key()))
                .map(Delivered::on)
                .forEach(steps::add);
        order.milestonesOf(line.key()).forEach(each -> each.reached().ifPresent(steps::add));
        Decimal ordered = line.ordered().value();
        return steps.stream()
                .filter(day -> !day.isAfter(asOf))
                .sorted(Comparator.naturalOrder())
                .filter(day -> {
                    Decimal delivered = order.delivered(line.key(), day).value();
                    Decimal due = LinePosition.isBeyond(delivered, ordered, sign) ? ordered : delivered;
                    return LinePosition.isBeyond(due, line.invoiced().value(), sign);
                })
                .findFirst();
    }
}
