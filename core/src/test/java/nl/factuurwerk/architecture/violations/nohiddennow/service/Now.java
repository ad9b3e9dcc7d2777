package nl.factuurwerk.architecture.violations.nohiddennow.service;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

final class Now {

    private Now() {}

    static LocalDate badNowOfAClock(Clock clock) {
        return LocalDate.now(clock);
    }

    static long badMillisecondsOfAClock(Clock clock) {
        return clock.millis();
    }

    static Clock badSystemClock() {
        return Clock.systemUTC();
    }

    static Clock badSystemClockInAZone(ZoneId zone) {
        return Clock.system(zone);
    }

    static Clock badTickingClock(ZoneId zone) {
        return Clock.tickSeconds(zone);
    }

    static InstantSource badSystemSource() {
        return InstantSource.system();
    }

    static Instant goodInstant(Clock clock) {
        return clock.instant();
    }

    static Instant goodInstantOfASource(InstantSource source) {
        return source.instant();
    }

    static Supplier<Instant> goodInstantByReference(Clock clock) {
        return clock::instant;
    }
}
