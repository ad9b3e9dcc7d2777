package nl.factuurwerk.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.factuurwerk.hours.Timer.Midnight;
import nl.factuurwerk.identity.Id;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimerTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant();
    }

    private static Timer started(String local) {
        return Timer.start(at(local), AMSTERDAM);
    }

    @Nested
    class worked {

        @Test
        void leaves_pauses_out() {
            Timer timer = started("2026-10-05T09:00")
                    .pause(at("2026-10-05T12:00"))
                    .resume(at("2026-10-05T12:30"))
                    .stop(at("2026-10-05T17:00"));

            assertThat(timer.worked()).isEqualTo(Duration.ofMinutes(450));
            assertThat(timer.runs()).hasSize(2);
        }

        @Test
        void counts_what_runs_up_to_now() {
            Timer timer = started("2026-10-05T09:00");

            assertThat(timer.worked()).isZero();
            assertThat(timer.worked(at("2026-10-05T09:20"))).isEqualTo(Duration.ofMinutes(20));
            assertThat(timer.pause(at("2026-10-05T10:00")).worked(at("2026-10-05T12:00")))
                    .isEqualTo(Duration.ofHours(1));
        }

        @Test
        void is_real_time_when_the_clock_changes() {
            assertThat(started("2026-03-29T01:00").stop(at("2026-03-29T04:00")).worked())
                    .isEqualTo(Duration.ofHours(2));
            assertThat(started("2026-10-25T01:00").stop(at("2026-10-25T04:00")).worked())
                    .isEqualTo(Duration.ofHours(4));
        }

        @Test
        void is_the_same_in_every_zone() {
            Timer timer = started("2026-10-05T09:00")
                    .in(ZoneId.of("Europe/London"), at("2026-10-05T10:00"))
                    .stop(at("2026-10-05T11:00"));

            assertThat(timer.worked()).isEqualTo(Duration.ofHours(2));
            assertThat(timer.pieces(Midnight.KEEP))
                    .extracting(piece -> piece.clocked().zone().getId())
                    .containsExactly("Europe/Amsterdam", "Europe/London");
        }
    }

    @Nested
    class an_act {

        @Test
        void that_does_not_fit_is_refused() {
            Timer running = started("2026-10-05T09:00");
            Timer stopped = running.stop(at("2026-10-05T10:00"));

            assertThatThrownBy(() -> running.resume(at("2026-10-05T10:00"))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> stopped.stop(at("2026-10-05T11:00"))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> stopped.resume(at("2026-10-05T11:00"))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> running.pieces(Midnight.KEEP)).isInstanceOf(IllegalStateException.class);
        }

        @Test
        void before_the_last_one_is_refused() {
            assertThatThrownBy(() -> started("2026-10-05T09:00").stop(at("2026-10-05T08:59")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("2026-10-05T06:59:00Z");
        }
    }

    @Nested
    class over_midnight {

        private final Timer night = started("2026-10-05T22:30").stop(at("2026-10-06T01:15"));

        @Test
        void time_is_split_by_choice() {
            assertThat(night.pieces(Midnight.SPLIT))
                    .extracting(Timer.Piece::date, Timer.Piece::worked)
                    .containsExactly(
                            tuple(LocalDate.of(2026, 10, 5), Duration.ofMinutes(90)),
                            tuple(LocalDate.of(2026, 10, 6), Duration.ofMinutes(75)));
        }

        @Test
        void time_is_kept_by_choice() {
            assertThat(night.pieces(Midnight.KEEP))
                    .extracting(Timer.Piece::date, Timer.Piece::worked)
                    .containsExactly(tuple(LocalDate.of(2026, 10, 5), Duration.ofMinutes(165)));
        }

        @Test
        void a_day_of_twenty_five_hours_becomes_two_entries() {
            Timer timer = started("2026-10-25T00:00").stop(at("2026-10-26T00:00"));

            assertThat(timer.pieces(Midnight.SPLIT))
                    .extracting(Timer.Piece::worked)
                    .containsExactly(Duration.ofHours(24), Duration.ofHours(1));
        }
    }

    /** What happens to a timer: seconds until the next act, and which act it is. */
    record Step(int seconds, int act) {}

    private static final List<ZoneId> ZONES = List.of(
            AMSTERDAM,
            ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("America/Sao_Paulo"));

    @Provide
    Arbitrary<List<Step>> courses() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 20_000),
                                Arbitraries.integers().between(0, 200_000)),
                        Arbitraries.integers().between(0, 11))
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1_262_304_000, 1_830_000_000).map(Instant::ofEpochSecond),
                // the nights in which clocks of Amsterdam change
                Arbitraries.longs()
                        .between(0, 90_000)
                        .map(n -> at("2026-03-28T12:00").plusSeconds(n)),
                Arbitraries.longs()
                        .between(0, 90_000)
                        .map(n -> at("2026-10-24T12:00").plusSeconds(n)));
    }

    @Property(tries = 2000)
    void no_second_is_lost_or_gained_whatever_the_clock_does(
            @ForAll("courses") List<Step> course, @ForAll("moments") Instant start, @ForAll Midnight midnight) {
        Timer timer = Timer.start(start, AMSTERDAM);
        Instant now = start;
        long counted = 0;
        boolean running = true;
        for (Step step : course) {
            now = now.plusSeconds(step.seconds());
            counted += running ? step.seconds() : 0;
            if (step.act() < ZONES.size()) {
                timer = timer.in(ZONES.get(step.act()), now);
            } else if (running) {
                timer = timer.pause(now);
                running = false;
            } else {
                timer = timer.resume(now);
                running = true;
            }
        }
        List<Timer.Piece> pieces = timer.stop(now).pieces(midnight);

        assertThat(pieces.stream().map(Timer.Piece::worked).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofSeconds(counted));
        List<TimeEntry> entries = new ArrayList<>();
        for (Timer.Piece piece : pieces) {
            entries.add(TimeEntry.of(Id.of("e" + entries.size()), Id.of("sanne"), piece)
                    .build());
            if (midnight == Midnight.SPLIT) {
                assertThat(LocalDate.ofInstant(
                                piece.clocked().stop().minusSeconds(1),
                                piece.clocked().zone()))
                        .isEqualTo(piece.date());
            }
        }
        assertThat(new EntryCheck(Duration.ofDays(1)).of(entries).mentions("HOURS-OVERLAP"))
                .isFalse();
    }
}
