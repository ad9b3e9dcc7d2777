package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;

/**
 * Makes a ledger: puts all that happens in the order of its days, and lets each lapse, fill and be used in turn. What
 * happens on one day has an order of its own, so that none is left to the order of arrival: first lots lapse, then they
 * fill, are put right, converted, taken, and paid out.
 */
final class LedgerFold {

    private static final Comparator<Step> ORDER =
            Comparator.comparing(Step::day).thenComparing(Step::rank).thenComparing(Step::tie);

    private final Employee employee;
    private final LeavePolicy policy;
    private final LocalDate through;
    private final LapseRules lapses;
    private final List<Step> steps = new ArrayList<>();
    private final List<OpenLot> all = new ArrayList<>();
    private final List<OpenLot> open = new ArrayList<>();
    private final Map<LotKey, OpenLot> earned = new HashMap<>();
    private final List<Debt> debts = new ArrayList<>();
    private final List<LeaveLedger.Owed> owed = new ArrayList<>();
    private final List<LeaveDay> givenBack = new ArrayList<>();

    /** What happens first on a day. */
    private enum Rank {
        FILL,
        CORRECT,
        CONVERT,
        TAKE,
        PAY_OUT
    }

    private record Step(LocalDate day, Rank rank, String tie, Runnable act) {}

    /** What was taken though there was nothing. */
    private static final class Debt {
        private final LocalDate day;
        private final String from;
        private final LotMovement.Kind movement;
        private final boolean sellableOnly;
        private long minutes;

        Debt(LocalDate day, String from, LotMovement.Kind movement, boolean sellableOnly, long minutes) {
            this.day = day;
            this.from = from;
            this.movement = movement;
            this.sellableOnly = sellableOnly;
            this.minutes = minutes;
        }
    }

    LedgerFold(
            Employee employee,
            Collection<? extends LeaveFact> given,
            Collection<LeaveDay> agreed,
            LeavePolicy policy,
            LocalDate through) {
        this.employee = employee;
        this.policy = policy;
        this.through = through;
        List<LeaveFact> facts = standing(given);
        this.lapses = new LapseRules(facts, policy.notice());
        List<LeaveDay> days = counting(facts, agreed);
        days.forEach(this::plan);
        facts.forEach(this::plan);
        earn(facts, days);
    }

    static List<LeaveFact> standing(Collection<? extends LeaveFact> given) {
        Set<Id<LeaveFact>> retracted = new HashSet<>();
        for (LeaveFact fact : given) {
            if (fact instanceof LeaveFact.Retracted(var id, var day, var wrong)) {
                retracted.add(wrong);
            }
        }
        Set<LeaveFact> standing = new LinkedHashSet<>();
        for (LeaveFact fact : given) {
            if (!retracted.contains(fact.id())) {
                standing.add(fact);
            }
        }
        return List.copyOf(standing);
    }

    /** The days of leave that count: not those on which the employee was ill (art. 7:638(8) BW). */
    private List<LeaveDay> counting(List<LeaveFact> facts, Collection<LeaveDay> agreed) {
        List<LeaveDay> days = new ArrayList<>(agreed);
        for (LeaveFact fact : facts) {
            if (fact instanceof LeaveFact.Taken(var id, var day, var from, var hours, var consented)) {
                days.add(new LeaveDay(day, from, hours, consented));
            }
        }
        List<DateRange> illnesses = Illnesses.of(facts, through);
        List<LeaveDay> counting = new ArrayList<>(days.size());
        for (LeaveDay day : days) {
            boolean ill = !day.consented() && illnesses.stream().anyMatch(range -> range.contains(day.day()));
            (ill ? givenBack : counting).add(day);
        }
        givenBack.sort(Comparator.naturalOrder());
        return counting;
    }

    private void plan(LeaveDay day) {
        if (isDrawn(day)) {
            plan(
                    day.day(),
                    Rank.TAKE,
                    day.from() + day.hours().minutes(),
                    () -> draw(day.day(), day.from(), day.hours().minutes(), LotMovement.Kind.TAKEN, false));
        }
    }

