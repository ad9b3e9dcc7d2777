package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;

/**
 * What a house asks of hours: until when they may be written and changed, and whether they are approved before they are
 * billed.
 *
 * @param graceDays how many days after the end of a month its hours may still be written and changed; empty where months are
 *     never locked
 * @param approvedOnly whether only approved hours are billed
 */
public record HoursPolicy(OptionalInt graceDays, boolean approvedOnly) {

    private static final HoursPolicy OPEN = new HoursPolicy(OptionalInt.empty(), false);

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if they are below zero
     */
    public HoursPolicy {
        if (graceDays.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "A month is locked zero or more days after its end, not " + graceDays.getAsInt());
        }
    }

    /**
     * Returns the policy that asks nothing.
     *
     * @return months are never locked, and hours are billed approved or not
     */
    public static HoursPolicy open() {
        return OPEN;
    }

    /**
     * Returns this policy with months that are locked.
     *
     * @param days how many days after the end of a month its hours may still be changed; zero for none
     * @return the changed policy
     * @throws IllegalArgumentException if it is below zero
     */
    public HoursPolicy lockedAfter(int days) {
        return new HoursPolicy(OptionalInt.of(days), approvedOnly);
    }

    /**
     * Returns this policy with only approved hours being billed.
     *
     * @return the changed policy
     */
    public HoursPolicy billingApproved() {
        return new HoursPolicy(graceDays, true);
    }

    /**
     * Returns from when on the hours of a day are locked.
     *
     * @param day the day of the work
     * @return the first day on which they cannot be changed any more, or empty if there is none
     */
    public Optional<LocalDate> lockedFrom(LocalDate day) {
        return graceDays.isEmpty()
                ? Optional.empty()
                : Optional.of(YearMonth.from(day).atEndOfMonth().plusDays(1L + graceDays.getAsInt()));
    }

    /**
     * Tells whether the hours of a day are locked.
     *
     * @param day the day of the work
     * @param today the day that it is
     * @return whether they cannot be changed
     */
    public boolean isLocked(LocalDate day, LocalDate today) {
        return lockedFrom(day).filter(since -> !today.isBefore(since)).isPresent();
    }

    /**
     * Tells whether hours may be written for an entry, and the entry changed.
     *
     * @param entry the entry
     * @param approvals how far the hours of its employee are
     * @param today the day that it is
     * @return why not: {@code HOURS-LOCKED} or {@code HOURS-APPROVED}; empty if they may
     */
    public Optional<Finding> check(TimeEntry entry, Approvals approvals, LocalDate today) {
        Location where = Location.of("entries[" + entry.id() + "]");
        if (isLocked(entry.date(), today)) {
            return Optional.of(HoursRules.LOCKED.at(
                    where,
                    Map.of(
                            "date",
                            entry.date(),
                            "since",
                            lockedFrom(entry.date()).orElseThrow())));
        }
        return approvals.isOpen(entry.date())
                ? Optional.empty()
                : Optional.of(
                        HoursRules.APPROVED.at(where, Map.of("employee", entry.employee(), "date", entry.date())));
    }

    /**
     * Tells whether a trip or an expense may be written, and changed: it is locked and approved with the hours of its day.
     *
     * @param outlay the trip or expense
     * @param approvals how far the hours of its employee are
     * @param today the day that it is
     * @return why not: {@code OUTLAY-LOCKED} or {@code OUTLAY-APPROVED}; empty if it may
     */
    public Optional<Finding> check(Outlay<?> outlay, Approvals approvals, LocalDate today) {
        if (isLocked(outlay.date(), today)) {
            return Optional.of(OutlayRules.of(
                    OutlayRules.LOCKED,
                    outlay,
                    Map.of("since", lockedFrom(outlay.date()).orElseThrow())));
        }
        return approvals.isOpen(outlay.date())
                ? Optional.empty()
                : Optional.of(OutlayRules.of(OutlayRules.APPROVED, outlay, Map.of()));
    }

    /**
     * Tells whether rates may change from a day on.
     *
     * @param of whose rates, as a finding says it
     * @param from the first day on which a price can be another one, or empty if none can
     * @param today the day that it is
     * @return {@code HOURS-RATE-LOCKED} if that day is locked; empty if they may
     */
    public Optional<Finding> checkRates(String of, Optional<LocalDate> from, LocalDate today) {
        return from.filter(day -> isLocked(day, today))
                .map(day -> HoursRules.RATE_LOCKED.at(Location.of("rates"), Map.of("of", of, "date", day)));
    }
}
