package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** What stands of entries on a day: those that were there, each less what was taken back of it. */
final class Standing {

    private final List<ReceivableEntry> entries;
    private final Map<String, Long> takenBack = new HashMap<>();

    Standing(Collection<? extends ReceivableEntry> all, LocalDate asOf) {
        entries = all.stream()
                .filter(entry -> !entry.on().isAfter(asOf))
                .<ReceivableEntry>map(entry -> entry)
                .toList();
        for (ReceivableEntry entry : entries) {
            if (entry instanceof TakenBack back) {
                takenBack.merge(back.entry().value(), back.amount().getAmountMinorLong(), Math::addExact);
            }
        }
    }

    List<ReceivableEntry> entries() {
        return entries;
    }

    /** What stands of an entry, in minor units. */
    long of(ReceivableEntry entry) {
        return entry.amount().getAmountMinorLong()
                - takenBack.getOrDefault(entry.id().value(), 0L);
    }

    /** What an allocation uses of its payment; one between currencies is taken back whole. */
    long taken(Allocated allocated) {
        long settled = of(allocated);
        return allocated.isExchanged() && settled != 0 ? allocated.taken().getAmountMinorLong() : settled;
    }

    Money moneyOf(ReceivableEntry entry) {
        return Money.ofMinor(entry.amount().getCurrencyUnit(), of(entry));
    }
}