    /** Leave for a case, or counted in days, is not taken from anything. */
    private boolean isDrawn(LeaveDay day) {
        return !policy.kinds().codes().contains(day.from())
                || switch (policy.kinds().at(day.from(), day.day()).basis()) {
                    case YEAR, EVENT, AGREED -> true;
                    case COUNTED, CASE -> false;
                };
    }

    private void plan(LeaveFact fact) {
        switch (fact) {
            case LeaveFact.Granted(var id, var lot, var usable, var hours, var reason) ->
                plan(fact.day(), Rank.FILL, lot + " " + id, () -> {
                    OpenLot filled = opened(lot, Optional.of(id), fact.day(), usable.end());
                    fill(filled, fact.day(), LotMovement.Kind.GRANTED, hours.minutes());
                });
            case LeaveFact.Corrected(var id, var day, var lot, var by, var note) ->
                plan(day, Rank.CORRECT, id.value(), () -> correct(id, day, lot, by.minutes()));
            case LeaveFact.Converted(var id, var day, var from, var to, var hours) ->
                plan(day, Rank.CONVERT, id.value(), () -> {
                    long converted = take(day, from, hours.minutes(), LotMovement.Kind.CONVERTED, false);
                    if (converted > 0) {
                        OpenLot lot = opened(to, Optional.of(id), day, Optional.empty());
                        fill(lot, day, LotMovement.Kind.GRANTED, converted);
                    }
                });
            case LeaveFact.PaidOut(var id, var day, var from, var hours, var payment) ->
                plan(
                        day,
                        Rank.PAY_OUT,
                        id.value(),
                        () -> draw(
                                day,
                                from,
                                hours.minutes(),
                                LotMovement.Kind.PAID_OUT,
                                payment == LeaveFact.Payment.SALE));
            default -> {
                // Counted before: taken, ill, or about when leave lapses.
            }
        }
    }

    private void plan(LocalDate day, Rank rank, String tie, Runnable act) {
        steps.add(new Step(day, rank, tie, act));
    }

    private void earn(List<LeaveFact> facts, List<LeaveDay> days) {
        if (employee.employments().isEmpty()) {
            return;
        }
        LocalDate since = employee.employments().getFirst().days().first();
        int until = through.getYear();
        for (LeaveFact fact : facts) {
            if (fact instanceof LeaveFact.Opened(var id, var day) && day.isAfter(since)) {
                since = day;
            }
        }
        for (Step step : steps) {
            until = Math.max(until, step.day().getYear());
        }
        List<LeaveDay> unearned = days.stream().filter(this::isUnearned).toList();
        for (int year = since.getYear(); year <= until; year++) {
            LocalDate yearEnd = LocalDate.of(year, Month.DECEMBER, 31);
            LeaveKind statutory = policy.kinds().at(LeaveKinds.STATUTORY, yearEnd);
            earn(LeaveKinds.STATUTORY, statutory.factor().orElse(Decimal.ZERO), since, year, unearned);
            for (Map.Entry<String, Decimal> more : policy.earned().entrySet()) {
                earn(more.getKey(), more.getValue(), since, year, unearned);
            }
        }
    }

    private boolean isUnearned(LeaveDay day) {
        return policy.kinds().codes().contains(day.from())
                && !policy.kinds().at(day.from(), day.day()).isEarning();
    }

    private void earn(String kind, Decimal factor, LocalDate since, int year, List<LeaveDay> unearned) {
        LotKey key = new LotKey(kind, year);
        List<EarnedLeave.Month> months = EarnedLeave.in(employee, since, year, factor, unearned);
        switch (policy.accrual()) {
            case MONTHLY -> months.forEach(month -> earn(key, month.last(), month.minutes()));
            case YEAR_AHEAD -> {
                if (!months.isEmpty()) {
                    long minutes = months.stream()
                            .mapToLong(EarnedLeave.Month::minutes)
                            .sum();
                    earn(key, months.getFirst().first(), minutes);
                }
            }
        }
    }

