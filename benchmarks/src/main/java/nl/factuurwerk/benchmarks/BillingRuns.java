package nl.factuurwerk.benchmarks;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.reference.Country.NETHERLANDS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.time.Recurrence;

/**
 * How long a run over subscriptions takes, and how much memory it holds above what the store itself holds. Not a benchmark of
 * JMH: what is measured is one long run, and the heap near its end.
 *
 * <p>The run is stopped while it tells of one of its last invoices, when whatever it gathers is largest. What is on the heap
 * then, less what is on it right after the run is gone, is what the run held: the store is the same at both moments. Garbage is
 * collected before each. What a unit of work holds while it is under way is not in it; that is one invoice, whatever the run.
 */
public final class BillingRuns {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final List<Integer> SIZES = List.of(10_000, 100_000);
    private static final int WARM_UP = 2_000;
    private static final int PLANS_OF_A_CUSTOMER = 10;
    /** How many subscriptions before the last one the run is stopped: it still holds what it read ahead. */
    private static final int FROM_THE_END = 25;

    private BillingRuns() {}

    /**
     * Measures runs of some sizes and prints what was found.
     *
     * @param arguments numbers of subscriptions; 10,000 and 100,000 unless given
     */
    public static void main(String[] arguments) {
        List<Integer> sizes = arguments.length == 0
                ? SIZES
                : Arrays.stream(arguments).map(Integer::valueOf).toList();
        measure(WARM_UP);
        System.out.println(
                "subscriptions | invoices | us/invoice | run holds, bytes | store holds, bytes/subscription");
        List<Measured> all = sizes.stream().map(BillingRuns::measure).toList();
        all.forEach(System.out::println);
        BigDecimal ratio = BigDecimal.valueOf(all.getLast().aboveStore())
                .divide(BigDecimal.valueOf(all.getFirst().aboveStore()), 2, RoundingMode.HALF_UP);
        System.out.println("above the store: " + all.getLast().subscriptions() + " subscriptions hold " + ratio
                + " times what " + all.getFirst().subscriptions() + " do");
    }

    /** Bills so many subscriptions in one run, on a thread of its own: when that is over, nothing on its stack holds anything. */
    static Measured measure(int subscriptions) {
        long empty = usedHeap();
        Factuurwerk office = office(subscriptions);
        long[] seen = new long[2];
        Thread run = new Thread(() -> run(office, seen));
        run.setUncaughtExceptionHandler((thread, stopped) -> {});
        run.start();
        join(run);
        long store = usedHeap();
        long invoices = office.invoices().all().size();
        return new Measured(subscriptions, invoices, seen[0], seen[1] - store, store - empty);
    }

    private static void run(Factuurwerk office, long[] seen) {
        long start = System.nanoTime();
        office.plans().run(DAY, (outcome, done, total) -> {
            if (done == total - FROM_THE_END) {
                seen[0] = System.nanoTime() - start;
                seen[1] = usedHeap();
                throw new Stopped();
            }
        });
    }

    private static void join(Thread run) {
        try {
            run.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while billing", e);
        }
    }

    private static Factuurwerk office(int subscriptions) {
        AtomicLong ids = new AtomicLong();
        Factuurwerk office = Factuurwerk.of(seller())
                .clock(Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .ids(() -> Long.toString(ids.incrementAndGet()))
                .build();
        for (int i = 0; i < subscriptions; i++) {
            Id<Party> customer = Id.of("customer-" + i / PLANS_OF_A_CUSTOMER);
            if (i % PLANS_OF_A_CUSTOMER == 0) {
                office.parties().add(customer().withId(customer));
            }
            office.plans()
                    .add(BillingPlan.of(Id.of("plan-" + i), customer)
                            .subscription("Hosting", Recurrence.monthly(DAY), eur("25.00"))
                            .build());
        }
        return office;
    }

    private static Organisation seller() {
        return Organisation.named("Studio Noorderlicht B.V.")
                .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
                .kvk("12345678")
                .vat("NL123456789B13")
                .iban("NL91ABNA0417164300")
                .build();
    }

    private static Organisation customer() {
        return Organisation.named("Brouwerij De Hop")
                .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                .build();
    }

    /** What is on the heap when everything that can be collected is. */
    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /**
     * What one run came to.
     *
     * @param subscriptions how many there were
     * @param invoices how many were issued
     * @param nanos how long it took
     * @param aboveStore what the run held near its end, in bytes, the store not counted
     * @param store what the store held then, in bytes: customers, plans, invoices and the audit trail
     */
    record Measured(int subscriptions, long invoices, long nanos, long aboveStore, long store) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,13d | %,8d | %,10d | %,16d | %,d",
                    subscriptions,
                    invoices,
                    nanos / 1_000 / invoices,
                    aboveStore,
                    store / subscriptions);
        }
    }

    /** Ends the run. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("measured", null, false, false);
        }
    }
}
