package nl.factuurwerk.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LeaveFile;
import nl.factuurwerk.leave.LeaveKinds;
import nl.factuurwerk.leave.LeavePolicy;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.staff.EmploymentTerms;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.WorkWeek;

/**
 * How long the balances of many employees take, each folded anew over years of history, and how much memory is allocated for
 * it. Not a benchmark of JMH: what is asked is whether the time of one run grows with the number of employees, and with their
 * years.
 *
 * <p>Each employee has statutory leave and a week more, a contract that changes halfway, and a year has five requests for 25
 * days, an illness of three days and a letter of the employer. The files lie ready; nothing is read from a store.
 */
public final class LeaveBalances {

    private static final List<Integer> SIZES = List.of(1_000, 10_000);
    private static final List<Integer> YEARS = List.of(5, 10);
    private static final int WARM_UP = 4_000;
    private static final int DIFFERENT = 50;
    private static final int LAST_YEAR = 2026;
    private static final Actor BOSS = Actor.person("Bas");
    private static final LeavePolicy POLICY = LeavePolicy.standard().withEarned(LeaveKinds.EXTRA, "1");

    private LeaveBalances() {}

    /**
     * Measures runs of some sizes and prints what was found.
     *
     * @param arguments numbers of employees; 1,000 and 10,000 unless given
     */
    public static void main(String[] arguments) {
        List<Integer> sizes = arguments.length == 0
                ? SIZES
                : Arrays.stream(arguments).map(Integer::valueOf).toList();
        measure(WARM_UP, YEARS.getLast());
        System.out.println("employees | years | us/balance | bytes/balance | ms in all");
        for (int years : YEARS) {
            sizes.forEach(size -> System.out.println(measure(size, years)));
        }
    }

    /** Works out so many balances, one after the other, of employees who have been there for so many years. */
    static Measured measure(int employees, int years) {
        List<LeaveFile> files = new ArrayList<>();
        for (int i = 0; i < Math.min(employees, DIFFERENT); i++) {
            files.add(file(i, years));
        }
        LocalDate asOf = LocalDate.of(LAST_YEAR, 11, 21);
        long allocated = allocated();
        long start = cpuNanos();
        long minutes = 0;
        for (int i = 0; i < employees; i++) {
            minutes += files.get(i % files.size()).balance(asOf).available().minutes();
        }
        return new Measured(employees, years, cpuNanos() - start, allocated() - allocated, Hours.ofMinutes(minutes));
    }

    private static LeaveFile file(int number, int years) {
        LocalDate hired = LocalDate.of(LAST_YEAR - years + 1, 1, 1).plusDays(number);
        Employee employee = new Employee(Id.of("employee-" + number), "Employee " + number)
                .with(Employment.from(hired, WorkWeek.fullTime())
                        .changed(EmploymentTerms.of(
                                hired.plusMonths(6L * years),
                                WorkWeek.fullTime().with(DayOfWeek.FRIDAY, Hours.ZERO))));
        List<LeaveFact> facts = new ArrayList<>();
        List<LeaveRequest> requests = new ArrayList<>();
        for (int year = hired.getYear(); year <= LAST_YEAR; year++) {
            LocalDate ill = LocalDate.of(year, 3, 2);
            Id<LeaveFact> illness = Id.of("ill-" + year);
            facts.add(new LeaveFact.Informed(Id.of("letter-" + year), LocalDate.of(year, 11, 2), year));
            facts.add(new LeaveFact.Ill(illness, ill));
            facts.add(new LeaveFact.Recovered(Id.of("well-" + year), ill.plusDays(3), illness));
            for (int month = 4; month <= 12; month += 2) {
                requests.add(week(employee, LocalDate.of(year, month, 6)));
            }
        }
        return new LeaveFile(employee, facts, requests, POLICY);
    }

    private static LeaveRequest week(Employee employee, LocalDate first) {
        LocalDate asked = first.minusDays(60);
        return LeaveRequest.draft(
                        Id.of("request-" + first),
                        employee.id(),
                        LeaveKinds.VACATION,
                        DateRange.of(first, first.plusDays(6)))
                .submit(asked, BOSS)
                .approve(asked.plusDays(1), BOSS);
    }

    /** The time of this thread alone, so that other work on the machine does not count. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                ? threads.getCurrentThreadAllocatedBytes()
                : 0;
    }

    /**
     * What one run came to.
     *
     * @param employees how many there were
     * @param years how many years of history each had
     * @param nanos how long this thread worked on all balances
     * @param bytes what was allocated for them
     * @param available the sum of the balances, so that none of them can be left out
     */
    record Measured(int employees, int years, long nanos, long bytes, Hours available) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,9d | %,5d | %,10d | %,13d | %,d",
                    employees,
                    years,
                    nanos / 1_000 / employees,
                    bytes / employees,
                    nanos / 1_000_000);
        }
    }
}
