package nl.factuurwerk.benchmarks;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.NETHERLANDS;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.payment.PaymentTerms;

/**
 * How long it takes to plan dunning out of the books of an office: invoices, payments, credits, disputes and what happened
 * before are read for each debtor. Not a benchmark of JMH: what takes long is to issue the invoices, so each office is made once
 * and planned for several times; the fastest plan is told, in time of the thread itself, so that other work does not count.
 */
public final class DunningOffices {

    private static final LocalDate ISSUED = LocalDate.of(2026, 9, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final List<Integer> SIZES = List.of(10_000, 25_000, 50_000, 100_000);
    private static final int WARM_UP = 2_000;
    private static final int PLANS = 7;
    private static final int INVOICES_A_DEBTOR = 10;

    private DunningOffices() {}

    /**
     * Measures offices of some sizes and prints what was found.
     *
     * @param arguments numbers of open invoices; 10,000 to 100,000 unless given
     */
    public static void main(String[] arguments) {
        List<Integer> sizes = arguments.length == 0
                ? SIZES
                : Arrays.stream(arguments).map(Integer::valueOf).toList();
        measure(WARM_UP);
        System.out.println("open invoices | steps due | ms/plan | ns/invoice | bytes/invoice");
        sizes.forEach(size -> System.out.println(measure(size)));
    }

    /** Plans for an office with so many open invoices, and takes the fastest time. */
    static Measured measure(int invoices) {
        Factuurwerk office = office(invoices);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long nanos = Long.MAX_VALUE;
        long bytes = 0;
        long steps = 0;
        for (int i = 0; i < PLANS; i++) {
            long allocated = threads.getCurrentThreadAllocatedBytes();
            long start = threads.getCurrentThreadCpuTime();
            steps = office.dunning().plan(AS_OF, plans -> plans.mapToLong(
                            plan -> plan.letter().size() + plan.handedOver().size())
                    .sum());
            nanos = Math.min(nanos, threads.getCurrentThreadCpuTime() - start);
            bytes = threads.getCurrentThreadAllocatedBytes() - allocated;
        }
        return new Measured(invoices, steps, nanos, bytes);
    }

    private static Factuurwerk office(int invoices) {
        AtomicLong ids = new AtomicLong();
        Factuurwerk office = Factuurwerk.of(party("Studio Noorderlicht B.V.")
                        .kvk("12345678")
                        .vat("NL123456789B13")
                        .iban("NL91ABNA0417164300")
                        .build())
                .clock(Clock.fixed(ISSUED.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .ids(() -> Long.toString(ids.incrementAndGet()))
                .build();
        for (int i = 0; i < invoices; i++) {
            Organisation debtor = party("Brouwerij De Hop")
                    .id("debtor-" + i / INVOICES_A_DEBTOR)
                    .build();
            office.invoices()
                    .issue(Invoice.draft()
                            .to(debtor)
                            .line("Etiketten", pieces(1), eur("100.00"))
                            .terms(PaymentTerms.net(1 + i % 90))
                            .build())
                    .orThrow();
        }
        return office;
    }

    private static Organisation.Builder party(String name) {
        return Organisation.named(name).address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS);
    }

    /**
     * What one office came to.
     *
     * @param invoices how many were open
     * @param steps how many stages were due
     * @param nanos how long a plan took at best
     * @param bytes how much a plan allocated
     */
    record Measured(int invoices, long steps, long nanos, long bytes) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,13d | %,9d | %,7d | %,10d | %,13d",
                    invoices,
                    steps,
                    nanos / 1_000_000,
                    nanos / invoices,
                    bytes / invoices);
        }
    }
}
