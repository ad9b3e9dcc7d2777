package nl.factuurwerk.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.payment.DuePart;
import org.joda.money.Money;

/**
 * What is left of a part of an invoice that is due on a day of its own. An invoice without instalments has one such part.
 *
 * <p>Payments settle what is due first. A credit shortens the schedule from its end: what is not supplied is not to be paid,
 * and what was due stays due.
 *
 * @param due the last day to pay it
 * @param amount what it asked for, as issued
 * @param open what is still to be paid of it, never below zero
 */
public record OpenInstalment(LocalDate due, Money amount, Money open) {

    /** Checks presence. */
    public OpenInstalment {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(open, "open");
    }

    /**
     * Tells whether something of it should have been paid.
     *
     * @param asOf the day, seen at its end
     * @return whether something is open after its due date
     */
    public boolean isOverdue(LocalDate asOf) {
        return open.isPositive() && asOf.isAfter(due);
    }

    static List<OpenInstalment> of(List<DuePart> schedule, Money credited, Money settled) {
        long[] left = schedule.stream()
                .mapToLong(part -> part.amount().getAmountMinorLong())
                .toArray();
        long credit = credited.getAmountMinorLong();
        for (int i = left.length - 1; i >= 0; i--) {
            long taken = Math.max(0, Math.min(credit, left[i]));
            left[i] -= taken;
            credit -= taken;
        }
        // More given back than came in: that is asked for again, with what is due first.
        long paid = settled.getAmountMinorLong();
        if (paid < 0 && left.length > 0) {
            left[0] -= paid;
            paid = 0;
        }
        return open(schedule, left, paid);
    }

    /** Of a refund, what is not paid out yet settles what was taken back of it. */
    static List<OpenInstalment> ofRefund(List<DuePart> schedule, Money settled) {
        long[] left = new long[schedule.size()];
        long paid = settled.getAmountMinorLong();
        for (int i = 0; i < left.length; i++) {
            long asked = schedule.get(i).amount().getAmountMinorLong();
            left[i] = Math.max(0, asked);
            paid -= Math.min(0, asked);
        }
        if (paid < 0) {
            left[left.length - 1] -= paid;
        }
        return open(schedule, left, paid);
    }

    private static List<OpenInstalment> open(List<DuePart> schedule, long[] left, long settled) {
        long paid = settled;
        List<OpenInstalment> instalments = new ArrayList<>(left.length);
        for (int i = 0; i < left.length; i++) {
            long taken = Math.max(0, Math.min(paid, left[i]));
            paid -= taken;
            DuePart part = schedule.get(i);
            Money open = Money.ofMinor(part.amount().getCurrencyUnit(), Math.max(0, left[i] - taken));
            instalments.add(new OpenInstalment(part.due(), part.amount(), open));
        }
        return List.copyOf(instalments);
    }
}
