package nl.factuurwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AllocationTest {

    @Property
    void the_parts_add_up(@ForAll long total, @ForAll("weights") long[] weights) {
        BigInteger sum = Arrays.stream(Allocation.split(total, weights))
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add);

        assertThat(sum).isEqualTo(BigInteger.valueOf(total));
    }

    @Property
    void each_part_is_within_one_unit_of_its_exact_share(@ForAll long total, @ForAll("weights") long[] weights) {
        long[] parts = Allocation.split(total, weights);
        BigInteger sum = sum(weights);

        for (int i = 0; i < parts.length; i++) {
            BigInteger exact = BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights[i]));
            BigInteger off =
                    BigInteger.valueOf(parts[i]).multiply(sum).subtract(exact).abs();
            assertThat(off).isLessThan(sum);
        }
    }

    @Property
    void who_weighs_more_gets_no_less(@ForAll long total, @ForAll("weights") long[] weights) {
        Assume.that(total >= 0);
        long[] parts = Allocation.split(total, weights);

        for (int i = 0; i < parts.length; i++) {
            for (int j = 0; j < parts.length; j++) {
                if (weights[i] > weights[j]) {
                    assertThat(parts[i]).isGreaterThanOrEqualTo(parts[j]);
                }
            }
        }
    }

    @Property
    void what_weighs_nothing_gets_nothing(@ForAll long total, @ForAll("weights") long[] weights) {
        long[] parts = Allocation.split(total, weights);

        for (int i = 0; i < parts.length; i++) {
            if (weights[i] == 0) {
                assertThat(parts[i]).isZero();
            }
        }
    }

    @Property
    void a_credit_is_split_as_its_invoice(@ForAll long total, @ForAll("weights") long[] weights) {
        Assume.that(total != Long.MIN_VALUE);
        long[] mirrored = Arrays.stream(Allocation.split(-total, weights))
                .map(part -> -part)
                .toArray();

        assertThat(mirrored).containsExactly(Allocation.split(total, weights));
    }

    @Provide
    Arbitrary<long[]> weights() {
        Arbitrary<Long> weight = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 5),
                Arbitraries.longs().between(0, 1_000_000),
                Arbitraries.longs().between(0, Long.MAX_VALUE));
        return weight.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(list -> list.stream().anyMatch(it -> it > 0))
                .map(list -> list.stream().mapToLong(it -> it).toArray());
    }

    private static BigInteger sum(long[] values) {
        return Arrays.stream(values).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Nested
    class Split {

        @Test
        void gives_what_is_left_to_the_largest_remainders() {
            // exact shares 33.4, 33.3 and 33.3
            assertThat(Allocation.split(100, new long[] {333, 334, 333})).containsExactly(33, 34, 33);
        }

        @Test
        void gives_the_earlier_part_more_at_a_tie() {
            assertThat(Allocation.split(100, new long[] {1, 1, 1})).containsExactly(34, 33, 33);
            assertThat(Allocation.split(-101, new long[] {1, 1, 1})).containsExactly(-34, -34, -33);
        }

        @Test
        void takes_the_most_that_a_long_holds() {
            assertThat(Allocation.split(Long.MIN_VALUE, new long[] {7})).containsExactly(Long.MIN_VALUE);
            assertThat(Allocation.split(Long.MAX_VALUE, new long[] {Long.MAX_VALUE, Long.MAX_VALUE}))
                    .containsExactly((1L << 62), (1L << 62) - 1);
        }

        @Test
        void refuses_weights_that_say_nothing() {
            assertThatIllegalArgumentException().isThrownBy(() -> Allocation.split(100, new long[] {}));
            assertThatIllegalArgumentException().isThrownBy(() -> Allocation.split(100, new long[] {0, 0}));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Allocation.split(100, new long[] {2, -1}))
                    .withMessageContaining("-1");
        }

        @Test
        void leaves_the_weights_alone() {
            long[] weights = {3, 2, 1};

            Allocation.split(100, weights);

            assertThat(weights).isEqualTo(new long[] {3, 2, 1});
        }
    }
}