    private void earn(LotKey key, LocalDate day, long minutes) {
        if (minutes > 0) {
            plan(day, Rank.FILL, key.toString(), () -> {
                OpenLot lot = earned.computeIfAbsent(key, it -> opened(it, Optional.empty(), day, Optional.empty()));
                fill(lot, day, LotMovement.Kind.GRANTED, minutes);
            });
        }
    }

    LeaveLedger ledger() {
        steps.sort(ORDER);
        for (Step step : steps) {
            lapse(step.day());
            step.act().run();
        }
        lapse(LocalDate.MAX);
        List<LeaveLot> lots =
                all.stream().sorted(OpenLot.BY_KEY).map(OpenLot::closed).toList();
        return new LeaveLedger(employee.id(), through, lots, owed, givenBack);
    }

    private OpenLot opened(LotKey key, Optional<Id<LeaveFact>> origin, LocalDate day, Optional<LocalDate> windowEnd) {
        LeaveKind kind = policy.kinds()
                .at(key.kind(), windowEnd.isPresent() ? day : LocalDate.of(key.year(), Month.DECEMBER, 31));
        OpenLot lot =
                new OpenLot(key, kind, origin, lapses.nominal(key, kind, windowEnd), lapses.of(key, kind, windowEnd));
        all.add(lot);
        open.add(lot);
        open.sort(policy.order().comparator());
        return lot;
    }

    /** Adds to a lot, and settles with it what was taken in advance. */
    private void fill(OpenLot lot, LocalDate day, LotMovement.Kind movement, long minutes) {
        lot.add(day, movement, minutes);
        if (lot.hasLapsed(day)) {
            lot.take(day, LotMovement.Kind.EXPIRED, lot.left());
            return;
        }
        for (Debt debt : debts) {
            if (lot.isFrom(debt.from) && (!debt.sellableOnly || lot.kind().isSellable())) {
                long settled = lot.take(day, debt.day, debt.movement, debt.minutes);
                debt.minutes -= settled;
                owe(day, debt.from, -settled);
            }
        }
        debts.removeIf(debt -> debt.minutes == 0);
    }

    private void correct(Id<LeaveFact> id, LocalDate day, LotKey key, long by) {
        List<OpenLot> lots = open.stream().filter(lot -> lot.key().equals(key)).toList();
        if (by > 0) {
            OpenLot lot = lots.isEmpty() ? opened(key, Optional.of(id), day, Optional.empty()) : lots.getFirst();
            fill(lot, day, LotMovement.Kind.CORRECTED, by);
            return;
        }
        long left = -by;
        for (OpenLot lot : lots) {
            left -= lot.take(day, LotMovement.Kind.CORRECTED, left);
        }
        if (left > 0) {
            debts.add(new Debt(day, key.kind(), LotMovement.Kind.CORRECTED, false, left));
            owe(day, key.kind(), left);
        }
    }

    private void draw(LocalDate day, String from, long minutes, LotMovement.Kind movement, boolean sellableOnly) {
        long left = minutes - take(day, from, minutes, movement, sellableOnly);
        if (left > 0) {
            debts.add(new Debt(day, from, movement, sellableOnly, left));
            owe(day, from, left);
        }
    }

    private long take(LocalDate day, String from, long minutes, LotMovement.Kind movement, boolean sellableOnly) {
        long taken = 0;
        for (OpenLot lot : open) {
            if (taken < minutes
                    && lot.isFrom(from)
                    && (!sellableOnly || lot.kind().isSellable())) {
                taken += lot.take(day, movement, minutes - taken);
            }
        }
        return taken;
    }

    private void owe(LocalDate day, String from, long minutes) {
        if (minutes != 0) {
            owed.add(new LeaveLedger.Owed(day, from, Hours.ofMinutes(minutes)));
        }
    }

    private void lapse(LocalDate day) {
        open.removeIf(lot -> {
            if (!lot.hasLapsed(day)) {
                return false;
            }
            lot.take(lot.end().orElse(day), LotMovement.Kind.EXPIRED, lot.left());
            return true;
        });
    }
}
