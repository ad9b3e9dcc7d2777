package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;

/**
 * How far the hours of one employee are on the way to approval, day by day: of every day, the last step counts that was taken
 * for it.
 */
public final class Approvals {

    private static final int LONGEST_STEP = 400;

    private final List<ApprovalFact> facts;

    private Approvals(List<ApprovalFact> facts) {
        this.facts = List.copyOf(facts);
    }

    /**
     * Reads what was done.
     *
     * @param facts the steps for one employee, in the order in which they were taken
     * @return how far the hours are
     */
    public static Approvals of(List<ApprovalFact> facts) {
        return new Approvals(facts);
    }

    /**
     * Returns what was done last for a day.
     *
     * @param day the day
     * @return the step, with who took it and why; empty where none was
     */
    public Optional<ApprovalFact> last(LocalDate day) {
        return facts.reversed().stream()
                .filter(fact -> fact.days().contains(day))
                .findFirst();
    }

    /**
     * Tells whether the hours of a day were approved.
     *
     * @param day the day
     * @return whether that was the last step
     */
    public boolean isApproved(LocalDate day) {
        return is(ApprovalFact.Act.APPROVED, day);
    }

    /**
     * Tells whether the hours of a day can be changed.
     *
     * @param day the day
     * @return whether they are neither submitted nor approved
     */
    public boolean isOpen(LocalDate day) {
        return !isApproved(day) && !is(ApprovalFact.Act.SUBMITTED, day);
    }

    private boolean is(ApprovalFact.Act act, LocalDate day) {
        return last(day).filter(fact -> fact.act() == act).isPresent();
    }

    /**
     * Tells what stands in the way of a step.
     *
     * @param step the step
     * @return a finding for each day that it does not fit: {@code HOURS-SUBMITTED}, {@code HOURS-NOT-SUBMITTED}, {@code
     *     HOURS-NOT-APPROVED}; empty if it can be taken
     * @throws IllegalArgumentException if the step is for more than 400 days
     */
    public Report check(ApprovalFact step) {
        Objects.requireNonNull(step, "step");
        if (step.days().first().plusDays(LONGEST_STEP).isBefore(step.days().last())) {
            throw new IllegalArgumentException(
                    "Hours are approved for at most " + LONGEST_STEP + " days at once, not " + step.days());
        }
        return Report.collect(findings -> {
            for (LocalDate day = step.days().first(); !day.isAfter(step.days().last()); day = day.plusDays(1)) {
                LocalDate each = day;
                against(step.act(), each).ifPresent(rule -> {
                    Map<String, Object> values = new HashMap<>();
                    values.put("employee", step.employee());
                    values.put("date", each);
                    findings.accept(rule.at(Location.of("days[" + each + "]"), values));
                });
            }
        });
    }

    private Optional<RuleDescription> against(ApprovalFact.Act act, LocalDate day) {
        return switch (act) {
            case SUBMITTED -> isOpen(day) ? Optional.empty() : Optional.of(HoursRules.SUBMITTED);
            case APPROVED, REJECTED ->
                is(ApprovalFact.Act.SUBMITTED, day) ? Optional.empty() : Optional.of(HoursRules.NOT_SUBMITTED);
            case REOPENED -> isApproved(day) ? Optional.empty() : Optional.of(HoursRules.NOT_APPROVED);
        };
    }
}
