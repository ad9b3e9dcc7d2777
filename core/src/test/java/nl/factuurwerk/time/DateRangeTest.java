package nl.factuurwerk.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Property
    void has_as_many_days_as_it_contains(@ForAll("ranges") DateRange range) {
        long contained = DAY.minusDays(50)
                .datesUntil(DAY.plusDays(100))
                .filter(range::contains)
                .count();

        assertThat(range.days()).isEqualTo(contained);
        assertThat(range.isSingleDay()).isEqualTo(contained == 1);
    }

    @Property
    void two_overlap_where_a_day_is_in_both(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        boolean common = a.first().datesUntil(a.last().plusDays(1)).anyMatch(b::contains);

        assertThat(a.overlaps(b)).isEqualTo(common);
        assertThat(b.overlaps(a)).isEqualTo(common);
    }

    @Property
    void an_intersection_has_the_days_that_are_in_both(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.intersection(b).stream()
                        .flatMap(it -> it.first().datesUntil(it.last().plusDays(1))))
                .containsExactlyElementsOf(a.first()
                        .datesUntil(a.last().plusDays(1))
                        .filter(b::contains)
                        .toList());
    }

    @Property
    void a_span_is_the_smallest_that_holds_both(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        DateRange span = a.span(b);

        assertThat(span).isEqualTo(b.span(a));
        assertThat(span.contains(a.first()) && span.contains(a.last())).isTrue();
        assertThat(span.contains(b.first()) && span.contains(b.last())).isTrue();
        assertThat(span.first()).isIn(a.first(), b.first());
        assertThat(span.last()).isIn(a.last(), b.last());
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(-50, 49),
                        Arbitraries.integers().between(0, 49))
                .as((start, length) -> DateRange.of(DAY.plusDays(start), DAY.plusDays(start + length)));
    }

    @Nested
    class Making {

        @Test
        void includes_both_ends() {
            DateRange range = DateRange.of(DAY, DAY.plusDays(1));

            assertThat(range.contains(DAY.minusDays(1))).isFalse();
            assertThat(range.contains(DAY)).isTrue();
            assertThat(range.contains(DAY.plusDays(1))).isTrue();
            assertThat(range.contains(DAY.plusDays(2))).isFalse();
        }

        @Test
        void refuses_an_end_before_the_start() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DateRange.of(DAY, DAY.minusDays(1)))
                    .withMessageContaining("2026-06-15")
                    .withMessageContaining("2026-06-14");
        }

        @Test
        void takes_the_whole_of_a_month() {
            assertThat(DateRange.of(YearMonth.of(2028, 2))).hasToString("2028-02-01/2028-02-29");
        }

        @Test
        void takes_a_single_day() {
            assertThat(DateRange.on(DAY)).isEqualTo(DateRange.of(DAY, DAY)).hasSameHashCodeAs(DateRange.of(DAY, DAY));
            assertThat(DateRange.on(DAY).isSingleDay()).isTrue();
        }
    }

    @Nested
    class Open_ends {

        @Test
        void reach_for_ever() {
            assertThat(DateRange.from(DAY).contains(LocalDate.MAX)).isTrue();
            assertThat(DateRange.from(DAY).contains(DAY.minusDays(1))).isFalse();
            assertThat(DateRange.until(DAY).contains(LocalDate.MIN)).isTrue();
            assertThat(DateRange.until(DAY).contains(DAY.plusDays(1))).isFalse();
            assertThat(DateRange.always().days()).isPositive();
            assertThat(DateRange.from(DAY).overlaps(DateRange.until(DAY))).isTrue();
        }

        @Test
        void are_no_end() {
            assertThat(DateRange.from(DAY).end()).isEmpty();
            assertThat(DateRange.until(DAY).end()).contains(DAY);
        }

        @Test
        void are_written_as_dots() {
            assertThat(DateRange.from(DAY)).hasToString("2026-06-15/..");
            assertThat(DateRange.until(DAY)).hasToString("../2026-06-15");
            assertThat(DateRange.always()).hasToString("../..");
        }
    }
}
