package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.leave.LeaveEvent.What;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.HolidayCalendar;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.StatutoryTerm;

/**
 * Leave that somebody asks for: some days, or hours of them, and what was done with the request. Immutable; each act
 * returns the request with an event more. How many hours it comes to is not written down: that follows from the working
 * pattern and the holidays of each day, so that a change of contract needs no change of requests.
 *
 * <pre>{@code
 * LeaveRequest request = LeaveRequest.draft(id, sanne, LeaveKinds.VACATION, DateRange.of(date("2026-12-23"), date("2027-01-05")))
 *         .withPart(date("2026-12-23"), Hours.of(4))
 *         .submit(date("2026-11-02"), Actor.person("Sanne"));
 * request.status(date("2026-11-10"));   // SUBMITTED
 * request.status(date("2026-11-17"));   // AGREED_BY_SILENCE
 * }</pre>
 */
public final class LeaveRequest {

    /** The longest that one request lasts, in days. */
    public static final int LONGEST = 3660;

    private static final int WEEKS_TO_ANSWER = 2;

    private final Id<LeaveRequest> id;
    private final Id<Employee> employee;
    private final String from;
    private final DateRange days;
    private final Map<LocalDate, Hours> parts;
    private final int stages;
    private final List<LeaveEvent> events;

    private LeaveRequest(
            Id<LeaveRequest> id,
            Id<Employee> employee,
            String from,
            DateRange days,
            Map<LocalDate, Hours> parts,
            int stages,
            List<LeaveEvent> events) {
        this.id = Objects.requireNonNull(id, "id");
        this.employee = Objects.requireNonNull(employee, "employee");
        this.from = Objects.requireNonNull(from, "from");
        this.days = Objects.requireNonNull(days, "days");
        this.parts = Collections.unmodifiableMap(new TreeMap<>(parts));
        this.stages = stages;
        this.events = List.copyOf(events);
        if (days.first().equals(LocalDate.MIN) || days.end().isEmpty() || days.days() > LONGEST) {
            throw new IllegalArgumentException(
                    "Leave is asked for from a day to a day, at most " + LONGEST + " days on, not for " + days);
        }
        if (from.isBlank() || (stages != 1 && stages != 2)) {
            throw new IllegalArgumentException(
                    "Leave is asked for of a kind, and approved once or twice: '" + from + "', " + stages);
        }
        this.parts.forEach((day, hours) -> {
            if (!days.contains(day) || !hours.isPositive()) {
                throw new IllegalArgumentException("No part of leave from " + days + ": " + hours + " on " + day);
            }
        });
    }

    /**
     * Starts a request.
     *
     * @param id its identity
     * @param employee for whom
     * @param from the code of the pool or the kind it is taken from, for instance {@link LeaveKinds#VACATION}
     * @param days the first day and the last
     * @return the draft, of whole days, to be approved once
     * @throws IllegalArgumentException if the days are open or more than {@value #LONGEST}, or the code is blank
     */
    public static LeaveRequest draft(Id<LeaveRequest> id, Id<Employee> employee, String from, DateRange days) {
        return new LeaveRequest(id, employee, from, days, Map.of(), 1, List.of());
    }

