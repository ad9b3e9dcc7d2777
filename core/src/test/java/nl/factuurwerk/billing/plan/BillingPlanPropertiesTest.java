package nl.factuurwerk.billing.plan;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Recurrence;
import nl.factuurwerk.time.Rhythm;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds for every plan, whatever its rhythm, moment, life, pauses and prices. */
class BillingPlanPropertiesTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Property
    void however_a_period_is_split_its_parts_add_up(
            @ForAll @LongRange(min = -10_000_000, max = 10_000_000) long whole,
            @ForAll @IntRange(min = 1, max = 366) int length,
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 365) Integer> cuts) {
        DateRange period = DateRange.of(START, START.plusDays(length - 1));
        TreeSet<Integer> bounds =
                new TreeSet<>(cuts.stream().filter(cut -> cut < length).toList());
        bounds.add(0);
        bounds.add(length);

        long sum = 0;
        for (int from : bounds.headSet(length)) {
            DateRange part = DateRange.of(START.plusDays(from), START.plusDays(bounds.higher(from) - 1L));
            long share = DayShares.of(whole, period, part);
            // within a cent of the exact share
            assertThat(Math.abs(share * length - whole * part.days())).isLessThanOrEqualTo(length);
            sum += share;
        }
        assertThat(sum).isEqualTo(whole);
    }

    @Property(tries = 200)
    void what_was_due_stays_due(
            @ForAll("plans") BillingPlan plan,
            @ForAll @IntRange(max = 1900) int day,
            @ForAll @IntRange(max = 60) int later) {
        List<Instalment> due = plan.dueAsOf(START.plusDays(day)).toList();

        assertThat(plan.dueAsOf(START.plusDays(day + later)).limit(due.size())).containsExactlyElementsOf(due);
        assertThat(due).isSortedAccordingTo(Instalment.BY_DAY);
    }

    @Property(tries = 100)
    void a_forecast_is_what_becomes_due_day_by_day(
            @ForAll("plans") BillingPlan plan,
            @ForAll @IntRange(max = 900) int from,
            @ForAll @IntRange(max = 120) int length) {
        DateRange range = DateRange.of(START.plusDays(from), START.plusDays(from + length));

        Stream<Instalment> dayByDay = range.first()
                .datesUntil(range.last().plusDays(1))
                .flatMap(day -> {
                    List<Instalment> before = plan.dueAsOf(day.minusDays(1)).toList();
                    return plan.dueAsOf(day).filter(it -> !before.contains(it));
                });

        assertThat(plan.forecast(range)).containsExactlyElementsOf(dayByDay.toList());
    }

    @Property(tries = 200)
    void what_is_left_is_what_is_due_without_what_was_billed(
            @ForAll("plans") BillingPlan plan,
            @ForAll @IntRange(max = 1900) int day,
            @ForAll @IntRange(max = 3) int every) {
        Predicate<SourceReference> billed =
                source -> every > 0 && Math.floorMod(source.key().hashCode(), every) == 0;

        assertThat(plan.left(DateRange.until(START.plusDays(day)), billed))
                .containsExactlyElementsOf(plan.dueAsOf(START.plusDays(day))
                        .flatMap(instalment -> instalment.without(billed).stream())
                        .toList());
    }

    @Property(tries = 200)
    void no_source_is_there_twice_and_the_periods_have_no_gap(@ForAll("plans") BillingPlan plan) {
        List<Instalment> due = plan.dueAsOf(START.plusDays(1900)).toList();
        Schedule schedule = ((Recurring) plan.terms()).schedule();

        assertThat(due.stream().flatMap(it -> it.sources().stream())).doesNotHaveDuplicates();
        for (int i = 1; i < due.size(); i++) {
            DateRange before = due.get(i - 1).period();
            DateRange period = due.get(i).period();
            assertThat(period.first()).isAfter(before.last());
            // What lies between two periods that are billed was paused, all of it.
            assertThat(before.last().plusDays(1).datesUntil(period.first()))
                    .allSatisfy(day -> assertThat(schedule.pauses())
                            .anyMatch(pause -> pause.days().contains(day)));
        }
    }

    @Property(tries = 200)
    void a_pause_takes_away_exactly_its_days(
            @ForAll("recurrences") Recurrence recurrence,
            @ForAll @IntRange(max = 400) int from,
            @ForAll @IntRange(max = 200) int length) {
        BillingPlan plan = BillingPlan.of(Id.of("p"), Id.of("c"))
                .subscription("P", recurrence, eur("99.99"))
                .from(START.plusDays(3))
                .until(START.plusDays(800))
                .build();
        DateRange pause = DateRange.of(START.plusDays(from), START.plusDays(from + length));
        LocalDate end = START.plusDays(1000);

        long paid = total(plan.pausedDuring(pause, "why").dueAsOf(end));
        long left = total(plan.dueAsOf(end)) - paid;

        long worth = plan.dueAsOf(end)
                .flatMap(it -> it.period().intersection(pause).stream()
                        .map(days -> DayShares.of(9999, recurrence.periodAt(days.first()), days)))
                .mapToLong(Long::longValue)
                .sum();
        assertThat(left).isEqualTo(worth);
    }

    @Property(tries = 200)
    void what_is_billed_is_worth_its_days_at_the_price_of_each(@ForAll("plans") BillingPlan plan) {
        Recurring terms = (Recurring) plan.terms();
        Schedule schedule = terms.schedule();

        assertThat(plan.dueAsOf(START.plusDays(500))).allSatisfy(it -> {
            DateRange whole = schedule.recurrence().periodAt(it.period().first());
            // Day by day, in another way than the plan does it: the cents of a day are those up to it less those before
            // it.
            long sum = it.period()
                    .first()
                    .datesUntil(it.period().last().plusDays(1))
                    .filter(day -> schedule.pauses().stream()
                            .noneMatch(pause -> pause.days().contains(day)))
                    .mapToLong(day ->
                            DayShares.of(terms.prices().on(day).minorFor(terms.quantity()), whole, DateRange.on(day)))
                    .sum();
            assertThat(it.total()).isEqualTo(Money.ofMinor(CurrencyUnit.EUR, sum));
        });
    }

    @Property
    void parts_of_a_price_add_up(
            @ForAll @LongRange(min = 1, max = 100_000_000) long price,
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 1, max = 999) Integer> tenths) {
        Money whole = Money.ofMinor(CurrencyUnit.EUR, price);
        int given = tenths.stream().mapToInt(Integer::intValue).sum();
        // The last percentage makes a hundred of them, in as many decimals as that takes.
        List<Decimal> percentages = Stream.concat(tenths.stream(), Stream.of(given))
                .map(it -> Decimal.of(100L * it).dividedBy(Decimal.of(2L * given), 12))
                .toList();
        Decimal sum = percentages.stream().reduce(Decimal.ZERO, Decimal::plus);
        List<Decimal> exact = Stream.concat(
                        percentages.stream().limit(tenths.size()),
                        Stream.of(percentages.getLast().plus(Decimal.of(100).minus(sum))))
                .toList();

        Milestones milestones = new Milestones(
                whole,
                IntStream.range(0, exact.size())
                        .mapToObj(i -> Milestone.milestone("m" + i, "M", new Percentage(exact.get(i))))
                        .toList());

        assertThat(milestones.amounts().stream().reduce(Money::plus)).contains(whole);
    }

    private static long total(Stream<Instalment> instalments) {
        return instalments.mapToLong(it -> it.total().getAmountMinorLong()).sum();
    }

    @Provide
    Arbitrary<Recurrence> recurrences() {
        Arbitrary<Rhythm> rhythms = Arbitraries.of(
                Rhythm.WEEKLY, Rhythm.TWO_WEEKLY, Rhythm.FOUR_WEEKLY, Rhythm.MONTHLY, Rhythm.QUARTERLY, Rhythm.YEARLY);
        return Combinators.combine(Arbitraries.integers().between(-60, 60), rhythms)
                .as((day, rhythm) -> new Recurrence(START.plusDays(day), rhythm));
    }

    @Provide
    Arbitrary<BillingPlan> plans() {
        Arbitrary<BillingMoment> moments = Combinators.combine(
                        Arbitraries.of(BillingMoment.Point.class),
                        Arbitraries.integers().between(-40, 40))
                .as(BillingMoment::new);
        Arbitrary<DateRange> spans = Combinators.combine(
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 90))
                .as((from, length) -> DateRange.of(START.plusDays(from), START.plusDays(from + length)));
        Arbitrary<PriceChange> changes = Combinators.combine(
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.longs().between(0, 100_000))
                .as((day, cents) ->
                        new PriceChange(START.plusDays(day), UnitPrice.of(Money.ofMinor(CurrencyUnit.EUR, cents))));
        return Combinators.combine(
                        recurrences(),
                        moments,
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 900),
                        spans.list().ofMaxSize(3),
                        changes.list().ofMaxSize(3).uniqueElements(PriceChange::from))
                .as((recurrence, moment, first, length, pauses, prices) -> {
                    RecurringPlanBuilder plan = BillingPlan.of(Id.of("p"), Id.of("c"))
                            .subscription("P", recurrence, eur("31.07"))
                            .billed(moment)
                            .from(START.plusDays(first))
                            .until(START.plusDays(first + length));
                    pauses.forEach(pause -> plan.pausedDuring(pause, "why"));
                    prices.forEach(change -> plan.pricedFrom(change.from(), change.price()));
                    return plan.build();
                });
    }
}
