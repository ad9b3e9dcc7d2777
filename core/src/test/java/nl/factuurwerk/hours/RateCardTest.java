package nl.factuurwerk.hours;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.staff.Employee;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateCardTest {

    private static final Id<Party> BREWERY = Id.of("brewery");
    private static final Id<Employee> SANNE = Id.of("sanne");
    private static final Id<Employee> BRAM = Id.of("bram");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private static final List<HourlyRate> RATES = List.of(
            HourlyRate.from(JANUARY, eur("80.00")),
            HourlyRate.from(JULY, eur("85.00")),
            HourlyRate.from(JANUARY, eur("95.00")).of(SANNE),
            HourlyRate.from(JANUARY, eur("70.00")).on("support"),
            HourlyRate.from(JULY, eur("110.00")).on("support").of(SANNE));

    private static RateCard card(List<HourlyRate> rates) {
        RateCard.Builder card = RateCard.of(BREWERY);
        rates.forEach(card::rate);
        return card.build();
    }

    private static TimeEntry entry(Id<Employee> employee, String project, LocalDate date) {
        TimeEntry.Builder entry =
                TimeEntry.of(Id.of("1"), employee, date, Duration.ofHours(1)).customer(BREWERY);
        return project.isEmpty() ? entry.build() : entry.project(project).build();
    }

    @Nested
    class finding_a_rate {

        @ParameterizedTest
        @CsvSource({
            "bram,  site,    2026-01-01, 80",
            "bram,  '',      2026-06-30, 80",
            "bram,  site,    2026-07-01, 85",
            "sanne, site,    2026-07-01, 95",
            "sanne, '',      2026-07-01, 95",
            "bram,  support, 2026-07-01, 70",
            "sanne, support, 2026-06-30, 70",
            "sanne, support, 2026-07-01, 110",
        })
        void takes_the_narrowest_that_holds_on_the_day_and_of_those_the_latest(
                String employee, String project, LocalDate date, String price) {
            assertThat(card(RATES).priceOf(entry(Id.of(employee), project, date)))
                    .contains(unitPrice(price));
        }

        @Test
        void finds_none_before_the_first() {
            assertThat(card(RATES).priceOf(entry(BRAM, "site", JANUARY.minusDays(1))))
                    .isEmpty();
            assertThat(RateCard.of(BREWERY).build().priceOf(entry(BRAM, "site", JANUARY)))
                    .isEmpty();
        }
    }

    @Nested
    class changing {

        @Test
        void leaves_earlier_days_as_they_were() {
            RateCard before = card(RATES);
            RateCard after = before.toBuilder()
                    .rate(HourlyRate.from(LocalDate.of(2026, 10, 1), eur("99.00")))
                    .build();

            for (LocalDate day = JANUARY; day.isBefore(LocalDate.of(2026, 10, 1)); day = day.plusDays(1)) {
                assertThat(after.priceOf(entry(BRAM, "site", day))).isEqualTo(before.priceOf(entry(BRAM, "site", day)));
            }
            assertThat(after.priceOf(entry(BRAM, "site", LocalDate.of(2026, 10, 1))))
                    .contains(unitPrice("99"));
        }

        @Test
        void refuses_two_rates_for_the_same_work_from_the_same_day() {
            assertThatThrownBy(() -> card(RATES).toBuilder().rate(HourlyRate.from(JULY, eur("90.00"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("EUR 90");
        }

        @Test
        void keeps_every_part_through_a_builder_and_tells_it_apart() {
            RateCard card = RateCard.of(BREWERY)
                    .rate(RATES.getFirst())
                    .rounding(TimeRounding.up(6))
                    .build();

            assertThat(card.toBuilder().build()).isEqualTo(card).hasSameHashCodeAs(card);
            assertThat(card)
                    .isNotEqualTo(card.toBuilder().rate(RATES.get(1)).build())
                    .isNotEqualTo(card.toBuilder().rounding(TimeRounding.up(15)).build())
                    .isNotEqualTo(RateCard.of(Id.of("bakery"))
                            .rate(RATES.getFirst())
                            .rounding(TimeRounding.up(6))
                            .build());
        }
    }

    @Test
    void refuses_a_rate_that_is_not_for_one_hour() {
        assertThatThrownBy(() -> HourlyRate.from(JANUARY, unitPrice("760").per(8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EUR 760 per 8");
    }

    @Property(tries = 100)
    void a_rate_does_not_depend_on_the_order_in_which_rates_were_given(@ForAll Random random) {
        List<HourlyRate> shuffled = new ArrayList<>(RATES);
        Collections.shuffle(shuffled, random);

        for (LocalDate day : List.of(JANUARY, JULY.minusDays(1), JULY)) {
            for (String project : List.of("", "site", "support")) {
                for (Id<Employee> employee : List.of(SANNE, BRAM)) {
                    TimeEntry entry = entry(employee, project, day);
                    assertThat(card(shuffled).priceOf(entry))
                            .isEqualTo(card(RATES).priceOf(entry));
                }
            }
        }
    }
}
