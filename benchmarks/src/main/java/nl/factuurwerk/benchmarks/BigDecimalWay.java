package nl.factuurwerk.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The same work in BigDecimal, without currencies. The rate of a line stands ready as a fraction. */
final class BigDecimalWay {

    private static final int DECIMALS = 2;

    private final List<Line> lines;

    BigDecimalWay(List<StatedLine> lines) {
        this.lines = lines.stream().map(Line::of).toList();
    }

    Totals totals() {
        List<Group> groups = new ArrayList<>(4);
        BigDecimal excludingVat = BigDecimal.ZERO;
        for (Line line : lines) {
            BigDecimal net = rounded(line.price().multiply(line.quantity()));
            excludingVat = excludingVat.add(net);
            Group group = group(groups, line.rate());
            group.taxable = group.taxable.add(net);
        }
        groups.sort(Group.ORDER);
        BigDecimal taxable = BigDecimal.ZERO;
        BigDecimal vat = BigDecimal.ZERO;
        for (Group group : groups) {
            group.vat = rounded(group.taxable.multiply(group.rate));
            taxable = taxable.add(group.taxable);
            vat = vat.add(group.vat);
        }
        if (taxable.compareTo(excludingVat) != 0) {
            throw new IllegalStateException("The lines come to " + excludingVat + ", the groups to " + taxable);
        }
        return new Totals(excludingVat, vat, excludingVat.add(vat));
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static Group group(List<Group> groups, BigDecimal rate) {
        for (Group group : groups) {
            if (group.rate.compareTo(rate) == 0) {
                return group;
            }
        }
        Group added = new Group(rate);
        groups.add(added);
        return added;
    }

    private record Line(BigDecimal quantity, BigDecimal price, BigDecimal rate) {

        static Line of(StatedLine line) {
            return new Line(
                    new BigDecimal(line.quantity()),
                    new BigDecimal(line.price()),
                    new BigDecimal(line.rate()).movePointLeft(2));
        }
    }

    private static final class Group {
        private static final Comparator<Group> ORDER =
                Comparator.comparing(group -> group.rate, Comparator.reverseOrder());

        private final BigDecimal rate;
        private BigDecimal taxable = BigDecimal.ZERO;
        private BigDecimal vat = BigDecimal.ZERO;

        Group(BigDecimal rate) {
            this.rate = rate;
        }
    }

    record Totals(BigDecimal excludingVat, BigDecimal vat, BigDecimal includingVat) {

        Cents cents() {
            return new Cents(cents(excludingVat), cents(vat), cents(includingVat));
        }

        private static long cents(BigDecimal amount) {
            return amount.movePointRight(DECIMALS).longValueExact();
        }
    }
}
