package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.dunning.Held.Reason;
import nl.factuurwerk.money.Amounts;
import nl.factuurwerk.time.BusinessDays;

/**
 * Says what dunning would do on a day. Pure: the same case and day give the same plan, whenever and however often it is asked;
 * nothing happens until the steps are taken and added to the entries.
 *
 * <p>Of each item at most one stage is due on a day, the one behind the last that was taken. So runs that were missed skip no
 * stage, and do not bunch them: the one behind has its interval. All that is due against a debtor goes into one letter.
 *
 * <pre>{@code
 * DunningPlanner planner = DunningPlanner.on(BusinessDays.dutch());
 * DebtorPlan plan = planner.plan(debtorCase, date("2027-01-15"));
 * }</pre>
 */
public final class DunningPlanner {

    private final BusinessDays days;

    private DunningPlanner(BusinessDays days) {
        this.days = Objects.requireNonNull(days, "days");
    }

    /**
     * Makes a planner.
     *
     * @param days the days on which letters go out
     * @return the planner
     */
    public static DunningPlanner on(BusinessDays days) {
        return new DunningPlanner(days);
    }

    /**
     * Plans for many debtors, one after the other: no more than one case is held at a time.
     *
     * @param cases the cases; read as the plans are, and not closed
     * @param asOf the day
     * @return a plan for each, in the same order
     */
    public Stream<DebtorPlan> plan(Stream<DebtorCase> cases, LocalDate asOf) {
        Optional<LocalDate> dayOffUntil = dayOffUntil(asOf);
        return cases.map(debtor -> plan(debtor, asOf, dayOffUntil));
    }

    /**
     * Plans for one debtor.
     *
     * @param debtor the case
     * @param asOf the day
     * @return what would happen, and why other things would not
     */
    public DebtorPlan plan(DebtorCase debtor, LocalDate asOf) {
        return plan(debtor, asOf, dayOffUntil(asOf));
    }

    private Optional<LocalDate> dayOffUntil(LocalDate asOf) {
        return days.isBusinessDay(asOf) ? Optional.empty() : Optional.of(days.next(asOf));
    }

    private static DebtorPlan plan(DebtorCase debtor, LocalDate asOf, Optional<LocalDate> dayOffUntil) {
        DebtorState state = new DebtorState(debtor.entries(), asOf);
        List<PlannedStep> letter = new ArrayList<>();
        List<PlannedStep> handedOver = new ArrayList<>();
        List<Held> held = new ArrayList<>();
        for (Overdue item : debtor.items()) {
            DunningPolicy policy = debtor.policy().of(item.key().invoice());
            Optional<Stage> next = next(policy, item, state, asOf);
            Optional<Held> hold = obstacle(debtor, policy, item, next, state)
                    .or(() -> early(policy, item, next.orElseThrow(), state, asOf, dayOffUntil));
            if (hold.isPresent()) {
                held.add(hold.get());
                continue;
            }
            Stage stage = next.orElseThrow();
            (stage.kind() == StageKind.HAND_OVER ? handedOver : letter)
                    .add(new PlannedStep(item, stage, earliest(stage, item, state)));
        }
        return new DebtorPlan(debtor.debtor(), asOf, letter, handedOver, held);
    }

    /** The stage behind the last that was taken. A notice is passed over once the due date has come. */
    private static Optional<Stage> next(DunningPolicy policy, Overdue item, DebtorState state, LocalDate asOf) {
        Optional<StepTaken> last = state.last(item.key());
        Optional<Stage> next = last.isPresent()
                ? policy.after(last.get())
                : Optional.of(policy.stages().getFirst());
        if (next.filter(stage -> stage.kind() == StageKind.NOTICE).isPresent()
                && !asOf.isBefore(item.key().due())) {
            return policy.stages().stream()
                    .filter(stage -> stage.kind() != StageKind.NOTICE)
                    .findFirst();
        }
        return next;
    }

    private static Optional<Held> obstacle(
            DebtorCase debtor, DunningPolicy policy, Overdue item, Optional<Stage> next, DebtorState state) {
        if (!item.open().isPositive()) {
            return Optional.of(new Held(item, Reason.SETTLED, Optional.empty(), Optional.empty()));
        }
        if (debtor.file().insolvent()) {
            return Optional.of(new Held(item, Reason.INSOLVENT, next, Optional.empty()));
        }
        if (next.isEmpty()) {
            return Optional.of(new Held(item, Reason.FINISHED, next, Optional.empty()));
        }
        if (Amounts.decimal(item.open()).compareTo(policy.threshold()) < 0) {
            return Optional.of(new Held(item, Reason.BELOW_THRESHOLD, next, Optional.empty()));
        }
        if (item.contested()) {
            return Optional.of(new Held(item, Reason.CONTESTED, next, Optional.empty()));
        }
        if (debtor.file().planned().contains(item.key().invoice())) {
            return Optional.of(new Held(item, Reason.PAUSED, next, Optional.empty()));
        }
        List<DebtorState.Break> breaks = state.breaks(item.key().invoice());
        return breaks.isEmpty() ? Optional.empty() : Optional.of(new Held(item, Reason.PAUSED, next, until(breaks)));
    }

    private static Optional<Held> early(
            DunningPolicy policy,
            Overdue item,
            Stage stage,
            DebtorState state,
            LocalDate asOf,
            Optional<LocalDate> dayOffUntil) {
        LocalDate earliest = earliest(stage, item, state);
        if (earliest.isAfter(asOf)) {
            return Optional.of(new Held(item, Reason.NOT_YET, Optional.of(stage), Optional.of(earliest)));
        }
        if (dayOffUntil.isPresent()) {
            return Optional.of(new Held(item, Reason.DAY_OFF, Optional.of(stage), dayOffUntil));
        }
        return rested(policy, stage, state)
                .filter(day -> day.isAfter(asOf))
                .map(day -> new Held(item, Reason.WRITTEN_LATELY, Optional.of(stage), Optional.of(day)));
    }

    /** The first day behind all pauses; empty where one has no end. */
    private static Optional<LocalDate> until(List<DebtorState.Break> breaks) {
        return breaks.stream().anyMatch(each -> each.until().isEmpty())
                ? Optional.empty()
                : breaks.stream()
                        .flatMap(each -> each.until().stream())
                        .max(Comparator.naturalOrder())
                        .map(day -> day.plusDays(1));
    }

    private static LocalDate earliest(Stage stage, Overdue item, DebtorState state) {
        LocalDate byDue = item.key().due().plusDays(stage.daysAfterDue());
        return state.last(item.key())
                .map(step -> step.on().plusDays(stage.interval()))
                .filter(byLast -> byLast.isAfter(byDue))
                .orElse(byDue);
    }

    /** The first day on which the debtor may be written to again. What is handed over is not written. */
    private static Optional<LocalDate> rested(DunningPolicy policy, Stage stage, DebtorState state) {
        return stage.kind() == StageKind.HAND_OVER
                ? Optional.empty()
                : state.written().map(day -> day.plusDays(policy.restDays()));
    }
}
