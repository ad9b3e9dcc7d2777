package nl.factuurwerk.receivable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Rounding;

/**
 * How a debtor pays: how late on average, and how late at worst. Only what is paid counts; what is overdue stands apart.
 *
 * @param paid how many invoices are paid
 * @param late how many of these were paid after their last due date
 * @param overdue how many are overdue now
 * @param averageDaysLate how many days after the due date, with one decimal, half up; below zero for who pays early; empty
 *     where nothing is paid
 * @param mostDaysLate how many days it took at worst; 0 where nothing was late
 */
public record PayerBehaviour(int paid, int late, int overdue, Optional<Decimal> averageDaysLate, long mostDaysLate) {

    /** Checks presence. */
    public PayerBehaviour {
        Objects.requireNonNull(averageDaysLate, "averageDaysLate");
    }

    /**
     * Looks at the invoices of a debtor.
     *
     * @param items all of them, paid or not, on one day
     * @return how they were paid
     */
    public static PayerBehaviour of(Stream<OpenItem> items) {
        int overdue = 0;
        int late = 0;
        long sum = 0;
        long most = 0;
        int paid = 0;
        List<OpenItem> all = items.toList();
        for (OpenItem item : all) {
            overdue += item.daysOverdue() > 0 ? 1 : 0;
            Optional<Long> days = item.daysLate();
            if (days.isPresent()) {
                paid++;
                sum += days.get();
                late += days.get() > 0 ? 1 : 0;
                most = Math.max(most, days.get());
            }
        }
        Optional<Decimal> average = paid == 0 ? Optional.empty() : Optional.of(average(sum, paid));
        return new PayerBehaviour(paid, late, overdue, average, most);
    }

    private static Decimal average(long sum, int count) {
        return Decimal.of(Rounding.divide(Math.multiplyExact(sum, 10), count), 1);
    }
}
