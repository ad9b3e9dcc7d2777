package nl.factuurwerk.architecture.violations.nohiddennow.billing;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

final class Now {

    private Now() {}

    static Instant badNowOfInstant() {
        return Instant.now();
    }

    static LocalDate badNowOfLocalDate() {
        return LocalDate.now();
    }

    static LocalDateTime badNowOfLocalDateTime() {
        return LocalDateTime.now();
    }

    static LocalTime badNowOfLocalTime() {
        return LocalTime.now();
    }

    static MonthDay badNowOfMonthDay() {
        return MonthDay.now();
    }

    static OffsetDateTime badNowOfOffsetDateTime() {
        return OffsetDateTime.now();
    }

    static OffsetTime badNowOfOffsetTime() {
        return OffsetTime.now();
    }

    static Year badNowOfYear() {
        return Year.now();
    }

    static YearMonth badNowOfYearMonth() {
        return YearMonth.now();
    }

    static ZonedDateTime badNowOfZonedDateTime() {
        return ZonedDateTime.now();
    }

    static JapaneseDate badNowOfJapaneseDate() {
        return JapaneseDate.now();
    }

    static LocalDate badNowInAZone(ZoneId zone) {
        return LocalDate.now(zone);
    }

    static LocalDate badNowOfAClock(Clock clock) {
        return LocalDate.now(clock);
    }

    static Supplier<Instant> badNowByReference() {
        return Instant::now;
    }

    static Supplier<Supplier<Instant>> badNowInALambda() {
        return () -> () -> Instant.now();
    }

    static long badMilliseconds() {
        return System.currentTimeMillis();
    }

    static long badNanoseconds() {
        return System.nanoTime();
    }

    static long badMillisecondsOfAClock(Clock clock) {
        return clock.millis();
    }

    static Clock badClockInTheZoneOfTheMachine() {
        return Clock.systemDefaultZone();
    }

    static Object badDate() {
        return new Date();
    }

    static Object badCalendar() {
        return Calendar.getInstance();
    }

    static Clock goodFixedClock(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    static Instant goodArithmetic(Instant instant) {
        return instant.plusSeconds(60);
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
