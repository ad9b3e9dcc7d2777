package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.time.Hours;

/** What stands in the way of a request. */
final class RequestCheck {

    private static final Location DAYS = Location.of("days");
    private static final Location PARTS = Location.of("parts");
    private static final Location FROM = Location.of("from");

    private final LeaveFile file;
    private final LeaveRequest request;
    private final LocalDate asOf;

    private RequestCheck(LeaveFile file, LeaveRequest request, LocalDate asOf) {
        this.file = file;
        this.request = request;
        this.asOf = asOf;
    }

    static Report of(LeaveFile file, LeaveRequest request, LocalDate asOf) {
        RequestCheck check = new RequestCheck(file, request, asOf);
        return Report.collect(check::all);
    }

    private void all(Consumer<Finding> findings) {
        employed(findings);
        parts(findings);
        others(findings);
        if (!isKnown()) {
            findings.accept(LeaveRules.KIND.at(FROM, Map.of("from", request.from())));
            return;
        }
        List<LeaveDay> hours = request.hours(file.employee(), file.policy().holidays());
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

    /** Part of a day may be asked for beside another part, not a day twice. */
    private void others(Consumer<Finding> findings) {
        for (LeaveRequest other : file.requests()) {
            if (!other.id().equals(request.id()) && !other.status(asOf).isOver()) {
                Set<LocalDate> shared = new TreeSet<>();
                List<LeaveDay> both = new ArrayList<>(
                        other.hours(file.employee(), file.policy().holidays()));
                for (LeaveDay day : request.hours(file.employee(), file.policy().holidays())) {
                    both.stream()
                            .filter(each -> each.day().equals(day.day()))
                            .filter(each -> each.hours()
                                            .plus(day.hours())
                                            .compareTo(file.employee().hoursOn(day.day()))
                                    > 0)
                            .forEach(each -> shared.add(each.day()));
                }
                shared.stream()
                        .findFirst()
                        .ifPresent(day -> findings.accept(
                                LeaveRules.OVERLAP.at(DAYS, Map.of("day", day, "request", other.id()))));
            }
        }
    }

    private boolean isKnown() {
        LeaveKinds kinds = file.policy().kinds();
        return kinds.codes().stream()
                .anyMatch(code -> kinds.history(code).stream()
                        .anyMatch(row -> row.applies().contains(request.days().first())
                                && (code.equals(request.from())
                                        || row.value().pool().equals(request.from()))));
    }

    private void balance(List<LeaveDay> hours, Consumer<Finding> findings) {
        LocalDate last =
                asOf.isAfter(request.days().last()) ? asOf : request.days().last();
        List<LeaveDay> without = new ArrayList<>();
        for (LeaveRequest other : file.requests()) {
            if (!other.id().equals(request.id()) && other.status(asOf).isAgreed()) {
                without.addAll(other.hours(file.employee(), file.policy().holidays()));
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

    /** What was taken in advance in all, settled later or not: on the day it was taken there was nothing. */
    private Hours owed(List<LeaveDay> agreed, LocalDate last) {
        return LeaveLedger.of(file.employee(), file.facts(), agreed, file.policy(), last).owed().stream()
                .map(LeaveLedger.Owed::hours)
                .filter(Hours::isPositive)
                .reduce(Hours.ZERO, Hours::plus);
    }
}
