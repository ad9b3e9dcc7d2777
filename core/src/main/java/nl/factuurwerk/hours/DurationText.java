package nl.factuurwerk.hours;

import java.time.Duration;
import java.util.Optional;

/** A duration as trackers write it: {@code 1:30} or {@code 1:30:00}, below zero with a sign in front. */
final class DurationText {

    private static final int MOST_DIGITS_OF_HOURS = 6;

    private DurationText() {}

    static Optional<Duration> parse(String text) {
        boolean negative = text.startsWith("-");
        String[] parts = (negative ? text.substring(1) : text).split(":", -1);
        if ((parts.length != 2 && parts.length != 3)
                || parts[0].isEmpty()
                || parts[0].length() > MOST_DIGITS_OF_HOURS
                || !isDigits(parts[0])) {
            return Optional.empty();
        }
        Duration read = Duration.ofHours(Integer.parseInt(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].length() != 2 || !isDigits(parts[i]) || parts[i].charAt(0) > '5') {
                return Optional.empty();
            }
            int number = Integer.parseInt(parts[i]);
            read = read.plus(i == 1 ? Duration.ofMinutes(number) : Duration.ofSeconds(number));
        }
        return Optional.of(negative ? read.negated() : read);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
