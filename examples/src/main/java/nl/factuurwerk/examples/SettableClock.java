package nl.factuurwerk.examples;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands at noon of a day until it is set to another: a story that takes months is told in a second. */
final class SettableClock extends Clock {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private LocalDate today;
    private int lastId;

    SettableClock(LocalDate today) {
        this.today = today;
    }

    void set(LocalDate day) {
        today = day;
    }

    LocalDate today() {
        return today;
    }

    /** Identities that are the same whenever the story is told. */
    String nextId() {
        lastId++;
        return "id-" + lastId;
    }

    @Override
    public ZoneId getZone() {
        return AMSTERDAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return today.atTime(LocalTime.NOON).atZone(AMSTERDAM).toInstant();
    }
}
