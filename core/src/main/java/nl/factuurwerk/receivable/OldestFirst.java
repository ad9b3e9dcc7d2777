package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.factuurwerk.money.Allocation;
import org.joda.money.Money;

/**
 * Gives money to claims by their first due date.
 *
 * @param proportional whether claims of one due date share, or take their turn by number
 * @param parts in which order the parts of one claim are paid
 */
record OldestFirst(boolean proportional, List<ClaimPart> parts) implements AllocationOrder {

    private static final Comparator<OpenItem> BY_NUMBER =
            Comparator.comparing(item -> item.invoice().number());

    @Override
    public List<Portion> divide(Money amount, List<OpenItem> items) {
        List<Portion> portions = new ArrayList<>();
        long left = amount.getAmountMinorLong();
        for (List<OpenItem> sameDay : byDueDate(items).values()) {
            left = proportional ? share(left, sameDay, portions) : inTurn(left, sameDay, portions);
        }
        return List.copyOf(portions);
    }

    /** Charges alone are due since the invoice was. */
    private static SortedMap<LocalDate, List<OpenItem>> byDueDate(List<OpenItem> items) {
        SortedMap<LocalDate, List<OpenItem>> days = new TreeMap<>();
        items.stream()
                .filter(item -> item.open().isPositive())
                .sorted(BY_NUMBER)
                .forEach(item -> days.computeIfAbsent(
                                item.dueDate().orElseGet(() -> item.invoice().dueDate()), day -> new ArrayList<>())
                        .add(item));
        return days;
    }

    private long inTurn(long amount, List<OpenItem> items, List<Portion> portions) {
        long left = amount;
        for (OpenItem item : items) {
            left -= pay(Math.min(left, item.open().getAmountMinorLong()), item, portions);
        }
        return left;
    }

    private long share(long amount, List<OpenItem> items, List<Portion> portions) {
        long[] open = items.stream()
                .mapToLong(item -> item.open().getAmountMinorLong())
                .toArray();
        long all = 0;
        for (long each : open) {
            all = Math.addExact(all, each);
        }
        long paid = Math.min(amount, all);
        long[] shares = paid == all ? open : Allocation.split(paid, open);
        for (int i = 0; i < shares.length; i++) {
            pay(shares[i], items.get(i), portions);
        }
        return amount - paid;
    }

    private long pay(long amount, OpenItem item, List<Portion> portions) {
        long left = amount;
        for (ClaimPart part : parts) {
            Money open = item.open(part);
            long paid = Math.min(left, open.getAmountMinorLong());
            if (paid > 0) {
                Money portion = Money.ofMinor(open.getCurrencyUnit(), paid);
                portions.add(new Portion(item.invoice().id(), part, portion));
                left -= paid;
            }
        }
        return amount;
    }
}
