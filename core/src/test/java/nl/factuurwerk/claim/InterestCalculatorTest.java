package nl.factuurwerk.claim;

import static nl.factuurwerk.claim.InterestRegime.COMMERCIAL;
import static nl.factuurwerk.claim.InterestRegime.CONSUMER;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.factuurwerk.claim.InterestTerms.Agreed;
import nl.factuurwerk.claim.InterestTerms.Compounding;
import nl.factuurwerk.reference.OutsideTable;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class InterestCalculatorTest {

    private static final InterestCalculator CALCULATOR = InterestCalculator.standard();

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static Interest commercial(String principal, String due, String paid) {
        return CALCULATOR.on(eur(principal), date(due), date(paid), InterestTerms.statutory(COMMERCIAL));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/nl/factuurwerk/oracles/interest.csv", useHeadersInDisplayName = true)
    void reproduces_worked_cases(
            String name,
            InterestRegime regime,
            String principal,
            LocalDate due,
            LocalDate paid,
            long days,
            String total,
            String actualActual,
            String periods,
            String source) {
        InterestTerms terms = InterestTerms.statutory(regime);

        Interest interest = CALCULATOR.on(eur(principal), due, paid, terms);

        assertThat(interest.total()).isEqualTo(eur(total));
        assertThat(interest.days()).isEqualTo(days);
        assertThat(interest.periods().stream()
                        .map(each -> each.days() + " " + each.rate().value() + " "
                                + each.base().getAmount() + " "
                                + each.interest().getAmount())
                        .collect(Collectors.joining(";")))
                .isEqualTo(periods == null ? "" : periods);
        if (actualActual != null) {
            assertThat(InterestCalculator.of(StatutoryInterest.standard(), DayCount.ACTUAL_ACTUAL)
                            .on(eur(principal), due, paid, terms)
                            .total())
                    .isEqualTo(eur(actualActual));
        }
    }

    @Nested
    class Days {

        @Test
        void run_from_the_day_after_the_due_date_up_to_and_including_the_day_of_payment() {
            assertThat(commercial("36500.00", "2026-01-31", "2026-02-01").total())
                    .isEqualTo(eur("10.15"));
            assertThat(commercial("36500.00", "2026-01-31", "2026-02-02").total())
                    .isEqualTo(eur("20.30"));
        }

        @Test
        void before_the_due_date_bear_nothing() {
            assertThat(commercial("36500.00", "2026-01-31", "2026-01-15").periods())
                    .isEmpty();
        }

        @Test
        void without_a_first_or_a_last_are_refused() {
            InterestTerms agreed = InterestTerms.agreed(percent(5), COMMERCIAL);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CALCULATOR.during(eur("1.00"), DateRange.from(date("2026-01-31")), agreed))
                    .withMessageContaining("2026-01-31");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            CALCULATOR.during(eur("1.00"), DateRange.of(LocalDate.MIN, date("2026-01-31")), agreed))
                    .withMessageContaining("2026-01-31");
        }

        @Test
        void beyond_the_last_known_rate_are_an_error_that_names_table_and_day() {
            assertThat(commercial("100.00", "2026-11-30", "2026-12-31").days()).isEqualTo(31);
            assertThatThrownBy(() -> commercial("100.00", "2026-11-30", "2027-01-01"))
                    .isInstanceOf(OutsideTable.class)
                    .hasMessageContaining("statutory-interest-nl")
                    .hasMessageContaining("2027-01-01");
        }
    }

    @Nested
    class Years {

        @Test
        void are_counted_from_the_first_day_of_interest_and_not_from_the_first_of_january() {
            Interest interest = commercial("1000.00", "2017-03-14", "2018-03-15");

            assertThat(interest.periods())
                    .extracting(InterestPeriod::base)
                    .containsExactly(eur("1000.00"), eur("1080.00"));
            assertThat(interest.periods().getLast().days()).isEqualTo(DateRange.on(date("2018-03-15")));
        }

        @Test
        void that_begin_on_29_february_end_on_27_february_in_common_years_and_on_28_in_leap_years() {
            Interest interest = commercial("1000.00", "2016-02-28", "2020-02-29");

            assertThat(interest.periods())
                    .extracting(each -> each.days().first())
                    .contains(
                            date("2016-02-29"),
                            date("2017-02-28"),
                            date("2018-02-28"),
                            date("2019-02-28"),
                            date("2020-02-29"));
        }

        @Test
        void with_the_same_rate_and_amount_are_shown_as_one_period() {
            InterestTerms simple = new Agreed(percent(5), COMMERCIAL, Compounding.SIMPLE);

            assertThat(CALCULATOR
                            .on(eur("100.00"), date("2015-12-31"), date("2018-12-31"), simple)
                            .periods())
                    .hasSize(1);
        }
    }

    @Nested
    class Agreed_interest {

        @Test
        void takes_the_place_of_commercial_interest_even_if_it_is_lower() {
            assertThat(CALCULATOR
                            .on(
                                    eur("36500.00"),
                                    date("2026-01-31"),
                                    date("2026-02-01"),
                                    InterestTerms.agreed(percent(5), COMMERCIAL))
                            .total())
                    .isEqualTo(eur("5.00"));
        }

        @Test
        void takes_the_place_of_consumer_interest_only_while_it_is_higher() {
            Interest interest = CALCULATOR.on(
                    eur("36500.00"),
                    date("2025-12-30"),
                    date("2026-01-02"),
                    InterestTerms.agreed(percent(5), CONSUMER));

            assertThat(interest.periods()).extracting(InterestPeriod::rate).containsExactly(percent(6), percent(5));
            assertThat(interest.total()).isEqualTo(eur("16.00"));
        }

        @Test
        void bears_interest_itself_only_if_that_was_agreed() {
            Agreed simple = new Agreed(percent(10), COMMERCIAL, Compounding.SIMPLE);
            Agreed yearly = new Agreed(percent(10), COMMERCIAL, Compounding.YEARLY);
            DateRange twoYears = DateRange.of(date("2021-01-01"), date("2022-12-31"));

            assertThat(CALCULATOR.during(eur("100.00"), twoYears, simple).total())
                    .isEqualTo(eur("20.00"));
            assertThat(CALCULATOR.during(eur("100.00"), twoYears, yearly).total())
                    .isEqualTo(eur("21.00"));
        }

        @Test
        void by_the_month_is_twelve_times_as_much_by_the_year() {
            assertThat(InterestTerms.agreedPerMonth(percent("1.5"), COMMERCIAL))
                    .isEqualTo(InterestTerms.agreed(percent(18), COMMERCIAL));
        }

        @Test
        void is_refused_below_zero() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> InterestTerms.agreed(percent("-1"), COMMERCIAL))
                    .withMessageContaining("-1%");
        }
    }

    @Test
    void no_interest_needs_no_rate_of_any_day() {
        Interest interest = CALCULATOR.on(eur("100.00"), date("2026-01-31"), date("2040-01-01"), InterestTerms.none());

        assertThat(interest.total()).isEqualTo(eur("0.00"));
        assertThat(interest.explain().in(Language.ENGLISH)).isEqualTo("no interest");
    }

    @Test
    void amounts_below_zero_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> commercial("-1.00", "2026-01-31", "2026-01-31"))
                .withMessageContaining("-1.00");
    }

    @Test
    void the_currency_decides_what_is_rounded_to() {
        Money yen = Money.ofMajor(CurrencyUnit.of("JPY"), 365_00);

        Interest interest =
                CALCULATOR.on(yen, date("2026-01-31"), date("2026-02-01"), InterestTerms.statutory(COMMERCIAL));

        assertThat(interest.total()).isEqualTo(Money.ofMajor(CurrencyUnit.of("JPY"), 10));
        assertThat(interest.periods().getFirst().unrounded()).hasToString("10.15");
    }

    @Test
    void explains_itself_period_by_period_in_both_languages() {
        Interest interest = commercial("5000.00", "2026-06-29", "2026-07-15");

        assertThat(interest.explain().in(Language.ENGLISH)).isEqualTo("""
                interest over 16 days: EUR 22.76, rounded once (every day a 365th of a year)
                  2026-06-30: 1 day at 10.15% of EUR 5000.00 = 1.390411
                  2026-07-01 to 2026-07-15: 15 days at 10.4% of EUR 5000.00 = 21.369863""");
        assertThat(interest.explain().in(Language.DUTCH)).startsWith("""
                rente over 16 dagen: EUR 22.76, eenmaal afgerond (elke dag telt als 1/365 jaar)
                  2026-06-30: 1 dag tegen 10.15% over EUR 5000.00 = 1.390411""");
    }
}
