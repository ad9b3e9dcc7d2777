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
    private LocalDate nextLapse = LocalDate.MAX;

    /** What happens first on a day. */
    private enum Rank {
        FILL,
        CORRECT,
        CONVERT,
        TAKE,
        PAY_OUT
    }

    /** Something that happens on a day; what is told apart by a tie and a size happens in their order. */
    private record Step(LocalDate day, Rank rank, String tie, long size, Runnable act) implements Comparable<Step> {

        @Override
        public int compareTo(Step other) {
            int order = day.compareTo(other.day);
            if (order == 0) {
                order = rank.compareTo(other.rank);
            }
            if (order == 0) {
                order = tie.compareTo(other.tie);
            }
            return order != 0 ? order : Long.compare(size, other.size);
        }
    }

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

    /**
     * Plans all that happens.
     *
     * @param illThrough until when somebody counts as ill who has not recovered
     */
    LedgerFold(
            Employee employee,
            Collection<? extends LeaveFact> given,
            Collection<LeaveDay> agreed,
            LeavePolicy policy,
            LocalDate through,
            LocalDate illThrough) {
        this.employee = employee;
        this.policy = policy;
        this.through = through;
        List<LeaveFact> facts = standing(given);
        this.lapses = new LapseRules(facts, policy.notice());
        List<LeaveDay> days = counting(facts, agreed, illThrough);
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
    private List<LeaveDay> counting(List<LeaveFact> facts, Collection<LeaveDay> agreed, LocalDate illThrough) {
        List<LeaveDay> days = new ArrayList<>(agreed);
        for (LeaveFact fact : facts) {
            if (fact instanceof LeaveFact.Taken(var id, var day, var from, var hours, var consented)) {
                days.add(new LeaveDay(day, from, hours, consented));
            }
        }
        List<DateRange> illnesses = Illnesses.of(facts, illThrough);
        List<LeaveDay> counting = new ArrayList<>(days.size());
        for (LeaveDay day : days) {
            boolean ill = !day.consented() && isIn(illnesses, day.day());
            (ill ? givenBack : counting).add(day);
        }
        givenBack.sort(Comparator.naturalOrder());
        return counting;
    }

    private static boolean isIn(List<DateRange> illnesses, LocalDate day) {
        for (DateRange illness : illnesses) {
            if (illness.contains(day)) {
                return true;
            }
        }
        return false;
    }

    private void plan(LeaveDay day) {
        if (isDrawn(day)) {
            long minutes = day.hours().minutes();
            steps.add(new Step(
                    day.day(),
                    Rank.TAKE,
                    day.from(),
                    minutes,
                    () -> draw(day.day(), day.from(), minutes, LotMovement.Kind.TAKEN, false)));
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
                    // What may not be sold does not become what may (art. 7:640 BW).
                    long converted = take(day, from, hours.minutes(), LotMovement.Kind.CONVERTED, isSellable(to));
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

    private boolean isSellable(LotKey lot) {
        return policy.kinds()
                .at(lot.kind(), LocalDate.of(lot.year(), Month.DECEMBER, 31))
                .isSellable();
    }

    private void plan(LocalDate day, Rank rank, String tie, Runnable act) {
        steps.add(new Step(day, rank, tie, 0, act));
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
        EarnedLeave service = new EarnedLeave(employee, since, until, unearned, new KnownHolidays(policy.holidays()));
        for (int year = since.getYear(); year <= until; year++) {
            LocalDate yearEnd = LocalDate.of(year, Month.DECEMBER, 31);
            LeaveKind statutory = policy.kinds().at(LeaveKinds.STATUTORY, yearEnd);
            earn(LeaveKinds.STATUTORY, service.in(year, statutory.factor().orElse(Decimal.ZERO)), year);
            for (Map.Entry<String, Decimal> more : policy.earned().entrySet()) {
                earn(more.getKey(), service.in(year, more.getValue()), year);
            }
        }
    }

    private boolean isUnearned(LeaveDay day) {
        return policy.kinds().codes().contains(day.from())
                && !policy.kinds().at(day.from(), day.day()).isEarning();
    }

    private void earn(String kind, List<EarnedLeave.Earned> months, int year) {
        LotKey key = new LotKey(kind, year);
        switch (policy.accrual()) {
            case MONTHLY -> months.forEach(month -> earn(key, month.last(), month.minutes()));
            case YEAR_AHEAD -> {
                for (int from = 0; from < months.size(); ) {
                    EarnedLeave.Earned first = months.get(from);
                    long minutes = 0;
                    while (from < months.size() && months.get(from).run() == first.run()) {
                        minutes += months.get(from++).minutes();
                    }
                    earn(key, first.first(), minutes);
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
        steps.sort(null);
        for (Step step : steps) {
            lapse(step.day());
            step.act().run();
        }
        lapse(LocalDate.MAX);
        List<LeaveLot> lots =
                all.stream().sorted(OpenLot.BY_KEY).map(OpenLot::closed).toList();
        Map<String, String> pools = new HashMap<>();
        for (LeaveLedger.Owed each : owed) {
            policy.kinds().pool(each.from()).ifPresent(pool -> pools.put(each.from(), pool));
        }
        return new LeaveLedger(employee.id(), through, lots, owed, givenBack, pools);
    }

    private OpenLot opened(LotKey key, Optional<Id<LeaveFact>> origin, LocalDate day, Optional<LocalDate> windowEnd) {
        LeaveKind kind = policy.kinds()
                .at(key.kind(), windowEnd.isPresent() ? day : LocalDate.of(key.year(), Month.DECEMBER, 31));
        OpenLot lot =
                new OpenLot(key, kind, origin, lapses.nominal(key, kind, windowEnd), lapses.of(key, kind, windowEnd));
        all.add(lot);
        open.add(lot);
        lot.end().filter(end -> end.isBefore(nextLapse)).ifPresent(end -> nextLapse = end);
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
        // What was wrong and has lapsed already is gone with the rest: nobody owes it.
        for (OpenLot lot : all) {
            left -= lot.key().equals(key) ? lot.forget(left) : 0;
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
            if (taken == minutes) {
                break;
            }
            if (lot.left() > 0
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
        if (day.isBefore(nextLapse)) {
            return;
        }
        open.removeIf(lot -> {
            if (!lot.hasLapsed(day)) {
                return false;
            }
            lot.take(lot.end().orElse(day), LotMovement.Kind.EXPIRED, lot.left());
            return true;
        });
        nextLapse = LocalDate.MAX;
        for (OpenLot lot : open) {
            lot.end().filter(end -> end.isBefore(nextLapse)).ifPresent(end -> nextLapse = end);
        }
    }
}
