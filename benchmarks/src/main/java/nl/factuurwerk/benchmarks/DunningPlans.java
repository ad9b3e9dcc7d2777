package nl.factuurwerk.benchmarks;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.NETHERLANDS;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.dunning.CaseFile;
import nl.factuurwerk.dunning.DebtorCase;
import nl.factuurwerk.dunning.DebtorPlan;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.dunning.DunningPlanner;
import nl.factuurwerk.dunning.DunningPolicy;
import nl.factuurwerk.dunning.Overdue;
import nl.factuurwerk.dunning.PolicyChoice;
import nl.factuurwerk.dunning.StageKind;
import nl.factuurwerk.dunning.StepTaken;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.time.BusinessDays;
import org.joda.money.Money;

/**
 * What dunning would do on a day, of all that is open: ten items a debtor, every other one reminded before. To be linear, and
 * under three seconds of a million. First the planner by itself, with everything in memory; then the plan of an office, which
 * reads invoices, payments, credits, disputes and what happened before out of its books for each debtor.
 *
 * <p>Not a benchmark of JMH: it takes longest to make what is planned for, so that is made once and planned for several times.
 * Told is the fastest plan, in time of the thread itself, so that other work on the machine does not count.
 */
public final class DunningPlans {

    private static final LocalDate ISSUED = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<Integer> ITEMS = List.of(100_000, 250_000, 500_000, 1_000_000);
    private static final List<Integer> INVOICES = List.of(10_000, 25_000, 50_000);
    private static final int WARM_UP = 2_000;
    private static final int PLANS = 9;
    private static final int ITEMS_A_DEBTOR = 10;
    private static final int LONGEST_TERM = 90;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private DunningPlans() {}

    /**
     * Measures plans of some sizes and prints what was found.
     *
     * @param arguments numbers of open invoices in an office; 10,000 to 50,000 unless given
     */
    public static void main(String[] arguments) {
        List<Integer> invoices = arguments.length == 0
                ? INVOICES
                : Stream.of(arguments).map(Integer::valueOf).toList();
        planner(WARM_UP);
        office(WARM_UP);
        System.out.println("of what | open items | steps due | ms/plan | ns/item | bytes/item");
        ITEMS.forEach(items -> System.out.println(planner(items)));
        invoices.forEach(items -> System.out.println(office(items)));
    }

    /** Plans with everything in memory. */
    static Measured planner(int items) {
        List<DebtorCase> cases = cases(items);
        DunningPlanner planner = DunningPlanner.on(BusinessDays.dutch());
        return measured("planner", items, () -> steps(planner.plan(cases.stream(), TODAY)));
    }

    /** Plans out of the books of an office. */
    static Measured office(int invoices) {
        Factuurwerk office = officeWith(invoices);
        return measured("office", invoices, () -> office.dunning().plan(TODAY, DunningPlans::steps));
    }

    private static long steps(Stream<DebtorPlan> plans) {
        return plans.mapToLong(plan -> plan.letter().size() + plan.handedOver().size())
                .sum();
    }

    private static Measured measured(String what, int items, LongSupplier plan) {
        long nanos = Long.MAX_VALUE;
        long bytes = 0;
        long steps = 0;
        for (int i = 0; i < PLANS; i++) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long start = THREADS.getCurrentThreadCpuTime();
            steps = plan.getAsLong();
            nanos = Math.min(nanos, THREADS.getCurrentThreadCpuTime() - start);
            bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        }
        return new Measured(what, items, steps, nanos, bytes);
    }

    private static List<DebtorCase> cases(int items) {
        PolicyChoice policy = PolicyChoice.of(DunningPolicy.standard());
        Money open = eur("100.00");
        List<DebtorCase> cases = new ArrayList<>();
        for (int debtor = 0; debtor < items / ITEMS_A_DEBTOR; debtor++) {
            Id<Party> id = Id.of("d-" + debtor);
            List<Overdue> owed = new ArrayList<>();
            List<DunningEntry> entries = new ArrayList<>();
            for (int i = 0; i < ITEMS_A_DEBTOR; i++) {
                String number = debtor + "-" + i;
                Overdue.Key key = new Overdue.Key(Id.of("i-" + number), TODAY.minusDays((debtor + 5L * i) % 60));
                owed.add(new Overdue(key, number, open, false, true));
                if (i % 2 == 0) {
                    entries.add(new StepTaken(
                            Id.of("e-" + number), TODAY.minusDays(8), id, key, Id.of("reminder"), StageKind.REMINDER));
                }
            }
            cases.add(new DebtorCase(id, owed, entries, policy, CaseFile.inOrder()));
        }
        return cases;
    }

    private static Factuurwerk officeWith(int invoices) {
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
            Organisation debtor =
                    party("Brouwerij De Hop").id("debtor-" + i / ITEMS_A_DEBTOR).build();
            office.invoices()
                    .issue(Invoice.draft()
                            .to(debtor)
                            .line("Etiketten", pieces(1), eur("100.00"))
                            .terms(PaymentTerms.net(1 + i % LONGEST_TERM))
                            .build())
                    .orThrow();
        }
        return office;
    }

    private static Organisation.Builder party(String name) {
        return Organisation.named(name).address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS);
    }

    /**
     * What planning came to.
     *
     * @param what the planner or an office
     * @param items how many were open
     * @param steps how many stages were due
     * @param nanos how long a plan took at best
     * @param bytes how much a plan allocated
     */
    record Measured(String what, int items, long steps, long nanos, long bytes) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-7s | %,10d | %,9d | %,7d | %,7d | %,10d",
                    what,
                    items,
                    steps,
                    nanos / 1_000_000,
                    nanos / items,
                    bytes / items);
        }
    }
}
