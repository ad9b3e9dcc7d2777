package nl.factuurwerk.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.BillableBatch;
import nl.factuurwerk.billing.BillingGrouping;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.billing.DraftComposer;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** From entries to lines: nothing is lost, nothing is there twice, and what is shown is what is billed. */
class HoursToLinesTest {

    private static final Id<Party> BREWERY = Id.of("brewery");
    private static final Party BUYER =
            Organisation.named("Brouwerij De Hop").build().withId(BREWERY);
    private static final DateRange OCTOBER = DateRange.of(YearMonth.of(2026, 10));
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /** A month of one customer: entries, and what the customer has agreed on. */
    record Month(List<TimeEntry> entries, RateCard card) {

        BillableBatch batch() {
            return BillableHours.under(
                            Agreement.with(BREWERY).build(), card, id -> Optional.of(new Employee(id, id.value())))
                    .of(entries.stream());
        }

        List<DraftLine> lines(BillingGrouping grouping) {
            Agreement agreement = Agreement.with(BREWERY).grouping(grouping).build();
            return new DraftComposer(Language.DUTCH)
                    .compose(agreement, BUYER, OCTOBER, batch().billables())
                    .orThrow()
                    .lines();
        }

        boolean isBilled() {
            return !batch().billables().isEmpty();
        }

        /** The minutes of each entry that is billed, counted apart from the code under test. */
        Map<SourceReference, Long> minutes() {
            Map<SourceReference, Long> minutes = new HashMap<>();
            entries.stream()
                    .filter(TimeEntry::isBillable)
                    .forEach(entry -> minutes.put(
                            entry.source(),
                            card.rounding().round(entry.duration()).toMinutes()));
            return minutes;
        }
    }

