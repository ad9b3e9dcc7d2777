package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.time.DateRange;

/** Adds up what happened to a retainer. Work uses what lapses first, out of what can be used on its own day. */
final class RetainerFold {

    private final Entitlement kind;
    private final LocalDate asOf;

    RetainerFold(Entitlement kind, LocalDate asOf) {
        this.kind = kind;
        this.asOf = asOf;
    }

    RetainerBalance of(List<RetainerEntry> entries) {
        List<Lot> lots = new ArrayList<>();
        List<RetainerEntry.Used> uses = new ArrayList<>();
        for (RetainerEntry entry : standing(entries)) {
            switch (entry) {
                case RetainerEntry.Bought bought -> lots.add(new Lot(bought));
                case RetainerEntry.Used used -> uses.add(used);
                case RetainerEntry.TakenBack back -> throw new IllegalStateException("Not standing: " + back);
            }
        }
        lots.sort(Comparator.comparing((Lot lot) -> lot.usable.last()).thenComparing(lot -> lot.usable.first()));
        uses.sort(Comparator.comparing(RetainerEntry.Used::day));
        long used = 0;
        long beyond = 0;
        for (RetainerEntry.Used use : uses) {
            used += use.amount().units();
            beyond += use(use, lots);
        }
        long available = 0;
        long lapsed = 0;
        for (Lot lot : lots) {
            if (lot.usable.contains(asOf)) {
                available += lot.left;
            } else {
                lapsed += lot.left;
            }
        }
        return new RetainerBalance(
                asOf, kind.ofUnits(available), kind.ofUnits(lapsed), kind.ofUnits(used), kind.ofUnits(beyond));
    }

    /** Takes what is used out of the lots of its day, and returns what they did not have. */
    private static long use(RetainerEntry.Used use, List<Lot> lots) {
        long open = use.amount().units();
        for (Lot lot : lots) {
            if (lot.usable.contains(use.day())) {
                long taken = Math.min(open, lot.left);
                lot.left -= taken;
                open -= taken;
            }
        }
        return open;
    }

    /** What was not taken back by the day, each source once. */
    private Iterable<RetainerEntry> standing(List<RetainerEntry> entries) {
        Map<SourceReference, RetainerEntry> standing = new LinkedHashMap<>();
        for (RetainerEntry entry : entries) {
            if (entry.day().isAfter(asOf)) {
                continue;
            }
            if (entry instanceof RetainerEntry.TakenBack) {
                standing.remove(entry.source());
            } else {
                RetainerEntry before = standing.putIfAbsent(entry.source(), checked(entry));
                if (before != null && !before.equals(entry)) {
                    throw new IllegalArgumentException("Kept twice, and differently: " + before + ", " + entry);
                }
            }
        }
        return standing.values();
    }

    private RetainerEntry checked(RetainerEntry entry) {
        boolean like = switch (entry) {
            case RetainerEntry.Bought bought -> bought.amount().isLike(kind);
            case RetainerEntry.Used used -> used.amount().isLike(kind);
            case RetainerEntry.TakenBack back -> true;
        };
        if (!like) {
            throw new IllegalArgumentException("Does not count in what the retainer buys, " + kind + ": " + entry);
        }
        return entry;
    }

    /** What was bought at once, and what of it is left. */
    private static final class Lot {
        private final DateRange usable;
        private long left;

        Lot(RetainerEntry.Bought bought) {
            usable = bought.usable();
            left = bought.amount().units();
        }
    }
}
