package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.identity.IdSource;
import nl.factuurwerk.leave.LeaveFile;
import nl.factuurwerk.leave.LeaveKinds;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.leave.LeaveStatus;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.HolidayCalendar;
import nl.factuurwerk.time.Hours;
import org.jspecify.annotations.Nullable;

/** What has to be asked for of days that everybody is free: those with work that nobody asked for yet. */
final class CollectiveLeave {

    private final LeaveFile file;
    private final DateRange days;
    private final LocalDate today;
    private final IdSource ids;

    CollectiveLeave(LeaveFile file, DateRange days, LocalDate today, IdSource ids) {
        this.file = file;
        this.days = days;
        this.today = today;
        this.ids = ids;
    }

    /** Makes a draft for each run of days between those that were asked for already. */
    List<LeaveRequest> drafts() {
        Map<LocalDate, Hours> asked = asked();
        Map<LocalDate, Hours> free = new HashMap<>();
        Map<LocalDate, Hours> whole = new HashMap<>();
        for (LocalDate day = days.first(); !day.isAfter(days.last()); day = day.plusDays(1)) {
            Hours worked = file.employee().hoursOn(day);
            if (worked.isPositive() && !holidays().isHoliday(day)) {
                whole.put(day, worked);
                free.put(day, worked.minus(asked.getOrDefault(day, Hours.ZERO)));
            }
        }
        List<LeaveRequest> drafts = new ArrayList<>();
        @Nullable LocalDate first = null;
        LocalDate behind = days.last().plusDays(1);
        for (LocalDate day = days.first(); !day.isAfter(behind); day = day.plusDays(1)) {
            Hours left = free.get(day);
            boolean isAsked = left != null && !left.isPositive();
            if (day.equals(behind) || isAsked) {
                if (first != null) {
                    add(DateRange.of(first, day.minusDays(1)), free, whole, drafts);
                }
                first = null;
            } else if (first == null) {
                first = day;
            }
        }
        return drafts;
    }

    private void add(
            DateRange run, Map<LocalDate, Hours> free, Map<LocalDate, Hours> whole, List<LeaveRequest> drafts) {
        LeaveRequest draft = draft(run);
        boolean hasWork = false;
        for (LocalDate day = run.first(); !day.isAfter(run.last()); day = day.plusDays(1)) {
            Hours left = free.get(day);
            if (left != null) {
                hasWork = true;
                draft = left.equals(whole.get(day)) ? draft : draft.withPart(day, left);
            }
        }
        if (hasWork) {
            drafts.add(draft);
        }
    }

    /** The hours of days that were asked for and not refused. */
    private Map<LocalDate, Hours> asked() {
        Map<LocalDate, Hours> asked = new HashMap<>();
        for (LeaveRequest request : file.requests()) {
            LeaveStatus status = request.status(today);
            if (status.isAgreed() || status.isPending()) {
                request.hours(file.employee(), holidays())
                        .forEach(day -> asked.merge(day.day(), day.hours(), Hours::plus));
            }
        }
        return asked;
    }

    private LeaveRequest draft(DateRange run) {
        return LeaveRequest.draft(ids.nextId(), file.employee().id(), LeaveKinds.VACATION, run);
    }

    private HolidayCalendar holidays() {
        return file.policy().holidays();
    }
}
