package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;

/** Gives money to invoices by their first due date and then by number, and to the invoice before what was charged on it. */
record OldestFirst() implements AllocationPolicy {

    private static final List<ClaimPart> PARTS = List.of(ClaimPart.PRINCIPAL, ClaimPart.INTEREST, ClaimPart.COSTS);
    private static final Comparator<OpenItem> OLDEST = Comparator.comparing(OldestFirst::due)
            .thenComparing(item -> item.invoice().number());

    /** Charges alone are due since the invoice was. */
    static LocalDate due(OpenItem item) {
        return item.dueDate().orElseGet(() -> item.invoice().dueDate());
    }

    @Override
    public List<Portion> divide(Money amount, LocalDate on, List<OpenItem> items) {
        List<Portion> portions = new ArrayList<>();
        long left = amount.getAmountMinorLong();
        for (OpenItem item : items.stream().sorted(OLDEST).toList()) {
            for (ClaimPart part : PARTS) {
                Money open = item.open(part);
                long paid = Math.min(left, open.getAmountMinorLong());
                if (paid > 0) {
                    Money portion = Money.ofMinor(open.getCurrencyUnit(), paid);
                    portions.add(new Portion(item.invoice().id(), part, portion));
                    left -= paid;
                }
            }
        }
        return List.copyOf(portions);
    }
}
