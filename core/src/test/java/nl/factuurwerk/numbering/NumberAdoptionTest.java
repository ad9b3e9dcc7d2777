package nl.factuurwerk.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.NumberSeries.DateOrder;
import nl.factuurwerk.rule.Parsed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that were given before: read back, and taken over into a series. */
class NumberAdoptionTest {

    private static final LocalDate NOVEMBER_2 = LocalDate.of(2026, 11, 2);
    private static final NumberSeries YEARLY = NumberSeries.of("invoices", "{year}-{seq:4}", SeriesReset.YEARLY);

    private static Optional<SeriesPosition> at(String number, LocalDate date) {
        return Optional.of(
                YEARLY.adopt(Optional.empty(), new DocumentNumber(number), date).orThrow());
    }

    private static Parsed<SeriesPosition> adopt(Optional<SeriesPosition> last, String number, LocalDate date) {
        return YEARLY.adopt(last, new DocumentNumber(number), date);
    }

    @Nested
    class Reading {

        @Property
        void gives_back_every_sequence_number_that_was_written(@ForAll @LongRange(min = 1) long sequence) {
            long written = sequence % 1_000_000_000_000L;
            for (String text :
                    new String[] {"{year}-{seq:4}", "{seq}", "F{yy}{month}/{seq:12}", "{seq:2}.{quarter}.NL"}) {
                NumberPattern pattern = NumberPattern.of(text);

                assertThat(pattern.sequenceOf(pattern.format(NOVEMBER_2, written), NOVEMBER_2))
                        .hasValue(written);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2026-001",
                    "2026-00001",
                    "2025-0001",
                    "2026-",
                    "2026-000a",
                    "2026-+001",
                    "2026--001",
                    "2026-0001 ",
                    "2026-\u0661\u0662\u0663\u0664",
                    "2026-9999999999999999999",
                    "0001",
                    "2026"
                })
        void knows_a_number_that_the_pattern_does_not_write(String number) {
            assertThat(NumberPattern.of("{year}-{seq:4}").sequenceOf(new DocumentNumber(number), NOVEMBER_2))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"12, 1{seq}, 2", "12, {seq}2, 1", "112, 1{seq}2, 1", "1, 1{seq},", "12, 1{seq}2,"})
        void keeps_digits_of_the_pattern_and_of_the_sequence_apart(String number, String pattern, Long sequence) {
            assertThat(NumberPattern.of(pattern).sequenceOf(new DocumentNumber(number), NOVEMBER_2))
                    .isEqualTo(sequence == null ? OptionalLong.empty() : OptionalLong.of(sequence));
        }
    }

    @Nested
    class Adopting {

        @Test
        void lets_a_series_without_numbers_begin_with_any() {
            Optional<SeriesPosition> last = at("2026-0042", NOVEMBER_2);

            assertThat(YEARLY.next(last, NOVEMBER_2).orThrow().number()).hasToString("2026-0043");
        }

        @Test
        void takes_the_next_number_also_over_the_turn_of_the_year() {
            LocalDate january = LocalDate.of(2027, 1, 4);
            Optional<SeriesPosition> last = at("2026-0042", NOVEMBER_2);

            assertThat(adopt(last, "2026-0043", NOVEMBER_2).orThrow().sequence())
                    .isEqualTo(43);
            assertThat(adopt(last, "2027-0001", january).orThrow())
                    .isEqualTo(new SeriesPosition("2027", 1, january, new DocumentNumber("2027-0001")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-0041", "2026-0042", "2026-0044", "2026-1043"})
        void refuses_a_gap_and_a_number_given_before(String number) {
            Parsed<SeriesPosition> adopted = adopt(at("2026-0042", NOVEMBER_2), number, NOVEMBER_2);

            assertThat(adopted.report().mentions("NUM-NOT-NEXT")).isTrue();
            assertThat(adopted.report())
                    .hasToString("BT-1 number " + number
                            + " does not follow 2026-0042: the next of the series is 2026-0043 (art. 35a(1)(b) Wet OB)."
                            + " Take over every document of the series, each one once, in the order of their numbers.");
        }

        @Test
        void refuses_a_number_of_another_series() {
            assertThat(adopt(Optional.empty(), "F2026-1", NOVEMBER_2).report().mentions("NUM-PATTERN"))
                    .isTrue();
            assertThat(adopt(Optional.empty(), "2025-0001", NOVEMBER_2).report().mentions("NUM-PATTERN"))
                    .isTrue();
        }

        @Test
        void refuses_a_number_below_the_first_of_the_series() {
            NumberSeries fromHundred = new NumberSeries(
                    Id.of("invoices"), NumberPattern.of("{seq}"), SeriesReset.NEVER, 100, DateOrder.RISING);

            assertThat(fromHundred
                            .adopt(Optional.empty(), new DocumentNumber("99"), NOVEMBER_2)
                            .report()
                            .mentions("NUM-PATTERN"))
                    .isTrue();
            assertThat(fromHundred
                            .adopt(Optional.empty(), new DocumentNumber("100"), NOVEMBER_2)
                            .isValid())
                    .isTrue();
        }

        @Test
        void refuses_a_date_that_runs_back() {
            assertThat(adopt(at("2026-0042", NOVEMBER_2), "2026-0043", NOVEMBER_2.minusDays(1))
                            .report()
                            .mentions("NUM-DATE-ORDER"))
                    .isTrue();
        }
    }
}
