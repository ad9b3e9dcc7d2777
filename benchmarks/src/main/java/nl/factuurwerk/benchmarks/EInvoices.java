package nl.factuurwerk.benchmarks;

import com.helger.ubl21.UBL21Marshaller;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.rule.RuleBook;
import nl.factuurwerk.ubl.UblWriter;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
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

/** What it takes to write an e-invoice: ours from an issued document on, judged and all; others from objects made before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EInvoices {

    /** How many lines the invoice has. */
    @Param("10")
    int lines = 10;

    private UblWriter writer;
    private Invoice invoice;
    private UblWriter unjudged;
    private BareStax stax;
    private InvoiceType objects;

    /**
     * Makes the file in each way, and has them be the same file before anything is measured.
     *
     * @throws IllegalStateException if they are not
     */
    @Setup
    public void prepare() {
        writer = UblWriter.of(EInvoiceProfile.EN16931);
        invoice = EInvoiceSample.invoice(lines);
        unjudged = writer.judgedBy(new RuleBook<>(List.of()));
        byte[] file = writer.write(invoice).orThrow().bytes();
        stax = BareStax.of(file);
        objects = Objects.requireNonNull(UBL21Marshaller.invoice().read(file), "what ph-ubl reads");
        if (!Arrays.equals(file, stax.write())) {
            throw new IllegalStateException("StAX writes another file");
        }
        if (!Objects.equals(objects, UBL21Marshaller.invoice().read(phUbl()))) {
            throw new IllegalStateException("ph-ubl writes another file");
        }
    }

    /**
     * Ours, from the issued document: what it says, the rules of the profile, and the file.
     *
     * @return the result
     */
    @Benchmark
    public Object factuurwerk() {
        return writer.write(invoice);
    }

    /**
     * Ours without asking any rule: what it says, and the file.
     *
     * @return the result
     */
    @Benchmark
    public Object factuurwerkUnjudged() {
        return unjudged.write(invoice);
    }

    /**
     * The same bytes with the JDK's own writer of streams, from texts that lie ready.
     *
     * @return the file
     */
    @Benchmark
    public byte[] stax() {
        return stax.write();
    }

    /**
     * The same file with ph-ubl, from objects that lie ready; held against the schema, as it does unless told otherwise.
     *
     * @return the file
     */
    @Benchmark
    public byte[] phUbl() {
        return Objects.requireNonNull(UBL21Marshaller.invoice().getAsBytes(objects), "what ph-ubl writes");
    }

    /**
     * The same file with ph-ubl, without asking the schema.
     *
     * @return the file
     */
    @Benchmark
    public byte[] phUblUnjudged() {
        return Objects.requireNonNull(
                UBL21Marshaller.invoice().setUseSchema(false).getAsBytes(objects), "what ph-ubl writes");
    }
}
