package nl.factuurwerk.benchmarks;

import java.math.BigDecimal;
import java.util.List;

/**
 * The floor: checked {@code long}s in arrays, each line knowing the number of its group. No currency, no scale but two, no
 * type that keeps a quantity from being added to a price.
 */
final class LongWay {

    private static final long HUNDRED = 100;

    private final long[] quantities;
    private final long[] prices;
    private final int[] groups;
    private final long[] rates;

    LongWay(List<StatedLine> lines) {
        this.quantities = hundredths(lines.stream().map(StatedLine::quantity).toList());
        this.prices = hundredths(lines.stream().map(StatedLine::price).toList());
        List<String> distinct = lines.stream().map(StatedLine::rate).distinct().toList();
        this.groups =
                lines.stream().mapToInt(line -> distinct.indexOf(line.rate())).toArray();
        this.rates = distinct.stream().mapToLong(Long::parseLong).toArray();
    }

    private static long[] hundredths(List<String> numbers) {
        return numbers.stream()
                .mapToLong(text -> new BigDecimal(text).movePointRight(2).longValueExact())
                .toArray();
    }

    Cents totals() {
        long[] taxable = new long[rates.length];
        for (int i = 0; i < quantities.length; i++) {
            long amount = hundredth(Math.multiplyExact(quantities[i], prices[i]));
            taxable[groups[i]] = Math.addExact(taxable[groups[i]], amount);
        }
        long vat = 0;
        long excludingVat = 0;
        for (int i = 0; i < rates.length; i++) {
            excludingVat = Math.addExact(excludingVat, taxable[i]);
            vat = Math.addExact(vat, hundredth(Math.multiplyExact(taxable[i], rates[i])));
        }
        return new Cents(excludingVat, vat, Math.addExact(excludingVat, vat));
    }

    /** Divides by a hundred, half up on the magnitude. */
    private static long hundredth(long number) {
        long half = number < 0 ? -HUNDRED / 2 : HUNDRED / 2;
        return Math.addExact(number, half) / HUNDRED;
    }
}
