package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.time.HolidayCalendar;
import nl.factuurwerk.time.Hours;
import org.jspecify.annotations.Nullable;

/** What stands in the way of a request. */
final class RequestCheck {

    private static final Location DAYS = Location.of("days");
    private static final Location PARTS = Location.of("parts");
    private static final Location FROM = Location.of("from");

    private final LeaveFile file;
    private final LeaveRequest request;
    private final LocalDate asOf;
    private final HolidayCalendar holidays;

    private RequestCheck(LeaveFile file, LeaveRequest request, LocalDate asOf) {
        this.file = file;
        this.request = request;
        this.asOf = asOf;
        this.holidays = new KnownHolidays(file.policy().holidays());
    }

    static Report of(LeaveFile file, LeaveRequest request, LocalDate asOf) {
        RequestCheck check = new RequestCheck(file, request, asOf);
        return Report.collect(check::all);
    }

    private void all(Consumer<Finding> findings) {
        employed(findings);
        parts(findings);
        List<LeaveDay> hours = request.hours(file.employee(), holidays);
        others(hours, findings);
        if (!isKnown(hours)) {
            findings.accept(LeaveRules.KIND.at(FROM, Map.of("from", request.from())));
            return;
        }
        if (hours.isEmpty()) {
            findings.accept(LeaveRules.NO_WORK.at(DAYS, Map.of("days", request.days())));
            return;
        }
        balance(hours, findings);
    }

    private void employed(Consumer<Finding> findings) {
        request.days()
                .first()
                .datesUntil(request.days().last().plusDays(1))
                .filter(day -> file.employee().termsOn(day).isEmpty())
                .findFirst()
                .ifPresent(day -> findings.accept(LeaveRules.EMPLOYMENT.at(DAYS, Map.of("day", day))));
    }

    private void parts(Consumer<Finding> findings) {
        request.parts().forEach((day, hours) -> {
            Hours worked = file.employee().hoursOn(day);
            if (hours.compareTo(worked) > 0) {
                findings.accept(LeaveRules.PART.at(PARTS, Map.of("day", day, "hours", hours, "worked", worked)));
            }
        });
    }

    /** Parts of a day may be asked for beside each other, as long as they fit into it. */
    private void others(List<LeaveDay> hours, Consumer<Finding> findings) {
        Map<LocalDate, Hours> asked = new HashMap<>();
        hours.forEach(day -> asked.put(day.day(), day.hours()));
        for (LeaveRequest other : file.requests()) {
            if (isOther(other) && !other.status(asOf).isOver()) {
                @Nullable LocalDate shared = null;
                for (LeaveDay day : other.hours(file.employee(), holidays)) {
                    Hours both = asked.computeIfPresent(day.day(), (key, before) -> before.plus(day.hours()));
                    boolean fits =
                            both == null || both.compareTo(file.employee().hoursOn(day.day())) <= 0;
                    shared = fits || shared != null ? shared : day.day();
                }
                if (shared != null) {
                    findings.accept(LeaveRules.OVERLAP.at(DAYS, Map.of("day", shared, "request", other.id())));
                }
            }
        }
    }

    private boolean isOther(LeaveRequest other) {
        return !other.id().equals(request.id());
    }

    /** A kind that ends while the leave lasts is none on the days behind. */
    private boolean isKnown(List<LeaveDay> hours) {
        LeaveKinds kinds = file.policy().kinds();
        return kinds.hasPool(request.from(), request.days().first())
                && hours.stream().allMatch(day -> kinds.hasPool(request.from(), day.day()));
    }

    private void balance(List<LeaveDay> hours, Consumer<Finding> findings) {
        LocalDate last =
                asOf.isAfter(request.days().last()) ? asOf : request.days().last();
        List<LeaveDay> without = new ArrayList<>();
        for (LeaveRequest other : file.requests()) {
            // What nobody has decided on yet is agreed in two weeks if nobody does.
            if (isOther(other)
                    && (other.status(asOf).isAgreed() || other.status(asOf).isPending())) {
                without.addAll(other.hours(file.employee(), holidays));
            }
        }
        List<LeaveDay> with = new ArrayList<>(without);
        with.addAll(hours);
        Hours missing = owed(with, last).minus(owed(without, last));
        if (missing.isPositive()) {
            Hours asked = hours.stream().map(LeaveDay::hours).reduce(Hours.ZERO, Hours::plus);
            findings.accept(
                    LeaveRules.BALANCE.at(DAYS, Map.of("asked", asked, "short", missing, "from", request.from())));
        }
    }

    /** Who is ill now and has not recovered is not taken to be ill on the days asked for. */
    private Hours owed(List<LeaveDay> agreed, LocalDate last) {
        return new LedgerFold(file.employee(), file.facts(), agreed, file.policy(), last, asOf)
                .ledger()
                .everOwed();
    }
}
