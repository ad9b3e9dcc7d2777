package nl.factuurwerk.benchmarks;

import com.helger.ubl21.UBL21Marshaller;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.rule.RuleBook;
import nl.factuurwerk.ubl.UblReader;
import nl.factuurwerk.ubl.UblWriter;
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

/** What it takes to read an e-invoice: ours into terms of EN 16931, judged and not; others into objects of the schema. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class UblReading {

    private static final String THEIRS = "what ph-ubl reads";

    /** How many lines the invoice has. */
    @Param("10")
    int lines = 10;

    private byte[] file;
    private UblReader reader;
    private UblReader unjudged;

    /**
     * Writes the file, and has each way read it before anything is measured.
     *
     * @throws IllegalStateException if one of them does not read all lines
     */
    @Setup
    public void prepare() {
        file = UblWriter.of(EInvoiceProfile.EN16931)
                .write(EInvoiceSample.invoice(lines))
                .orThrow()
                .bytes();
        reader = UblReader.standard();
        unjudged = reader.judging(new RuleBook<>(List.of()));
        int ours = reader.read(file).orThrow().content().lines().size();
        int theirs = Objects.requireNonNull(UBL21Marshaller.invoice().read(file), THEIRS)
                .getInvoiceLineCount();
        if (ours != lines || theirs != lines || stax() < lines) {
            throw new IllegalStateException(ours + " and " + theirs + " lines were read of " + lines);
        }
    }

    /**
     * Ours: guarded, digested, read, and held against the rules of EN 16931.
     *
     * @return what was read
     */
    @Benchmark
    public Object factuurwerk() {
        return reader.read(file);
    }

    /**
     * Ours without asking any rule.
     *
     * @return what was read
     */
    @Benchmark
    public Object factuurwerkUnjudged() {
        return unjudged.read(file);
    }

    /**
     * The parser of the JDK alone: the events of the file, of which nobody asks anything.
     *
     * @return how many there are
     * @throws IllegalStateException if the file is no XML
     */
    @Benchmark
    public int stax() {
        return BareStax.events(file);
    }

    /**
     * ph-ubl, held against the schema, as it does unless told otherwise.
     *
     * @return the objects
     */
    @Benchmark
    public Object phUbl() {
        return Objects.requireNonNull(UBL21Marshaller.invoice().read(file), THEIRS);
    }

    /**
     * ph-ubl, without asking the schema.
     *
     * @return the objects
     */
    @Benchmark
    public Object phUblUnjudged() {
        return Objects.requireNonNull(
                UBL21Marshaller.invoice().setUseSchema(false).read(file), THEIRS);
    }
}