    @Provide
    Arbitrary<Month> months() {
        Arbitrary<TimeEntry> entry = Combinators.combine(
                        Arbitraries.of("sanne", "bram"),
                        Arbitraries.of("", "site", "app"),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(1, 86_400),
                                Arbitraries.integers().between(1, 32).map(quarters -> quarters * 900)),
                        Arbitraries.integers().between(1, 5).map(n -> n > 1))
                .as((employee, project, day, seconds, billable) -> {
                    TimeEntry.Builder built = TimeEntry.of(
                                    Id.of("x"),
                                    Id.of(employee),
                                    LocalDate.of(2026, 10, day),
                                    Duration.ofSeconds(seconds))
                            .customer(BREWERY)
                            .billable(billable);
                    return project.isEmpty()
                            ? built.build()
                            : built.project(project).build();
                });
        return Combinators.combine(entry.list().ofMinSize(1).ofMaxSize(40), cards())
                .as((entries, card) -> new Month(numbered(entries), card))
                .filter(Month::isBilled);
    }

    private static Arbitrary<RateCard> cards() {
        Arbitrary<UnitPrice> price = Arbitraries.longs().between(0, 25_000).map(cents -> UnitPrice.of(cents(cents)));
        Arbitrary<TimeRounding> rounding = Arbitraries.of(
                TimeRounding.toTheMinute(),
                TimeRounding.up(6),
                TimeRounding.up(10),
                TimeRounding.up(15),
                TimeRounding.nearest(7));
        LocalDate january = LocalDate.of(2026, 1, 1);
        return Combinators.combine(price, price, price, price, rounding)
                .as((all, later, sanne, app, rounded) -> RateCard.of(BREWERY)
                        .rate(HourlyRate.from(january, all))
                        .rate(HourlyRate.from(LocalDate.of(2026, 10, 16), later))
                        .rate(HourlyRate.from(january, sanne).of(Id.of("sanne")))
                        .rate(HourlyRate.from(january, app).on("app"))
                        .rounding(rounded)
                        .build());
    }

    @Provide
    Arbitrary<BillingGrouping> groupings() {
        return Combinators.combine(
                        Arbitraries.of(BillingKey.class).list().uniqueElements(), Arbitraries.of(true, false))
                .as(BillingGrouping::new);
    }

    private static List<TimeEntry> numbered(List<TimeEntry> entries) {
        List<TimeEntry> numbered = new ArrayList<>();
        for (TimeEntry entry : entries) {
            TimeEntry.Builder copy = TimeEntry.of(
                            Id.of("e" + numbered.size()), entry.employee(), entry.date(), entry.duration())
                    .customer(BREWERY)
                    .billable(entry.isBillable());
            entry.project().ifPresent(copy::project);
            numbered.add(copy.build());
        }
        return numbered;
    }

    @Property(tries = 300)
    void every_billable_minute_ends_in_exactly_one_line(
            @ForAll("months") Month month, @ForAll("groupings") BillingGrouping grouping) {
        List<DraftLine> lines = month.lines(grouping);
        Map<SourceReference, Long> minutes = month.minutes();

        assertThat(lines.stream().flatMap(line -> line.sources().stream()))
                .containsExactlyInAnyOrderElementsOf(minutes.keySet());
        assertThat(lines)
                .allSatisfy(line -> assertThat(minutesOf(line))
                        .isEqualByComparingTo(BigDecimal.valueOf(
                                line.sources().stream().mapToLong(minutes::get).sum())));
    }

    @Property(tries = 300)
    void no_grouping_changes_how_much_there_is_at_each_price(
            @ForAll("months") Month month, @ForAll("groupings") BillingGrouping grouping) {
        assertThat(minutesByPrice(month.lines(grouping)))
                .isEqualTo(minutesByPrice(month.lines(BillingGrouping.PER_ENTRY)));
    }

    @Property(tries = 300)
    void what_is_shown_times_what_is_shown_is_what_is_billed(
            @ForAll("months") Month month, @ForAll("groupings") BillingGrouping grouping) {
        assertThat(month.lines(grouping)).allSatisfy(line -> {
            UnitPrice price = line.price().orElseThrow();
            BigDecimal quantity = line.quantity().orElseThrow().value().toBigDecimal();
            BigDecimal shown = quantity.multiply(price.amount().toBigDecimal())
                    .divide(price.base().toBigDecimal(), 2, RoundingMode.HALF_UP);
            assertThat(quantity.scale()).isLessThanOrEqualTo(2);
            assertThat(price.times(line.quantity().orElseThrow()).getAmount()).isEqualByComparingTo(shown);
        });
    }

    /** Half a cent for each line, on either side, is all that the cents of an amount allow. */
    @Property(tries = 300)
    void no_grouping_moves_the_total_by_more_than_the_cents_of_its_lines(
            @ForAll("months") Month month, @ForAll("groupings") BillingGrouping grouping) {
        List<DraftLine> lines = month.lines(grouping);
        BigDecimal exact = month.batch().billables().stream()
                .map(billable -> billable.quantity()
                        .value()
                        .toBigDecimal()
                        .multiply(billable.price().amount().toBigDecimal()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        BigDecimal off = total(lines).multiply(SIXTY).subtract(exact).abs();

        assertThat(off).isLessThanOrEqualTo(BigDecimal.valueOf(lines.size()).multiply(new BigDecimal("0.30")));
    }

    @Property(tries = 300)
    void no_grouping_moves_the_total_where_every_entry_is_worth_whole_cents(
            @ForAll("months") Month month, @ForAll("groupings") BillingGrouping grouping) {
        RateCard whole = RateCard.of(BREWERY)
                .rate(HourlyRate.from(LocalDate.of(2026, 1, 1), cents(9520)))
                .rate(HourlyRate.from(LocalDate.of(2026, 1, 1), cents(11_040)).on("app"))
                .rounding(TimeRounding.up(15))
                .build();
        Month rounded = new Month(month.entries(), whole);

        assertThat(total(rounded.lines(grouping))).isEqualTo(total(rounded.lines(BillingGrouping.PER_ENTRY)));
    }

    @Property(tries = 100)
    void the_order_of_entries_does_not_matter(
            @ForAll("months") Month month, @ForAll("groupings") BillingGrouping grouping, @ForAll Random random) {
        List<TimeEntry> shuffled = new ArrayList<>(month.entries());
        Collections.shuffle(shuffled, random);

        assertThat(new Month(shuffled, month.card()).lines(grouping)).isEqualTo(month.lines(grouping));
    }

    private static BigDecimal minutesOf(DraftLine line) {
        BigDecimal value = line.quantity().orElseThrow().value().toBigDecimal();
        return line.quantity().orElseThrow().unit().equals(Unit.HOUR) ? value.multiply(SIXTY) : value;
    }

    private static Map<String, BigDecimal> minutesByPrice(List<DraftLine> lines) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(
                line.price().orElseThrow().amount().toString(),
                minutesOf(line).stripTrailingZeros(),
                (a, b) -> a.add(b).stripTrailingZeros()));
        return sums;
    }

    private static BigDecimal total(List<DraftLine> lines) {
        return lines.stream()
                .map(line -> line.price()
                        .orElseThrow()
                        .times(line.quantity().orElseThrow())
                        .getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Money cents(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
