package nl.factuurwerk.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static RetryPolicy policy(int attempts, Duration first, int factor, Duration longest, Duration lease) {
        return new RetryPolicy(attempts, first, factor, longest, lease);
    }

    @Test
    void each_wait_is_longer_until_the_longest() {
        assertThat(IntStream.rangeClosed(1, 8)
                        .mapToObj(RetryPolicy.standard()::waitAfter)
                        .map(Duration::toMinutes))
                .containsExactly(1L, 4L, 16L, 64L, 256L, 360L, 360L, 360L);
    }

    @Test
    void sizes_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> policy(0, MINUTE, 2, MINUTE, MINUTE));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(1, MINUTE, 0, MINUTE, MINUTE));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(1, MINUTE.negated(), 2, MINUTE, MINUTE));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(1, MINUTE, 2, Duration.ZERO, MINUTE));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(1, MINUTE, 2, MINUTE, Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryPolicy.standard().waitAfter(0));
    }

    @Test
    void is_the_standard_one_but_for_what_is_said() {
        assertThat(RetryPolicy.standard()
                        .withAttempts(3)
                        .waiting(MINUTE, 2, Duration.ofHours(1))
                        .withLease(Duration.ofMinutes(5)))
                .isEqualTo(policy(3, MINUTE, 2, Duration.ofHours(1), Duration.ofMinutes(5)));
    }

    @Property
    void waits_never_shrink_and_never_pass_the_longest(
            @ForAll @LongRange(min = 0, max = Integer.MAX_VALUE) long first,
            @ForAll @IntRange(min = 1) int factor,
            @ForAll @LongRange(min = 0, max = Integer.MAX_VALUE) long more,
            @ForAll @IntRange(min = 1, max = 1000) int attempt) {
        Duration longest = Duration.ofMillis(first + more);
        RetryPolicy policy = policy(5, Duration.ofMillis(first), factor, longest, MINUTE);

        assertThat(policy.waitAfter(attempt))
                .isBetween(Duration.ofMillis(first), longest)
                .isLessThanOrEqualTo(policy.waitAfter(attempt + 1));
    }
}
