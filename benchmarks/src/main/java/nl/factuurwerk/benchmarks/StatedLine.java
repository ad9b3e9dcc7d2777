package nl.factuurwerk.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A line as text, before any way of adding up makes its own numbers of it.
 *
 * @param quantity how much, with at most two decimals
 * @param price what one costs in euro, with at most two decimals
 * @param rate the VAT rate in percent, a whole number
 */
record StatedLine(String quantity, String price, String rate) {

    private static final List<StatedLine> TEN = List.of(
            new StatedLine("12.5", "95.00", "21"),
            new StatedLine("3", "49.95", "21"),
            new StatedLine("0.75", "110.50", "21"),
            new StatedLine("24", "7.35", "9"),
            new StatedLine("1", "1250.00", "21"),
            new StatedLine("8.25", "95.00", "21"),
            new StatedLine("40", "2.15", "9"),
            new StatedLine("-2", "49.95", "21"),
            new StatedLine("6.5", "18.99", "9"),
            new StatedLine("100", "0.35", "21"));

    /** Returns so many lines at two rates: ten different ones, over and over. */
    static List<StatedLine> lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> TEN.get(i % TEN.size())).toList();
    }
}
