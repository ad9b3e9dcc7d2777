package nl.factuurwerk.billing.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.factuurwerk.money.Allocation;
import nl.factuurwerk.money.Amounts;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import org.joda.money.Money;

/** A fixed price and the parts it falls into: amounts as they are, percentages by largest remainder, all of it to the cent. */
record PriceParts(Money price, List<Part> parts) {

    private static final Decimal HUNDRED = Decimal.of(100);

    /** One part: what it is known by, and how much of the price. */
    record Part(String key, Share share) {}

    Report faults() {
        return Report.collect(findings -> {
            Set<String> seen = new HashSet<>();
            boolean sound = true;
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                String path = "parts[" + i + "]";
                if (!seen.add(part.key())) {
                    findings.accept(PlanRules.PART_TWICE.at(Location.of(path + ".key"), Map.of("key", part.key())));
                }
                Report share = fault(part, Location.of(path + ".share"));
                share.findings().forEach(findings);
                sound &= share.isEmpty();
            }
            if (sound) {
                Decimal sum = exactSum();
                if (parts.isEmpty() || !price.isPositive() || !sum.equals(Amounts.decimal(price))) {
                    findings.accept(PlanRules.PARTS.at(
                            Location.of("parts"), Map.of("sum", price.getCurrencyUnit() + " " + sum, "price", price)));
                }
            }
        });
    }

    private Report fault(Part part, Location where) {
        return switch (part.share()) {
            case Share.OfPrice(var percentage) ->
                percentage.value().signum() > 0 ? Report.empty() : notAbove(part, where);
            case Share.Amount(var amount) -> {
                if (!amount.getCurrencyUnit().equals(price.getCurrencyUnit())) {
                    Finding other = PlanRules.CURRENCY.at(
                            where, Map.of("found", amount.getCurrencyUnit(), "expected", price.getCurrencyUnit()));
                    yield Report.of(other);
                }
                yield amount.isPositive() ? Report.empty() : notAbove(part, where);
            }
        };
    }

    private static Report notAbove(Part part, Location where) {
        return Report.of(PlanRules.PART_SHARE.at(where, Map.of("key", part.key(), "share", part.share())));
    }

    private Decimal exactSum() {
        Decimal sum = Decimal.ZERO;
        for (Part part : parts) {
            sum = sum.plus(
                    switch (part.share()) {
                        case Share.Amount(var amount) -> Amounts.decimal(amount);
                        // A hundredth of an exact product has two decimals more, and is exact again.
                        case Share.OfPrice(var percentage) -> {
                            Decimal product = Amounts.decimal(price).times(percentage.value());
                            yield product.dividedBy(HUNDRED, product.scale() + 2);
                        }
                    });
        }
        return sum;
    }

    /** What each part is in money; together they are the price. */
    List<Money> amounts() {
        long left = price.getAmountMinorLong();
        int decimals = 0;
        for (Part part : parts) {
            switch (part.share()) {
                case Share.Amount(var amount) -> left -= amount.getAmountMinorLong();
                case Share.OfPrice(var percentage) ->
                    decimals = Math.max(decimals, percentage.value().scale());
            }
        }
        int scale = decimals;
        long[] weights =
                parts.stream().mapToLong(part -> weight(part.share(), scale)).toArray();
        long[] split = left == 0 ? new long[weights.length] : Allocation.split(left, weights);
        return IntStream.range(0, weights.length)
                .mapToObj(i -> amount(parts.get(i).share(), split[i]))
                .toList();
    }

    private static long weight(Share share, int scale) {
        return share instanceof Share.OfPrice(Percentage percentage)
                ? percentage.value().toMinor(scale)
                : 0;
    }

    private Money amount(Share share, long allotted) {
        return share instanceof Share.Amount(Money amount) ? amount : Money.ofMinor(price.getCurrencyUnit(), allotted);
    }
}
