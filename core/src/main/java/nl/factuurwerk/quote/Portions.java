package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;

/**
 * Cuts what is billed of a line by the months in which it was delivered: rates change between months, and one invoice is
 * for the supplies of one (art. 35(1) Wet OB). What was delivered first was billed first.
 */
final class Portions {

    private final Order order;
    private final LinePosition line;

    private Portions(Order order, LinePosition line) {
        this.order = order;
        this.line = line;
    }

    /**
     * Cuts a line.
     *
     * @param quantity how much of it is billed
     * @param worth what for
     * @param advanced how much of that was advanced
     * @return the portions, which come to the quantity, the worth and what was advanced
     */
    static List<Portion> of(
            Order order, LinePosition line, Quantity quantity, Money worth, Map<Deduction, Long> advanced) {
        return new Portions(order, line).cut(quantity, worth, advanced);
    }

    private List<Portion> cut(Quantity quantity, Money worth, Map<Deduction, Long> advanced) {
        List<Dated> months = months(quantity);
        if (months.size() < 2) {
            Optional<DateRange> during =
                    months.isEmpty() ? reached() : months.getFirst().during();
            return List.of(new Portion(line, during, quantity, worth, advanced));
        }
        List<Portion> portions = new ArrayList<>();
        Map<Deduction, Long> open = new LinkedHashMap<>(advanced);
        Quantity before = none();
        Money left = worth;
        for (int i = 0; i < months.size(); i++) {
            boolean last = i == months.size() - 1;
            Quantity part = months.get(i).quantity();
            Money value = last ? left : line.worth(before.plus(part)).minus(line.worth(before));
            portions.add(new Portion(
                    line, months.get(i).during(), part, value, last ? Map.copyOf(open) : take(open, value)));
            before = before.plus(part);
            left = left.minus(value);
        }
        return portions;
    }

    private static Map<Deduction, Long> take(Map<Deduction, Long> open, Money value) {
        Map<Deduction, Long> taken = new LinkedHashMap<>();
        long left = value.getAmountMinorLong();
        for (Map.Entry<Deduction, Long> each : open.entrySet()) {
            long amount = Math.min(left, each.getValue());
            if (amount > 0) {
                taken.put(each.getKey(), amount);
                each.setValue(each.getValue() - amount);
                left -= amount;
            }
        }
        open.values().removeIf(amount -> amount == 0);
        return taken;
    }

    /** What is billed by month of delivery, and what is billed ahead last; nothing where deliveries went to and fro. */
    private List<Dated> months(Quantity quantity) {
        List<Delivered> deliveries = order.deliveries().stream()
                .filter(each -> each.line().equals(line.key()))
                .sorted(Comparator.comparing(Delivered::on))
                .toList();
        int sign = quantity.value().signum();
        if (sign == 0
                || deliveries.stream().anyMatch(each -> each.quantity().value().signum() != sign)) {
            return List.of();
        }
        Map<YearMonth, Dated> months = new LinkedHashMap<>();
        Decimal skip = line.invoiced().value();
        Decimal left = quantity.value();
        for (Delivered each : deliveries) {
            Decimal fresh = each.quantity().value();
            Decimal skipped = least(skip, fresh);
            skip = skip.minus(skipped);
            Decimal part = least(left, fresh.minus(skipped));
            left = left.minus(part);
            if (part.signum() != 0) {
                Dated dated = new Dated(Optional.of(each.during()), new Quantity(part, quantity.unit()));
                months.merge(YearMonth.from(each.on()), dated, Dated::and);
            }
        }
        List<Dated> all = new ArrayList<>(months.values());
        if (left.signum() != 0) {
            all.add(new Dated(reached(), new Quantity(left, quantity.unit())));
        }
        return all;
    }

    private static Decimal least(Decimal one, Decimal other) {
        return one.abs().compareTo(other.abs()) < 0 ? one : other;
    }

    /** The day on which the last milestone of the line was reached. */
    private Optional<DateRange> reached() {
        return order.milestonesOf(line.key()).stream()
                .map(Milestone::reached)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .map(DateRange::on);
    }

    private Quantity none() {
        return new Quantity(Decimal.ZERO, line.ordered().unit());
    }

    /** So much, delivered on some days. */
    private record Dated(Optional<DateRange> during, Quantity quantity) {
        Dated and(Dated later) {
            DateRange one = during.orElseThrow();
            DateRange other = later.during().orElseThrow();
            LocalDate first = one.first().isBefore(other.first()) ? one.first() : other.first();
            LocalDate last = one.last().isAfter(other.last()) ? one.last() : other.last();
            return new Dated(Optional.of(DateRange.of(first, last)), quantity.plus(later.quantity()));
        }
    }
}
