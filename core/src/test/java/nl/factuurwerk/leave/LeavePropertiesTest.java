package nl.factuurwerk.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.staff.EmploymentTerms;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.WorkWeek;
import nl.factuurwerk.time.WorkingPattern;

/** What holds of every ledger, whatever happened. */
class LeavePropertiesTest {

    private static final LocalDate START = LocalDate.of(2019, 3, 11);
    private static final LocalDate END = LocalDate.of(2031, 12, 31);

    /** Somebody, all that happened, and what the employer arranged. */
    record Case(Employee employee, List<LeaveFact> facts, List<LeaveDay> agreed, LeavePolicy policy) {
        LeaveLedger ledger() {
            return LeaveLedger.of(employee, facts, agreed, policy, END);
        }
    }

    @Property(tries = 300)
    void no_lot_goes_below_zero_and_all_its_hours_are_accounted_for(@ForAll("cases") Case it) {
        for (LeaveLot lot : it.ledger().lots()) {
            for (LotMovement movement : lot.movements()) {
                LotBalance balance = new LotBalance(lot, movement.day());
                assertThat(balance.left()).isGreaterThanOrEqualTo(Hours.ZERO);
                assertThat(balance.granted().plus(balance.corrected()))
                        .isEqualTo(balance.taken()
                                .plus(balance.expired())
                                .plus(balance.paidOut())
                                .plus(balance.converted())
                                .plus(balance.left()));
            }
            assertThat(lot.movements())
                    .isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
        }
    }

    @Property(tries = 300)
    void the_order_in_which_facts_arrived_makes_no_difference(@ForAll("cases") Case it, @ForAll long seed) {
        List<LeaveFact> shuffled = new ArrayList<>(it.facts());
        Collections.shuffle(shuffled, new Random(seed));
        List<LeaveDay> days = new ArrayList<>(it.agreed());
        Collections.shuffle(days, new Random(seed));
        shuffled.add(shuffled.getFirst());

        LeaveLedger other = LeaveLedger.of(it.employee(), shuffled, days, it.policy(), END);

        assertThat(other.lots()).isEqualTo(it.ledger().lots());
        assertThat(other.owed()).isEqualTo(it.ledger().owed());
    }

    @Property(tries = 300)
    void a_balance_does_not_depend_on_how_far_anybody_looks_ahead(
            @ForAll("cases") Case it, @ForAll @IntRange(max = 4000) int days) {
        LocalDate asOf = START.plusDays(days);
        Case over = new Case(it.employee(), recovered(it.facts()), it.agreed(), it.policy());
        LeaveBalance near = LeaveLedger.of(over.employee(), over.facts(), over.agreed(), over.policy(), asOf)
                .on(asOf);
        LeaveBalance far = over.ledger().on(asOf);

        assertThat(near.left()).isEqualTo(far.left());
        assertThat(near.available()).isEqualTo(far.available());
        assertThat(near.expiries()).isEqualTo(far.expiries());
    }

    @Property(tries = 300)
    void leave_taken_later_does_not_change_what_is_left_now(
            @ForAll("cases") Case it, @ForAll @IntRange(max = 4000) int days) {
        LocalDate asOf = START.plusDays(days);
        List<LeaveDay> later =
                it.agreed().stream().filter(day -> day.day().isAfter(asOf)).toList();
        List<LeaveDay> until = new ArrayList<>(it.agreed());
        until.removeAll(later);
        // Unpaid leave changes what a year earns, before and behind it.
        later = later.stream().filter(day -> day.from().equals("UNPAID")).toList();
        until.addAll(later);

        assertThat(LeaveLedger.of(it.employee(), it.facts(), until, it.policy(), END)
                        .on(asOf)
                        .left())
                .isEqualTo(it.ledger().on(asOf).left());
    }

