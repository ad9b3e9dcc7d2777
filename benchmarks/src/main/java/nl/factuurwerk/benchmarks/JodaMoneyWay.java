package nl.factuurwerk.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The same work in joda-money. Fair to it: the rate of a line stands ready as a fraction, so that nothing divides. */
final class JodaMoneyWay {

    private final List<Line> lines;

    JodaMoneyWay(List<StatedLine> lines) {
        this.lines = lines.stream().map(Line::of).toList();
    }

    Totals totals() {
        List<Group> groups = new ArrayList<>(4);
        Money excludingVat = Money.zero(CurrencyUnit.EUR);
        for (Line line : lines) {
            Money net = line.price().multipliedBy(line.quantity(), RoundingMode.HALF_UP);
            excludingVat = excludingVat.plus(net);
            Group group = group(groups, line.rate());
            group.taxable = group.taxable.plus(net);
        }
        groups.sort(Group.ORDER);
        Money taxable = Money.zero(CurrencyUnit.EUR);
        Money vat = Money.zero(CurrencyUnit.EUR);
        for (Group group : groups) {
            group.vat = group.taxable.multipliedBy(group.rate, RoundingMode.HALF_UP);
            taxable = taxable.plus(group.taxable);
            vat = vat.plus(group.vat);
        }
        if (!taxable.equals(excludingVat)) {
            throw new IllegalStateException("The lines come to " + excludingVat + ", the groups to " + taxable);
        }
        return new Totals(excludingVat, vat, excludingVat.plus(vat));
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

    private record Line(BigDecimal quantity, Money price, BigDecimal rate) {

        static Line of(StatedLine line) {
            return new Line(
                    new BigDecimal(line.quantity()),
                    Money.of(CurrencyUnit.EUR, new BigDecimal(line.price())),
                    new BigDecimal(line.rate()).movePointLeft(2));
        }
    }

    private static final class Group {
        private static final Comparator<Group> ORDER =
                Comparator.comparing(group -> group.rate, Comparator.reverseOrder());

        private final BigDecimal rate;
        private Money taxable = Money.zero(CurrencyUnit.EUR);
        private Money vat = Money.zero(CurrencyUnit.EUR);

        Group(BigDecimal rate) {
            this.rate = rate;
        }
    }

    record Totals(Money excludingVat, Money vat, Money includingVat) {

        Cents cents() {
            return new Cents(
                    excludingVat.getAmountMinorLong(), vat.getAmountMinorLong(), includingVat.getAmountMinorLong());
        }
    }
}
