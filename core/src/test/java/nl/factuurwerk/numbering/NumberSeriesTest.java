package nl.factuurwerk.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.NumberSeries.DateOrder;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberSeriesTest {

    private static NumberSeries series(String pattern, SeriesReset reset, long first, DateOrder dates) {
        return new NumberSeries(Id.of("invoices"), NumberPattern.of(pattern), reset, first, dates);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static List<String> numbers(NumberSeries series, String... dates) {
        List<String> numbers = new ArrayList<>();
        Optional<SeriesPosition> last = Optional.empty();
        for (String each : dates) {
            last = Optional.of(series.next(last, date(each)).orThrow());
            numbers.add(last.get().number().value());
        }
        return numbers;
    }

    @Nested
    class Reset {

        @Test
        void yearly_starts_again_with_the_first_document_of_the_year() {
            assertThat(numbers(
                            NumberSeries.of("invoices", "{year}-{seq:4}", SeriesReset.YEARLY),
                            "2026-12-30",
                            "2026-12-31",
                            "2027-01-01",
                            "2027-01-01"))
                    .containsExactly("2026-0001", "2026-0002", "2027-0001", "2027-0002");
        }

        @Test
        void monthly_starts_again_with_the_first_document_of_the_month() {
            assertThat(numbers(
                            NumberSeries.of("invoices", "{yy}{month}-{seq}", SeriesReset.MONTHLY),
                            "2026-01-31",
                            "2026-02-01",
                            "2026-02-28",
                            "2027-02-01"))
                    .containsExactly("2601-1", "2602-1", "2602-2", "2702-1");
        }

        @Test
        void never_goes_on_for_ever() {
            assertThat(numbers(
                            NumberSeries.of("invoices", "{year}-{seq}", SeriesReset.NEVER),
                            "2026-12-31",
                            "2027-01-01",
                            "2028-05-05"))
                    .containsExactly("2026-1", "2027-2", "2028-3");
        }

        @Test
        void begins_each_period_with_the_first_number_of_the_series() {
            assertThat(numbers(
                            series("{year}-{seq}", SeriesReset.YEARLY, 100, DateOrder.RISING),
                            "2026-01-01",
                            "2026-01-01",
                            "2027-01-01"))
                    .containsExactly("2026-100", "2026-101", "2027-100");
        }

        @ParameterizedTest
        @CsvSource({
            "{seq}, YEARLY",
            "{month}-{seq}, YEARLY",
            "{quarter}-{seq}, YEARLY",
            "{year}-{seq}, MONTHLY",
            "{month}-{seq}, MONTHLY",
            "{year}-{quarter}-{seq}, MONTHLY"
        })
        void must_show_in_the_number(String pattern, SeriesReset reset) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NumberSeries.of("invoices", pattern, reset))
                    .withMessageContaining("twice")
                    .withMessageContaining(pattern);
        }

        @Test
        void names_its_periods() {
            assertThat(SeriesReset.NEVER.period(date("2026-03-09"))).isEmpty();
            assertThat(SeriesReset.YEARLY.period(date("2026-03-09"))).isEqualTo("2026");
            assertThat(SeriesReset.MONTHLY.period(date("2026-03-09"))).isEqualTo("2026-03");
        }
    }

    @Nested
    class Dates {

        @Test
        void may_not_run_back_unless_the_series_says_so() {
            NumberSeries series = NumberSeries.of("invoices", "{year}-{seq}", SeriesReset.YEARLY);
            SeriesPosition last =
                    series.next(Optional.empty(), date("2026-03-09")).orThrow();

            Parsed<SeriesPosition> refused = series.next(Optional.of(last), date("2026-03-08"));

            assertThat(refused.value()).isEmpty();
            Finding finding = refused.report().findings().get(0);
            assertThat(finding.id()).hasToString("NUM-DATE-ORDER");
            assertThat(finding.where().term()).isEqualTo("BT-2");
            assertThat(finding.law()).hasValueSatisfying(law -> assertThat(law).hasToString("art. 35a(1)(b) Wet OB"));
            assertThat(finding.in(Language.DUTCH)).contains("2026-03-08", "2026-03-09", "2026-1");
            assertThat(series.next(Optional.of(last), date("2026-03-09"))
                            .orThrow()
                            .number())
                    .isEqualTo(new DocumentNumber("2026-2"));
        }

        @Test
        void run_free_within_a_period_and_the_latest_is_kept() {
            NumberSeries series = series("{year}-{seq}", SeriesReset.YEARLY, 1, DateOrder.FREE);
            SeriesPosition last =
                    series.next(Optional.empty(), date("2026-03-09")).orThrow();

            SeriesPosition back =
                    series.next(Optional.of(last), date("2026-03-01")).orThrow();

            assertThat(back).isEqualTo(new SeriesPosition("2026", 2, date("2026-03-09"), new DocumentNumber("2026-2")));
        }

        @Test
        void never_run_back_over_a_reset_which_would_give_a_number_twice() {
            NumberSeries series = series("{year}-{seq}", SeriesReset.YEARLY, 1, DateOrder.FREE);
            SeriesPosition last =
                    series.next(Optional.empty(), date("2027-01-02")).orThrow();

            assertThat(series.next(Optional.of(last), date("2026-12-31"))
                            .report()
                            .mentions("NUM-DATE-ORDER"))
                    .isTrue();
        }
    }

    @Test
    void starts_at_one_or_more() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series("{seq}", SeriesReset.NEVER, 0, DateOrder.RISING))
                .withMessageContaining("0");
    }

    @Property(tries = 500)
    void numbers_are_unique_and_each_one_higher_within_its_period(
            @ForAll @From("patterns") NumberPattern pattern,
            @ForAll SeriesReset reset,
            @ForAll DateOrder order,
            @ForAll @Size(max = 60) List<@From("days") LocalDate> dates) {
        Assume.that(pattern.distinguishes(reset));
        NumberSeries series = new NumberSeries(Id.of("invoices"), pattern, reset, 1, order);
        Set<DocumentNumber> given = new HashSet<>();
        Optional<SeriesPosition> last = Optional.empty();
        for (LocalDate date : dates) {
            Optional<SeriesPosition> before = last;
            Optional<SeriesPosition> next = series.next(last, date).value();
            if (next.isPresent()) {
                assertThat(given.add(next.get().number())).as("%s", next.get()).isTrue();
                long expected = before.filter(was -> was.period().equals(reset.period(date)))
                        .map(was -> was.sequence() + 1)
                        .orElse(1L);
                assertThat(next.get().sequence()).isEqualTo(expected);
                last = next;
            }
        }
    }

    @Provide
    Arbitrary<NumberPattern> patterns() {
        return Arbitraries.of(
                        "{seq}",
                        "{year}{seq}",
                        "{seq}{yy}",
                        "{yy}{seq}{month}",
                        "{year}-{month}-{seq:3}",
                        "F{quarter}{seq}")
                .map(NumberPattern::of);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1_000).map(LocalDate.of(2026, 1, 1)::plusDays);
    }
}
