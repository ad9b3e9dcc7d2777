package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When lots lapse, given what the employer and the employee did about it. */
final class LapseRules {

    private final Period notice;
    private final Map<Integer, LocalDate> informed = new HashMap<>();
    private final Set<Integer> unable = new HashSet<>();
    private final Map<LotKey, LocalDate> extended = new HashMap<>();

    LapseRules(Collection<LeaveFact> facts, Period notice) {
        this.notice = notice;
        for (LeaveFact fact : facts) {
            switch (fact) {
                case LeaveFact.Informed(var id, var day, var year) ->
                    informed.merge(year, day, (one, other) -> one.isBefore(other) ? one : other);
                case LeaveFact.Unable(var id, var day, var year) -> unable.add(year);
                case LeaveFact.Extended(var id, var day, var lot, var until) ->
                    extended.merge(lot, until.plusDays(1), (one, other) -> one.isAfter(other) ? one : other);
                default -> {
                    // Says nothing of when leave lapses.
                }
            }
        }
    }

    /** The day on which a lot lapses if the employer informs in time and the employee is able. */
    LocalDate nominal(LotKey lot, LeaveKind kind, Optional<LocalDate> windowEnd) {
        LocalDate end = windowEnd
                .map(last -> last.plusDays(1))
                .or(() -> kind.lapses()
                        .or(kind::prescribes)
                        .map(term -> yearEnd(lot).plus(term)))
                .orElse(LocalDate.MAX);
        return later(end, extended.get(lot));
    }

    Lapse of(LotKey lot, LeaveKind kind, Optional<LocalDate> windowEnd) {
        Lapse lapse = windowEnd
                .map(last -> new Lapse(Optional.of(last.plusDays(1)), Lapse.Reason.WINDOW))
                .orElseGet(() -> byTerm(lot, kind));
        LocalDate until = extended.get(lot);
        return lapse.on()
                .filter(on -> until != null && on.isBefore(until))
                .map(on -> new Lapse(Optional.ofNullable(until), Lapse.Reason.AGREED))
                .orElse(lapse);
    }

    // art. 7:640a and 7:642 BW, and HR 23 June 2023, ECLI:NL:HR:2023:955
    private Lapse byTerm(LotKey lot, LeaveKind kind) {
        Optional<LocalDate> prescribed =
                kind.prescribes().map(term -> yearEnd(lot).plus(term));
        if (kind.lapses().isEmpty()) {
            return new Lapse(prescribed, prescribed.isPresent() ? Lapse.Reason.PRESCRIBED : Lapse.Reason.NEVER);
        }
        LocalDate term = yearEnd(lot).plus(kind.lapses().get());
        LocalDate told = informed.get(lot.year());
        if (told == null) {
            return new Lapse(Optional.empty(), Lapse.Reason.NOT_INFORMED);
        }
        boolean inTime = !told.isAfter(term.minus(notice));
        if (inTime && !unable.contains(lot.year())) {
            return new Lapse(Optional.of(term), Lapse.Reason.TERM);
        }
        return prescribed
                .map(day -> later(day, told.plus(notice)))
                .map(last -> new Lapse(Optional.of(last), inTime ? Lapse.Reason.UNABLE : Lapse.Reason.INFORMED_LATE))
                .orElseGet(() -> new Lapse(Optional.empty(), Lapse.Reason.NEVER));
    }

    private static LocalDate yearEnd(LotKey lot) {
        return LocalDate.of(lot.year() + 1, Month.JANUARY, 1);
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
