package nl.factuurwerk.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.Totals;
import nl.factuurwerk.vat.VatSubtotal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What an invoice of ten lines at two rates comes to, in several ways that all give the same cents.
 *
 * <p>The work, as our totals do it: each line rounded to the cent; the lines added up in all and by rate; VAT for each
 * rate, higher rates first; the sum of the rates checked against the sum of the lines; the totals.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class InvoiceTotals {

    private static final int LINES = 10;

    private FactuurwerkWay factuurwerk;
    private JodaMoneyWay jodaMoney;
    private BigDecimalWay bigDecimal;
    private LongWay floor;
    private InvoiceCandidate computed;

    /**
     * Makes the numbers of each way, and has all ways agree before anything is measured.
     *
     * @throws IllegalStateException if they do not
     */
    @Setup
    public void prepare() {
        List<StatedLine> lines = StatedLine.lines(LINES);
        factuurwerk = FactuurwerkWay.of(Pricing.standard(), lines);
        jodaMoney = new JodaMoneyWay(lines);
        bigDecimal = new BigDecimalWay(lines);
        floor = new LongWay(lines);
        computed = factuurwerk.candidate();
        Map<String, Cents> results = results();
        if (results.values().stream().distinct().count() != 1) {
            throw new IllegalStateException("The ways do not come to the same: " + results);
        }
    }

    private Map<String, Cents> results() {
        return Map.of(
                "factuurwerk", FactuurwerkWay.cents(factuurwerk.totals()),
                "candidate", FactuurwerkWay.cents(computed.totals()),
                "jodaMoney", jodaMoney.totals().cents(),
                "bigDecimal", bigDecimal.totals().cents(),
                "floor", floor.totals());
    }

    /**
     * Ours, from lines to totals.
     *
     * @return the totals
     */
    @Benchmark
    public Object factuurwerk() {
        return factuurwerk.totals();
    }

    /**
     * The same work in joda-money.
     *
     * @return the totals
     */
    @Benchmark
    public Object jodaMoney() {
        return jodaMoney.totals();
    }

    /**
     * The same work in BigDecimal.
     *
     * @return the totals
     */
    @Benchmark
    public Object bigDecimal() {
        return bigDecimal.totals();
    }

    /**
     * The same work in checked {@code long}s.
     *
     * @return the totals
     */
    @Benchmark
    public Object floor() {
        return floor.totals();
    }

    /**
     * Ours, and then every amount of the totals and of the VAT breakdown as Money.
     *
     * @param sink takes the amounts
     */
    @Benchmark
    public void factuurwerkAndAllMoney(Blackhole sink) {
        Totals totals = factuurwerk.totals();
        sink.consume(totals.lines());
        sink.consume(totals.allowances());
        sink.consume(totals.charges());
        sink.consume(totals.excludingVat());
        sink.consume(totals.vat());
        sink.consume(totals.includingVat());
        sink.consume(totals.payable());
        for (VatSubtotal row : computed.vat().subtotals()) {
            sink.consume(row.taxable());
            sink.consume(row.vat());
        }
    }

    /**
     * Ours, with every line, the VAT breakdown and all checks: what is issued.
     *
     * @return the document
     */
    @Benchmark
    public Object factuurwerkCandidate() {
        return factuurwerk.candidate();
    }
}
