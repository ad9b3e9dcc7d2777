package nl.factuurwerk.dispatch;

import java.time.Duration;

/**
 * How often something is sent that does not arrive, and when. Each waiting time is that before it times {@code factor},
 * until the longest.
 *
 * <pre>{@code
 * RetryPolicy.standard().withAttempts(5).waiting(Duration.ofMinutes(2), 3, Duration.ofHours(4))
 * }</pre>
 *
 * @param attempts how often it is tried in all, 1 or more; an attempt of which nobody knows what became counts too
 * @param firstWait how long after the first failure it is tried again
 * @param factor how many times longer each further waiting time is, 1 or more
 * @param longestWait the longest waiting time
 * @param lease how long whoever sends it has for that, before it counts as lost; longer than any sending takes
 */
public record RetryPolicy(int attempts, Duration firstWait, int factor, Duration longestWait, Duration lease) {

    private static final RetryPolicy STANDARD =
            new RetryPolicy(8, Duration.ofMinutes(1), 4, Duration.ofHours(6), Duration.ofMinutes(10));

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if there is no attempt, a waiting time is below zero, the factor is below 1, the
     *     longest waiting time is shorter than the first, or the lease has no length
     */
    public RetryPolicy {
        if (attempts < 1 || factor < 1) {
            throw new IllegalArgumentException("Attempts and factor are 1 or more, not " + attempts + " and " + factor);
        }
        if (firstWait.isNegative() || longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException(
                    "Waiting times grow from zero or more, not from " + firstWait + " to " + longestWait);
        }
        if (!lease.isPositive()) {
            throw new IllegalArgumentException("A lease is longer than zero, not " + lease);
        }
    }

    /**
     * Returns what suits e-mail: eight attempts within a day, the first wait a minute, each four times longer until six
     * hours; a lease of ten minutes.
     *
     * @return the policy
     */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns this policy with another number of attempts.
     *
     * @param most how often it is tried in all
     * @return the changed policy
     * @throws IllegalArgumentException if it is below 1
     */
    public RetryPolicy withAttempts(int most) {
        return new RetryPolicy(most, firstWait, factor, longestWait, lease);
    }

    /**
     * Returns this policy with other waiting times.
     *
     * @param first how long after the first failure it is tried again
     * @param growth how many times longer each further waiting time is
     * @param longest the longest waiting time
     * @return the changed policy
     * @throws IllegalArgumentException if the first is below zero or above the longest, or the growth is below 1
     */
    public RetryPolicy waiting(Duration first, int growth, Duration longest) {
        return new RetryPolicy(attempts, first, growth, longest, lease);
    }

    /**
     * Returns this policy with another lease.
     *
     * @param time how long whoever sends it has for that; longer than any sending takes
     * @return the changed policy
     * @throws IllegalArgumentException if it has no length
     */
    public RetryPolicy withLease(Duration time) {
        return new RetryPolicy(attempts, firstWait, factor, longestWait, time);
    }

    /**
     * Returns how long to wait behind an attempt that failed.
     *
     * @param attempt which one it was, from 1
     * @return the waiting time
     * @throws IllegalArgumentException if there is no such attempt
     */
    public Duration waitAfter(int attempt) {
        if (attempt < 1) {
            throw new IllegalArgumentException("Attempts are counted from 1, not " + attempt);
        }
        Duration wait = firstWait;
        for (int passed = 1; passed < attempt && wait.compareTo(longestWait) < 0 && !wait.isZero(); passed++) {
            wait = wait.compareTo(longestWait.dividedBy(factor)) > 0 ? longestWait : wait.multipliedBy(factor);
        }
        return wait;
    }
}
