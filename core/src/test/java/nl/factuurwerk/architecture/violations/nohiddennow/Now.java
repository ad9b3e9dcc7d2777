package nl.factuurwerk.architecture.violations.nohiddennow;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;

final class Now {

    private Now() {}

    static Instant badNowInTheFacade() {
        return Instant.now();
    }

    static Clock badClockInTheZoneOfTheMachine() {
        return Clock.systemDefaultZone();
    }

    static Clock goodSystemClock() {
        return Clock.systemUTC();
    }

    static Clock goodSystemClockInAZone(ZoneId zone) {
        return Clock.system(zone);
    }

    static Clock goodTickingClock(ZoneId zone) {
        return Clock.tickSeconds(zone);
    }

    static InstantSource goodSystemSource() {
        return InstantSource.system();
    }

    static Instant badInstant(Clock clock) {
        return clock.instant();
    }

    static Instant badInstantOfASource(InstantSource source) {
        return source.instant();
    }

    static Supplier<Instant> badInstantByReference(Clock clock) {
        return clock::instant;
    }
}
