package nl.factuurwerk.hours;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HourSharesTest {

    private static final Id<Party> BREWERY = Id.of("brewery");
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final RateCard CARD = RateCard.of(BREWERY)
            .rate(HourlyRate.from(LocalDate.of(2026, 1, 1), eur("90.00")))
            .rounding(TimeRounding.up(6))
            .terms("fixed", new HoursTerms.FixedPrice())
            .terms("capped", new HoursTerms.Capped(eur("200.00")))
            .terms("retained", new HoursTerms.Retained(Id.of("plan")))
            .build();

    private static TimeEntry entry(String id, String project, int day, int minutes) {
        return TimeEntry.of(Id.of(id), Id.of("sanne"), FIRST.plusDays(day), Duration.ofMinutes(minutes))
                .customer(BREWERY)
                .project(project)
                .build();
    }

    private static List<HourShare> shares(KnownHours... hours) {
        return HourShares.under(CARD, HouseRates.none()).of(List.of(hours));
    }

    @Nested
    class under_a_cap {

        @Test
        void hours_are_billed_in_the_order_of_their_days_until_it_is_reached() {
            assertThat(shares(
                            KnownHours.open(entry("b", "capped", 2, 60)),
                            KnownHours.open(entry("a", "capped", 1, 90)),
                            KnownHours.open(entry("c", "capped", 3, 60))))
                    .extracting(share -> share.entry().id().value(), HourShare::fate, HourShare::minutes)
                    .containsExactly(
                            tuple("b", HourFate.OPEN, 43L), // EUR 135.00 went before, and 43 minutes are EUR 64.50
                            tuple("b", HourFate.INCLUDED, 17L),
                            tuple("a", HourFate.OPEN, 90L),
                            tuple("c", HourFate.INCLUDED, 60L));
        }

        @Test
        void what_was_billed_goes_before_what_is_written_down_later() {
            assertThat(shares(
                            KnownHours.open(entry("a", "capped", 1, 120)),
                            new KnownHours(entry("b", "capped", 2, 120), EntryState.STANDS, true, 0)))
                    .extracting(share -> share.entry().id().value(), HourShare::fate, HourShare::minutes)
                    .containsExactly(
                            tuple("a", HourFate.OPEN, 13L),
                            tuple("a", HourFate.INCLUDED, 107L),
                            tuple("b", HourFate.BILLED, 120L));
        }
    }

    @Nested
    class of_a_fixed_price {

        @Test
        void no_hour_is_billed() {
            assertThat(shares(KnownHours.open(entry("a", "fixed", 1, 61))))
                    .extracting(HourShare::fate, HourShare::minutes)
                    .containsExactly(tuple(HourFate.INCLUDED, 66L));
        }
    }

    @Nested
    class under_a_retainer {

        @Test
        void only_what_goes_beyond_is_billed() {
            assertThat(shares(new KnownHours(entry("a", "retained", 1, 60), EntryState.STANDS, false, 36)))
                    .extracting(HourShare::fate, HourShare::minutes)
                    .containsExactly(tuple(HourFate.OPEN, 24L), tuple(HourFate.INCLUDED, 36L));
        }
    }

    @Provide
    Arbitrary<List<KnownHours>> hours() {
        Arbitrary<KnownHours> one = Combinators.combine(
                        Arbitraries.of("hourly", "fixed", "capped", "retained"),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 600),
                        Arbitraries.of(EntryState.class),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(0, 700))
                .as((project, day, minutes, state, billed, covered) ->
                        new KnownHours(entry("x", project, day, minutes), state, billed, covered));
        return one.list().ofMaxSize(30).map(list -> {
            List<KnownHours> numbered = new ArrayList<>();
            for (KnownHours known : list) {
                TimeEntry entry = known.entry();
                numbered.add(new KnownHours(
                        entry.copy(Id.of("e" + numbered.size()), entry.date()).build(),
                        known.state(),
                        known.billed() && known.state() == EntryState.STANDS,
                        known.covered()));
            }
            return numbered;
        });
    }

    @Property(tries = 500)
    void every_billable_minute_is_billed_or_included_or_open_or_written_off(@ForAll("hours") List<KnownHours> hours) {
        List<HourShare> shares = HourShares.under(CARD, HouseRates.none()).of(hours);

        Map<Id<TimeEntry>, Long> minutes = new HashMap<>();
        shares.forEach(share -> minutes.merge(share.entry().id(), share.minutes(), Long::sum));
        Map<Id<TimeEntry>, Long> expected = new HashMap<>();
        hours.stream()
                .filter(known -> known.state() == EntryState.STANDS || known.state() == EntryState.WRITTEN_OFF)
                .forEach(known -> expected.put(
                        known.entry().id(), (known.entry().duration().toMinutes() + 5) / 6 * 6));
        assertThat(minutes).isEqualTo(expected);
        assertThat(shares)
                .extracting(share -> tuple(share.entry().id(), share.fate()))
                .doesNotHaveDuplicates();
        for (KnownHours known : hours) {
            assertThat(shares)
                    .filteredOn(share -> share.entry().equals(known.entry()))
                    .allSatisfy(share -> assertThat(share.fate() == HourFate.WRITTEN_OFF)
                            .isEqualTo(known.state() == EntryState.WRITTEN_OFF))
                    .noneSatisfy(share ->
                            assertThat(share.fate()).isEqualTo(known.billed() ? HourFate.OPEN : HourFate.BILLED));
        }
    }

    @Property(tries = 500)
    void a_cap_is_never_exceeded(@ForAll("hours") List<KnownHours> hours) {
        BigDecimal billed = HourShares.under(CARD, HouseRates.none()).of(hours).stream()
                .filter(share ->
                        share.entry().project().filter("capped"::equals).isPresent())
                .filter(share -> share.fate() == HourFate.BILLED || share.fate() == HourFate.OPEN)
                .map(share -> BigDecimal.valueOf(share.minutes()).multiply(new BigDecimal("1.50")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(billed).isLessThanOrEqualTo(new BigDecimal("200.00"));
    }
}