    /**
     * Puts a request together again, as it was kept.
     *
     * @param draft the draft it started as
     * @param events what was done with it, in order
     * @return the request
     * @throws IllegalArgumentException if something was done that could not be done then
     */
    public static LeaveRequest restore(LeaveRequest draft, List<LeaveEvent> events) {
        LeaveRequest request = draft;
        for (LeaveEvent event : events) {
            try {
                request = request.with(event);
            } catch (IllegalStateException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        }
        return request;
    }

    /**
     * Returns this draft with part of a day, in place of the whole of it.
     *
     * @param day a day of the leave
     * @param hours how many hours of it, above zero
     * @return the changed draft
     * @throws IllegalStateException if it was submitted
     * @throws IllegalArgumentException if the day is not among those asked for, or there are no hours
     */
    public LeaveRequest withPart(LocalDate day, Hours hours) {
        requireDraft();
        Map<LocalDate, Hours> more = new TreeMap<>(parts);
        more.put(day, hours);
        return new LeaveRequest(id, employee, from, days, more, stages, events);
    }

    /**
     * Returns this draft with another number of those who have to approve.
     *
     * @param count one or two
     * @return the changed draft
     * @throws IllegalStateException if it was submitted
     * @throws IllegalArgumentException if it is another number
     */
    public LeaveRequest withStages(int count) {
        requireDraft();
        return new LeaveRequest(id, employee, from, days, parts, count, events);
    }

    private void requireDraft() {
        if (!events.isEmpty()) {
            throw new IllegalStateException(
                    "Request " + id + " was submitted on " + events.getFirst().day() + " and does not change");
        }
    }

    /**
     * Asks for the leave.
     *
     * @param day on which day
     * @param by who asks
     * @return the request, submitted
     * @throws IllegalStateException if it was before
     */
    public LeaveRequest submit(LocalDate day, Actor by) {
        return with(new LeaveEvent(day, What.SUBMITTED, by, Optional.empty()));
    }

    /**
     * Approves it, for one of those who have to.
     *
     * @param day on which day
     * @param by who approves; not the one who approved before
     * @return the request, agreed if nobody else has to approve
     * @throws IllegalStateException if nobody asks for it on that day, or the same person approved before
     */
    public LeaveRequest approve(LocalDate day, Actor by) {
        return with(new LeaveEvent(day, What.APPROVED, by, Optional.empty()));
    }

    /**
     * Refuses it.
     *
     * @param day on which day
     * @param by who refuses
     * @param reason the weighty reasons (art. 7:638(2) BW)
     * @return the request, rejected
     * @throws IllegalStateException if nobody asks for it on that day, or it was agreed by silence before
     * @throws IllegalArgumentException if the reason is blank, too long or cannot be printed
     */
    public LeaveRequest reject(LocalDate day, Actor by, String reason) {
        return with(new LeaveEvent(day, What.REJECTED, by, Optional.of(reason)));
    }

    /**
     * Takes it back before it was agreed.
     *
     * @param day on which day
     * @param by who takes it back
     * @return the request, cancelled
     * @throws IllegalStateException if it was agreed, rejected or cancelled before
     */
    public LeaveRequest cancel(LocalDate day, Actor by) {
        return with(new LeaveEvent(day, What.CANCELLED, by, Optional.empty()));
    }

    /**
     * Asks to take back what was agreed.
     *
     * @param day on which day
     * @param by who asks
     * @param reason why
     * @return the request, agreed still
     * @throws IllegalStateException if it was not agreed
     * @throws IllegalArgumentException if the reason is blank, too long or cannot be printed
     */
    public LeaveRequest requestCancellation(LocalDate day, Actor by, String reason) {
        return with(new LeaveEvent(day, What.CANCELLATION_REQUESTED, by, Optional.of(reason)));
    }

    /**
     * Agrees to take it back.
     *
     * @param day on which day
     * @param by who agrees
     * @return the request, cancelled
     * @throws IllegalStateException if nobody asked for that
     */
    public LeaveRequest agreeToCancellation(LocalDate day, Actor by) {
        return with(new LeaveEvent(day, What.CANCELLATION_AGREED, by, Optional.empty()));
    }

    /**
     * Refuses to take it back.
     *
     * @param day on which day
     * @param by who refuses
     * @param reason why
     * @return the request, agreed still
     * @throws IllegalStateException if nobody asked for that
     * @throws IllegalArgumentException if the reason is blank, too long or cannot be printed
     */
    public LeaveRequest refuseCancellation(LocalDate day, Actor by, String reason) {
        return with(new LeaveEvent(day, What.CANCELLATION_REFUSED, by, Optional.of(reason)));
    }

    private LeaveRequest with(LeaveEvent event) {
        LeaveStatus before = status(event.day());
        boolean possible = switch (event.what()) {
            case SUBMITTED -> before == LeaveStatus.DRAFT;
            case APPROVED -> before == LeaveStatus.SUBMITTED || before == LeaveStatus.APPROVED_ONCE;
            case REJECTED -> before == LeaveStatus.SUBMITTED || before == LeaveStatus.APPROVED_ONCE;
            case CANCELLED ->
                before == LeaveStatus.DRAFT || before == LeaveStatus.SUBMITTED || before == LeaveStatus.APPROVED_ONCE;
            case CANCELLATION_REQUESTED -> before == LeaveStatus.AGREED || before == LeaveStatus.AGREED_BY_SILENCE;
            case CANCELLATION_AGREED, CANCELLATION_REFUSED -> before == LeaveStatus.CANCELLATION_REQUESTED;
        };
        boolean twice = event.what() == What.APPROVED
                && events.stream()
                        .anyMatch(each ->
                                each.what() == What.APPROVED && each.by().equals(event.by()));
        boolean early =
                !events.isEmpty() && event.day().isBefore(events.getLast().day());
        if (!possible || twice || early) {
            // Without the reasons: they are personal, and messages end in logs.
            String last = events.isEmpty()
                    ? ""
                    : ", " + events.getLast().what() + " on " + events.getLast().day() + " by "
                            + events.getLast().by();
            throw new IllegalStateException("Request " + id + ", " + before + " on " + event.day() + last
                    + ", cannot be " + event.what() + " by " + event.by());
        }
        List<LeaveEvent> more = new ArrayList<>(events);
        more.add(event);
        return new LeaveRequest(id, employee, from, days, parts, stages, more);
    }

    /**
     * Tells how it stands.
     *
     * @param asOf the day, at its end; what was done later does not count
     * @return the status
     */
    public LeaveStatus status(LocalDate asOf) {
        LeaveStatus status = LeaveStatus.DRAFT;
        int approvals = 0;
        boolean silent = false;
        for (LeaveEvent event : events) {
            if (event.day().isAfter(asOf)) {
                break;
            }
            silent = silent || isPastAnswering(status, event.day());
            switch (event.what()) {
                case SUBMITTED -> status = LeaveStatus.SUBMITTED;
                case APPROVED -> {
                    approvals++;
                    status = approvals < stages ? LeaveStatus.APPROVED_ONCE : LeaveStatus.AGREED;
                }
                case REJECTED -> status = LeaveStatus.REJECTED;
                case CANCELLED, CANCELLATION_AGREED -> status = LeaveStatus.CANCELLED;
                case CANCELLATION_REQUESTED -> status = LeaveStatus.CANCELLATION_REQUESTED;
                case CANCELLATION_REFUSED -> status = silent ? LeaveStatus.AGREED_BY_SILENCE : LeaveStatus.AGREED;
            }
        }
        return isPastAnswering(status, asOf) ? LeaveStatus.AGREED_BY_SILENCE : status;
    }

    private boolean isPastAnswering(LeaveStatus status, LocalDate day) {
        return (status == LeaveStatus.SUBMITTED || status == LeaveStatus.APPROVED_ONCE)
                // The term is two weeks at least, so within them there is no need to work out where it ends.
                && day.isAfter(events.getFirst().day().plusWeeks(WEEKS_TO_ANSWER))
                && answerBy().filter(last -> day.isAfter(last)).isPresent();
    }

    /**
     * Returns by when the employer has to answer: two weeks after the employee asked in writing, and longer where that is no
     * working day (art. 7:638(2) BW; art. 1 Algemene termijnenwet). Behind that day silence is agreement.
     *
     * @return the last day, or empty for a draft, and for leave that is no holiday
     */
    public Optional<LocalDate> answerBy() {
        return from.equals(LeaveKinds.VACATION) || from.equals(LeaveKinds.STATUTORY) || from.equals(LeaveKinds.EXTRA)
                ? events.stream()
                        .filter(event -> event.what() == What.SUBMITTED)
                        .findFirst()
                        .map(event -> StatutoryTerm.weeks(WEEKS_TO_ANSWER).after(event.day()))
                : Optional.empty();
    }

    /**
     * Works out how many hours of which days are leave: those that are worked, holidays left out.
     *
     * @param who the employee, with the contracts of employment
     * @param holidays which days are free for everybody
     * @return the days on which there is work, in order
     * @throws IllegalArgumentException if it is another employee's request
     */
    public List<LeaveDay> hours(Employee who, HolidayCalendar holidays) {
        if (!who.id().equals(employee)) {
            throw new IllegalArgumentException("Request " + id + " is of " + employee + ", not of " + who.id());
        }
        List<LeaveDay> leave = new ArrayList<>();
        for (LocalDate day = days.first(); !day.isAfter(days.last()); day = day.plusDays(1)) {
            Hours worked = who.hoursOn(day);
            Hours part =
                    parts.isEmpty() ? worked : parts.getOrDefault(day, worked).min(worked);
            if (part.isPositive() && !holidays.isHoliday(day)) {
                leave.add(new LeaveDay(day, from, part, false));
            }
        }
        return leave;
    }

    /**
     * Returns its identity.
     *
     * @return unique among the requests of the administration
     */
    public Id<LeaveRequest> id() {
        return id;
    }

    /**
     * Returns for whom.
     *
     * @return the employee
     */
    public Id<Employee> employee() {
        return employee;
    }

    /**
     * Returns what it is taken from.
     *
     * @return the code of a pool or of a kind
     */
    public String from() {
        return from;
    }

    /**
     * Returns when.
     *
     * @return the first day and the last
     */
    public DateRange days() {
        return days;
    }

    /**
     * Returns of which days only a part is asked for.
     *
     * @return the hours, by day
     */
    public Map<LocalDate, Hours> parts() {
        return parts;
    }

    /**
     * Returns how many have to approve.
     *
     * @return one or two
     */
    public int stages() {
        return stages;
    }

    /**
     * Returns what was done with it.
     *
     * @return the events in order; none for a draft
     */
    public List<LeaveEvent> events() {
        return events;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeaveRequest that
                && id.equals(that.id)
                && employee.equals(that.employee)
                && from.equals(that.from)
                && days.equals(that.days)
                && parts.equals(that.parts)
                && stages == that.stages
                && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, events);
    }

    @Override
    public String toString() {
        return id + ": " + from + " " + days + " of " + employee;
    }
}
