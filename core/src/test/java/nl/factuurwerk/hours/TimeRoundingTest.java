package nl.factuurwerk.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.factuurwerk.hours.TimeRounding.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRoundingTest {

    @ParameterizedTest
    @CsvSource({
        "PT1S,      PT6M",
        "PT6M,      PT6M",
        "PT6M1S,    PT12M",
        "PT1H,      PT1H",
        "PT24H,     PT24H",
    })
    void counts_every_step_begun(String worked, String counted) {
        assertThat(TimeRounding.up(6).round(Duration.parse(worked))).isEqualTo(Duration.parse(counted));
    }

    @ParameterizedTest
    @CsvSource({
        "PT1S,      PT15M",
        "PT7M29S,   PT15M",
        "PT22M29S,  PT15M",
        "PT22M30S,  PT30M",
        "PT45M,     PT45M",
    })
    void rounds_to_the_nearest_step_up_from_the_middle_and_never_to_nothing(String worked, String counted) {
        assertThat(TimeRounding.nearest(15).round(Duration.parse(worked))).isEqualTo(Duration.parse(counted));
    }

    @Test
    void leaves_whole_minutes_alone_when_rounding_to_the_minute() {
        assertThat(TimeRounding.toTheMinute().round(Duration.ofMinutes(83))).isEqualTo(Duration.ofMinutes(83));
        assertThat(TimeRounding.toTheMinute().round(Duration.ofSeconds(83 * 60 + 30)))
                .isEqualTo(Duration.ofMinutes(84));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -6, 61})
    void refuses_steps_below_a_minute_or_above_an_hour(int minutes) {
        assertThatThrownBy(() -> TimeRounding.up(minutes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_steps_with_seconds_and_time_that_is_none() {
        assertThatThrownBy(() -> new TimeRounding(Duration.ofSeconds(90), Direction.UP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT1M30S");
        assertThatThrownBy(() -> TimeRounding.up(6).round(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The slow way: step by step until the time is covered, or the next step would be further off. */
    @Property
    void agrees_with_counting_steps(
            @ForAll @IntRange(min = 1, max = 86_400) int seconds,
            @ForAll @IntRange(min = 1, max = 60) int minutes,
            @ForAll Direction direction) {
        int step = minutes * 60;
        int counted = step;
        while (switch (direction) {
            case UP -> counted < seconds;
            case DOWN -> counted + step <= seconds;
            case NEAREST -> Math.abs(counted + step - seconds) <= Math.abs(counted - seconds);
        }) {
            counted += step;
        }

        assertThat(new TimeRounding(Duration.ofMinutes(minutes), direction).round(Duration.ofSeconds(seconds)))
                .isEqualTo(Duration.ofSeconds(counted));
    }
}
