package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.billing.plan.Entitlement;
import nl.factuurwerk.billing.plan.Retainer;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.invoice.SourceReference;

/**
 * Has hours use up what a retainer or a prepaid bundle bought. An entry uses what is left for its day when it is counted, and
 * keeps it: what is counted later never takes it away again. For one use, by one thread.
 */
public final class RetainedHours {

    private final Retainer retainer;
    private final List<RetainerEntry> entries;

    private RetainedHours(Retainer retainer, List<RetainerEntry> entries) {
        this.retainer = retainer;
        this.entries = new ArrayList<>(entries);
    }

    /**
     * Starts to count.
     *
     * @param retainer what was agreed
     * @param entries what was bought, used and taken back, in the order in which it was kept
     * @return what counts; or empty if the retainer buys work for money, not time
     */
    public static Optional<RetainedHours> of(Retainer retainer, List<RetainerEntry> entries) {
        return retainer.buys() instanceof Entitlement.Time
                ? Optional.of(new RetainedHours(retainer, entries))
                : Optional.empty();
    }

    /**
     * Tells how much of an entry is covered.
     *
     * @param source what the entry is called by
     * @return minutes, zero if it used nothing
     */
    public long covered(SourceReference source) {
        return last(source) instanceof RetainerEntry.Used used ? used.amount().units() : 0;
    }

    /**
     * Counts an entry, unless it was counted before.
     *
     * @param source what the entry is called by
     * @param day the day of the work
     * @param minutes its time after rounding, above zero
     * @return what it uses, to be kept; empty if it was counted before, or nothing is left for its day
     * @throws IllegalArgumentException if something else was kept of that source, or the minutes are below zero
     */
    public Optional<RetainerEntry.Used> use(SourceReference source, LocalDate day, long minutes) {
        if (covered(source) > 0) {
            return Optional.empty();
        }
        RetainerEntry.Used whole = used(source, day, minutes);
        List<RetainerEntry> with = new ArrayList<>(entries);
        with.add(whole);
        long covered = minutes - (beyond(with) - beyond(entries));
        if (covered == 0) {
            return Optional.empty();
        }
        RetainerEntry.Used part = used(source, day, covered);
        entries.add(part);
        return Optional.of(part);
    }

    private RetainerEntry.Used used(SourceReference source, LocalDate day, long minutes) {
        return new RetainerEntry.Used(source, day, retainer.buys().ofUnits(minutes));
    }

    private long beyond(List<RetainerEntry> all) {
        return retainer.balance(all, LocalDate.MAX).beyond().units();
    }

    private RetainerEntry last(SourceReference source) {
        Objects.requireNonNull(source, "source");
        return entries.reversed().stream()
                .filter(entry -> entry.source().equals(source))
                .findFirst()
                .orElseGet(() -> new RetainerEntry.TakenBack(source, LocalDate.MIN));
    }
}
