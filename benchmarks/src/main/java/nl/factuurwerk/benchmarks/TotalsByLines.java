package nl.factuurwerk.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.Totals;
import nl.factuurwerk.vat.PriceMode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a document comes to as it grows: ten times the lines take ten times as long, and no more memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TotalsByLines {

    /** How many lines the document has. */
    @Param({"10", "100", "1000", "10000", "100000"})
    public int lines;

    /** Whether its prices include VAT. */
    @Param
    public PriceMode mode = PriceMode.EXCLUDING;

    private FactuurwerkWay factuurwerk;
    private FactuurwerkWay ofTenObjects;

    /**
     * Makes the lines, and has the totals agree with those of the whole document before anything is measured.
     *
     * @throws IllegalStateException if they do not
     */
    @Setup
    public void prepare() {
        factuurwerk = FactuurwerkWay.of(Pricing.standard().with(mode), StatedLine.lines(lines));
        ofTenObjects = factuurwerk.withOneObjectForEqualLines();
        Totals alone = factuurwerk.totals();
        Totals ofDocument = factuurwerk.candidate().totals();
        if (!alone.equals(ofDocument) || !alone.equals(ofTenObjects.totals())) {
            throw new IllegalStateException("The totals are " + alone + ", those of the document " + ofDocument);
        }
    }

    /**
     * Adds up the document.
     *
     * @return the totals
     */
    @Benchmark
    public Object totals() {
        return factuurwerk.totals();
    }

    /**
     * Adds up a document whose lines are ten objects, over and over: the same arithmetic, with all it reads in the cache.
     *
     * @return the totals
     */
    @Benchmark
    public Object totalsOfTenObjects() {
        return ofTenObjects.totals();
    }
}
