package nl.factuurwerk.hours;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.staff.Employee;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RatesTest {

    private static final Id<Party> BREWERY = Id.of("brewery");
    private static final Id<Employee> SANNE = Id.of("sanne");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private static TimeEntry.Builder entry() {
        return TimeEntry.of(Id.of("1"), SANNE, DAY, Duration.ofMinutes(50))
                .customer(BREWERY)
                .project("site")
                .task("design")
                .activity("travel");
    }

    /** The rate of a level, above all those below it. */
    private static void add(RateLevel level, RateCard.Builder card, HouseRates.Builder house) {
        HourlyRate rate = HourlyRate.from(JANUARY, eur(price(level)));
        switch (level) {
            case ENTRY -> throw new IllegalArgumentException("Not on a card: " + level);
            case TASK -> card.rate(rate.at("design"));
            case EMPLOYEE_ON_PROJECT -> card.rate(rate.on("site").of(SANNE));
            case PROJECT -> card.rate(rate.on("site"));
            case EMPLOYEE -> card.rate(rate.of(SANNE));
            case CUSTOMER -> card.rate(rate);
            case ACTIVITY -> house.sales(rate.doing("travel"));
            case DEFAULT -> house.sales(rate);
        }
    }

    private static String price(RateLevel level) {
        return (100 + level.ordinal()) + ".00";
    }

    @Nested
    class a_rate {

        @ParameterizedTest
        @EnumSource(value = RateLevel.class, mode = EnumSource.Mode.EXCLUDE, names = "ENTRY")
        void goes_before_those_that_are_wider(RateLevel level) {
            RateCard.Builder card = RateCard.of(BREWERY);
            HouseRates.Builder house = HouseRates.none().toBuilder();
            Arrays.stream(RateLevel.values())
                    .filter(each -> each.compareTo(level) >= 0)
                    .forEach(each -> add(each, card, house));

            assertThat(house.build().salesOf(entry().build(), card.build()))
                    .contains(new FoundRate(level, unitPrice(price(level))));
        }

        @Test
        void of_the_entry_goes_before_all() {
            RateCard card = RateCard.of(BREWERY)
                    .rate(HourlyRate.from(JANUARY, eur("101.00")).at("design"))
                    .build();

            assertThat(card.rateOf(entry().rate(unitPrice("12.50")).build()))
                    .contains(new FoundRate(RateLevel.ENTRY, unitPrice("12.50")));
        }

        @Test
        void of_a_task_is_narrowed_by_project_and_then_by_employee() {
            RateCard card = RateCard.of(BREWERY)
                    .rate(HourlyRate.from(JANUARY, eur("1.00")).at("design"))
                    .rate(HourlyRate.from(JANUARY, eur("2.00")).at("design").of(SANNE))
                    .rate(HourlyRate.from(JANUARY, eur("3.00")).at("design").on("site"))
                    .build();

            assertThat(card.priceOf(entry().build())).contains(unitPrice("3.00"));
        }

        @Test
        void of_an_activity_stands_alone() {
            assertThatThrownBy(() -> HourlyRate.from(JANUARY, eur("1.00"))
                            .doing("travel")
                            .on("site"))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void of_the_house_does_not_go_before_what_was_agreed() {
            HouseRates house = HouseRates.none().toBuilder()
                    .sales(HourlyRate.from(JANUARY, eur("120.00")).of(SANNE))
                    .build();
            RateCard card = RateCard.of(BREWERY)
                    .rate(HourlyRate.from(JANUARY, eur("95.00")))
                    .build();

            assertThat(house.salesOf(entry().build(), card).orElseThrow().price())
                    .isEqualTo(unitPrice("95.00"));
        }
    }

    @Nested
    class the_internal_cost {

        private final HouseRates house = HouseRates.none().toBuilder()
                .cost(HourlyRate.from(JANUARY, eur("50.00")))
                .cost(HourlyRate.from(JANUARY, eur("62.00")).of(SANNE))
                .cost(HourlyRate.from(LocalDate.of(2026, 10, 6), eur("64.00")).of(SANNE))
                .build();

        @Test
        void is_that_of_the_day() {
            assertThat(house.cost(entry().build())).contains(eur("51.67"));
            assertThat(house.costOf(entry().build()).orElseThrow().level()).isEqualTo(RateLevel.EMPLOYEE);
        }

        @Test
        void is_unknown_before_the_first_rate() {
            assertThat(house.cost(entry().build()
                            .copy(Id.of("2"), JANUARY.minusDays(1))
                            .build()))
                    .isEmpty();
        }
    }

    @Nested
    class rounding {

        private TimeEntry clocked(String from, String until, int pause) {
            ZoneId zone = ZoneId.of("Europe/Amsterdam");
            Clocked times = Clocked.of(
                    LocalDateTime.parse(from).atZone(zone),
                    LocalDateTime.parse(until).atZone(zone));
            return TimeEntry.of(Id.of("1"), SANNE, times.date(), times.length().minusMinutes(pause))
                    .clocked(times)
                    .build();
        }

        private final HoursRounding quarters =
                HoursRounding.toTheMinute().start(TimeRounding.down(15)).stop(TimeRounding.up(15));

        @Test
        void of_start_and_end_goes_by_the_clock() {
            assertThat(quarters.round(clocked("2026-10-05T09:08", "2026-10-05T10:01", 0)))
                    .isEqualTo(Duration.ofMinutes(75));
            assertThat(quarters.round(clocked("2026-10-05T09:00", "2026-10-05T10:00", 10)))
                    .isEqualTo(Duration.ofMinutes(50));
        }

        @Test
        void of_start_and_end_leaves_an_entry_without_times_alone() {
            assertThat(quarters.round(entry().build())).isEqualTo(Duration.ofMinutes(50));
        }

        @Test
        void of_start_and_end_never_leaves_nothing() {
            HoursRounding inwards = HoursRounding.of(TimeRounding.up(6))
                    .start(TimeRounding.up(30))
                    .stop(TimeRounding.down(30));

            assertThat(inwards.round(clocked("2026-10-05T09:05", "2026-10-05T09:20", 0)))
                    .isEqualTo(Duration.ofMinutes(6));
        }

        @Test
        void of_a_clock_takes_parts_of_an_hour_only() {
            assertThatThrownBy(() -> quarters.start(TimeRounding.up(7)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("PT7M");
        }
    }

    @Property(tries = 200)
    void a_later_rate_changes_no_price_of_an_earlier_day(@ForAll List<Integer> days, @ForAll int late) {
        List<HourlyRate> known = new ArrayList<>();
        RateCard.Builder card = RateCard.of(BREWERY);
        days.stream()
                .map(day -> JANUARY.plusDays(Math.floorMod(day, 300)))
                .distinct()
                .forEach(from -> {
                    known.add(HourlyRate.from(from, eur("80.00")));
                    card.rate(known.getLast());
                });
        LocalDate from = JANUARY.plusDays(400 + Math.floorMod(late, 100));
        RateCard before = card.build();
        RateCard after = before.toBuilder()
                .rate(HourlyRate.from(from, eur("99.00")).of(SANNE))
                .build();

        assertThat(after.differsFrom(before)).contains(from);
        assertThat(before.differsFrom(before.toBuilder().build())).isEmpty();
        for (LocalDate day = JANUARY; day.isBefore(from); day = day.plusDays(17)) {
            TimeEntry entry = entry().build().copy(Id.of("2"), day).build();
            assertThat(after.priceOf(entry)).isEqualTo(before.priceOf(entry));
        }
    }
}
