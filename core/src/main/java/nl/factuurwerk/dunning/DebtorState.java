package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import org.jspecify.annotations.Nullable;

/** How dunning of one debtor stands at the end of a day: a fold over the entries up to then, in whatever order they came. */
final class DebtorState {

    private final LocalDate asOf;
    private final Map<Overdue.Key, StepTaken> last = new HashMap<>();
    private final List<Break> breaks = new ArrayList<>();
    private @Nullable LocalDate written;

    DebtorState(Collection<? extends DunningEntry> entries, LocalDate asOf) {
        this.asOf = asOf;
        Map<Id<DunningEntry>, LocalDate> resumed = resumed(entries);
        for (DunningEntry entry : entries) {
            if (!entry.on().isAfter(asOf)) {
                add(entry, Optional.ofNullable(resumed.get(entry.id())));
            }
        }
    }

    /** The first day on which each pause or promise that was ended early is over. */
    private Map<Id<DunningEntry>, LocalDate> resumed(Collection<? extends DunningEntry> entries) {
        Map<Id<DunningEntry>, LocalDate> days = new HashMap<>();
        for (DunningEntry entry : entries) {
            if (entry instanceof Resumed end && !end.on().isAfter(asOf)) {
                days.merge(end.ended(), end.on(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return days;
    }

    private void add(DunningEntry entry, Optional<LocalDate> resumed) {
        switch (entry) {
            case StepTaken step -> {
                last.merge(step.about(), step, DebtorState::later);
                if (step.kind() != StageKind.HAND_OVER) {
                    written = written == null || step.on().isAfter(written) ? step.on() : written;
                }
            }
            case Paused pause ->
                add(new Break(
                        pause.on(),
                        end(pause.until(), resumed),
                        pause.invoice().stream().toList()));
            case Promised promise ->
                add(new Break(promise.on(), end(Optional.of(promise.by()), resumed), List.copyOf(promise.invoices())));
            case Resumed resume -> {}
            case Talked talk -> {}
            case PolicyChosen chosen -> {}
            case TermsAccepted accepted -> {}
        }
    }

    /** Of two steps of one day the firmer one is the later: an item takes one step a day, and adopted logs may have more. */
    private static StepTaken later(StepTaken one, StepTaken other) {
        int byDay = one.on().compareTo(other.on());
        int order = byDay != 0 ? byDay : one.kind().compareTo(other.kind());
        int decided = order != 0 ? order : one.id().compareTo(other.id());
        return decided >= 0 ? one : other;
    }

    private static Optional<LocalDate> end(Optional<LocalDate> until, Optional<LocalDate> resumed) {
        return resumed.map(day -> day.minusDays(1))
                .filter(day -> until.isEmpty() || day.isBefore(until.get()))
                .or(() -> until);
    }

    private void add(Break pause) {
        if (!pause.isOver(asOf)) {
            breaks.add(pause);
        }
    }

    /** The last step that was taken of an item. */
    Optional<StepTaken> last(Overdue.Key item) {
        return Optional.ofNullable(last.get(item));
    }

    /** The day of the last letter to the debtor, whatever it was about. */
    Optional<LocalDate> written() {
        return Optional.ofNullable(written);
    }

    /** The pauses that hold an invoice on this day. */
    List<Break> breaks(Id<Invoice> invoice) {
        return breaks.stream().filter(each -> each.holds(invoice)).toList();
    }

    /**
     * A pause of some invoices, or of all where none is named.
     *
     * @param from the first day
     * @param until the last day; empty where no end is known
     * @param invoices which
     */
    record Break(LocalDate from, Optional<LocalDate> until, List<Id<Invoice>> invoices) {

        boolean isOver(LocalDate day) {
            return until.filter(last -> last.isBefore(day)).isPresent();
        }

        boolean holds(Id<Invoice> invoice) {
            return invoices.isEmpty() || invoices.contains(invoice);
        }
    }
}
