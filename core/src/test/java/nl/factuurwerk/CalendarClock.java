package nl.factuurwerk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows noon of whatever day a test has come to. */
public final class CalendarClock extends Clock {

    private LocalDate day;

    public CalendarClock(LocalDate day) {
        this.day = day;
    }

    public LocalDate today() {
        return day;
    }

    public void turnTo(LocalDate value) {
        day = value;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** An office sets its own zone: it is noon somewhere near, so that the day is the same. */
    @Override
    public Clock withZone(ZoneId zone) {
        CalendarClock shown = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return shown.withZone(other);
            }

            @Override
            public Instant instant() {
                return shown.instant();
            }
        };
    }

    @Override
    public Instant instant() {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