    /** A second, slow count: day by day, each a part of its month, in fractions. */
    @Property(tries = 300)
    void a_year_earns_four_times_the_average_week_over_its_days(@ForAll("cases") Case it) {
        LeaveLedger ledger = LeaveLedger.of(it.employee(), List.of(), List.of(), it.policy(), END);
        for (int year = START.getYear(); year <= END.getYear(); year++) {
            BigDecimal weeks = BigDecimal.ZERO;
            for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                long weekly = it.employee()
                        .termsOn(day)
                        .map(terms -> terms.weekly().minutes())
                        .orElse(0L);
                weeks = weeks.add(BigDecimal.valueOf(weekly)
                        .divide(BigDecimal.valueOf(12L * day.lengthOfMonth()), 20, RoundingMode.HALF_UP));
            }
            LotKey key = new LotKey(LeaveKinds.STATUTORY, year);
            long granted = ledger.lots().stream()
                    .filter(lot -> lot.key().equals(key))
                    .mapToLong(lot ->
                            lot.total(LotMovement.Kind.GRANTED, LocalDate.MAX).minutes())
                    .sum();

            assertThat(BigDecimal.valueOf(granted))
                    .isCloseTo(weeks.multiply(BigDecimal.valueOf(4)), within(new BigDecimal("0.5000001")));
        }
    }

    @Property(tries = 300)
    void what_was_taken_came_off_a_lot_or_is_owed(@ForAll("cases") Case it) {
        LeaveLedger ledger = it.ledger();
        Hours asked = Hours.ZERO;
        for (LeaveDay day : it.agreed()) {
            asked = day.from().equals("UNPAID") ? asked : asked.plus(day.hours());
        }
        Hours wrong = Hours.ZERO;
        for (LeaveFact fact : LedgerFold.standing(it.facts())) {
            asked = fact instanceof LeaveFact.PaidOut paid ? asked.plus(paid.hours()) : asked;
            asked = fact instanceof LeaveFact.Taken by ? asked.plus(by.hours()) : asked;
            // Hours that were wrong and had been taken already are owed.
            wrong = fact instanceof LeaveFact.Corrected corrected
                            && corrected.by().minutes() < 0
                    ? wrong.minus(corrected.by())
                    : wrong;
        }
        Hours taken = Hours.ZERO;
        for (LeaveLot lot : ledger.lots()) {
            taken = taken.plus(lot.total(LotMovement.Kind.TAKEN, LocalDate.MAX))
                    .plus(lot.total(LotMovement.Kind.PAID_OUT, LocalDate.MAX));
        }
        Hours owed = ledger.owed().stream().map(LeaveLedger.Owed::hours).reduce(Hours.ZERO, Hours::plus);
        Hours back = ledger.givenBack().stream()
                .filter(day -> !day.from().equals("UNPAID"))
                .map(LeaveDay::hours)
                .reduce(Hours.ZERO, Hours::plus);

        Hours corrected = it.ledger().lots().stream()
                .flatMap(lot -> lot.movements().stream())
                .filter(movement -> movement.kind() == LotMovement.Kind.CORRECTED)
                .map(LotMovement::hours)
                .filter(hours -> hours.minutes() < 0)
                .reduce(Hours.ZERO, Hours::minus);
        // What was corrected behind its lapse is neither taken back nor owed.
        assertThat(taken.plus(owed).plus(back).plus(corrected)).isBetween(asked, asked.plus(wrong));
    }

    private static List<LeaveFact> recovered(List<LeaveFact> facts) {
        List<LeaveFact> all = new ArrayList<>(facts);
        for (LeaveFact fact : facts) {
            if (fact instanceof LeaveFact.Ill ill) {
                all.add(new LeaveFact.Recovered(
                        Id.of("over-" + ill.id()), ill.day().plusDays(9), ill.id()));
            }
        }
        return all;
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 4000).map(START::plusDays);
        Arbitrary<Hours> hours = Arbitraries.integers().between(1, 3000).map(Hours::ofMinutes);
        Arbitrary<Integer> weekly = Arbitraries.integers().between(300, 2400);
        Arbitrary<Employee> employees = Combinators.combine(weekly, weekly, days, days.optional(0.3))
                .as((first, second, change, end) -> {
                    Employment employment =
                            Employment.from(START, WorkWeek.fullTime()).changed(terms(START, first));
                    if (!change.equals(START)) {
                        employment = employment.changed(terms(change, second));
                    }
                    LocalDate last = end.filter(day -> day.isAfter(change)).orElse(LocalDate.MAX);
                    Employee who = new Employee(Id.of("sanne"), "Sanne")
                            .with(last.equals(LocalDate.MAX) ? employment : employment.ending(last));
                    // Some come back, a while after they left or the day after.
                    return last.equals(LocalDate.MAX) || first % 2 == 0
                            ? who
                            : who.with(Employment.from(last.plusDays(1 + first % 90), WorkWeek.fullTime()));
                });
        Arbitrary<LeaveDay> leave = Combinators.combine(
                        days, Arbitraries.frequency(Tuple.of(9, "VAC"), Tuple.of(1, "UNPAID")), hours)
                .as((day, from, much) -> new LeaveDay(day, from, much.min(Hours.of(8)), false));
        Arbitrary<LeavePolicy> policies = Combinators.combine(
                        Arbitraries.of(AccrualMode.values()),
                        Arbitraries.of(ConsumptionOrder.values()),
                        Arbitraries.of(true, false))
                .as((mode, order, extra) -> {
                    LeavePolicy policy =
                            LeavePolicy.standard().withAccrual(mode).withOrder(order);
                    return extra ? policy.withEarned(LeaveKinds.EXTRA, "0.75") : policy;
                });
        return Combinators.combine(
                        employees,
                        facts(days, hours).list().ofMinSize(1).ofMaxSize(20),
                        leave.list().ofMaxSize(60),
                        policies)
                .as((who, facts, taken, policy) -> new Case(who, identified(facts), taken, policy));
    }

    private static EmploymentTerms terms(LocalDate from, int minutes) {
        return new EmploymentTerms(from, Hours.ofMinutes(minutes), WorkingPattern.fullTime());
    }

    /** A fact but for its identity. */
    private interface Unidentified {
        LeaveFact as(Id<LeaveFact> id);
    }

    private static List<LeaveFact> identified(List<Unidentified> facts) {
        List<LeaveFact> all = new ArrayList<>();
        for (Unidentified fact : facts) {
            all.add(fact.as(Id.of("f" + all.size())));
        }
        return all;
    }

    private static Arbitrary<Unidentified> facts(Arbitrary<LocalDate> days, Arbitrary<Hours> hours) {
        Arbitrary<Integer> years = Arbitraries.integers().between(2019, 2029);
        Arbitrary<LotKey> lots = Combinators.combine(Arbitraries.of("VAC_STAT", "VAC_EXTRA", "TVT"), years)
                .as(LotKey::new);
        return Arbitraries.oneOf(
                Combinators.combine(days, lots, hours)
                        .as((day, lot, much) -> id ->
                                new LeaveFact.Granted(id, lot, DateRange.from(day), much, LeaveFact.Reason.AGREED)),
                Combinators.combine(days, lots, hours)
                        .as((day, lot, much) -> id -> new LeaveFact.Granted(
                                id, lot, DateRange.of(day, day.plusDays(99)), much, LeaveFact.Reason.AGREED)),
                Combinators.combine(days, hours, Arbitraries.of(LeaveFact.Payment.values()))
                        .as((day, much, why) -> id -> new LeaveFact.PaidOut(id, day, "VAC", much, why)),
                Combinators.combine(days, lots, hours)
                        .as((day, lot, much) -> id -> new LeaveFact.Converted(id, day, "TVT", lot, much)),
                Combinators.combine(days, years).as((day, year) -> id -> new LeaveFact.Informed(id, day, year)),
                years.map(year -> id -> new LeaveFact.Informed(id, LocalDate.of(year, 11, 2), year)),
                Combinators.combine(days, years).as((day, year) -> id -> new LeaveFact.Unable(id, day, year)),
                Combinators.combine(days, lots)
                        .as((day, lot) -> id -> new LeaveFact.Extended(id, day, lot, day.plusYears(1))),
                days.map(day -> id -> new LeaveFact.Ill(id, day)),
                Combinators.combine(days, lots, hours, Arbitraries.of(1, -1))
                        .as((day, lot, much, sign) -> id -> new LeaveFact.Corrected(
                                id, day, lot, Hours.ofMinutes(sign * much.minutes()), "Verkeerd geteld")),
                Combinators.combine(days, Arbitraries.of("VAC", "VAC_EXTRA", "TVT"), hours)
                        .as((day, from, much) ->
                                id -> new LeaveFact.Taken(id, day, from, much, much.minutes() % 2 == 0)),
                Combinators.combine(days, Arbitraries.integers().between(0, 19))
                        .as((day, other) -> id -> new LeaveFact.Retracted(id, day, Id.of("f" + other))),
                Combinators.combine(days, Arbitraries.integers().between(0, 19))
                        .as((day, other) -> id -> new LeaveFact.Recovered(id, day, Id.of("f" + other))));
    }
}
