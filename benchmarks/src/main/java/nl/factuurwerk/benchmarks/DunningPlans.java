package nl.factuurwerk.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.factuurwerk.dunning.CaseFile;
import nl.factuurwerk.dunning.DebtorCase;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.dunning.DunningPlanner;
import nl.factuurwerk.dunning.DunningPolicy;
import nl.factuurwerk.dunning.Overdue;
import nl.factuurwerk.dunning.PolicyChoice;
import nl.factuurwerk.dunning.StageKind;
import nl.factuurwerk.dunning.StepTaken;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.time.BusinessDays;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * What dunning would do on a day, of all that is open: ten items a debtor, every other one reminded before. To be linear, and
 * under three seconds of a million. Beside the time of a plan, the time of each item is told ({@code :items}).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class DunningPlans {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int ITEMS_A_DEBTOR = 10;

    /** How many open items there are. */
    @Param({"100000", "250000", "500000", "1000000"})
    int items;

    private final DunningPlanner planner = DunningPlanner.on(BusinessDays.dutch());
    private final List<DebtorCase> cases = new ArrayList<>();

    /** Makes the debtors. */
    @Setup
    public void open() {
        PolicyChoice policy = PolicyChoice.of(DunningPolicy.standard());
        Money open = Money.of(CurrencyUnit.EUR, 100);
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
    }

    /** How many items were planned for, so that the time of one can be told. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Planned {
        /** Counted on, and set back by JMH. */
        public long items;
    }

    /**
     * Plans against everybody.
     *
     * @param planned counts the items
     * @return how many stages would be taken
     */
    @Benchmark
    public long plan(Planned planned) {
        planned.items += items;
        return planner.plan(cases.stream(), TODAY)
                .mapToLong(plan -> plan.letter().size() + plan.handedOver().size())
                .sum();
    }
}
