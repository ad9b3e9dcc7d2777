package nl.factuurwerk.benchmarks;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.reference.Country.NETHERLANDS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.BillingOutcome;
import nl.factuurwerk.billing.BillingProgress;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;

/**
 * How long it takes to bill the hours of a month, a hundred entries for each customer, beside a bare read of the same entries;
 * and how much memory the run holds above what the store itself holds. A program and not a benchmark of JMH, measured as
 * {@link BillingRuns} is: the run is stopped near its end, when whatever it gathers is largest.
 *
 * <p>The bare read asks the same store for the entries of each customer, one after the other, and adds up their time.
 */
public final class HourBilling {

    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final DateRange DAYS = DateRange.of(MONTH);
    private static final List<Integer> SIZES = List.of(200_000, 2_000_000);
    private static final int WARM_UP = 50_000;
    private static final int ENTRIES_OF_A_CUSTOMER = 100;
    private static final int EMPLOYEES = 40;
    private static final int PROJECTS = 3;
    /** How many customers before the last one the run is stopped: it still holds what it read ahead. */
    private static final int FROM_THE_END = 25;

    private HourBilling() {}

    /**
     * Measures runs of some sizes and prints what was found.
     *
     * @param arguments numbers of time entries; 200,000 and 2,000,000 unless given
     */
    public static void main(String[] arguments) {
        List<Integer> sizes = arguments.length == 0
                ? SIZES
                : Arrays.stream(arguments).map(Integer::valueOf).toList();
        measure(WARM_UP);
        System.out.println("  entries | invoices | us/entry | bare read, us/entry | times bare | run holds, bytes"
                + " | store holds, bytes/entry");
        List<Measured> all = new ArrayList<>();
        for (int size : sizes) {
            Measured measured = measure(size);
            System.out.println(measured);
            all.add(measured);
        }
        System.out.println("above the store: " + all.getLast().entries() + " entries hold "
                + ratio(all.getLast().aboveStore(), all.getFirst().aboveStore(), 2) + " times what "
                + all.getFirst().entries() + " do");
    }

    /** Bills so many entries in one run, on a thread of its own: when that is over, nothing on its stack holds anything. */
    static Measured measure(int entries) {
        long empty = usedHeap();
        int customers = entries / ENTRIES_OF_A_CUSTOMER;
        Factuurwerk office = office(customers);
        long start = System.nanoTime();
        long minutes = read(office, customers);
        long bare = System.nanoTime() - start;
        long[] seen = new long[3];
        Thread run = new Thread(() -> run(office, seen));
        run.setUncaughtExceptionHandler((thread, stopped) -> {});
        run.start();
        join(run);
        long store = usedHeap();
        return new Measured(
                (long) customers * ENTRIES_OF_A_CUSTOMER,
                seen[2],
                new Times(seen[0], bare),
                seen[1] - store,
                new Held(
                        store - empty,
                        minutes,
                        office.invoices().find(Id.of("none")).isPresent()));
    }

    private static void run(Factuurwerk office, long[] seen) {
        long start = System.nanoTime();
        office.billing().bill(DAYS, new BillingProgress() {
            @Override
            public void done(BillingOutcome outcome, int done, int total) {
                if (outcome instanceof BillingOutcome.Issued) {
                    seen[2]++;
                }
                if (done == total - FROM_THE_END) {
                    seen[0] = System.nanoTime() - start;
                    seen[1] = usedHeap();
                    throw new Stopped();
                }
            }
        });
    }

    private static long read(Factuurwerk office, int customers) {
        long minutes = 0;
        for (int i = 0; i < customers; i++) {
            for (TimeEntry entry : office.hours().of(customer(i), DAYS)) {
                minutes += entry.duration().toMinutes();
            }
        }
        return minutes;
    }

    private static void join(Thread run) {
        try {
            run.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while billing", e);
        }
    }

    private static Factuurwerk office(int customers) {
        AtomicLong ids = new AtomicLong();
        Factuurwerk office = Factuurwerk.of(seller())
                .clock(Clock.fixed(
                        MONTH.plusMonths(1).atDay(1).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .ids(() -> Long.toString(ids.incrementAndGet()))
                .build();
        for (int i = 0; i < EMPLOYEES; i++) {
            office.hours().put(new Employee(employee(i), "Medewerker " + i));
        }
        office.hours()
                .put(HouseRates.none().toBuilder()
                        .sales(HourlyRate.from(LocalDate.of(2026, 1, 1), eur("95.00")))
                        .build());
        for (int i = 0; i < customers; i++) {
            office.parties().add(organisation().withId(customer(i)));
            office.billing().put(Agreement.with(customer(i)).build());
            office.hours().add(entries(i));
        }
        return office;
    }

    private static List<TimeEntry> entries(int customer) {
        List<TimeEntry> entries = new ArrayList<>(ENTRIES_OF_A_CUSTOMER);
        for (int i = 0; i < ENTRIES_OF_A_CUSTOMER; i++) {
            entries.add(TimeEntry.of(
                            Id.of("entry-" + (customer * ENTRIES_OF_A_CUSTOMER + i)),
                            employee((customer + i) % EMPLOYEES),
                            MONTH.atDay(1 + i % MONTH.lengthOfMonth()),
                            Duration.ofMinutes(15 + 7L * (i % 60)))
                    .customer(customer(customer))
                    .project("Project " + i % PROJECTS)
                    .note("Werk aan onderdeel " + i)
                    .build());
        }
        return entries;
    }

    private static Id<Party> customer(int number) {
        return Id.of("customer-" + number);
    }

    private static Id<Employee> employee(int number) {
        return Id.of("employee-" + number);
    }

    private static Organisation seller() {
        return Organisation.named("Studio Noorderlicht B.V.")
                .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
                .kvk("12345678")
                .vat("NL123456789B13")
                .iban("NL91ABNA0417164300")
                .build();
    }

    private static Organisation organisation() {
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

    private static BigDecimal ratio(long one, long other, int decimals) {
        return BigDecimal.valueOf(one).divide(BigDecimal.valueOf(Math.max(1, other)), decimals, RoundingMode.HALF_UP);
    }

    /**
     * What one run came to.
     *
     * @param entries how many time entries there were
     * @param invoices how many invoices were issued until it was stopped
     * @param times how long it took
     * @param aboveStore what the run held near its end, in bytes, the store not counted
     * @param held what was there all the time
     */
    record Measured(long entries, long invoices, Times times, long aboveStore, Held held) {

        @Override
        public String toString() {
            long billed = invoices * ENTRIES_OF_A_CUSTOMER;
            return String.format(
                    Locale.ROOT,
                    "%,9d | %,8d | %8s | %19s | %10s | %,16d | %,d",
                    entries,
                    invoices,
                    ratio(times.run(), billed * 1_000, 2),
                    ratio(times.bareRead(), entries * 1_000, 2),
                    ratio(times.run() * 100 / billed, times.bareRead() * 100 / entries, 1),
                    aboveStore,
                    held.store() / entries);
        }
    }

    /**
     * How long it took, in nanoseconds.
     *
     * @param run the run until it was stopped
     * @param bareRead a read of all entries
     */
    record Times(long run, long bareRead) {}

    /**
     * What was there all the time.
     *
     * @param store what the store held, in bytes: customers, agreements, entries, invoices and the audit trail
     * @param minutes the sum of what was read, so that none of it can be left out
     * @param office whether the office has an invoice that nobody issued: it is asked last, and so kept until then
     */
    record Held(long store, long minutes, boolean office) {}

    /** Ends the run. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("measured", null, false, false);
        }
    }
}
